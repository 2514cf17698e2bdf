package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrate.Plot.Column;
import dev.rowan.migrate.Plot.Table;
import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.migrate.sync.Drawing;
import dev.rowan.migrate.sync.Drift;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.postgres.schema.SqlLiteral;
import dev.rowan.problem.MigrationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One model with rows, and what becomes of them when it becomes another. */
final class SchemaGame {
    private static final Pattern DROP = Pattern.compile("--allow-drop (.*)");

    private final String which;
    private final Random random;
    private final Workbench bench;
    private final Fate fate;

    SchemaGame(long seed, Path folder) {
        this.which = "-Drowan.seed=" + seed + " -Drowan.pairs=1";
        this.random = new Random(seed);
        this.bench = new Workbench(folder);
        this.fate = new Fate(random);
    }

    /** False when rows stood in the way. */
    boolean play() {
        try {
            return played();
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(which + ": " + failure.getMessage(), failure);
        }
    }

    private boolean played() {
        Plot before = fate.plot();
        bench.run("create extension if not exists citext");
        bench.generate("first", before.drawn());
        bench.migrate();
        new Filling(random).statements(before).forEach(this::maybe);
        Plot after = before.copy();
        fate.change(after);
        Drawing[] drawn = after.drawn();
        if (!generate(drawn)) {
            return true;
        }
        Set<Object> catalog = bench.catalog();
        Map<String, Map<String, String>> expected = expected(before, after);
        boolean kept = migrated(catalog, before);
        if (kept) {
            expected.forEach(
                    (column, values) -> assertThat(values(column)).as(column).isEqualTo(values));
        }
        assertThat(Workbench.target()
                        .connection(connection -> Drift.of(Drawing.all(drawn), connection))
                        .differences())
                .isEmpty();
        assertThat(bench.check(drawn).agrees()).isTrue();
        thereAndBack(catalog, before, after);
        return kept;
    }

    /** What would be lost is allowed by the very words of the refusal. False when nothing differs. */
    private boolean generate(Drawing... drawn) {
        try {
            return !bench.generate("second", drawn).written().isEmpty();
        } catch (MigrationException refused) {
            GenerateOptions options = DROP.matcher(refused.getMessage())
                    .results()
                    .map(found -> found.group(1))
                    .reduce(GenerateOptions.DEFAULT, GenerateOptions::allowDrop, (one, other) -> other);
            assertThat(options.allowDrop()).as(refused.getMessage()).isNotEmpty();
            return !bench.generate("second", options, drawn).written().isEmpty();
        }
    }

    private boolean migrated(Set<Object> catalog, Plot before) {
        Map<String, Long> counts = counts(before);
        try {
            bench.migrate();
            return true;
        } catch (MigrationException refused) {
            assertThat(refused.getMessage()).startsWith("rows stand in the way");
            if (refused.getMessage().contains("so nothing was applied")) {
                assertThat(bench.catalog()).isEqualTo(catalog);
                assertThat(counts(before)).isEqualTo(counts);
            }
            clear();
            bench.migrate();
            return false;
        }
    }

    private void thereAndBack(Set<Object> catalog, Plot before, Plot after) {
        Set<Object> there = bench.catalog();
        clear();
        bench.rollback();
        assertThat(bench.catalog()).isEqualTo(catalog);
        bench.migrate();
        assertThat(bench.catalog()).isEqualTo(there);
    }

    private static void clear() {
        Workbench.target().connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                StringBuilder tables = new StringBuilder();
                try (ResultSet rows = statement.executeQuery("select quote_ident(tablename) from pg_tables"
                        + " where schemaname = 'public' and tablename <> 'rowan_migrations'")) {
                    while (rows.next()) {
                        tables.append(tables.isEmpty() ? "" : ", ").append(rows.getString(1));
                    }
                }
                if (!tables.isEmpty()) {
                    statement.execute("truncate " + tables);
                }
            }
        });
    }

    private static Map<String, Long> counts(Plot plot) {
        Map<String, Long> counts = new TreeMap<>();
        for (Table table : plot.tables) {
            counts.put(table.name, Long.valueOf(Workbench.ask("select count(*) from " + Quoted.name(table.name))));
        }
        return counts;
    }

    /** By the place of now, the values by key that are to be there. */
    private static Map<String, Map<String, String>> expected(Plot before, Plot after) {
        Map<String, Map<String, String>> expected = new LinkedHashMap<>();
        for (Table table : after.tables) {
            before.tables.stream()
                    .filter(old -> old.name.equals(table.was))
                    .findFirst()
                    .ifPresent(old -> {
                        for (Column column : table.columns) {
                            old.columns.stream()
                                    .filter(each -> each.name.equals(column.was))
                                    .findFirst()
                                    .ifPresent(each ->
                                            expected.put(place(table.name, column.name), cast(old, each, column)));
                        }
                        expected.put(place(table.name, "id"), read(old.name, "id"));
                    });
        }
        return expected;
    }

    /** As the server makes one of the other, directly or by the text; it is refused before where it makes none. */
    private static Map<String, String> cast(Table table, Column from, Column to) {
        String column = Quoted.name(from.name);
        if (from.type.equals(to.type)) {
            return read(table.name, filled(column, to));
        }
        String type = ColumnTypes.of(to.type);
        try {
            return read(table.name, filled(column + "::" + type, to));
        } catch (RuntimeException other) {
            try {
                return read(table.name, filled(column + "::text::" + type, to));
            } catch (RuntimeException none) {
                return Map.of();
            }
        }
    }

    /** Rows without a value get the default of a column that is required from now on. */
    private static String filled(String value, Column to) {
        return to.required && to.fallback != null
                ? "coalesce(" + value + ", "
                        + SqlLiteral.of(to.type, to.fallback).orElseThrow() + ")"
                : value;
    }

    private static String place(String table, String column) {
        return Quoted.name(table) + "/" + Quoted.name(column);
    }

    private static Map<String, String> values(String place) {
        int slash = place.lastIndexOf("/\"");
        return query("select id::text, " + place.substring(slash + 1) + "::text from " + place.substring(0, slash));
    }

    private static Map<String, String> read(String table, String expression) {
        return query("select id::text, (" + expression + ")::text from " + Quoted.name(table));
    }

    private static Map<String, String> query(String sql) {
        return Workbench.target().connection(connection -> query(connection, sql));
    }

    private static Map<String, String> query(Connection connection, String sql) throws SQLException {
        Map<String, String> values = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set timezone = 'UTC'; set datestyle = 'ISO, YMD'");
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    values.put(rows.getString(1), String.valueOf(rows.getString(2)));
                }
            }
        }
        return values;
    }

    /** A row that breaks a rule of its own model is left out. */
    private void maybe(String sql) {
        Workbench.target().connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException left) {
                assertThat(left.getSQLState()).as(sql).startsWith("23");
            }
        });
    }
}
