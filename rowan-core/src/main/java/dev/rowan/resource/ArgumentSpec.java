package dev.rowan.resource;

import dev.rowan.evaluate.Constraints;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Resolver;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Constraint;
import dev.rowan.model.Generation;
import dev.rowan.model.Term;
import dev.rowan.problem.Problem;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Facets;
import dev.rowan.resource.field.Places;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Declares an argument of actions. Held by a field of the narrower type {@link Argument}. Immutable: each method returns
 * another spec.
 *
 * @param <V> the class of its values
 */
public final class ArgumentSpec<V> extends Declaration implements Argument<V> {
    private final Facets facets;
    private final boolean internal;

    ArgumentSpec(Resource<?> owner, Facets facets) {
        super(owner, Places.here(owner.getClass(), Resource.class));
        this.facets = facets;
        this.internal = false;
    }

    private ArgumentSpec(ArgumentSpec<V> from, Facets facets, boolean internal) {
        super(from);
        this.facets = facets;
        this.internal = internal;
    }

    /**
     * All that was said, for the compiler and for intake.
     *
     * @return immutable
     */
    public Facets facets() {
        return facets;
    }

    /**
     * The first of its own rules that a value breaks.
     *
     * @param value a canonical value of its kind
     * @return the problem at the argument's name, or empty
     */
    public Optional<Problem> broken(Object value) {
        AttributeModel measured = new AttributeModel(
                "",
                name(),
                name(),
                0,
                facets.type(),
                false,
                false,
                facets.sensitive(),
                Generation.NONE,
                null,
                null,
                facets.constraints(),
                null);
        return Constraints.check(measured, value);
    }

    /**
     * Whether a call must give it.
     *
     * @return true when it is required and nothing makes a value by default
     */
    public boolean mustBeGiven() {
        return facets.required() && facets.fallback() == null && facets.supplier() == null;
    }

    /**
     * Whether only code may set it.
     *
     * @return true when declared {@link #internal()}
     */
    public boolean isInternal() {
        return internal;
    }

    /**
     * It must be given, and not be null.
     *
     * @return another spec
     */
    public ArgumentSpec<V> required() {
        return with(facets.asRequired());
    }

    /**
     * Only code may set it: out of reach of maps and records.
     *
     * @return another spec
     */
    public ArgumentSpec<V> internal() {
        return new ArgumentSpec<>(this, facets, true);
    }

    /**
     * Kept out of logs and messages.
     *
     * @return another spec
     */
    public ArgumentSpec<V> sensitive() {
        return with(facets.asSensitive());
    }

    /**
     * The value of calls that do not give it. An explicit null beats it.
     *
     * @param value the default
     * @return another spec
     */
    public ArgumentSpec<V> defaultsTo(V value) {
        return with(facets.fallback(value, null));
    }

    /**
     * Makes the value of calls that do not give it.
     *
     * @param supplier called once for each such call
     * @return another spec
     */
    public ArgumentSpec<V> defaultsTo(Supplier<? extends V> supplier) {
        return with(facets.fallback(null, supplier));
    }

    /**
     * No value is below this.
     *
     * @param least the least value
     * @return another spec
     */
    public ArgumentSpec<V> min(V least) {
        return with(facets.and(new Constraint.AtLeast(least)));
    }

    /**
     * No value is above this.
     *
     * @param most the greatest value
     * @return another spec
     */
    public ArgumentSpec<V> max(V most) {
        return with(facets.and(new Constraint.AtMost(most)));
    }

    /**
     * At most so many characters (code points), of a text.
     *
     * @param most from 1
     * @return another spec
     */
    public ArgumentSpec<V> maxLength(int most) {
        return with(facets.and(new Constraint.MaxLength(most)));
    }

    /**
     * At least so many characters (code points), of a text.
     *
     * @param least from 1
     * @return another spec
     */
    public ArgumentSpec<V> minLength(int least) {
        return with(facets.and(new Constraint.MinLength(least)));
    }

    /**
     * The whole of a text matches.
     *
     * @param regex in the syntax of {@link Pattern}
     * @return another spec
     * @throws java.util.regex.PatternSyntaxException when it is none
     */
    public ArgumentSpec<V> pattern(String regex) {
        return with(facets.and(new Constraint.Matches(Pattern.compile(regex))));
    }

    @Override
    public boolean isSensitive() {
        return facets.sensitive();
    }

    @Override
    public Term resolve(Resolver resolver) {
        return resolver.argument(this);
    }

    private ArgumentSpec<V> with(Facets other) {
        return new ArgumentSpec<>(this, other, internal);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
