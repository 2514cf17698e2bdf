package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the indexes of one table. For a foreign key any that begins with its columns will do; one that is declared must do
 * the same. Names do not matter, but where indexes keep rows apart: violations come back with them.
 */
final class IndexComparison {
    private final CatalogTable wanted;
    private final CatalogTable found;

    private IndexComparison(CatalogTable wanted, CatalogTable found) {
        this.wanted = wanted;
        this.found = found;
    }

    static void compare(CatalogTable wanted, CatalogTable found, List<Difference> differences) {
        new IndexComparison(wanted, found).compare(differences);
    }

    private void compare(List<Difference> differences) {
        CatalogTable kept = kept(found);
        for (CatalogIndex index : wanted.indexes()) {
            if (!serves(kept, index)) {
                differences.add(missing(index));
            }
        }
        found.indexes().stream()
                .filter(index -> wanted.indexes().stream().noneMatch(each -> isFor(index, each)))
                .forEach(index -> differences.add(new Extra(wanted.name(), index)));
    }

    /** An index goes when a missing one needs its name, as after columns were renamed; then what it did is to be done anew. */
    private CatalogTable kept(CatalogTable there) {
        Set<String> missing = wanted.indexes().stream()
                .filter(index -> !serves(there, index))
                .map(CatalogIndex::name)
                .collect(Collectors.toSet());
        List<CatalogIndex> staying = there.indexes().stream()
                .filter(index -> !missing.contains(index.name()))
                .toList();
        return staying.size() == there.indexes().size() ? there : kept(there.withIndexes(staying));
    }

    private boolean serves(CatalogTable there, CatalogIndex index) {
        return ofForeignKey(index)
                ? there.indexedBy(index.columns())
                : there.indexes().stream().anyMatch(each -> same(each, index));
    }

    private boolean isFor(CatalogIndex there, CatalogIndex index) {
        return there.name().equals(index.name())
                || (ofForeignKey(index) ? there.columns().equals(index.columns()) : same(there, index));
    }

    private static boolean same(CatalogIndex there, CatalogIndex index) {
        return index.alike(there) && (!index.unique() || index.name().equals(there.name()));
    }

    private boolean ofForeignKey(CatalogIndex index) {
        return index.traits().isEmpty()
                && wanted.foreignKeys().stream().anyMatch(key -> key.columns().equals(index.columns()));
    }

    private Difference missing(CatalogIndex index) {
        return found.indexes().stream()
                .filter(each -> each.name().equals(index.name()))
                .findFirst()
                .<Difference>map(there -> new Changed(wanted.name(), there, index))
                .orElseGet(() -> new Missing(wanted.name(), index));
    }
}
