package dev.rowan.migrate.files;

import dev.rowan.problem.MigrationException;
import dev.rowan.problem.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files of one kind.
 *
 * @param path where they lie; folders inside it count, as Flyway has it
 * @param letter what their names begin with
 */
public record Folder(Path path, char letter) {
    /** What an editor puts before a text that is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern NAME = Pattern.compile("(.)(\\d+(?:[._]\\d+)*)__(.+)\\.sql");

    /**
     * Where migrations lie.
     *
     * @param path the folder
     * @return the folder of files such as {@code V1__create_users.sql}
     */
    public static Folder ofMigrations(Path path) {
        return new Folder(path, 'V');
    }

    /**
     * What takes migrations back lies beside them: Flyway refuses a folder that holds both.
     *
     * @param path the folder of migrations
     * @return the folder of files such as {@code U1__create_users.sql}
     */
    public static Folder ofUndo(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return new Folder(absolute.resolveSibling(absolute.getFileName() + "-undo"), 'U');
    }

    /**
     * All of its files.
     *
     * @return by version; empty when the folder is not there
     * @throws MigrationException when one cannot be read, has another name, or two have one version
     */
    public SortedMap<Version, Migration> read() {
        SortedMap<Version, Migration> found = new TreeMap<>();
        for (Path file : files()) {
            Migration migration = read(file);
            Migration other = found.put(migration.version(), migration);
            if (other != null) {
                throw new MigrationException(
                        path + ": " + other.file() + " and " + migration.file() + " have one version, "
                                + migration.version() + "; give one of them another",
                        null);
            }
        }
        return found;
    }

    /**
     * The file of a version.
     *
     * @param version which
     * @return the file, or empty
     * @throws MigrationException when the folder cannot be read
     */
    public Optional<Migration> find(Version version) {
        return Optional.ofNullable(read().get(version));
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @param name its name
     * @param text what it says
     * @return where it is
     * @throws MigrationException when it cannot be written, or is there
     */
    public Path write(String name, String text) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(path);
            Path draft = Files.createTempFile(path, "rowan", ".tmp");
            try {
                Files.writeString(draft, text);
                Files.copy(draft, file);
            } finally {
                Files.delete(draft);
            }
            return file;
        } catch (IOException failure) {
            throw new MigrationException(
                    file + " cannot be written: " + reason(failure) + "; nothing was written", failure);
        }
    }

    /**
     * Takes back a file that was just written.
     *
     * @param file where it is
     */
    public void discard(Path file) {
        try {
            Files.delete(file);
        } catch (IOException stays) {
            throw new MigrationException(file + " was written and cannot be deleted; delete it", stays);
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "it may not be written there; change the folder's rights";
        }
        return failure instanceof FileAlreadyExistsException taken
                ? taken.getFile() + " is in its way"
                : String.valueOf(failure.getMessage());
    }

    private List<Path> files() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(file -> file.toString().endsWith(".sql") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException failure) {
            throw new MigrationException(path + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private Migration read(Path file) {
        String name = String.valueOf(file.getFileName());
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || parts.group(1).charAt(0) != letter) {
            throw new MigrationException(
                    path + ": " + Printable.of(name) + " is no name of a migration; it must be such as " + letter
                            + "20261121093000__create_users.sql (" + letter + ", digits, two underscores, words)",
                    null);
        }
        return new Migration(Version.of(parts.group(2)), name, text(file));
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException other) {
            throw new MigrationException(file + " is not written in UTF-8; save it so", other);
        } catch (IOException failure) {
            throw new MigrationException(file + " cannot be read: " + failure.getMessage(), failure);
        }
    }
}
