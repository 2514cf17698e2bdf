package dev.rowan.postgres.jdbc;

import dev.rowan.postgres.sql.Bind;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives values to prepared statements. */
final class Binder {
    private Binder() {}

    static void bind(PreparedStatement statement, List<Bind> binds) throws SQLException {
        for (int i = 0; i < binds.size(); i++) {
            Bind bind = binds.get(i);
            Object value = bind.value();
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (bind.array()) {
                array(statement, i + 1, (List<?>) value, bind.type());
            } else {
                one(statement, i + 1, value, bind.type());
            }
        }
    }

    private static void one(PreparedStatement statement, int index, Object value, ValueType type) throws SQLException {
        if (type instanceof ListType list) {
            array(statement, index, (List<?>) value, list.element());
        } else if (type instanceof RecordType) {
            statement.setString(index, Json.write(value));
        } else if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value instanceof Enum<?> constant) {
            statement.setString(index, constant.name());
        } else if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value instanceof Boolean bool) {
            statement.setBoolean(index, bool);
        } else if (value instanceof BigDecimal number) {
            statement.setBigDecimal(index, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else if (value instanceof Instant moment) {
            statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(index, value);
        }
    }

    private static void array(PreparedStatement statement, int index, List<?> values, ValueType type)
            throws SQLException {
        String element = element(type);
        @Nullable Object[] elements = ArrayValues.empty(element, values.size());
        for (int i = 0; i < elements.length; i++) {
            Object value = values.get(i);
            elements[i] = value == null || !element.equals("text") ? value : ArrayValues.text(type, value);
        }
        statement.setArray(index, statement.getConnection().createArrayOf(element, elements));
    }

    /** The driver's own arrays where it has them; else text, which the statement casts. */
    private static String element(ValueType type) {
        if (type instanceof Scalar scalar) {
            return switch (scalar) {
                case UUID -> "uuid";
                case INTEGER -> "int4";
                case LONG -> "int8";
                case BOOLEAN -> "bool";
                case BYTES -> "bytea";
                case TEXT, CASE_INSENSITIVE_TEXT, DATE, TIME, INSTANT -> "text";
            };
        }
        return "text";
    }
}
