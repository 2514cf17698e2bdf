package dev.rowan.migrate.difference;

import dev.rowan.migrate.difference.Difference.Unequal;
import dev.rowan.postgres.schema.Quoted;

/** Violations come back from the database with the constraint's name alone, so the name must be the wanted one. */
final class Renaming {
    private Renaming() {}

    static Unequal of(String table, String found, String wanted) {
        return new Unequal(
                table + "." + wanted,
                "the same constraint named " + found,
                "that name",
                "rename it: alter table " + Quoted.name(table) + " rename constraint " + Quoted.name(found) + " to "
                        + Quoted.name(wanted));
    }
}
