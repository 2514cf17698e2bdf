package dev.rowan.postgres.jdbc;

import dev.rowan.postgres.sql.Bind;
import dev.rowan.store.compiled.Lifted;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Gives values to prepared statements, each as the type that the server takes it for. */
final class Binder {
    private static final Object[] NOTHING = {};

    private Binder() {}

    static void bind(PreparedStatement statement, List<Bind> binds) throws SQLException {
        bind(statement, binds, NOTHING);
    }

    /** Values that were left open come with the request. */
    static void bind(PreparedStatement statement, List<Bind> binds, @Nullable Object[] given) throws SQLException {
        for (int i = 0; i < binds.size(); i++) {
            Bind bind = binds.get(i);
            Object open = bind.value();
            Object value = open == null ? null : Lifted.resolve(open, given);
            if (bind.told()) {
                told(statement, i + 1, bind, value);
            } else if (value == null) {
                statement.setNull(i + 1, Types.OTHER, Literals.nullType(bind.type()));
            } else if (bind.array()) {
                statement.setObject(i + 1, array(statement, (List<?>) value, bind.type()));
            } else {
                one(statement, i + 1, value, bind.type());
            }
        }
    }

    /** Of no type, so that the server takes it for what the statement says, by the rules for input and not for casts. */
    private static void told(PreparedStatement statement, int index, Bind bind, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else {
            String text = bind.array() ? Literals.array((List<?>) value, bind.type()) : Literals.of(value, bind.type());
            statement.setObject(index, text, Types.OTHER);
        }
    }

    private static void one(PreparedStatement statement, int index, Object value, ValueType type) throws SQLException {
        if (type.kept() instanceof Scalar scalar) {
            scalar(statement, index, value, scalar);
        } else if (type instanceof DecimalType) {
            statement.setBigDecimal(index, (BigDecimal) value);
        } else if (type instanceof EnumType) {
            statement.setString(index, ((Enum<?>) value).name());
        } else if (type instanceof ListType list) {
            statement.setObject(index, array(statement, (List<?>) value, list.element()));
        } else {
            statement.setString(index, Json.write(value));
        }
    }

    private static void scalar(PreparedStatement statement, int index, Object value, Scalar type) throws SQLException {
        switch (type) {
            case TEXT, CASE_INSENSITIVE_TEXT -> statement.setString(index, (String) value);
            case INTEGER -> statement.setInt(index, (Integer) value);
            case LONG -> statement.setLong(index, (Long) value);
            case DOUBLE -> statement.setDouble(index, (Double) value);
            case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
            case UUID, DATE, TIME -> statement.setObject(index, value);
            case INSTANT -> statement.setObject(index, ((Instant) value).atOffset(ZoneOffset.UTC));
            case LOCAL_DATE_TIME -> statement.setObject(index, value);
            case DURATION -> statement.setObject(index, Lengths.bound((Duration) value));
            case BYTES -> statement.setBytes(index, (byte[]) value);
        }
    }

    private static Object array(PreparedStatement statement, List<? extends @Nullable Object> values, ValueType element)
            throws SQLException {
        if (element == Scalar.UUID) {
            UuidArray.enable(statement.getConnection());
            return new UuidArray(values);
        }
        PGobject array = new PGobject();
        array.setType(Literals.arrayType(element));
        array.setValue(Literals.array(values, element));
        return array;
    }
}
