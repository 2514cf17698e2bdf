package dev.rowan.migrate.sync;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.ColumnOrigin;
import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.migrate.ddl.Name;
import dev.rowan.migrate.ddl.PartName;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import java.util.Optional;

/** Finds the differences that sync does not change. */
final class Objections {
    private static final String DEFAULT_BY_HAND =
            "change the column's default by hand, or declare that one with defaultsTo(…)";

    private Objections() {}

    /** Empty for what sync makes, and for what it leaves alone. */
    static Optional<Objection> to(Difference difference) {
        if (difference instanceof Changed changed) {
            return Optional.of(toChanged(changed));
        }
        return difference instanceof Extra extra ? toExtra(extra) : Optional.empty();
    }

    /** Violations come back from the database with the constraint's name alone, so the name must be the wanted one. */
    private static Objection toChanged(Changed changed) {
        Part found = changed.found();
        Part wanted = changed.wanted();
        String object = Worded.place(changed.table(), wanted);
        if (PartName.differInNameAlone(found, wanted)) {
            return new Objection(
                    object,
                    "the same constraint named " + PartName.of(found),
                    "that name",
                    "rename it: alter table " + Name.table(changed.table()) + " rename constraint "
                            + Name.of(PartName.of(found)) + " to " + Name.of(PartName.of(wanted)));
        }
        return new Objection(object, Worded.part(found), Worded.part(wanted), wayOut(found));
    }

    /** A column that must be given, and that no resource gives, refuses every new row. */
    private static Optional<Objection> toExtra(Extra extra) {
        Part part = extra.part();
        String object = part instanceof CatalogTable ? extra.table() : Worded.place(extra.table(), part);
        if (part instanceof CatalogColumn column && !column.omissible()) {
            return Optional.of(new Objection(
                    object,
                    Worded.part(new ColumnType(column.name(), column.type(), column.collation()))
                            + " not null without a default",
                    "no such column, or one that need not be given",
                    "declare an attribute for it, give it a default, or drop its not null"));
        }
        if (part.equals(TableOption.UNLOGGED)) {
            return Optional.of(new Objection(
                    extra.table(),
                    "a table that a crash empties",
                    "one that outlives it",
                    "say alter table " + Name.table(extra.table())
                            + " set logged, or declare it with Table.named(…).unlogged()"));
        }
        if (part instanceof NotNull) {
            return Optional.of(new Objection(
                    object, "not null", "nullable", "drop the column's not null by hand, or declare required()"));
        }
        return part instanceof Fallback
                ? Optional.of(new Objection(object, Worded.part(part), "no default", DEFAULT_BY_HAND))
                : Optional.empty();
    }

    private static String wayOut(Part found) {
        if (found instanceof CatalogTable) {
            return "rename it, or give the resource another table with Table.named(…)";
        }
        if (found instanceof ColumnType) {
            return "change the column's type by hand, or declare the attribute with that type";
        }
        if (found instanceof ColumnOrigin) {
            return "change the column by hand, or declare the attribute as the column is";
        }
        if (found instanceof Fallback) {
            return DEFAULT_BY_HAND;
        }
        if (found instanceof Check) {
            return "mend rows that break the wanted check, drop the one that is there by hand, and sync again";
        }
        return found instanceof CatalogIndex
                ? "drop or rename the one that is there, and sync again"
                : "change the constraint by hand, or declare what is there";
    }
}
