package dev.rowan.tasks;

import java.nio.file.Path;
import java.util.Map;
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
 * @param scratch a server on which databases may be made and dropped again, or empty for the embedded one
 * @param main the name of the class that {@code rowan run} runs, or empty when there is none
 */
public record Project(
        Path folder,
        String domains,
        Optional<Database> database,
        Path migrations,
        Path sources,
        Optional<Database> scratch,
        Optional<String> main) {
    /** The name of the file that describes a project. */
    public static final String FILE = "rowan.properties";

    /**
     * A project that has no server for scratch databases, and nothing to run.
     *
     * @param folder its root, absolute
     * @param domains the name of the class that declares its domains
     * @param database where its database is, or empty for the embedded server
     * @param migrations the folder of its migrations, absolute
     * @param sources the folder of its Java sources, absolute
     */
    public Project(Path folder, String domains, Optional<Database> database, Path migrations, Path sources) {
        this(folder, domains, database, migrations, sources, Optional.empty(), Optional.empty());
    }

    /**
     * The project of a folder.
     *
     * @param folder which holds a {@code rowan.properties}
     * @return the project
     * @throws TaskException when the file is missing or not understood
     */
    public static Project at(Path folder) {
        return ProjectFile.read(folder.toAbsolutePath().normalize(), System.getenv());
    }

    /**
     * The project around a folder.
     *
     * @param start the folder itself, or one inside the project
     * @return the project of the nearest folder, upwards, that holds a {@code rowan.properties}
     * @throws TaskException when no folder does, or the file is not understood
     */
    public static Project find(Path start) {
        return find(start, Map.of());
    }

    /**
     * The project around a folder, where some of its settings are said elsewhere.
     *
     * @param start the folder itself, or one inside the project
     * @param settings instead of lines of {@code rowan.properties}, by their keys; with {@code domains} among them, there
     *     need not be such a file
     * @return the project of the nearest folder, upwards, that holds a {@code rowan.properties}, or of the folder itself
     * @throws TaskException when neither says enough, or something is not understood
     */
    public static Project find(Path start, Map<String, String> settings) {
        Path folder = ProjectFile.find(start.toAbsolutePath().normalize(), settings);
        return ProjectFile.read(folder, settings, System.getenv());
    }

    /**
     * A database that is there.
     *
     * @param url such as {@code jdbc:postgresql://localhost:5432/accounts}
     * @param user who signs in
     * @param password may be empty
     */
    public record Database(String url, String user, String password) {
        /** Without the password, and without what follows the question mark, which may hold one. */
        @Override
        public String toString() {
            return user + " at " + url.replaceFirst("\\?.*", "");
        }
    }
}
