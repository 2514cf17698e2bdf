package dev.rowan.intake.own;

import dev.rowan.compile.Models;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Depth;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Field;
import dev.rowan.expression.Resolver;
import dev.rowan.expression.form.Lifting;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.resource.ArgumentSpec;
import dev.rowan.store.compiled.Lifted;
import dev.rowan.type.ValueType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Resolves tokens where rows of one resource are spoken of.
 *
 * @param models of the domains that are open
 * @param resource whose rows
 * @param arguments every argument that may be spoken of, with its canonical value or null
 * @param asker for whom
 * @param outside the scope around; null where none is
 * @param depth how many expressions, and scopes, it is within
 */
public record Scope(
        Models models,
        ResourceModel resource,
        Map<Argument<?>, @Nullable Object> arguments,
        Asker asker,
        @Nullable Scope outside,
        int depth)
        implements Resolver {
    /**
     * Where no row is around.
     *
     * @param models of the domains that are open
     * @param resource whose rows
     * @param arguments every argument that may be spoken of, with its canonical value or null
     * @param asker for whom
     */
    public Scope(Models models, ResourceModel resource, Map<Argument<?>, @Nullable Object> arguments, Asker asker) {
        this(models, resource, arguments, asker, null, 0);
    }

    /**
     * Where neither arguments nor anyone who asks are spoken of.
     *
     * @param models of the domains that are open
     * @param resource whose rows
     */
    public Scope(Models models, ResourceModel resource) {
        this(models, resource, Map.of(), Asker.NOBODY);
    }

    @Override
    public Term argument(Argument<?> token) {
        if (!arguments.containsKey(token)) {
            String message = token + " is no argument of the action that is spoken of here";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, token.name(), message)));
        }
        asker.bind();
        ValueType type = ((ArgumentSpec<?>) token).facets().type();
        Object value = arguments.get(token);
        return value == null ? new Term.Null(type) : new Term.Constant(value, type, token.isSensitive());
    }

    @Override
    public Scope computed(Derived<?, ?> token, Map<Argument<?>, @Nullable Object> given) {
        ComputedModel model = models.computed(token)
                .filter(each -> each.resource().equals(resource.name()))
                .orElseThrow(() -> foreign(token, "computed field"));
        Problems problems = new Problems();
        Arguments taken =
                new Arguments(model.address(), models.computation(model).arguments(), "", problems);
        taken.set(given);
        taken.defaults();
        taken.check();
        problems.raise();
        return new Scope(models, resource, taken.all(), asker, outside, Depth.inside(depth, resource));
    }

    @Override
    public AttributeModel attribute(Attribute<?, ?> token) {
        return models.attribute(token)
                .filter(model -> model.resource().equals(resource.name()))
                .orElseThrow(() -> foreign(token, "attribute"));
    }

    @Override
    public RelationshipModel relationship(Field<?, ?> token) {
        return models.relationship(token)
                .filter(model -> model.source().equals(resource))
                .orElseThrow(() -> foreign(token, "relationship"));
    }

    @Override
    public @Nullable Term visible(RelationshipModel relationship) {
        return ReadFilters.of(models, relationship, asker);
    }

    @Override
    public Resolver inside(RelationshipModel relationship) {
        return new Scope(models, relationship.destination(), arguments, asker, this, Depth.inside(depth, resource));
    }

    @Override
    public Scope deeper() {
        return at(Depth.inside(depth, resource));
    }

    @Override
    public Optional<Resolver> around() {
        return Optional.ofNullable(outside).map(around -> around.at(depth));
    }

    private Scope at(int deep) {
        return new Scope(models, resource, arguments, asker, outside, deep);
    }

    @Override
    public Term actor(Object actors, Expr<?, ?> expression) {
        return new Asked(models, asker).actor(actors, expression, Depth.inside(depth, resource));
    }

    @Override
    public Term tenant(ValueType type) {
        return new Asked(models, asker).tenant(type);
    }

    @Override
    public Instant moment() {
        return asker.moment();
    }

    @Override
    public @Nullable Lifted place(Object holder, UnaryOperator<Object> cast) {
        Lifting lifting = asker.lifting();
        return lifting == null ? null : lifting.place(holder, cast);
    }

    @Override
    public <T> T read(Object lambda, Supplier<T> again) {
        Lifting lifting = asker.lifting();
        return lifting == null ? again.get() : lifting.read(lambda, again);
    }

    private InvalidException foreign(Field<?, ?> token, String what) {
        String message = token + " is no " + what + " of " + resource + ", whose rows are spoken of here";
        return new InvalidException(List.of(Problem.of(Problem.INVALID, token.name(), message)));
    }
}
