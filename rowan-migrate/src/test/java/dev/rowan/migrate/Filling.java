package dev.rowan.migrate;

import dev.rowan.migrate.Plot.Column;
import dev.rowan.migrate.Plot.Pointer;
import dev.rowan.migrate.Plot.Table;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.type.EnumType;
import dev.rowan.type.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Makes rows for a model: statements that all succeed. */
final class Filling {
    private final Random random;
    private final Map<Table, List<UUID>> keys = new LinkedHashMap<>();

    Filling(Random random) {
        this.random = random;
    }

    /** Rows first, what they refer to afterwards, so that circles do not matter. */
    List<String> statements(Plot plot) {
        List<String> all = new ArrayList<>();
        for (Table table : plot.tables) {
            List<UUID> ids = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                UUID id = new UUID(random.nextLong(), random.nextLong());
                ids.add(id);
                all.add(row(table, id, ids.size()));
            }
            keys.put(table, ids);
        }
        keys.forEach((table, ids) ->
                ids.forEach(id -> table.pointers.forEach(pointer -> all.add(link(table, id, pointer)))));
        return all;
    }

    private String row(Table table, UUID id, int number) {
        StringBuilder columns = new StringBuilder("id");
        StringBuilder values = new StringBuilder("'" + id + "'");
        for (Column column : table.columns) {
            columns.append(", ").append(Quoted.name(column.name));
            values.append(", ").append(column.required || random.nextBoolean() ? value(column, number) : "null");
        }
        return "insert into " + Quoted.name(table.name) + " (" + columns + ") values (" + values + ")";
    }

    private String link(Table table, UUID id, Pointer pointer) {
        List<UUID> others = keys.getOrDefault(pointer.to, List.of());
        String target = others.isEmpty() || random.nextInt(3) == 0
                ? "null"
                : "'" + others.get(random.nextInt(others.size())) + "'";
        return "update " + Quoted.name(table.name) + " set " + Quoted.name(pointer.column) + " = " + target
                + " where id = '" + id + "'";
    }

    /** Of a unique column each row has another, as far as there are so many. */
    private String value(Column column, int number) {
        if (column.type instanceof EnumType type) {
            List<String> names = type.names();
            return column.unique
                    ? (number <= names.size() ? quoted(names.get(number - 1)) : "'" + names.get(0) + "'")
                    : quoted(names.get(random.nextInt(names.size())));
        }
        int any = column.unique ? number : random.nextInt(4);
        if (column.type == Scalar.TEXT || column.type == Scalar.CASE_INSENSITIVE_TEXT) {
            return quoted(random.nextInt(3) == 0 ? "word " + any : String.valueOf(any));
        }
        if (column.type == Scalar.BOOLEAN) {
            return any % 2 == 0 ? "true" : "false";
        }
        if (column.type == Scalar.UUID) {
            return "'" + new UUID(any, any) + "'";
        }
        if (column.type == Scalar.DATE) {
            return "date '2026-01-01' + " + any;
        }
        if (column.type == Scalar.INSTANT) {
            return "timestamptz '2026-01-01 00:00Z' + interval '" + (random.nextBoolean() ? any * 24 : any) + " hours'";
        }
        String type = ColumnTypes.of(column.type);
        if (type.endsWith("[]")) {
            return "array['a', '" + any + "']";
        }
        if (type.startsWith("numeric")) {
            return any + (random.nextBoolean() ? ".5" : "");
        }
        return column.type == Scalar.LONG && random.nextInt(3) == 0 ? "3000000000 + " + any : String.valueOf(any);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
