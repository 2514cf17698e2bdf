package dev.rowan.resource.field;

import dev.rowan.expression.Expr;
import dev.rowan.model.ColumnHistory;
import dev.rowan.model.Constraint;
import dev.rowan.model.Generation;
import dev.rowan.type.ValueType;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that was said of an attribute.
 *
 * @param type the kind of its values
 * @param primaryKey part of the primary key
 * @param required null is refused
 * @param exposed string doors may read, filter and sort it
 * @param sensitive kept out of logs
 * @param column its name in a store; null for the one derived from the field's name
 * @param generation who makes it
 * @param fallback the default value, or null
 * @param supplier makes the default value, or null
 * @param constraints the rules its values keep
 * @param history what its column was called, and what is said of it
 * @param columnType the very type of its column, or null for that of the kind of value
 * @param expression what the store makes it of, or null
 */
public record Facets(
        ValueType type,
        boolean primaryKey,
        boolean required,
        boolean exposed,
        boolean sensitive,
        @Nullable String column,
        Generation generation,
        @Nullable Object fallback,
        @Nullable Supplier<?> supplier,
        List<Constraint> constraints,
        ColumnHistory history,
        @Nullable String columnType,
        @Nullable Expr<?, ?> expression) {
    /**
     * Nothing but the kind of values.
     *
     * @param type the kind
     * @return other facets
     */
    public static Facets of(ValueType type) {
        return new Facets(
                type,
                false,
                false,
                false,
                false,
                null,
                Generation.NONE,
                null,
                null,
                List.of(),
                ColumnHistory.NONE,
                null,
                null);
    }

    /**
     * Another kind of values.
     *
     * @param other the kind
     * @return other facets
     */
    public Facets type(ValueType other) {
        return with(copy -> copy.type = other);
    }

    /**
     * Part of the primary key.
     *
     * @return other facets
     */
    public Facets asPrimaryKey() {
        return with(copy -> {
            copy.primaryKey = true;
            copy.required = true;
        });
    }

    /**
     * Null is refused.
     *
     * @return other facets
     */
    public Facets asRequired() {
        return with(copy -> copy.required = true);
    }

    /**
     * String doors may see it.
     *
     * @return other facets
     */
    public Facets asExposed() {
        return with(copy -> copy.exposed = true);
    }

    /**
     * Kept out of logs.
     *
     * @return other facets
     */
    public Facets asSensitive() {
        return with(copy -> copy.sensitive = true);
    }

    /**
     * Another name in a store.
     *
     * @param name the column
     * @return other facets
     */
    public Facets column(String name) {
        return with(copy -> copy.column = name);
    }

    /**
     * Made by somebody.
     *
     * @param by who makes it
     * @return other facets
     */
    public Facets generated(Generation by) {
        return with(copy -> copy.generation = by);
    }

    /**
     * A default.
     *
     * @param value the value, or null
     * @param made makes the value, or null
     * @return other facets
     */
    public Facets fallback(@Nullable Object value, @Nullable Supplier<?> made) {
        return with(copy -> {
            copy.fallback = value;
            copy.supplier = made;
        });
    }

    /**
     * Another history.
     *
     * @param other what its column was called, and what is said of it
     * @return other facets
     */
    public Facets history(ColumnHistory other) {
        return with(copy -> copy.history = other);
    }

    /**
     * As a column of a type of its own.
     *
     * @param words the type as PostgreSQL writes it
     * @return other facets
     */
    public Facets columnType(String words) {
        return with(copy -> copy.columnType = words);
    }

    /**
     * Worked out by the store.
     *
     * @param by what it says of the row's other attributes
     * @return other facets
     */
    public Facets generatedAs(Expr<?, ?> by) {
        return with(copy -> {
            copy.generation = Generation.EXPRESSION;
            copy.expression = by;
        });
    }

    /**
     * One more rule.
     *
     * @param more beside those before
     * @return other facets
     */
    public Facets and(Constraint more) {
        List<Constraint> all =
                Stream.concat(constraints.stream(), Stream.of(more)).toList();
        return with(copy -> copy.constraints = all);
    }

    private Facets with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.done();
    }

    /** All that was said, while something else is said. */
    private static final class Copy {
        ValueType type;
        boolean primaryKey;
        boolean required;
        boolean exposed;
        boolean sensitive;

        @Nullable String column;

        Generation generation;

        @Nullable Object fallback;

        @Nullable Supplier<?> supplier;

        List<Constraint> constraints;
        ColumnHistory history;

        @Nullable String columnType;

        @Nullable Expr<?, ?> expression;

        Copy(Facets facets) {
            type = facets.type;
            primaryKey = facets.primaryKey;
            required = facets.required;
            exposed = facets.exposed;
            sensitive = facets.sensitive;
            column = facets.column;
            generation = facets.generation;
            fallback = facets.fallback;
            supplier = facets.supplier;
            constraints = facets.constraints;
            history = facets.history;
            columnType = facets.columnType;
            expression = facets.expression;
        }

        Facets done() {
            return new Facets(
                    type,
                    primaryKey,
                    required,
                    exposed,
                    sensitive,
                    column,
                    generation,
                    fallback,
                    supplier,
                    constraints,
                    history,
                    columnType,
                    expression);
        }
    }
}
