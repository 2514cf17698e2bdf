package dev.rowan.postgres.jdbc;

import dev.rowan.problem.StoreException;
import dev.rowan.store.Tuples;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads results by column index into canonical values. */
final class TupleReader {
    private TupleReader() {}

    static Tuples read(ResultSet results, List<ValueType> columns) throws SQLException {
        ValueType[] types = columns.toArray(new ValueType[0]);
        List<@Nullable Object[]> rows = new ArrayList<>();
        while (results.next()) {
            @Nullable Object[] row = new @Nullable Object[types.length];
            for (int i = 0; i < types.length; i++) {
                row[i] = known(results, i + 1, types[i]);
            }
            rows.add(row);
        }
        return new Tuples(rows);
    }

    /** Rows that others wrote may hold what no value is. The cause is left out: it would tell the value. */
    private static @Nullable Object known(ResultSet results, int index, ValueType type) throws SQLException {
        try {
            return value(results, index, type);
        } catch (IllegalArgumentException | DateTimeException | JacksonException unknown) {
            throw new StoreException(
                    "the database holds something that is not " + type.words()
                            + ", which a column of the model shall be; mend the rows, or the declaration",
                    null);
        }
    }

    private static @Nullable Object value(ResultSet results, int index, ValueType type) throws SQLException {
        if (type instanceof Scalar scalar) {
            return scalar(results, index, scalar);
        }
        if (type instanceof ListType list) {
            Array array = results.getArray(index);
            return array == null ? null : elements((@Nullable Object[]) array.getArray(), list.element());
        }
        String text = type instanceof EnumType || type instanceof RecordType ? results.getString(index) : null;
        if (type instanceof EnumType constants) {
            return text == null ? null : constants.constant(text);
        }
        if (type instanceof RecordType shape) {
            return text == null ? null : Json.read(text, shape.javaType());
        }
        return results.getBigDecimal(index);
    }

    private static @Nullable Object scalar(ResultSet results, int index, Scalar type) throws SQLException {
        return switch (type) {
            case TEXT, CASE_INSENSITIVE_TEXT -> results.getString(index);
            case INTEGER -> {
                int value = results.getInt(index);
                yield results.wasNull() ? null : (Integer) value;
            }
            case LONG -> {
                long value = results.getLong(index);
                yield results.wasNull() ? null : (Long) value;
            }
            case BOOLEAN -> {
                boolean value = results.getBoolean(index);
                yield results.wasNull() ? null : (Boolean) value;
            }
            case UUID -> results.getObject(index, UUID.class);
            case DATE -> results.getObject(index, LocalDate.class);
            case TIME -> results.getObject(index, LocalTime.class);
            case INSTANT -> {
                OffsetDateTime moment = results.getObject(index, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant();
            }
            case BYTES -> results.getBytes(index);
        };
    }

    /** Elements are never null in lists of attributes; those of our own aggregates neither. */
    private static List<Object> elements(@Nullable Object[] elements, ValueType type) {
        List<Object> values = new ArrayList<>(elements.length);
        for (Object element : elements) {
            if (element != null) {
                values.add(element(element, type));
            }
        }
        return List.copyOf(values);
    }

    private static Object element(Object element, ValueType type) {
        if (type instanceof EnumType constants) {
            return constants.constant(element.toString());
        }
        if (type instanceof RecordType shape) {
            return Json.read(element.toString(), shape.javaType());
        }
        if (type == Scalar.DATE) {
            return ArrayValues.day(element.toString());
        }
        if (type == Scalar.TIME) {
            return LocalTime.parse(element.toString());
        }
        return element instanceof Timestamp moment ? ArrayValues.moment(moment) : element;
    }
}
