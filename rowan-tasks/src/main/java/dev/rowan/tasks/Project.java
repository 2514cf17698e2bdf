package dev.rowan.tasks;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A project that uses Rowan, as its {@code rowan.properties} describes it.
 *
 * @param folder its root, absolute
 * @param domains the name of the class whose {@code public static final Domain} fields are its domains, such as
 *     {@code app.Domains}
 * @param database where its database is, or empty for the embedded server, whose rows are kept under {@code .rowan/}
 * @param migrations the folder of its migrations, absolute
 * @param sources the folder of its Java sources, absolute
 */
public record Project(Path folder, String domains, Optional<Database> database, Path migrations, Path sources) {
    /** The name of the file that describes a project. */
    public static final String FILE = "rowan.properties";

    /**
     * A database that is there.
     *
     * @param url such as {@code jdbc:postgresql://localhost:5432/accounts}
     * @param user who signs in
     * @param password may be empty
     */
    public record Database(String url, String user, String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return user + " at " + url;
        }
    }
}
