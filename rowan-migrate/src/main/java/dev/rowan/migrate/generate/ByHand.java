package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.ColumnOrigin;
import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.migrate.ddl.Changing;
import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.ddl.Making;
import dev.rowan.migrate.ddl.Name;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a person may put into a migration of their own: as it stands, it runs, and ends the difference. */
final class ByHand {
    private final List<Difference> all;
    private final InOurWords words;

    ByHand(List<Difference> all, InOurWords words) {
        this.all = all;
        this.words = words;
    }

    /** Foreign keys that lead to it go first; the tables that have them may be gone by then. */
    String drop(CatalogTable table) {
        Stream<String> referring = all.stream()
                .flatMap(each -> foreignKeys(each)
                        .filter(key -> key.target().table().equals(table.name())
                                && !each.table().equals(table.name()))
                        .map(key -> "alter table if exists " + Name.of(each.table()) + " drop constraint if exists "
                                + Name.of(key.name()) + ";"));
        return Stream.concat(referring, Stream.of("drop table " + Name.of(table.name()) + ";"))
                .collect(Collectors.joining(" "));
    }

    String drop(String table, CatalogColumn column) {
        return alter(table) + "drop column " + Name.of(column.name()) + ";";
    }

    /** Empty when no new table has the same columns. */
    String rename(CatalogTable gone) {
        return missing(CatalogTable.class, each -> true)
                .filter(fresh -> columns(fresh).equals(columns(gone)))
                .map(fresh -> "\n    If it is " + fresh.name() + " under its old name, that migration says: "
                        + alter(gone.name()) + "rename to " + Name.of(fresh.name()) + ";")
                .findFirst()
                .orElse("");
    }

    /** Empty when the table has no new column of the same type. */
    String rename(String table, CatalogColumn gone) {
        return missingIn(table)
                .filter(fresh -> fresh.type().equals(gone.type()))
                .map(fresh -> "\n    If it is " + table + "." + fresh.name()
                        + " under its old name, that migration says: " + alter(table) + "rename column "
                        + Name.of(gone.name()) + " to " + Name.of(fresh.name()) + ";")
                .findFirst()
                .orElse("");
    }

    String change(Changed changed) {
        String table = changed.table();
        Part wanted = words.of(table, changed.wanted());
        if (wanted instanceof ColumnOrigin to) {
            return origin(table, (ColumnOrigin) changed.found(), to);
        }
        Stream<String> before = Stream.empty();
        if (wanted instanceof ColumnType type) {
            before = standingInTheWay(table, type.column());
        } else if (wanted instanceof UniqueKey key) {
            before = missingIn(table)
                    .filter(column -> key.columns().contains(column.name()))
                    .map(column -> Making.of(table, words.of(table, column)).sql());
        }
        Stream<String> change =
                Changing.of(table, changed.found(), wanted).stream().map(DdlStatement::sql);
        return Stream.concat(before, change).map(sql -> sql + ";").collect(Collectors.joining(" "));
    }

    /** A default or a check of the old type does not fit the new one. The next migration makes the wanted ones. */
    private Stream<String> standingInTheWay(String table, String column) {
        return all.stream()
                .filter(each -> each.table().equals(table))
                .flatMap(ByHand::found)
                .flatMap(part -> {
                    if (part instanceof Fallback fallback && fallback.column().equals(column)) {
                        return Stream.of(alter(table) + "alter column " + Name.of(column) + " drop default");
                    }
                    return part instanceof Check check && check.columns().contains(column)
                            ? Stream.of(alter(table) + "drop constraint if exists " + Name.of(check.name()))
                            : Stream.empty();
                });
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
            return alter + (from.origin() == Origin.COMPUTED ? "drop expression;" : "drop identity;");
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

    private static Stream<ForeignKey> foreignKeys(Difference difference) {
        return found(difference)
                .flatMap(part -> part instanceof CatalogTable table ? table.foreignKeys().stream() : Stream.of(part))
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast);
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
