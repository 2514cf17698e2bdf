package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.ColumnOrigin;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.List;
import java.util.stream.Stream;

/** What others made and no resource declares is theirs. A rule on a column that a resource declares is not. */
final class Leaving {
    private Leaving() {}

    static boolean alone(Difference difference, Ownership ownership) {
        if (difference instanceof Changed changed
                && changed.found() instanceof ForeignKey found
                && changed.wanted() instanceof ForeignKey wanted) {
            return !ownership.ours(changed.table(), found) && saysMore(found, wanted);
        }
        if (difference instanceof Changed changed
                && changed.found() instanceof ColumnOrigin found
                && changed.wanted() instanceof ColumnOrigin wanted) {
            return found.origin() == Origin.ALWAYS_COUNTED
                    && wanted.origin() == Origin.COUNTED
                    && !ownership.oursColumn(changed.table(), found.column());
        }
        if (difference instanceof Missing missing && missing.part() instanceof CatalogIndex index) {
            return index.plain() && ownership.othersRefer(missing.table(), index.columns());
        }
        return difference instanceof Extra extra
                && !(extra.part() instanceof NotNull)
                && !(extra.part() instanceof Fallback fallback
                        && ownership.oursColumn(extra.table(), fallback.column()))
                && !extra.part().equals(TableOption.UNLOGGED)
                && !ownership.ours(extra.table(), extra.part());
    }

    /** Such as match full, of which the resource says nothing; whatever its name is. */
    private static boolean saysMore(ForeignKey found, ForeignKey wanted) {
        boolean unsaid = found.onDelete().equals("set default");
        String onDelete = unsaid ? wanted.onDelete() : found.onDelete();
        return wanted.traits().isEmpty()
                && (unsaid || !found.traits().isEmpty())
                && new ForeignKey(wanted.name(), found.columns(), found.target(), onDelete, List.of()).equals(wanted);
    }

    private static String more(ForeignKey key) {
        return key.onDelete().equals("set default")
                ? String.join(
                        ", ",
                        Stream.concat(Stream.of("on delete set default"), key.traits().stream())
                                .toList())
                : String.join(", ", key.traits());
    }

    static String words(Difference difference) {
        if (difference instanceof Changed changed && changed.found() instanceof ForeignKey key) {
            return Worded.object(changed.table(), key) + " (" + more(key) + ")";
        }
        if (difference instanceof Changed changed) {
            return Worded.object(changed.table(), changed.found()) + " (counted, whatever is given)";
        }
        if (difference instanceof Missing missing && missing.part() instanceof CatalogIndex index) {
            return "foreign key (" + String.join(", ", index.columns()) + ") of " + Worded.shown(missing.table())
                    + " (without an index)";
        }
        Part part = ((Extra) difference).part();
        if (part instanceof Fallback fallback) {
            return "default of " + Worded.shown(difference.table()) + "." + fallback.column();
        }
        String object = Worded.object(difference.table(), part);
        return part instanceof CatalogColumn column && !column.omissible()
                ? object + " (new rows without a value for it will fail)"
                : object;
    }
}
