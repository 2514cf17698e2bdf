package dev.rowan.migrate.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a run of migrations would do, and what would keep it from doing so.
 *
 * @param files what would be applied, in order
 * @param obstacles what stands in the way, each a sentence with its place: rows, files that were edited or are gone
 */
public record MigratePlan(List<PlannedFile> files, List<String> obstacles) {
    /**
     * A file that would be applied.
     *
     * @param file its name
     * @param outside whether it runs outside a transaction, for PostgreSQL refuses it inside one
     * @param statements its statements, in order
     * @param askedLater how many of its questions can only be asked right before it, for an earlier file may change the answer
     */
    public record PlannedFile(String file, boolean outside, List<PlannedStatement> statements, int askedLater) {
        /** Makes the file; the statements are copied. */
        public PlannedFile {
            statements = List.copyOf(statements);
        }
    }

    /**
     * A statement of a file.
     *
     * @param line where it begins
     * @param sql its text in one line, shortened
     * @param repeated whether it is run until it changes no row, each time in a transaction of its own
     * @param batch how many rows it changes at most each time, where it is repeated and its text tells
     * @param effort what it does with the rows of a table that it changes, while it holds its locks
     * @param locks what it locks; empty when it locks no table that is there, or when nothing is known of it
     */
    public record PlannedStatement(
            int line, String sql, boolean repeated, OptionalInt batch, Effort effort, List<PlannedLock> locks) {
        /** Makes the statement; the locks are copied. */
        public PlannedStatement {
            locks = List.copyOf(locks);
        }
    }

    /**
     * A lock that a statement takes.
     *
     * @param level how strong
     * @param table the table's name, as PostgreSQL shows it; as the statement writes it when the table is not there yet
     * @param size how large the table is now; empty when it is not there yet
     */
    public record PlannedLock(LockLevel level, String table, Optional<TableSize> size) {}

    /**
     * How large a table is.
     *
     * @param rows about how many rows it has; empty when PostgreSQL never counted them ({@code analyze} does)
     * @param bytes what it takes on disk with its indexes
     */
    public record TableSize(OptionalLong rows, long bytes) {}

    /** Makes the plan; the lists are copied. */
    public MigratePlan {
        files = List.copyOf(files);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * Whether all of it could be applied, as far as can be known before.
     *
     * @return true when nothing stands in the way
     */
    public boolean clear() {
        return obstacles.isEmpty();
    }
}
