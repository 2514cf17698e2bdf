package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.UniqueKey;
import java.util.List;

/** Compares the primary key, and the unique constraints of one table by name, else by their columns. */
final class KeyComparison {
    private static final Pairing<UniqueKey> PAIRING = new Pairing<>(
            (wanted, found) -> wanted.primary() && found.primary(),
            (wanted, found) -> !wanted.primary() && found.name().equals(wanted.name()),
            (wanted, found) -> !wanted.primary() && !found.primary() && found.over(wanted.columns()));

    private KeyComparison() {}

    static void compare(CatalogTable wanted, CatalogTable found, List<Difference> differences) {
        PAIRING.compare(wanted.name(), wanted.keys(), found.keys(), differences);
    }
}
