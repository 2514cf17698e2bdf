package dev.rowan.type;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Java record kept whole, as one JSON document.
 *
 * @param javaType the record's class
 */
public record RecordType(Class<? extends Record> javaType) implements ValueType {
    /** Makes the type; only records will do. */
    public RecordType {
        if (!javaType.isRecord()) {
            throw new IllegalArgumentException(javaType.getName() + " is not a record");
        }
    }

    /**
     * The names of its components.
     *
     * @return in the order in which the record declares them
     */
    public List<String> components() {
        return Arrays.stream(javaType.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /**
     * The kind of a component.
     *
     * @param name a component's name
     * @return its kind; empty when there is no such component, or it is of no kind
     */
    public Optional<ValueType> component(String name) {
        return Arrays.stream(javaType.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .flatMap(component -> TypeOf.component(component.getGenericType()));
    }

    /**
     * The value of a component.
     *
     * @param record an instance of this kind
     * @param name a component's name
     * @return its value, or null
     * @throws IllegalStateException when the record cannot be read by reflection
     */
    public @Nullable Object component(Object record, String name) {
        try {
            return RecordParts.of(javaType.cast(record)).get(name);
        } catch (ReflectiveOperationException closed) {
            throw RecordParts.closed(javaType, closed);
        }
    }

    @Override
    public Cast cast(Object input) {
        return RecordCast.of(javaType, input);
    }

    @Override
    public int compare(Object left, Object right) {
        return same(left, right) ? 0 : Scalar.TEXT.compare(left.toString(), right.toString());
    }

    @Override
    public boolean same(Object left, Object right) {
        return MatchKey.of(this, left).equals(MatchKey.of(this, right));
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
