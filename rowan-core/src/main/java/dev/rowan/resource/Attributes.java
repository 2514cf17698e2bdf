package dev.rowan.resource;

import dev.rowan.model.Generation;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import dev.rowan.resource.field.Facets;
import dev.rowan.resource.field.Places;
import dev.rowan.resource.storage.Storing;
import dev.rowan.type.DecimalType;
import dev.rowan.type.ListType;
import dev.rowan.type.MapType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.TypeOf;
import dev.rowan.type.ValueType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The factories of attributes, for {@link Resource} to inherit.
 *
 * @param <R> the resource
 */
abstract class Attributes<R extends Resource<R>> extends Storing<R> {
    Attributes() {}

    abstract Resource<R> owner();

    /**
     * Text, told apart and ordered by code point.
     *
     * @return a spec
     */
    protected final TextSpec<R> string() {
        return new TextSpec<>(owner(), Facets.of(Scalar.TEXT));
    }

    /**
     * Text whose upper and lower case are the same to comparison, order and keys.
     *
     * @return a spec
     */
    protected final TextSpec<R> caseInsensitive() {
        return new TextSpec<>(owner(), Facets.of(Scalar.CASE_INSENSITIVE_TEXT));
    }

    /**
     * Whole numbers of 32 bits.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, Integer> integer() {
        return attribute(Scalar.INTEGER);
    }

    /**
     * Whole numbers of 64 bits.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, Long> bigint() {
        return attribute(Scalar.LONG);
    }

    /**
     * Exact decimal numbers of any size, unless {@link DecimalSpec#precision} says otherwise.
     *
     * @return a spec
     */
    protected final DecimalSpec<R> decimal() {
        return new DecimalSpec<>(owner(), Facets.of(DecimalType.ANY));
    }

    /**
     * A number as a processor has it, with about sixteen digits; {@code NaN} and the infinities are refused. For what must be
     * exact, such as money, see {@link #decimal}.
     *
     * @return the declaration
     */
    protected final AttributeSpec<R, Double> doublePrecision() {
        return attribute(Scalar.DOUBLE);
    }

    /**
     * True or false.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, Boolean> bool() {
        return attribute(Scalar.BOOLEAN);
    }

    /**
     * UUIDs that are given.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, UUID> uuid() {
        return attribute(Scalar.UUID);
    }

    /**
     * UUIDs of version 4, made at random for each new row.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, UUID> randomUuid() {
        return new AttributeSpec<>(owner(), Facets.of(Scalar.UUID).generated(Generation.UUID_V4));
    }

    /**
     * Dates without a time.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, LocalDate> date() {
        return attribute(Scalar.DATE);
    }

    /**
     * Times of day without a date, to the microsecond.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, LocalTime> time() {
        return attribute(Scalar.TIME);
    }

    /**
     * Moments, to the microsecond.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, Instant> instant() {
        return attribute(Scalar.INSTANT);
    }

    /**
     * A day and a time of day in no zone, to the microsecond. For moments, see {@link #instant}.
     *
     * @return the declaration
     */
    protected final AttributeSpec<R, LocalDateTime> localDateTime() {
        return attribute(Scalar.LOCAL_DATE_TIME);
    }

    /**
     * A length of time, to the microsecond. Days of it have 24 hours; a row that holds months has no such length, and cannot
     * be read.
     *
     * @return the declaration
     */
    protected final AttributeSpec<R, Duration> interval() {
        return attribute(Scalar.DURATION);
    }

    /**
     * Bytes.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, byte[]> bytes() {
        return attribute(Scalar.BYTES);
    }

    /**
     * Constants of an enum, kept by name.
     *
     * @param constants the enum
     * @param <E> the enum
     * @return a spec
     */
    protected final <E extends Enum<E>> AttributeSpec<R, E> enumeration(Class<E> constants) {
        return attribute(TypeOf.of(constants).orElseThrow());
    }

    /**
     * Lists of one kind of value.
     *
     * @param element the class of the elements: one that the other factories know, an enum or a record
     * @param <E> the class of the elements
     * @return a spec
     * @throws DefinitionException when Rowan has no kind of value for the class
     */
    protected final <E> AttributeSpec<R, List<E>> listOf(Class<E> element) {
        return attribute(new ListType(valueType(element, "listOf")));
    }

    /**
     * A record, kept whole as one JSON document.
     *
     * @param record its class
     * @param <T> the record
     * @return a spec
     */
    protected final <T extends Record> AttributeSpec<R, T> json(Class<T> record) {
        return attribute(new RecordType(record));
    }

    /**
     * The primary key as a UUID of version 7, made by the client: it grows with time.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, UUID> uuidPrimaryKey() {
        return new AttributeSpec<>(
                owner(), Facets.of(Scalar.UUID).generated(Generation.UUID_V7).asPrimaryKey());
    }

    /**
     * The primary key as a number that the store counts up.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, Long> identityPrimaryKey() {
        return new AttributeSpec<>(
                owner(), Facets.of(Scalar.LONG).generated(Generation.IDENTITY).asPrimaryKey());
    }

    /**
     * The moment of creation.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, Instant> createdAt() {
        return new AttributeSpec<>(
                owner(),
                Facets.of(Scalar.INSTANT).generated(Generation.CREATED_AT).asRequired());
    }

    /**
     * The moment of creation, and then of the last change.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, Instant> updatedAt() {
        return new AttributeSpec<>(
                owner(),
                Facets.of(Scalar.INSTANT).generated(Generation.UPDATED_AT).asRequired());
    }

    /**
     * An argument of actions.
     *
     * @param type the class of its values: one that the other factories know, an enum, a record, or {@code Map}
     * @param <V> the class of its values
     * @return a spec
     * @throws DefinitionException when Rowan has no kind of value for the class
     */
    protected final <V> ArgumentSpec<V> argument(Class<V> type) {
        return new ArgumentSpec<>(owner(), Facets.of(argumentType(type, "argument")));
    }

    /**
     * An argument that is a list.
     *
     * @param element the class of the elements: one that the other factories know, an enum, a record, or {@code Map}
     * @param <E> the class of the elements
     * @return a spec
     * @throws DefinitionException when Rowan has no kind of value for the class
     */
    protected final <E> ArgumentSpec<List<E>> listArgument(Class<E> element) {
        return new ArgumentSpec<>(owner(), Facets.of(new ListType(argumentType(element, "listArgument"))));
    }

    private ValueType argumentType(Class<?> type, String factory) {
        return type == Map.class ? MapType.ANY : valueType(type, factory);
    }

    private ValueType valueType(Class<?> type, String factory) {
        return TypeOf.of(type)
                .orElseThrow(() -> new DefinitionException(List.of(new Fault(
                        "value-type",
                        toString(),
                        Places.here(getClass(), Resource.class),
                        factory + "(" + type.getSimpleName() + ".class) is no kind of value",
                        "use a plain value, an enum or a record"))));
    }

    /**
     * How often the row was written: 1 for a new row, and one more with each update that changes something.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, Long> version() {
        return new AttributeSpec<>(
                owner(), Facets.of(Scalar.LONG).generated(Generation.VERSION).asRequired());
    }

    private <V> AttributeSpec<R, V> attribute(ValueType type) {
        return new AttributeSpec<>(owner(), Facets.of(type));
    }
}
