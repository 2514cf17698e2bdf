package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import java.util.List;

/** Compares the checks of one table: by name, else by what they check. */
final class CheckComparison {
    private static final Pairing<Check> PAIRING = new Pairing<>(
            (wanted, found) -> found.name().equals(wanted.name()),
            (wanted, found) -> found.expression().equals(wanted.expression()));

    private CheckComparison() {}

    static void compare(CatalogTable wanted, CatalogTable found, List<Difference> differences) {
        PAIRING.compare(wanted.name(), wanted.checks(), found.checks(), differences);
    }
}
