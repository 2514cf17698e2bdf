package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.ForeignKey;

/**
 * A foreign key that a belongs-to stands for.
 *
 * @param from whose rows refer
 * @param to whose rows they refer to
 * @param key the foreign key, of one column
 */
record Link(TableClass from, TableClass to, ForeignKey key) {
    String column() {
        return key.columns().get(0);
    }

    boolean isSelf() {
        return from.equals(to);
    }

    /** At most one row refers to another. */
    boolean isSingle() {
        return from.unique(key.columns());
    }
}
