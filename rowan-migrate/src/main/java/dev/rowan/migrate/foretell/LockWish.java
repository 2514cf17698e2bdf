package dev.rowan.migrate.foretell;

import dev.rowan.migrate.report.LockLevel;

/**
 * A lock that a statement takes.
 *
 * @param level how strong
 * @param of which table of the name it is
 * @param name of a table or an index, as the statement writes it
 * @param constraint the constraint's name where it is {@link Of#TARGET}, else empty
 */
public record LockWish(LockLevel level, Of of, String name, String constraint) {
    /** How to come from the name to the table. */
    public enum Of {
        /** It is the table. */
        TABLE,
        /** It is an index of the table. */
        INDEX,
        /** The constraint of this table is a foreign key that leads to the one that is locked; others lead nowhere. */
        TARGET,
        /** Each foreign key of this table leads to one that is locked. */
        TARGETS
    }

    static LockWish table(LockLevel level, String name) {
        return new LockWish(level, Of.TABLE, name, "");
    }

    static LockWish index(LockLevel level, String name) {
        return new LockWish(level, Of.INDEX, name, "");
    }
}
