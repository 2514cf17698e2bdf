package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the indexes of one table. Any that begins with the wanted columns will do, whatever its name. */
final class IndexComparison {
    private IndexComparison() {}

    static void compare(CatalogTable wanted, CatalogTable found, List<Difference> differences) {
        CatalogTable kept = kept(wanted, found);
        for (CatalogIndex index : wanted.indexes()) {
            if (!kept.indexedBy(index.columns())) {
                differences.add(missing(wanted.name(), index, found));
            }
        }
        found.indexes().stream()
                .filter(index -> wanted.indexes().stream()
                        .noneMatch(each -> each.columns().equals(index.columns())))
                .forEach(index -> differences.add(new Extra(wanted.name(), index)));
    }

    /** An index goes when a missing one needs its name, as after columns were renamed; then what it did is to be done anew. */
    private static CatalogTable kept(CatalogTable wanted, CatalogTable found) {
        Set<String> missing = wanted.indexes().stream()
                .filter(index -> !found.indexedBy(index.columns()))
                .map(CatalogIndex::name)
                .collect(Collectors.toSet());
        List<CatalogIndex> staying = found.indexes().stream()
                .filter(index -> !missing.contains(index.name()))
                .toList();
        return staying.size() == found.indexes().size() ? found : kept(wanted, found.withIndexes(staying));
    }

    private static Difference missing(String table, CatalogIndex wanted, CatalogTable found) {
        return found.indexes().stream()
                .filter(index -> index.name().equals(wanted.name()))
                .findFirst()
                .<Difference>map(index -> new Changed(table, index, wanted))
                .orElseGet(() -> new Missing(table, wanted));
    }
}
