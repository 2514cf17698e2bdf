package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a unique index for the unique constraint of its name: the server keeps rows apart by both in the same way. */
final class UniqueIndexes {
    private static final String NULLS = "nulls not distinct";

    private UniqueIndexes() {}

    static CatalogTable asKeys(CatalogTable found, CatalogTable wanted) {
        List<UniqueKey> keys = new ArrayList<>(found.keys());
        List<CatalogIndex> indexes = new ArrayList<>(found.indexes());
        for (UniqueKey key : wanted.keys()) {
            boolean there = keys.stream().anyMatch(each -> each.name().equals(key.name()) || each.over(key.columns()));
            Optional<CatalogIndex> index = there || key.primary()
                    ? Optional.empty()
                    : indexes.stream().filter(each -> keeps(each, key)).findFirst();
            index.ifPresent(each -> {
                indexes.remove(each);
                keys.add(key);
            });
        }
        return keys.size() == found.keys().size() ? found : found.withKeys(keys).withIndexes(indexes);
    }

    private static boolean keeps(CatalogIndex index, UniqueKey key) {
        boolean alike = index.definition().endsWith(" NULLS NOT DISTINCT");
        return index.name().equals(key.name())
                && index.columns().equals(key.columns())
                && index.traits().equals(List.of(CatalogIndex.UNIQUE))
                && !index.definition().contains(" INCLUDE (")
                && key.traits().equals(alike ? List.of(NULLS) : List.of());
    }
}
