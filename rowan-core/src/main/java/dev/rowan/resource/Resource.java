package dev.rowan.resource;

import dev.rowan.expression.Attribute;
import dev.rowan.model.Generation;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Place;
import dev.rowan.query.Query;
import dev.rowan.relationship.ToOne;
import dev.rowan.row.Key;
import dev.rowan.type.DecimalType;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.TypeOf;
import dev.rowan.type.ValueType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares one kind of row. A resource is a final class with one {@code public static final} instance of itself; each of
 * its public final fields is a declaration, made by the factories of this class and held by the narrow type.
 *
 * @param <R> the resource itself
 */
public abstract class Resource<R extends Resource<R>> {
    private final Place place;
    private volatile @Nullable Fields fields;

    /** Made once, by the class's own static field. */
    protected Resource() {
        this.place = Places.here(getClass());
    }

    /**
     * Begins a query of the primary read action.
     *
     * @return all rows that the action finds
     */
    public final Query<R> query() {
        return Query.of(self(), "");
    }

    /**
     * Names one row.
     *
     * @param values the primary key's values in declaration order
     * @return the key
     * @throws InvalidException when a value is missing or of the wrong kind
     */
    public final Key<R> key(Object... values) {
        return new Key<>(self(), KeyValues.of(this, List.of(values)));
    }

    /**
     * What the fields hold. For Rowan's own use.
     *
     * @return read once, when first asked; not to be asked in an initialiser
     */
    public final Fields fields() {
        Fields known = fields;
        if (known == null) {
            known = Fields.of(this);
            fields = known;
        }
        return known;
    }

    /**
     * Where the resource is declared.
     *
     * @return the line of its class
     */
    public final Place place() {
        return place;
    }

    /**
     * Text, told apart and ordered by code point.
     *
     * @return a spec
     */
    protected final TextSpec<R> string() {
        return new TextSpec<>(this, Facets.of(Scalar.TEXT));
    }

    /**
     * Text whose upper and lower case are the same to comparison, order and keys.
     *
     * @return a spec
     */
    protected final TextSpec<R> caseInsensitive() {
        return new TextSpec<>(this, Facets.of(Scalar.CASE_INSENSITIVE_TEXT));
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
        return new DecimalSpec<>(this, Facets.of(DecimalType.ANY));
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
        return new AttributeSpec<>(this, Facets.of(Scalar.UUID).generated(Generation.UUID_V4));
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
        ValueType type = TypeOf.of(element)
                .orElseThrow(() -> new DefinitionException(List.of(new Fault(
                        "value-type",
                        toString(),
                        Places.here(getClass()),
                        "listOf(" + element.getSimpleName() + ".class) is no kind of value",
                        "use a plain value, an enum or a record"))));
        return attribute(new ListType(type));
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
                this, Facets.of(Scalar.UUID).generated(Generation.UUID_V7).asPrimaryKey());
    }

    /**
     * The primary key as a number that the store counts up.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, Long> identityPrimaryKey() {
        return new AttributeSpec<>(
                this, Facets.of(Scalar.LONG).generated(Generation.IDENTITY).asPrimaryKey());
    }

    /**
     * The moment of creation.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, Instant> createdAt() {
        return new AttributeSpec<>(
                this, Facets.of(Scalar.INSTANT).generated(Generation.CREATED_AT).asRequired());
    }

    /**
     * The moment of creation, and then of the last change.
     *
     * @return a spec
     */
    protected final AttributeSpec<R, Instant> updatedAt() {
        return new AttributeSpec<>(
                this, Facets.of(Scalar.INSTANT).generated(Generation.UPDATED_AT).asRequired());
    }

    /**
     * Rows of this resource hold the key of a row of another.
     *
     * @param other the other resource
     * @param <D> the other resource
     * @return a spec
     */
    protected final <D extends Resource<D>> BelongsToSpec<R, D> belongsTo(Class<D> other) {
        return new BelongsToSpec<>(this, other);
    }

    /**
     * At most one row of another resource holds the key of a row of this.
     *
     * @param other the other resource
     * @param <D> the other resource
     * @return a spec
     */
    protected final <D extends Resource<D>> HasOneSpec<R, D> hasOne(Class<D> other) {
        return new HasOneSpec<>(this, other);
    }

    /**
     * Any number of rows of another resource hold the key of a row of this.
     *
     * @param other the other resource
     * @param <D> the other resource
     * @return a spec
     */
    protected final <D extends Resource<D>> HasManySpec<R, D> hasMany(Class<D> other) {
        return new HasManySpec<>(this, other);
    }

    /**
     * Rows of this resource and another are related by rows of a join resource, by its only belongs-to to each.
     *
     * @param other the other resource
     * @param join the join resource
     * @param <D> the other resource
     * @param <J> the join resource
     * @return a spec
     */
    protected final <D extends Resource<D>, J extends Resource<J>> ManyToManySpec<R, D, J> manyToMany(
            Class<D> other, Class<J> join) {
        return new ManyToManySpec<>(this, other, join, null, null);
    }

    /**
     * Rows of this resource and another are related by rows of a join resource, by the belongs-to relationships named.
     *
     * @param other the other resource
     * @param join the join resource
     * @param near reads the join's belongs-to that leads to this resource
     * @param far reads the join's belongs-to that leads to the other resource
     * @param <D> the other resource
     * @param <J> the join resource
     * @return a spec
     */
    protected final <D extends Resource<D>, J extends Resource<J>> ManyToManySpec<R, D, J> manyToMany(
            Class<D> other,
            Class<J> join,
            Function<? super J, ? extends ToOne<J, ?>> near,
            Function<? super J, ? extends ToOne<J, ?>> far) {
        return new ManyToManySpec<>(this, other, join, near, far);
    }

    /**
     * No two rows share the values of these attributes, taken together.
     *
     * @param attributes of this resource, at least one
     * @return a spec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    protected final IdentitySpec<R> identity(Attribute<R, ?>... attributes) {
        return new IdentitySpec<>(this, List.of(attributes));
    }

    /**
     * An action that makes rows.
     *
     * @return a spec
     */
    protected final CreateSpec<R> create() {
        return new CreateSpec<>(self());
    }

    /**
     * An action that finds rows.
     *
     * @return a spec
     */
    protected final ReadSpec<R> read() {
        return new ReadSpec<>(self());
    }

    /**
     * An action that changes rows.
     *
     * @return a spec
     */
    protected final UpdateSpec<R> update() {
        return new UpdateSpec<>(self());
    }

    /**
     * An action that takes rows away.
     *
     * @return a spec
     */
    protected final DestroySpec<R> destroy() {
        return new DestroySpec<>(self());
    }

    /**
     * The resource's name.
     *
     * @return the simple name of its class
     */
    @Override
    public final String toString() {
        return getClass().getSimpleName();
    }

    static <D> D instance(Class<D> type) {
        return Instances.find(type)
                .orElseThrow(() -> new DefinitionException(List.of(new Fault(
                        "instance",
                        type.getSimpleName(),
                        Places.here(type),
                        "has no single public static final field of its own type",
                        "write `public static final " + type.getSimpleName() + " … = new " + type.getSimpleName()
                                + "();`"))));
    }

    private <V> AttributeSpec<R, V> attribute(ValueType type) {
        return new AttributeSpec<>(this, Facets.of(type));
    }

    /** Whether R is the resource itself is for the compiler to verify, which tells it as a fault. */
    @SuppressWarnings("unchecked")
    private R self() {
        return (R) this;
    }
}
