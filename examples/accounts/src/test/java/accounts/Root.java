package accounts;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the project lies in. */
public final class Root {
    private Root() {}

    /** The nearest folder, from here up, that holds the script. */
    public static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
