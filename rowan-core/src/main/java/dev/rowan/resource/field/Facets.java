package dev.rowan.resource.field;

import dev.rowan.expression.Expr;
import dev.rowan.model.ColumnHistory;
import dev.rowan.model.Constraint;
import dev.rowan.model.Generation;
import dev.rowan.type.ValueType;
import java.util.List;
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
        return new Facets(
                other,
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

    /**
     * Part of the primary key.
     *
     * @return other facets
     */
    public Facets asPrimaryKey() {
        return new Facets(
                type,
                true,
                true,
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

    /**
     * Null is refused.
     *
     * @return other facets
     */
    public Facets asRequired() {
        return new Facets(
                type,
                primaryKey,
                true,
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

    /**
     * String doors may see it.
     *
     * @return other facets
     */
    public Facets asExposed() {
        return new Facets(
                type,
                primaryKey,
                required,
                true,
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

    /**
     * Kept out of logs.
     *
     * @return other facets
     */
    public Facets asSensitive() {
        return new Facets(
                type,
                primaryKey,
                required,
                exposed,
                true,
                column,
                generation,
                fallback,
                supplier,
                constraints,
                history,
                columnType,
                expression);
    }

    /**
     * Another name in a store.
     *
     * @param name the column
     * @return other facets
     */
    public Facets column(String name) {
        return new Facets(
                type,
                primaryKey,
                required,
                exposed,
                sensitive,
                name,
                generation,
                fallback,
                supplier,
                constraints,
                history,
                columnType,
                expression);
    }

    /**
     * Made by somebody.
     *
     * @param by who makes it
     * @return other facets
     */
    public Facets generated(Generation by) {
        return new Facets(
                type,
                primaryKey,
                required,
                exposed,
                sensitive,
                column,
                by,
                fallback,
                supplier,
                constraints,
                history,
                columnType,
                expression);
    }

    /**
     * A default.
     *
     * @param value the value, or null
     * @param made makes the value, or null
     * @return other facets
     */
    public Facets fallback(@Nullable Object value, @Nullable Supplier<?> made) {
        return new Facets(
                type,
                primaryKey,
                required,
                exposed,
                sensitive,
                column,
                generation,
                value,
                made,
                constraints,
                history,
                columnType,
                expression);
    }

    /**
     * Another history.
     *
     * @param other what its column was called, and what is said of it
     * @return other facets
     */
    public Facets history(ColumnHistory other) {
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
                other,
                columnType,
                expression);
    }

    /**
     * As a column of a type of its own.
     *
     * @param words the type as PostgreSQL writes it
     * @return other facets
     */
    public Facets columnType(String words) {
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
                words,
                expression);
    }

    /**
     * Worked out by the store.
     *
     * @param by what it says of the row's other attributes
     * @return other facets
     */
    public Facets generatedAs(Expr<?, ?> by) {
        return new Facets(
                type,
                primaryKey,
                required,
                exposed,
                sensitive,
                column,
                Generation.EXPRESSION,
                fallback,
                supplier,
                constraints,
                history,
                columnType,
                by);
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
                all,
                history,
                columnType,
                expression);
    }
}
