package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.ColumnOrigin;
import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.catalog.Extension;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.migrate.ddl.Changing;
import dev.rowan.migrate.ddl.Making;
import dev.rowan.migrate.ddl.Name;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a person may put into a migration of their own: as it stands, it runs, and ends the difference. */
final class ByHand {
    private final List<Difference> all;
    private final Catalog there;
    private final InOurWords words;

    ByHand(List<Difference> all, Catalog there, InOurWords words) {
        this.all = all;
        this.there = there;
        this.words = words;
    }

    /** Empty when no new table has the same columns. */
    String rename(CatalogTable gone) {
        return missing(CatalogTable.class, each -> true)
                .filter(fresh -> columns(fresh).equals(columns(gone)))
                .map(fresh -> "\n    If it is " + fresh.name() + " under its old name, say so: Table.named(\""
                        + fresh.name() + "\").was(\"" + gone.name() + "\")")
                .findFirst()
                .orElse("");
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

    String change(Changed changed) {
        String table = changed.table();
        Part wanted = words.of(table, changed.wanted());
        if (wanted instanceof ColumnOrigin to) {
            return ofOtherType(table, to.column())
                            .map(this::change)
                            .map(sql -> sql + " ")
                            .collect(Collectors.joining())
                    + origin(table, (ColumnOrigin) changed.found(), to);
        }
        Stream<String> before = Stream.empty();
        if (wanted instanceof ColumnType type) {
            before = makingWay(table, type);
        } else if (wanted instanceof UniqueKey key) {
            before = missingIn(table)
                    .filter(column -> key.columns().contains(column.name()))
                    .map(column -> Making.of(table, words.of(table, column)).sql() + "; ");
        }
        return before.collect(Collectors.joining())
                + Changing.of(table, changed.found(), wanted).stream()
                        .map(statement -> statement.sql() + ";")
                        .collect(Collectors.joining(" "));
    }

    /** Changes of a column's type that rows may not survive. */
    Stream<Changed> ofOtherType(String table, String column) {
        return all.stream()
                .filter(each -> each.table().equals(table))
                .filter(Changed.class::isInstance)
                .map(Changed.class::cast)
                .filter(each -> each.found() instanceof ColumnType from
                        && from.column().equals(column)
                        && each.wanted() instanceof ColumnType to
                        && !Widening.ofType(from, to));
    }

    /** What knows the old type does not fit the new one. The next migration makes what is wanted of it. */
    private Stream<String> makingWay(String table, ColumnType to) {
        String column = to.column();
        Stream<String> extension = to.type().contains("citext")
                ? Stream.of(Making.of("citext", new Extension("citext")).sql() + "; ")
                : Stream.empty();
        Stream<String> rules = all.stream()
                .filter(each -> each.table().equals(table))
                .flatMap(ByHand::found)
                .flatMap(part -> {
                    if (part instanceof Fallback fallback && fallback.column().equals(column)) {
                        return Stream.of(alter(table) + "alter column " + Name.of(column) + " drop default; ");
                    }
                    if (part instanceof ColumnOrigin origin && origin.column().equals(column) && counted(origin)) {
                        return Stream.of(
                                alter(table) + "alter column " + Name.of(column) + " drop identity if exists; ");
                    }
                    return part instanceof Check check && check.columns().contains(column)
                            ? Stream.of(lettingGo(table, check.name()))
                            : Stream.empty();
                });
        Stream<String> keys = lettingGo((from, key) -> (from.equals(table)
                        && key.columns().contains(column))
                || (key.target().table().equals(table) && key.target().columns().contains(column)));
        return Stream.of(extension, rules, keys).flatMap(each -> each);
    }

    private static boolean counted(ColumnOrigin column) {
        return column.origin() == Origin.COUNTED || column.origin() == Origin.ALWAYS_COUNTED;
    }

    private Stream<String> lettingGo(BiPredicate<String, ForeignKey> which) {
        return there.tables().stream()
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(key -> which.test(table.name(), key))
                        .map(key -> lettingGo(table.name(), key.name())));
    }

    private static String lettingGo(String table, String constraint) {
        return "alter table if exists " + Name.of(table) + " drop constraint if exists " + Name.of(constraint) + "; ";
    }

    /** A counter begins after the rows that are there. */
    private static String origin(String table, ColumnOrigin from, ColumnOrigin to) {
        String column = Name.of(to.column());
        String alter = alter(table) + "alter column " + column + " ";
        if (from.origin() == Origin.GIVEN && to.origin() == Origin.COUNTED) {
            return alter + "add generated by default as identity; select setval(pg_get_serial_sequence("
                    + quoted(Name.of(table)) + ", " + quoted(to.column()) + "), (select coalesce(max(" + column
                    + "), 0) + 1 from " + Name.of(table) + "), false);";
        }
        if (to.origin() == Origin.COUNTED && from.origin() == Origin.ALWAYS_COUNTED) {
            return alter + "set generated by default;";
        }
        if (to.origin() == Origin.GIVEN) {
            return alter
                    + (from.origin() == Origin.COMPUTED ? "drop expression if exists;" : "drop identity if exists;");
        }
        return "that change";
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

    /** What is there and shall not be, or shall be another. */
    private static Stream<Part> found(Difference difference) {
        if (difference instanceof Extra extra) {
            return Stream.of(extra.part());
        }
        return difference instanceof Changed changed ? Stream.of(changed.found()) : Stream.empty();
    }

    private static Set<List<String>> columns(CatalogTable table) {
        return table.columns().stream()
                .map(column -> List.of(column.name(), column.type()))
                .collect(Collectors.toSet());
    }

    private static String alter(String table) {
        return "alter table " + Name.of(table) + " ";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
