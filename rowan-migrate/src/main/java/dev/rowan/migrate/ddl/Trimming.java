package dev.rowan.migrate.ddl;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.TableOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the statements of options and comments. */
final class Trimming {
    private final String table;

    Trimming(String table) {
        this.table = table;
    }

    /** Before the word table, where it is made. */
    static String kind(CatalogTable whole) {
        return whole.options().contains(TableOption.UNLOGGED) ? "unlogged " : "";
    }

    /** Behind the columns, where it is made. */
    static String with(CatalogTable whole) {
        String options = whole.options().stream()
                .filter(option -> !option.equals(TableOption.UNLOGGED) && !option.partitions())
                .map(option -> option.name() + " = " + option.value())
                .collect(Collectors.joining(", "));
        return whole.options().stream()
                        .filter(TableOption::partitions)
                        .map(option -> " partition by " + option.value())
                        .collect(Collectors.joining())
                + (options.isEmpty() ? "" : " with (" + options + ")");
    }

    DdlStatement set(TableOption option) {
        return option.equals(TableOption.UNLOGGED)
                ? alter("let a crash empty " + table, "set unlogged")
                : alter(
                        "set the " + option.name() + " of " + table,
                        "set (" + option.name() + " = " + option.value() + ")");
    }

    DdlStatement reset(TableOption option) {
        return option.equals(TableOption.UNLOGGED)
                ? alter("let " + table + " outlive a crash", "set logged")
                : alter("reset the " + option.name() + " of " + table, "reset (" + option.name() + ")");
    }

    DdlStatement say(Comment comment) {
        return comment(comment.column(), "comment on ", "'" + comment.words().replace("'", "''") + "'");
    }

    DdlStatement silence(Comment comment) {
        return comment(comment.column(), "take the comment from ", "null");
    }

    private DdlStatement comment(@Nullable String column, String words, String value) {
        String object =
                column == null ? "table " + Name.table(table) : "column " + Name.table(table) + "." + Name.of(column);
        return new DdlStatement(
                words + (column == null ? table : table + "." + column),
                "comment on " + object + " is " + value,
                Set.of(),
                Set.of(column == null ? Fact.table(table) : Fact.column(table, column)));
    }

    private DdlStatement alter(String words, String change) {
        return new DdlStatement(
                words, "alter table " + Name.table(table) + " " + change, Set.of(), Set.of(Fact.table(table)));
    }
}
