package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.migrate.ddl.PartName;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.difference.Differences;
import java.util.List;
import java.util.stream.Stream;

/** Finds the indexes that a key made needless, when that key goes. */
final class Uncovered {
    private Uncovered() {}

    static List<Difference> with(List<Difference> differences, Catalog wanted, Catalog found, Ownership ownership) {
        List<Difference> going = differences.stream()
                .filter(each -> !Leaving.alone(each, ownership))
                .toList();
        List<CatalogTable> staying = found.tables().stream()
                .map(table -> table.withKeys(table.keys().stream()
                        .filter(key -> going.stream().noneMatch(each -> takes(each, table.name(), key)))
                        .toList()))
                .toList();
        Stream<Difference> uncovered = Differences.of(wanted, new Catalog(found.extensions(), staying)).stream()
                .filter(each -> each instanceof Missing missing && missing.part() instanceof CatalogIndex)
                .filter(each -> !differences.contains(each));
        return Stream.concat(differences.stream(), uncovered).toList();
    }

    private static boolean takes(Difference difference, String table, UniqueKey key) {
        if (!difference.table().equals(table)) {
            return false;
        }
        if (difference instanceof Changed changed) {
            Part from = changed.found();
            return from.equals(key) && !PartName.differInNameAlone(from, changed.wanted());
        }
        return difference instanceof Extra extra && extra.part().equals(key);
    }
}
