package dev.rowan.postgres.jdbc;

import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.sql.Array;
import java.sql.ResultSet;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;

/** The reader of each kind. */
final class Readers {
    private Readers() {}

    static Reader of(ValueType type) {
        if (type.kept() instanceof Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof DecimalType) {
            return ResultSet::getBigDecimal;
        }
        if (type instanceof ListType list) {
            Reader any = list(of(list.element()));
            return list.element() == Scalar.UUID ? (results, column) -> Raw.uuids(results, column, any) : any;
        }
        return type instanceof EnumType constants ? constant(constants) : document((RecordType) type);
    }

    static Reader[] of(List<ValueType> types) {
        return types.stream().map(Readers::of).toArray(Reader[]::new);
    }

    private static Reader scalar(Scalar type) {
        return switch (type) {
            case TEXT, CASE_INSENSITIVE_TEXT -> ResultSet::getString;
            case INTEGER ->
                (results, column) -> {
                    int value = results.getInt(column);
                    return value == 0 && results.wasNull() ? null : (Integer) value;
                };
            case LONG ->
                (results, column) -> {
                    long value = results.getLong(column);
                    return value == 0 && results.wasNull() ? null : (Long) value;
                };
            case DOUBLE -> Lengths::number;
            case BOOLEAN ->
                (results, column) -> {
                    boolean value = results.getBoolean(column);
                    return results.wasNull() ? null : (Boolean) value;
                };
            case UUID -> Raw::uuid;
            case DATE -> Days::day;
            case TIME -> (results, column) -> results.getObject(column, LocalTime.class);
            case INSTANT -> Raw::instant;
            case LOCAL_DATE_TIME -> Days::local;
            case DURATION -> Lengths::duration;
            case BYTES -> ResultSet::getBytes;
        };
    }

    private static Reader constant(EnumType type) {
        return (results, column) -> {
            String name = results.getString(column);
            try {
                return name == null ? null : type.constant(name);
            } catch (IllegalArgumentException unknown) {
                throw unfit(type);
            }
        };
    }

    private static Reader document(RecordType type) {
        return (results, column) -> {
            String json = results.getString(column);
            try {
                return json == null ? null : Json.read(json, type.javaType());
            } catch (JacksonException unknown) {
                throw unfit(type);
            }
        };
    }

    /** Without the cause, whose message may hold the value. */
    static StoreException unfit(ValueType type) {
        String name = type.javaType().getSimpleName();
        return new StoreException(
                "the database holds a value that is no " + name + "; mend the rows, or the declaration",
                null,
                StoreReason.UNFIT);
    }

    /** An array's own result set keeps microseconds and exact digits, which the driver's Java arrays do not. */
    private static Reader list(Reader element) {
        return (results, column) -> {
            Array array = results.getArray(column);
            if (array == null) {
                return null;
            }
            List<Object> values = new ArrayList<>();
            try (ResultSet elements = array.getResultSet()) {
                while (elements.next()) {
                    values.add(Objects.requireNonNull(element.read(elements, 2), "an element of a list"));
                }
            }
            return List.copyOf(values);
        };
    }
}
