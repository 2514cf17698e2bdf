package dev.rowan.tasks.generate;

import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.source.JavaSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sources of a project as they are, each read once; used by one thread. */
public final class Workspace {
    private final Path folder;
    private final Path sources;
    private final String domains;
    private final Map<Path, JavaSource> read = new HashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param folder the project's root, to which messages name files
     * @param sources the folder of its Java sources
     * @param domains the name of the class that holds its domains, such as {@code app.Domains}
     */
    public Workspace(Path folder, Path sources, String domains) {
        this.folder = folder;
        this.sources = sources;
        this.domains = domains;
    }

    Path sources() {
        return sources;
    }

    String domains() {
        return domains;
    }

    /** What messages call a file. */
    String shown(Path path) {
        return path.startsWith(folder) ? folder.relativize(path).toString().replace('\\', '/') : path.toString();
    }

    /** The file of a class that lies in no other. */
    Path path(String qualified) {
        return sources.resolve(qualified.replace('.', '/') + ".java");
    }

    /** The file in which a class is, or a class around it. */
    Optional<Path> find(String qualified) {
        for (String name = qualified; !name.isEmpty(); name = holder(name)) {
            if (Files.isRegularFile(path(name))) {
                return Optional.of(path(name));
            }
        }
        return Optional.empty();
    }

    JavaSource read(Path path) {
        return read.computeIfAbsent(path, file -> JavaSource.read(file, shown(file)));
    }

    /** The package of the class of domains, into which new classes go. */
    String homePackage() {
        String home = holder(domains);
        if (home.isEmpty()) {
            throw Declined.source(
                    "rowan.properties: domains = " + domains + " names a class without a package, which no"
                            + " class of another can import; put it into a package, such as domains = app." + domains);
        }
        return home;
    }

    static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    static String holder(String qualified) {
        return qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
    }
}
