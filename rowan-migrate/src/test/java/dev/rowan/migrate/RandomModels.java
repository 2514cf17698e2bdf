package dev.rowan.migrate;

import dev.rowan.migrate.sync.Drawing;
import dev.rowan.model.OnDelete;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small random model that grows: nothing that is there goes. */
final class RandomModels {
    enum Colour {
        RED,
        GREEN
    }

    private static final List<String> NAMES =
            List.of("users", "groups", "user", "order", "Ünïcode", "a b", "x.y", "quo\"te", "plans", "select");
    private static final List<ValueType> TYPES = List.of(
            Scalar.TEXT,
            Scalar.CASE_INSENSITIVE_TEXT,
            Scalar.INTEGER,
            Scalar.LONG,
            Scalar.BOOLEAN,
            Scalar.UUID,
            Scalar.DATE,
            Scalar.INSTANT,
            Scalar.BYTES,
            new DecimalType(9, 2),
            new EnumType(Colour.class),
            new ListType(Scalar.TEXT));

    private record Column(String name, ValueType type, boolean required, boolean unique, boolean defaulted) {}

    private record Pointer(String column, String table, OnDelete onDelete) {}

    private record Table(String name, List<Column> columns, List<Pointer> pointers) {}

    private final Random random;
    private final List<Table> tables = new ArrayList<>();

    RandomModels(Random random) {
        this.random = random;
    }

    RandomModels grow() {
        int more = 1 + random.nextInt(2);
        for (int i = 0; i < more && tables.size() < NAMES.size(); i++) {
            tables.add(new Table(NAMES.get(tables.size()), new ArrayList<>(), new ArrayList<>()));
        }
        tables.forEach(this::grow);
        return this;
    }

    Drawing[] drawn() {
        return tables.stream().map(RandomModels::drawn).toArray(Drawing[]::new);
    }

    private void grow(Table table) {
        for (int i = random.nextInt(3); i > 0; i--) {
            String name =
                    (random.nextInt(4) == 0 ? "col umn" : "c") + table.columns().size();
            ValueType type = TYPES.get(random.nextInt(TYPES.size()));
            boolean plain = type == Scalar.TEXT || type == Scalar.INTEGER;
            table.columns()
                    .add(new Column(
                            name, type, random.nextBoolean(), random.nextInt(3) == 0, plain && random.nextBoolean()));
        }
        if (random.nextBoolean()) {
            String other = tables.get(random.nextInt(tables.size())).name();
            OnDelete reaction = OnDelete.values()[random.nextInt(OnDelete.values().length)];
            table.pointers().add(new Pointer("p" + table.pointers().size(), other, reaction));
        }
    }

    private static Drawing drawn(Table table) {
        Drawing drawing = Drawing.of(table.name());
        for (Column column : table.columns()) {
            Object fallback = !column.defaulted() ? null : column.type() == Scalar.TEXT ? (Object) "it's" : (Object) 7;
            if (column.required()) {
                drawing.needs(column.name(), column.type(), fallback);
            } else {
                drawing.has(column.name(), column.type(), fallback);
            }
            if (column.unique()) {
                drawing.unique(column.name());
            }
        }
        for (Pointer pointer : table.pointers()) {
            drawing.has(pointer.column(), Scalar.UUID);
            drawing.pointsTo(pointer.table(), pointer.column(), pointer.onDelete());
        }
        return drawing;
    }
}
