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
        PAIRING.compare(wanted.name(), wanted.foreignKeys(), found.foreignKeys(), differences);
    }
}
