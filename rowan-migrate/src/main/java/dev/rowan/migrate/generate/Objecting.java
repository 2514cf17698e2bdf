package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.ColumnOrigin;
import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.catalog.Index;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.migrate.ddl.PartName;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.report.GenerateOptions;
import java.util.Optional;

/** Finds the differences that a drafted migration does not make, because rows would be lost or would stand in its way. */
final class Objecting {
    private static final String BY_HAND = "write a migration of your own for it (V…__….sql) with ";

    private final ByHand hand;
    private final GenerateOptions options;

    Objecting(ByHand hand, GenerateOptions options) {
        this.hand = hand;
        this.options = options;
    }

    Optional<String> to(Difference difference) {
        if (difference instanceof Extra extra) {
            return toExtra(extra);
        }
        return difference instanceof Changed changed ? toChanged(changed) : Optional.empty();
    }

    private Optional<String> toExtra(Extra extra) {
        String object = Worded.object(extra.table(), extra.part());
        if (options.allowDrop().contains(Worded.place(extra.table(), extra.part()))) {
            return Optional.empty();
        }
        if (extra.part() instanceof CatalogTable table) {
            return Optional.of(object + ": a migration made it, and no resource declares it any more; to drop it would"
                    + " lose its rows. Declare a resource for it again, or allow it: --allow-drop " + table.name()
                    + hand.rename(table));
        }
        if (extra.part() instanceof CatalogColumn column) {
            return Optional.of(object + ": a migration made it, and no attribute declares it any more; to drop it would"
                    + " lose its values. Declare the attribute again, or allow it: --allow-drop " + extra.table() + "."
                    + column.name() + hand.rename(extra.table(), column));
        }
        return extra.part() instanceof UniqueKey key && key.primary()
                ? Optional.of(object + ": no resource declares this primary key any more; " + BY_HAND + "the change")
                : Optional.empty();
    }

    private Optional<String> toChanged(Changed changed) {
        Part found = changed.found();
        Part wanted = changed.wanted();
        if (PartName.differInNameAlone(found, wanted) || safe(found, wanted) || goesWithItsType(changed)) {
            return Optional.empty();
        }
        return Optional.of(Worded.place(changed.table(), wanted) + ": the migrations make " + Worded.part(found)
                + ", the model wants " + Worded.part(wanted) + "; " + wayOut(changed));
    }

    /** The way out for its column's type takes the check along. */
    private boolean goesWithItsType(Changed changed) {
        return changed.found() instanceof Check check
                && check.columns().stream()
                        .anyMatch(column -> hand.ofOtherType(changed.table(), column)
                                .findAny()
                                .isPresent());
    }

    private static boolean safe(Part found, Part wanted) {
        if (found instanceof ColumnType from && wanted instanceof ColumnType to) {
            return Widening.ofType(from, to);
        }
        if (found instanceof Check from && wanted instanceof Check to) {
            return from.traits().isEmpty() && Widening.ofCheck(from, to);
        }
        if (found instanceof Index index) {
            return index.plain();
        }
        boolean primary = found instanceof UniqueKey key && key.primary();
        return !primary && !(found instanceof CatalogTable) && !(found instanceof ColumnOrigin);
    }

    private String wayOut(Changed changed) {
        if (changed.wanted() instanceof CatalogTable) {
            return "rename what is there in a migration of your own (V…__….sql), or give the resource another table with"
                    + " Table.named(…)";
        }
        return changed.wanted() instanceof ColumnType
                ? "rows may not survive that as they are. Declare the type that is there, or " + BY_HAND
                        + hand.change(changed)
                : "rows may stand in its way. Declare what is there, or " + BY_HAND + hand.change(changed);
    }
}
