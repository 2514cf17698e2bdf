package dev.rowan.compile.verify.storage;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.action.Sketch;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Field;
import dev.rowan.expression.Resolver;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.type.ValueType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves what a table itself works out: of one row alone, the same at any time and for anybody. */
public final class RowScope implements Resolver {
    private final Sketch sketch;

    private RowScope(Sketch sketch) {
        this.sketch = sketch;
    }

    /**
     * Where rows of a resource are spoken of.
     *
     * @param source whose rows
     * @param sources all opened resources
     * @return the scope
     */
    public static RowScope of(Source source, Sources sources) {
        return new RowScope(new Sketch(source, sources, List.of(), true, List.of(), null, 0));
    }

    /** Words that follow a colon; empty when nothing is wrong. */
    Optional<String> fault(Expr<?, ?> expression) {
        return Sketch.fault(expression, this);
    }

    @Override
    public AttributeModel attribute(Attribute<?, ?> token) {
        return sketch.attribute(token);
    }

    @Override
    public RelationshipModel relationship(Field<?, ?> token) {
        throw refused(token.name(), "leads to other rows, and a table looks at one row at a time");
    }

    @Override
    public Resolver computed(Derived<?, ?> token, Map<Argument<?>, @Nullable Object> given) {
        return new RowScope(sketch.computed(token, given));
    }

    @Override
    public Term argument(Argument<?> token) {
        throw refused(token.name(), "is an argument, and a table is given none");
    }

    @Override
    public @Nullable Term visible(RelationshipModel relationship) {
        return null;
    }

    @Override
    public Resolver inside(RelationshipModel relationship) {
        throw refused(relationship.name(), "leads to other rows, and a table looks at one row at a time");
    }

    @Override
    public Resolver deeper() {
        return new RowScope(sketch.deeper());
    }

    @Override
    public Optional<Resolver> around() {
        return Optional.empty();
    }

    @Override
    public Term actor(Object resource, Expr<?, ?> expression) {
        throw refused("", "speaks of the actor, and a table knows none");
    }

    @Override
    public Term tenant(ValueType type) {
        throw refused("", "speaks of the tenant, and a table knows none");
    }

    @Override
    public Instant moment() {
        throw refused("", "speaks of the moment, and what a table keeps must be true at any time");
    }

    private static InvalidException refused(String name, String message) {
        return new InvalidException(List.of(Problem.of(Problem.INVALID, name, message)));
    }
}
