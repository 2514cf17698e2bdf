package dev.rowan.migrate;

import dev.rowan.migrate.sync.Drawing;
import dev.rowan.model.OnDelete;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;

/** A model that can be changed piece by piece. Mutable. */
final class Plot {
    /** A column; what it was called in the model before, or its own name. */
    static final class Column {
        String name;
        String was;
        ValueType type;
        boolean required;
        boolean unique;
        Object fallback;
        String comment;

        Column copy() {
            Column copy = new Column();
            copy.name = name;
            copy.was = name;
            copy.type = type;
            copy.required = required;
            copy.unique = unique;
            copy.fallback = fallback;
            copy.comment = comment;
            return copy;
        }
    }

    /** A reference to a table by a column of its own. */
    static final class Pointer {
        String column;
        Table to;
        OnDelete onDelete;
    }

    /** A table; what it was called in the model before, or its own name. */
    static final class Table {
        String name;
        String was;
        int fill;
        final List<Column> columns = new ArrayList<>();
        final List<Pointer> pointers = new ArrayList<>();

        Drawing drawn() {
            Drawing drawing = Drawing.of(name);
            for (Column column : columns) {
                drawn(drawing, column);
            }
            for (Pointer pointer : pointers) {
                drawing.has(pointer.column, Scalar.UUID);
                drawing.pointsTo(pointer.to.name, pointer.column, pointer.onDelete);
            }
            return drawing.as(
                    table -> fill == 0 ? table.was(was) : table.was(was).fillFactor(fill));
        }

        private static void drawn(Drawing drawing, Column column) {
            if (column.required) {
                drawing.needs(column.name, column.type, column.fallback);
            } else {
                drawing.has(column.name, column.type, column.fallback);
            }
            if (!column.was.equals(column.name)) {
                drawing.was(column.name, column.was);
            }
            if (column.comment != null) {
                drawing.comment(column.name, column.comment);
            }
            if (column.unique) {
                drawing.unique(column.name);
            }
        }
    }

    final List<Table> tables = new ArrayList<>();

    /** The same, with names of now as names of before. */
    Plot copy() {
        Plot copy = new Plot();
        for (Table table : tables) {
            Table other = new Table();
            other.name = table.name;
            other.was = table.name;
            other.fill = table.fill;
            table.columns.forEach(column -> other.columns.add(column.copy()));
            copy.tables.add(other);
        }
        for (int i = 0; i < tables.size(); i++) {
            for (Pointer pointer : tables.get(i).pointers) {
                Pointer other = new Pointer();
                other.column = pointer.column;
                other.onDelete = pointer.onDelete;
                other.to = copy.tables.get(tables.indexOf(pointer.to));
                copy.tables.get(i).pointers.add(other);
            }
        }
        return copy;
    }

    Drawing[] drawn() {
        return tables.stream().map(Table::drawn).toArray(Drawing[]::new);
    }
}
