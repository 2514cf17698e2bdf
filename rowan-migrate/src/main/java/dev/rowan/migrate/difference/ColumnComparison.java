package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.difference.Difference.Unequal;
import dev.rowan.migrate.difference.Difference.Unmanaged;
import java.util.List;
import java.util.Objects;

/** Compares the columns of one table. Their order does not matter. */
final class ColumnComparison {
    private final String table;
    private final List<Difference> differences;

    private ColumnComparison(String table, List<Difference> differences) {
        this.table = table;
        this.differences = differences;
    }

    static void compare(CatalogTable wanted, CatalogTable found, List<Difference> differences) {
        ColumnComparison comparison = new ColumnComparison(wanted.name(), differences);
        for (CatalogColumn column : wanted.columns()) {
            found.column(column.name())
                    .ifPresentOrElse(
                            there -> comparison.compare(column, there),
                            () -> differences.add(new Missing(wanted.name(), column)));
        }
        found.columns().stream()
                .filter(column -> wanted.column(column.name()).isEmpty())
                .forEach(comparison::extra);
    }

    private void compare(CatalogColumn wanted, CatalogColumn found) {
        if (!Worded.type(wanted).equals(Worded.type(found))) {
            unequal(
                    wanted,
                    Worded.type(found),
                    Worded.type(wanted),
                    "change the column's type by hand, or declare the attribute with that type");
        }
        if (wanted.origin() != found.origin()) {
            unequal(
                    wanted,
                    Worded.origin(found),
                    Worded.origin(wanted),
                    "change the column by hand, or declare the attribute as the column is");
        } else {
            compareFallback(wanted, found);
        }
        compareRequired(wanted, found);
    }

    private void compareFallback(CatalogColumn wanted, CatalogColumn found) {
        String expression = wanted.fallback();
        if (Objects.equals(expression, found.fallback())) {
            return;
        }
        if (found.fallback() == null && expression != null && wanted.origin() == Origin.GIVEN) {
            differences.add(new Missing(table, new Fallback(wanted.name(), expression)));
            return;
        }
        unequal(
                wanted,
                Worded.fallback(found),
                Worded.fallback(wanted),
                "change the column's default by hand, or declare that one with defaultsTo(…)");
    }

    private void compareRequired(CatalogColumn wanted, CatalogColumn found) {
        if (wanted.required() && !found.required()) {
            differences.add(new Missing(table, new NotNull(wanted.name())));
        } else if (found.required() && !wanted.required()) {
            unequal(wanted, "not null", "nullable", "drop the column's not null by hand, or declare required()");
        }
    }

    /** A column that must be given, and that no resource gives, refuses every new row. */
    private void extra(CatalogColumn found) {
        if (found.omissible()) {
            differences.add(new Unmanaged("column " + table + "." + found.name()));
        } else {
            unequal(
                    found,
                    Worded.type(found) + " not null without a default",
                    "no such column, or one that need not be given",
                    "declare an attribute for it, give it a default, or drop its not null");
        }
    }

    private void unequal(CatalogColumn column, String found, String wanted, String wayOut) {
        differences.add(new Unequal(table + "." + column.name(), found, wanted, wayOut));
    }
}
