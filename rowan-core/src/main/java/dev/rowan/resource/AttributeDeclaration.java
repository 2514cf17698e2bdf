package dev.rowan.resource;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.ColumnHistory;
import dev.rowan.model.Constraint;
import dev.rowan.model.Term;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Facets;
import dev.rowan.resource.field.Places;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every attribute spec can say. Immutable: each method returns another spec.
 *
 * @param <R> the resource
 * @param <V> the class of its values
 * @param <S> the spec itself
 */
public abstract class AttributeDeclaration<R extends Resource<R>, V, S extends AttributeDeclaration<R, V, S>>
        extends Declaration implements Attribute<R, V>, Formed {
    private final Facets facets;

    AttributeDeclaration(Declaration from, Facets facets) {
        super(from);
        this.facets = facets;
    }

    AttributeDeclaration(Resource<R> owner, Facets facets) {
        super(owner, Places.here(owner.getClass(), Resource.class));
        this.facets = facets;
    }

    abstract S with(Facets other);

    /**
     * All that was said, for the compiler.
     *
     * @return immutable
     */
    public final Facets facets() {
        return facets;
    }

    /**
     * Null is refused.
     *
     * @return another spec
     */
    public S required() {
        return with(facets.asRequired());
    }

    /**
     * Part of the primary key, and so required. Several attributes may say so.
     *
     * @return another spec
     */
    public S primaryKey() {
        return with(facets.asPrimaryKey());
    }

    /**
     * String doors (HTTP, forms, the command line) may read, filter and sort it.
     *
     * @return another spec
     */
    public S exposed() {
        return with(facets.asExposed());
    }

    /**
     * Kept out of logs, messages and {@code toString}.
     *
     * @return another spec
     */
    public S sensitive() {
        return with(facets.asSensitive());
    }

    /**
     * Its name in the store, where the one derived from the field's name will not do.
     *
     * @param name the column's name, at most 63 bytes
     * @return another spec
     */
    public S column(String name) {
        return with(facets.column(name));
    }

    /**
     * The names that its column had before: a migration renames it, where one of them is there and the name of now is not.
     * They may stay as long as there are databases of before.
     *
     * @param names as they were in the store, latest first
     * @return another spec
     */
    public S was(String... names) {
        return with(facets.history(
                new ColumnHistory(List.of(names), facets.history().comment())));
    }

    /**
     * Words that the store keeps beside its column, for people who look there.
     *
     * @param words what is in it
     * @return another spec
     */
    public S comment(String words) {
        return with(facets.history(new ColumnHistory(facets.history().names(), words)));
    }

    /**
     * The very type of its column in PostgreSQL, where that is another than its kind has, such as {@code character
     * varying(120)} or the name of an enum or domain. Its values stay what they are; other stores do not look at it.
     *
     * @param words the type as {@code create table} takes it
     * @return another declaration
     */
    public S columnType(String words) {
        return with(facets.columnType(words));
    }

    /**
     * The store works it out whenever a row is written, and keeps it: it can be read, filtered, sorted and indexed as any other,
     * and is never set.
     *
     * @param expression of the row's other attributes alone
     * @return another spec
     */
    public S generatedAs(Expr<? super R, ? extends V> expression) {
        return with(facets.generatedAs(expression));
    }

    /**
     * The value of rows that are created without one. An explicit null beats it.
     *
     * @param value the default
     * @return another spec
     */
    public S defaultsTo(V value) {
        return with(facets.fallback(value, null));
    }

    /**
     * Makes the value of rows that are created without one.
     *
     * @param supplier called once for each such row
     * @return another spec
     */
    public S defaultsTo(Supplier<? extends V> supplier) {
        return with(facets.fallback(null, supplier));
    }

    /**
     * No value is below this.
     *
     * @param least the least value
     * @return another spec
     */
    public S min(V least) {
        return with(facets.and(new Constraint.AtLeast(least)));
    }

    /**
     * No value is above this.
     *
     * @param most the greatest value
     * @return another spec
     */
    public S max(V most) {
        return with(facets.and(new Constraint.AtMost(most)));
    }

    @Override
    public final boolean isSensitive() {
        return facets.sensitive();
    }

    @Override
    public final Term resolve(Resolver resolver) {
        return new Term.Own(resolver.attribute(this));
    }

    @Override
    public final void form(Form form) {
        form.part(this);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }
}
