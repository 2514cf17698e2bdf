package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.migrate.ddl.Name;
import dev.rowan.migrate.ddl.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Rows that stand in the way of a change.
 *
 * @param when what is wrong with them
 * @param sql finds them, by their keys
 */
record Hindrance(String when, String sql) {
    /** There is a row at all. */
    static Hindrance anyRow(CatalogTable table, String column) {
        return new Hindrance(
                Worded.shown(table.name()) + " has rows, which have no value for " + column,
                "select " + names(keys(table)) + from(table));
    }

    static Hindrance of(CatalogTable table, NotNull rule) {
        return where(
                table,
                "rows of " + Worded.shown(table.name()) + " have no value for " + rule.column(),
                Name.of(rule.column()) + " is null");
    }

    static Hindrance where(CatalogTable table, String when, String condition) {
        return new Hindrance(when, "select " + names(keys(table)) + from(table) + " where " + condition);
    }

    /** Of a unique index of some rows: only these. */
    static Hindrance of(CatalogTable table, CatalogIndex index, Retyped retyped) {
        String[] parts = index.definition().split("(?i)\\) where ", 2);
        boolean alike = index.definition().toLowerCase(Locale.ROOT).contains(") nulls not distinct");
        UniqueKey key =
                new UniqueKey(index.name(), false, index.columns(), alike ? List.of("nulls not distinct") : List.of());
        List<String> where = parts.length > 1 ? List.of("(" + parts[1] + ")") : List.of();
        return of(table, key, where, retyped.rows(table.name(), index.reads(), ""));
    }

    static Hindrance of(CatalogTable table, UniqueKey key, Retyped retyped) {
        return of(table, key, List.of(), retyped.rows(table.name(), key.columns(), ""));
    }

    /** Shown by their keys, for what they share may be a secret. */
    private static Hindrance of(CatalogTable table, UniqueKey key, List<String> where, String rows) {
        List<String> conditions = new ArrayList<>(where);
        if (!key.traits().contains("nulls not distinct")) {
            key.columns().forEach(column -> conditions.add(Name.of(column) + " is not null"));
        }
        String given = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        String columns = names(key.columns());
        return new Hindrance(
                "rows of " + Worded.shown(table.name()) + " share their values of " + String.join(", ", key.columns()),
                "select (array_agg((" + names(keys(table)) + ")::text))[1:3] as rows from " + rows + given
                        + " group by " + columns + " having count(*) > 1");
    }

    static Hindrance of(CatalogTable table, ForeignKey key, Retyped retyped) {
        StringBuilder there = new StringBuilder();
        StringBuilder given = new StringBuilder();
        for (int i = 0; i < key.columns().size(); i++) {
            String column = "f." + Name.of(key.columns().get(i));
            given.append(i == 0 ? "" : " and ").append(column).append(" is not null");
            there.append(i == 0 ? "" : " and ")
                    .append("t." + Name.of(key.target().columns().get(i)) + " = " + column);
        }
        return new Hindrance(
                "rows of " + Worded.shown(table.name()) + " refer by " + String.join(", ", key.columns())
                        + " to no row of " + Worded.shown(key.target().table()),
                "select " + names(keys(table)) + " from " + retyped.rows(table.name(), key.columns(), "f") + " where "
                        + given
                        + " and not exists (select from "
                        + retyped.rows(key.target().table(), key.target().columns(), "t") + " where " + there
                        + ")");
    }

    static Hindrance of(CatalogTable table, Check check, Retyped retyped) {
        return new Hindrance(
                "rows of " + Worded.shown(table.name()) + " break " + check.name(),
                "select " + names(keys(table)) + " from " + retyped.rows(table.name(), check.columns(), "")
                        + " where not ("
                        + check.expression() + ")");
    }

    private static String from(CatalogTable table) {
        return " from " + Name.table(table.name());
    }

    /** Without a key, by where a row lies. */
    static List<String> keys(CatalogTable table) {
        return table.primaryKey().map(UniqueKey::columns).orElse(List.of("ctid"));
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Name::of).collect(Collectors.joining(", "));
    }
}
