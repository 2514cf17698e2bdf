package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.OtherSchema;
import dev.rowan.migrate.catalog.Qualified;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.ArrayList;
import java.util.List;

/** Compares catalogs. Pure. */
public final class Differences {
    private static final Pairing<TableOption> OPTIONS =
            new Pairing<>((wanted, found) -> found.name().equals(wanted.name()));
    private static final Pairing<Comment> COMMENTS = new Pairing<>((wanted, found) -> found.besideTheSame(wanted));

    private Differences() {}

    /**
     * Compares two catalogs that were read under the same search path.
     *
     * @param wanted what shall be there
     * @param found what is there
     * @return the differences, by table in the wanted order; empty when nothing is to do
     */
    public static List<Difference> of(Catalog wanted, Catalog found) {
        List<Difference> differences = new ArrayList<>();
        wanted.extensions().stream()
                .filter(extension -> !found.extensions().contains(extension))
                .forEach(extension -> differences.add(new Missing(extension.name(), extension)));
        schemas(wanted, found, differences);
        for (CatalogTable table : wanted.tables()) {
            found.table(table.name())
                    .ifPresentOrElse(there -> compare(table, there, differences), () -> missing(table, differences));
        }
        found.tables().stream()
                .filter(table -> table.kind().equals(CatalogTable.TABLE))
                .filter(table -> wanted.table(table.name()).isEmpty())
                .forEach(table -> differences.add(new Extra(table.name(), table)));
        differences.removeIf(
                each -> each instanceof Extra extra && wanted.beside().makes(extra.table(), extra.part()));
        return List.copyOf(differences);
    }

    /** A schema in which no table is may be missing. */
    private static void schemas(Catalog wanted, Catalog found, List<Difference> differences) {
        List<String> there = found.tables().stream()
                .map(table -> Qualified.schema(table.name()))
                .toList();
        wanted.tables().stream()
                .map(table -> Qualified.schema(table.name()))
                .distinct()
                .filter(schema -> !schema.isEmpty() && !there.contains(schema))
                .forEach(schema -> differences.add(new Missing(schema, new OtherSchema(schema))));
    }

    /** What leads out of a table, and its indexes, are apart: tables that refer to each other have no other order. */
    private static void missing(CatalogTable table, List<Difference> differences) {
        differences.add(new Missing(table.name(), table));
        table.foreignKeys().forEach(key -> differences.add(new Missing(table.name(), key)));
        table.indexes().forEach(index -> differences.add(new Missing(table.name(), index)));
        table.comments().forEach(comment -> differences.add(new Missing(table.name(), comment)));
    }

    /** What is said of a column that nobody wants goes with it. */
    private static List<Comment> besideWanted(CatalogTable wanted, CatalogTable found) {
        return found.comments().stream()
                .filter(comment -> comment.column() == null
                        || wanted.column(comment.column()).isPresent())
                .toList();
    }

    private static void compare(CatalogTable wanted, CatalogTable found, List<Difference> differences) {
        if (!wanted.kind().equals(found.kind())) {
            differences.add(new Changed(wanted.name(), found, wanted));
            return;
        }
        compareParts(wanted, UniqueIndexes.asKeys(found, wanted), differences);
    }

    private static void compareParts(CatalogTable wanted, CatalogTable found, List<Difference> differences) {
        ColumnComparison.compare(wanted, found, differences);
        KeyComparison.compare(wanted, found, differences);
        ForeignKeyComparison.compare(wanted, found, differences);
        CheckComparison.compare(wanted, found, differences);
        IndexComparison.compare(wanted, found, differences);
        OPTIONS.compare(wanted.name(), wanted.options(), found.options(), differences);
        COMMENTS.compare(wanted.name(), wanted.comments(), besideWanted(wanted, found), differences);
    }
}
