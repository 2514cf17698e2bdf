package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.ColumnOrigin;
import dev.rowan.migrate.ddl.Counting;
import dev.rowan.migrate.difference.Difference;
import java.util.List;

/** Changes who makes the values of a column. */
final class Origins {
    private Origins() {}

    static List<Move> of(CatalogTable table, ColumnOrigin from, ColumnOrigin to, List<Difference> differences) {
        Counting counting = new Counting(table.name(), to.column());
        if (to.origin() == Origin.COUNTED) {
            return from.origin() == Origin.ALWAYS_COUNTED
                    ? List.of(Move.of(counting.byDefault(), List.of(counting.always())))
                    : List.of(Move.of(counting.begin(), List.of(counting.end())), Move.of(counting.goOn(), List.of()));
        }
        return from.origin() == Origin.COMPUTED
                ? List.of(Move.of(
                        counting.keepComputed(),
                        Recomputing.again(table, table.column(to.column()).orElseThrow(), differences)))
                : List.of(Move.of(counting.end(), List.of(counting.begin(), counting.goOn())));
    }
}
