package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.ColumnOrigin;
import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.catalog.Index;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.migrate.ddl.Name;
import dev.rowan.migrate.ddl.PartName;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.List;
import java.util.Optional;

/** Finds the differences that a drafted migration does not make, because rows would be lost or would stand in its way. */
final class Objecting {
    private static final String BY_HAND = "write a migration of your own for it (V…__….sql) with ";

    private Objecting() {}

    static Optional<String> to(Difference difference, List<Difference> all) {
        if (difference instanceof Extra extra) {
            return toExtra(extra, all);
        }
        return difference instanceof Changed changed ? toChanged(changed) : Optional.empty();
    }

    private static Optional<String> toExtra(Extra extra, List<Difference> all) {
        String table = Name.of(extra.table());
        String object = Worded.object(extra.table(), extra.part());
        if (extra.part() instanceof CatalogTable) {
            return Optional.of(object + ": a migration made it, and no resource declares it any more; to drop it would"
                    + " lose its rows. Declare a resource for it again, or " + BY_HAND + "drop table " + table + ";");
        }
        if (extra.part() instanceof CatalogColumn column) {
            String name = Name.of(column.name());
            return Optional.of(object + ": a migration made it, and no attribute declares it any more; to drop it would"
                    + " lose its values. Declare the attribute again, or " + BY_HAND + "alter table " + table
                    + " drop column " + name + ";" + renaming(extra.table(), column, all));
        }
        return extra.part() instanceof UniqueKey key && key.primary()
                ? Optional.of(object + ": no resource declares this primary key any more; " + BY_HAND + "the change")
                : Optional.empty();
    }

    private static String renaming(String table, CatalogColumn gone, List<Difference> all) {
        return all.stream()
                .filter(each -> each.table().equals(table) && each instanceof Missing)
                .map(each -> ((Missing) each).part())
                .filter(part ->
                        part instanceof CatalogColumn fresh && fresh.type().equals(gone.type()))
                .map(part -> ((CatalogColumn) part).name())
                .findFirst()
                .map(name -> "\n    If it is " + table + "." + name
                        + " under its old name, that migration says: alter table " + Name.of(table) + " rename column "
                        + Name.of(gone.name()) + " to " + Name.of(name) + ";")
                .orElse("");
    }

    private static Optional<String> toChanged(Changed changed) {
        Part found = changed.found();
        Part wanted = changed.wanted();
        if (PartName.differInNameAlone(found, wanted) || safe(found, wanted)) {
            return Optional.empty();
        }
        return Optional.of(Worded.place(changed.table(), wanted) + ": the migrations make " + Worded.part(found)
                + ", the model wants " + Worded.part(wanted) + "; " + wayOut(changed.table(), wanted));
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

    private static String wayOut(String table, Part wanted) {
        if (wanted instanceof ColumnType type) {
            return "rows may not survive that as they are. Declare the type that is there, or " + BY_HAND
                    + "alter table " + Name.of(table) + " alter column " + Name.of(type.column()) + " type … using …;";
        }
        return "rows may stand in its way. Declare what is there, or " + BY_HAND + "that change";
    }
}
