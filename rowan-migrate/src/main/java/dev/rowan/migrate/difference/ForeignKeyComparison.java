package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.ForeignKey;
import java.util.List;

/** Compares the foreign keys of one table: by name, else by their columns and where they lead. */
final class ForeignKeyComparison {
    private static final Pairing<ForeignKey> PAIRING = new Pairing<>(
            (wanted, found) -> found.name().equals(wanted.name()),
            (wanted, found) ->
                    found.columns().equals(wanted.columns()) && found.target().equals(wanted.target()));

    private ForeignKeyComparison() {}

    static void compare(CatalogTable wanted, CatalogTable found, List<Difference> differences) {
        List<ForeignKey> keys = wanted.foreignKeys().stream()
                .map(key -> asLenient(key, found.foreignKeys()))
                .toList();
        PAIRING.compare(wanted.name(), keys, found.foreignKeys(), differences);
    }

    /** Who says no action refuses as who says restrict, only that a row which goes in the same statement is no reason. */
    private static ForeignKey asLenient(ForeignKey wanted, List<ForeignKey> found) {
        boolean lenient = wanted.onDelete().equals("restrict")
                && found.stream()
                        .anyMatch(key -> key.columns().equals(wanted.columns())
                                && key.target().equals(wanted.target())
                                && key.onDelete().equals("no action"));
        return lenient
                ? new ForeignKey(wanted.name(), wanted.columns(), wanted.target(), "no action", wanted.traits())
                : wanted;
    }
}
