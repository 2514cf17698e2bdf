package dev.rowan.migrate.sync;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.Extension;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.migrate.ddl.Spelled;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.place.Said;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Says what was refused and why. */
final class Refusal {
    private static final String NULL = "23502";
    private static final String FOREIGN = "23503";
    private static final String TWICE = "23505";
    private static final String CHECKED = "23514";

    private Refusal() {}

    static String text(List<Objection> refused) {
        String count = refused.size() == 1 ? "1 place" : refused.size() + " places";
        return refused.stream()
                .map(each -> "\n  " + each.message())
                .collect(Collectors.joining(
                        "",
                        "the database differs from the model in " + count + " that sync does not change, "
                                + "so nothing was changed:",
                        ""));
    }

    static Objection of(Missing missing, SQLException failure) {
        String object = object(missing);
        String wanted = wanted(missing.part());
        return switch (String.valueOf(failure.getSQLState())) {
            case NULL -> new Objection(object, "rows that have no value for it", wanted, nullWayOut(missing.part()));
            case FOREIGN ->
                new Objection(object, "rows that refer to no row", wanted, "mend or delete those rows, and sync again");
            case TWICE ->
                new Objection(
                        object, "rows that share their values", wanted, "mend or delete those rows, and sync again");
            case CHECKED ->
                new Objection(object, "rows that break it", wanted, "mend or delete those rows, and sync again");
            default ->
                new Objection(
                        object,
                        "that PostgreSQL refuses to make it (" + Said.by(failure) + ")",
                        wanted,
                        "mend that, and sync again");
        };
    }

    private static String nullWayOut(Part part) {
        return part instanceof CatalogColumn
                ? "give the attribute a default with defaultsTo(…), or add the column by hand and fill it"
                : "fill it in those rows, and sync again";
    }

    private static String object(Missing missing) {
        return missing.part() instanceof Extension
                ? "extension " + missing.table()
                : Worded.place(missing.table(), missing.part());
    }

    private static String wanted(Part part) {
        if (part instanceof CatalogColumn column) {
            return "column " + Spelled.column(column);
        }
        if (part instanceof UniqueKey key) {
            return Spelled.constraint(key);
        }
        if (part instanceof ForeignKey key) {
            return Spelled.constraint(key);
        }
        if (part instanceof Check check) {
            return Spelled.constraint(check);
        }
        if (part instanceof NotNull) {
            return "not null";
        }
        return part instanceof Extension ? "the extension" : "it";
    }
}
