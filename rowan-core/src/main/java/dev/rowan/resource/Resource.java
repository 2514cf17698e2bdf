package dev.rowan.resource;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Expr;
import dev.rowan.expression.function.Expressions;
import dev.rowan.expression.function.Instances;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Place;
import dev.rowan.problem.Problem;
import dev.rowan.query.Query;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.field.Fields;
import dev.rowan.resource.field.Places;
import dev.rowan.row.Key;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares one kind of row. A resource is a final class with one {@code public static final} instance of itself; each of
 * its public final fields is a declaration, made by the factories of this class and held by the narrow type.
 *
 * @param <R> the resource itself
 */
public abstract class Resource<R extends Resource<R>> extends Attributes<R> {
    private final Place place;
    private volatile @Nullable Fields fields;

    /** Made once, by the class's own static field. */
    protected Resource() {
        this.place = Places.ofClass(getClass());
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
     * @throws InvalidException when a value is null; whether the values fit is told when the key is used
     */
    public final Key<R> key(@Nullable Object... values) {
        for (Object value : values) {
            if (value == null) {
                throw new InvalidException(
                        List.of(Problem.of(Problem.REQUIRED, "", "a key of " + this + " must not hold null")));
            }
        }
        return new Key<>(self(), List.of(values));
    }

    /**
     * What the fields hold. For Rowan's own use.
     *
     * @return read once, when first asked; not to be asked in an initialiser
     */
    @Override
    public final Fields fields() {
        Fields known = fields;
        if (known == null) {
            known = Fields.of(this, Resource.class);
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
     * Something of the row that was given to {@code rowan.as(row)}.
     *
     * @param type the actor's resource
     * @param expression reads it off that resource, such as {@code u -> u.id}; of its attributes alone
     * @param <D> the actor's resource
     * @param <V> the class of the values
     * @return an expression; null where there is no actor, or one of another resource
     */
    protected final <D extends Resource<D>, V> Expr<Object, V> actor(
            Class<D> type, Function<? super D, ? extends Expr<? super D, V>> expression) {
        return Expressions.actor(type, expression);
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
     * An action of its own, with a result.
     *
     * @param result the class of what it returns
     * @param <T> what it returns
     * @return a spec
     */
    protected final <T> GenericSpec<R, T> generic(Class<T> result) {
        return new GenericSpec<>(self(), result);
    }

    /**
     * An action of its own, with a list of results.
     *
     * @param element the class of what the list holds
     * @param <T> what the list holds
     * @return a spec
     */
    protected final <T> GenericSpec<R, List<T>> genericList(Class<T> element) {
        return new GenericSpec<>(self(), element);
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
                        Places.here(type, Resource.class),
                        "has no single public static final field of its own type",
                        "write `public static final " + type.getSimpleName() + " … = new " + type.getSimpleName()
                                + "();`"))));
    }

    @Override
    final Resource<R> owner() {
        return this;
    }

    /** Whether R is the resource itself is for the compiler to verify, which tells it as a fault. */
    @SuppressWarnings("unchecked")
    private R self() {
        return (R) this;
    }
}
