package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.ColumnOrigin;
import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the columns of one table, aspect by aspect. Their order does not matter. */
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
                .forEach(column -> differences.add(new Extra(wanted.name(), column)));
    }

    private void compare(CatalogColumn wanted, CatalogColumn found) {
        compare(type(wanted), type(found));
        if (!(wanted.origin() == Origin.COUNTED && found.counted())) {
            compare(origin(wanted), origin(found));
        }
        Fallback value = fallback(wanted);
        Fallback there = fallback(found);
        boolean same = value != null && there != null && value.sameNumber(there);
        if ((wanted.origin() == found.origin() || found.origin() == Origin.COMPUTED) && !same) {
            compare(value, there);
        }
        compare(required(wanted), required(found));
    }

    private void compare(@Nullable Part wanted, @Nullable Part found) {
        if (wanted != null && found != null) {
            if (!wanted.equals(found)) {
                differences.add(new Changed(table, found, wanted));
            }
        } else if (wanted != null) {
            differences.add(new Missing(table, wanted));
        } else if (found != null) {
            differences.add(new Extra(table, found));
        }
    }

    private static ColumnType type(CatalogColumn column) {
        return new ColumnType(column.name(), column.type(), column.collation());
    }

    private static ColumnOrigin origin(CatalogColumn column) {
        String expression = column.origin() == Origin.COMPUTED ? column.fallback() : null;
        return new ColumnOrigin(column.name(), column.origin(), expression);
    }

    private static @Nullable Fallback fallback(CatalogColumn column) {
        return column.fallback() == null || column.origin() != Origin.GIVEN
                ? null
                : new Fallback(column.name(), column.fallback());
    }

    private static @Nullable NotNull required(CatalogColumn column) {
        return column.required() ? new NotNull(column.name()) : null;
    }
}
