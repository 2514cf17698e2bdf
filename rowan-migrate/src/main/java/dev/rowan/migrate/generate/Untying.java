package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.ddl.Dropping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drops new tables again. A table goes with its keys; only where tables refer to each other in a circle a key goes first. */
final class Untying {
    private final List<CatalogTable> left;
    private final List<DdlStatement> statements = new ArrayList<>();

    private Untying(List<CatalogTable> tables) {
        this.left = new ArrayList<>(tables);
    }

    static List<DdlStatement> of(List<CatalogTable> tables) {
        Untying untying = new Untying(tables);
        while (!untying.left.isEmpty()) {
            untying.next();
        }
        return untying.statements;
    }

    private void next() {
        Optional<CatalogTable> free = left.stream().filter(this::free).findFirst();
        CatalogTable table = free.orElseGet(this::untied);
        left.remove(table);
        statements.add(Dropping.of(table.name(), table));
    }

    private boolean free(CatalogTable table) {
        return left.stream().filter(other -> !other.equals(table)).noneMatch(other -> refers(other, table));
    }

    private static boolean refers(CatalogTable from, CatalogTable to) {
        return from.foreignKeys().stream().anyMatch(key -> key.target().table().equals(to.name()));
    }

    /** Lets go of the first table: the keys that lead to it are dropped on their own. */
    private CatalogTable untied() {
        CatalogTable first = left.get(0);
        for (CatalogTable other : List.copyOf(left)) {
            if (!other.equals(first) && refers(other, first)) {
                left.set(left.indexOf(other), without(other, first.name()));
            }
        }
        return first;
    }

    private CatalogTable without(CatalogTable table, String target) {
        List<ForeignKey> kept = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            if (key.target().table().equals(target)) {
                statements.add(Dropping.of(table.name(), key));
            } else {
                kept.add(key);
            }
        }
        return table.withForeignKeys(kept);
    }
}
