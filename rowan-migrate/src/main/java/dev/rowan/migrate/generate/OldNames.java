package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.Qualified;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Guesses what may be under its old name; a person says whether it is. */
final class OldNames {
    private final List<Difference> all;

    OldNames(List<Difference> all) {
        this.all = all;
    }

    /** Empty when no new table has the same columns. */
    String rename(CatalogTable gone) {
        return missing(CatalogTable.class, each -> true)
                .filter(fresh -> columns(fresh).equals(columns(gone)))
                .map(fresh -> "\n    If it is " + fresh.name() + " under its old name, say so: Table.named(\""
                        + Qualified.name(fresh.name()) + "\")" + in(fresh) + ".was(\"" + gone.name() + "\")")
                .findFirst()
                .orElse("");
    }

    private static String in(CatalogTable table) {
        String schema = Qualified.schema(table.name());
        return schema.isEmpty() ? "" : ".in(\"" + schema + "\")";
    }

    /** Empty when the table has no new column of the same type. */
    String rename(String table, CatalogColumn gone) {
        return missingIn(table)
                .filter(fresh -> fresh.type().equals(gone.type()))
                .map(fresh -> "\n    If it is " + table + "." + fresh.name()
                        + " under its old name, say so on its attribute: .was(\"" + gone.name() + "\")")
                .findFirst()
                .orElse("");
    }

    /** Whether a new one shall have its name. */
    boolean comesAgain(String table, CatalogColumn gone) {
        return missingIn(table).anyMatch(fresh -> fresh.name().equals(gone.name()));
    }

    private Stream<CatalogColumn> missingIn(String table) {
        return missing(CatalogColumn.class, each -> each.table().equals(table));
    }

    private <P extends Part> Stream<P> missing(Class<P> kind, Predicate<Difference> where) {
        return all.stream()
                .filter(where)
                .filter(Missing.class::isInstance)
                .map(each -> ((Missing) each).part())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Set<List<String>> columns(CatalogTable table) {
        return table.columns().stream()
                .map(column -> List.of(column.name(), column.type()))
                .collect(Collectors.toSet());
    }
}
