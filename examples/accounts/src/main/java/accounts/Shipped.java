package accounts;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** What lies beside the example's classes. */
final class Shipped {
    private static final String MIGRATIONS = "/db/migration";

    private Shipped() {}

    static Path migrations() {
        URL found = Shipped.class.getResource(MIGRATIONS);
        if (found == null || !"file".equals(found.getProtocol())) {
            throw new UncheckedIOException(
                    new FileNotFoundException(MIGRATIONS + " is no folder beside the classes; build with Maven"));
        }
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }
}
