package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.report.GenerateOptions;
import java.util.Optional;

/** Finds the differences that a drafted migration does not make, because rows would be lost or would stand in its way. */
final class Objecting {

    private final OldNames hand;
    private final GenerateOptions options;

    Objecting(OldNames hand, GenerateOptions options) {
        this.hand = hand;
        this.options = options;
    }

    Optional<String> to(Difference difference) {
        if (parts(difference)) {
            return Optional.of(
                    difference.table() + ": a table that is there stays whole, or in the parts that it has; make"
                            + " another one in a migration of your own (V…__….sql), move the rows, and rename it");
        }
        if (difference instanceof Extra extra) {
            return toExtra(extra);
        }
        return difference instanceof Changed changed ? toChanged(changed) : Optional.empty();
    }

    private static boolean parts(Difference difference) {
        Part part = difference instanceof Missing missing
                ? missing.part()
                : difference instanceof Extra extra ? extra.part() : ((Changed) difference).wanted();
        return part instanceof TableOption option && option.partitions();
    }

    private Optional<String> toExtra(Extra extra) {
        String object = Worded.object(extra.table(), extra.part());
        if (options.allowDrop().contains(Worded.place(extra.table(), extra.part()))) {
            return Optional.empty();
        }
        if (extra.part() instanceof CatalogTable table) {
            return Optional.of(object + ": a migration made it, and no resource declares it any more; to drop it would"
                    + " lose its rows. Declare a resource for it again, or allow it: --allow-drop "
                    + Worded.shown(table.name())
                    + hand.rename(table));
        }
        if (extra.part() instanceof CatalogColumn column && column.origin() == Origin.COMPUTED) {
            return Optional.empty();
        }
        if (extra.part() instanceof CatalogColumn column && hand.comesAgain(extra.table(), column)) {
            return Optional.of(
                    object + ": what rows hold was given, and shall be computed by the database: that takes a new"
                            + " column, and the values of this one would be lost. Give the attribute another column"
                            + " (.column(\"…\")), or allow it: --allow-drop " + Worded.shown(extra.table()) + "."
                            + column.name());
        }
        if (extra.part() instanceof CatalogColumn column) {
            return Optional.of(object + ": a migration made it, and no attribute declares it any more; to drop it would"
                    + " lose its values. Declare the attribute again, or allow it: --allow-drop "
                    + Worded.shown(extra.table()) + "."
                    + column.name() + hand.rename(extra.table(), column));
        }
        return Optional.empty();
    }

    private static Optional<String> toChanged(Changed changed) {
        return changed.wanted() instanceof CatalogTable
                ? Optional.of(Worded.place(changed.table(), changed.wanted()) + ": the migrations make "
                        + Worded.part(changed.found()) + ", the model wants " + Worded.part(changed.wanted())
                        + "; rename what is there in a migration of your own (V…__….sql), or give the resource another"
                        + " table with Table.named(…)")
                : Optional.empty();
    }
}
