package dev.rowan.type;

import java.lang.reflect.InvocationTargetException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object of any names, kept as it was given. For arguments alone: no store keeps one. */
public enum MapType implements ValueType {
    /** Of any names. */
    ANY;

    @Override
    public Class<?> javaType() {
        return Map.class;
    }

    /** A record is what it holds, by the names of its components. */
    @Override
    public Cast cast(Object input) {
        if (input instanceof Record record) {
            return of(record);
        }
        if (!(input instanceof Map<?, ?> map) || !map.keySet().stream().allMatch(String.class::isInstance)) {
            return new Cast.Refused("must be " + words());
        }
        return new Cast.Done(Collections.unmodifiableMap(new LinkedHashMap<>(map)));
    }

    private static Cast of(Record record) {
        try {
            return new Cast.Done(Collections.unmodifiableMap(RecordParts.of(record)));
        } catch (InvocationTargetException thrown) {
            return new Cast.Refused("is refused by " + record.getClass().getSimpleName());
        } catch (ReflectiveOperationException closed) {
            throw RecordParts.closed(record.getClass(), closed);
        }
    }

    @Override
    public int compare(Object left, Object right) {
        return left.equals(right) ? 0 : Scalar.TEXT.compare(left.toString(), right.toString());
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public String words() {
        return "an object";
    }
}
