package dev.rowan.migrate.report;

import java.time.Duration;
import java.util.Optional;

/** What happens while migrations are applied, for whoever watches long ones. */
public sealed interface MigrateEvent {
    /**
     * The file that it happens to.
     *
     * @return its name
     */
    String file();

    /**
     * A file is begun.
     *
     * @param file its name
     */
    record FileBegun(String file) implements MigrateEvent {}

    /**
     * A statement is begun.
     *
     * @param file the file's name
     * @param line where in the file it begins
     * @param sql its text in one line, shortened
     */
    record StatementBegun(String file, int line, String sql) implements MigrateEvent {}

    /**
     * A statement is still running. Told every two seconds, in the thread of a clock.
     *
     * @param file the file's name
     * @param line where in the file it begins
     * @param since how long it has been running
     * @param phase how far the index is that it builds, such as {@code building index: scanning table, 40 %}; empty for other
     *     statements, and where there is no second connection to ask on
     */
    record StatementRuns(String file, int line, Duration since, Optional<String> phase) implements MigrateEvent {}

    /**
     * A statement that is repeated changed rows once more.
     *
     * @param file the file's name
     * @param line where in the file it begins
     * @param rows how many it changed so far, in all
     */
    record BatchDone(String file, int line, long rows) implements MigrateEvent {}

    /**
     * A statement ended.
     *
     * @param file the file's name
     * @param line where in the file it begins
     * @param took how long it ran
     */
    record StatementEnded(String file, int line, Duration took) implements MigrateEvent {}

    /**
     * A file was applied, and is noted so.
     *
     * @param file its name
     * @param took how long it took, with all waiting
     */
    record FileEnded(String file, Duration took) implements MigrateEvent {}
}
