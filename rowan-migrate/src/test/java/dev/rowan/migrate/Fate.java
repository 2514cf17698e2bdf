package dev.rowan.migrate;

import dev.rowan.migrate.Plot.Column;
import dev.rowan.migrate.Plot.Pointer;
import dev.rowan.migrate.Plot.Table;
import dev.rowan.model.OnDelete;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes models by chance, and changes them. */
final class Fate {
    enum Two {
        RED,
        GREEN
    }

    enum Three {
        RED,
        BLUE,
        GREEN
    }

    private static final List<ValueType> TYPES = List.of(
            Scalar.TEXT,
            Scalar.CASE_INSENSITIVE_TEXT,
            Scalar.INTEGER,
            Scalar.LONG,
            Scalar.BOOLEAN,
            Scalar.UUID,
            Scalar.DATE,
            Scalar.INSTANT,
            new DecimalType(9, 2),
            new DecimalType(5, 1),
            new EnumType(Two.class),
            new EnumType(Three.class),
            new ListType(Scalar.TEXT));
    private static final List<String> NAMES =
            List.of("users", "order", "Ünïcode", "a b", "quo\"te", "select", "x.y", "plans", "works", "sites");

    private final Random random;
    private int names;
    final Set<String> dropped = new HashSet<>();

    Fate(Random random) {
        this.random = random;
    }

    Plot plot() {
        Plot plot = new Plot();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            addTable(plot);
        }
        return plot;
    }

    /** Some changes; what goes for good is noted by its name of before. */
    void change(Plot plot) {
        dropped.clear();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            changeOnce(plot);
        }
    }

    private void changeOnce(Plot plot) {
        if (plot.tables.isEmpty() || random.nextInt(8) == 0) {
            addTable(plot);
            return;
        }
        Table table = pick(plot.tables);
        switch (random.nextInt(12)) {
            case 0 -> dropTable(plot, table);
            case 1 -> table.name = name();
            case 2 -> table.fill = random.nextBoolean() ? 0 : 50 + random.nextInt(50);
            case 3 -> point(plot, table);
            case 4 -> {
                if (!table.pointers.isEmpty()) {
                    pick(table.pointers).onDelete = pick(List.of(OnDelete.values()));
                }
            }
            case 5, 6 -> addColumn(table);
            default -> changeColumn(table);
        }
    }

    private void changeColumn(Table table) {
        if (table.columns.isEmpty()) {
            return;
        }
        Column column = pick(table.columns);
        switch (random.nextInt(9)) {
            case 0 -> {
                table.columns.remove(column);
                if (column.was != null && !column.was.isEmpty()) {
                    dropped.add(table.was + "/" + column.was);
                }
            }
            case 1, 2 -> column.name = "r" + names++;
            case 3, 4 -> {
                column.type = pick(TYPES);
                column.fallback = null;
            }
            case 5 -> column.required = !column.required;
            case 6 -> column.unique = !column.unique;
            case 7 -> column.fallback = column.fallback == null ? fallback(column.type) : null;
            default -> column.comment = random.nextBoolean() ? null : "it's " + names++;
        }
    }

    private void addTable(Plot plot) {
        Table table = new Table();
        table.name = name();
        table.was = table.name;
        plot.tables.add(table);
        for (int i = random.nextInt(4); i > 0; i--) {
            addColumn(table);
        }
        if (random.nextBoolean()) {
            point(plot, table);
        }
    }

    private void addColumn(Table table) {
        Column column = new Column();
        column.name = (random.nextInt(4) == 0 ? "col umn" : "c") + names++;
        column.was = column.name;
        column.type = pick(TYPES);
        column.required = random.nextInt(3) == 0;
        column.unique = random.nextInt(4) == 0;
        column.fallback = random.nextInt(3) == 0 ? fallback(column.type) : null;
        table.columns.add(column);
    }

    private void point(Plot plot, Table table) {
        Pointer pointer = new Pointer();
        pointer.column = "p" + names++;
        pointer.to = pick(plot.tables);
        pointer.onDelete = pick(List.of(OnDelete.values()));
        table.pointers.add(pointer);
    }

    /** Whoever points to it lets go, and keeps what it holds as a column. */
    private void dropTable(Plot plot, Table table) {
        plot.tables.remove(table);
        dropped.add(table.was);
        for (Table other : plot.tables) {
            for (Pointer pointer : List.copyOf(other.pointers)) {
                if (pointer.to == table) {
                    other.pointers.remove(pointer);
                    Column column = new Column();
                    column.name = pointer.column;
                    column.was = pointer.column;
                    column.type = Scalar.UUID;
                    other.columns.add(column);
                }
            }
        }
    }

    private static Object fallback(ValueType type) {
        if (type == Scalar.TEXT || type == Scalar.CASE_INSENSITIVE_TEXT) {
            return "it's";
        }
        if (type == Scalar.BOOLEAN) {
            return true;
        }
        if (type == Scalar.LONG) {
            return 7L;
        }
        return type == Scalar.INTEGER ? (Object) 7 : null;
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size())) + names++;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
