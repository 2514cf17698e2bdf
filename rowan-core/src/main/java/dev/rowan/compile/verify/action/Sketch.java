package dev.rowan.compile.verify.action;

import dev.rowan.compile.source.ColumnName;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Depth;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Field;
import dev.rowan.expression.Resolver;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.OnDelete;
import dev.rowan.model.ReferenceRule;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.resource.ArgumentSpec;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.RelationshipDeclaration;
import dev.rowan.resource.computed.Computation;
import dev.rowan.resource.field.Facets;
import dev.rowan.type.ValueType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves expressions against declarations of which no model can be made yet, to find what is wrong with them.
 *
 * @param source whose rows are spoken of
 * @param sources all opened resources
 * @param arguments those that may be spoken of
 * @param alone whether no other row may be spoken of
 * @param within the computed fields that are being resolved, outermost first
 * @param outside the scope around this one; null where there is none
 * @param depth how many expressions, and scopes, it is within
 */
public record Sketch(
        Source source,
        Sources sources,
        List<Argument<?>> arguments,
        boolean alone,
        List<Computation<?, ?>> within,
        @Nullable Sketch outside,
        int depth)
        implements Resolver {
    Sketch(Source source, Sources sources, List<Argument<?>> arguments, boolean alone) {
        this(source, sources, arguments, alone, List.of(), null, 0);
    }

    /**
     * Where rows of a resource are spoken of, and no arguments.
     *
     * @param source whose rows
     * @param sources all opened resources
     */
    public Sketch(Source source, Sources sources) {
        this(source, sources, List.of(), false);
    }

    /**
     * What is wrong with an expression.
     *
     * @param expression any
     * @param resolver the scope in which it is resolved
     * @return words that follow a colon; empty when nothing is
     */
    public static Optional<String> fault(Expr<?, ?> expression, Resolver resolver) {
        try {
            expression.resolve(resolver);
            return Optional.empty();
        } catch (InvalidException invalid) {
            Problem problem = invalid.problems().get(0);
            return Optional.of((problem.path().isEmpty() ? "" : problem.path() + " ") + problem.message());
        } catch (RuntimeException users) {
            return Optional.of("a lambda in it threw " + users.getClass().getSimpleName());
        }
    }

    @Override
    public AttributeModel attribute(Attribute<?, ?> token) {
        if (!source.holds(token) || !(token instanceof AttributeDeclaration<?, ?, ?> attribute)) {
            throw refused(token.name(), "is no attribute that a field of " + source + " holds");
        }
        Facets facets = attribute.facets();
        return new AttributeModel(
                source.name(),
                attribute.name(),
                ColumnName.of(attribute),
                source.attributes().indexOf(attribute),
                facets.type(),
                facets.required(),
                facets.exposed(),
                facets.sensitive(),
                facets.generation(),
                null,
                null,
                facets.constraints(),
                null);
    }

    @Override
    public RelationshipModel relationship(Field<?, ?> token) {
        if (alone) {
            throw refused(token.name(), "leads to other rows, which cannot be asked before the row is written");
        }
        if (!source.holds(token) || !(token instanceof RelationshipDeclaration<?, ?, ?> relationship)) {
            throw refused(token.name(), "is no relationship that a field of " + source + " holds");
        }
        Source destination = destination(relationship);
        AttributeModel key = attribute(source.attributes().get(0));
        return new RelationshipModel(
                relationship.name(),
                relationship.kind(),
                bare(source),
                bare(destination),
                key,
                key,
                null,
                false,
                ReferenceRule.on(OnDelete.RESTRICT));
    }

    private Source destination(RelationshipDeclaration<?, ?, ?> relationship) {
        return sources.of(relationship.type())
                .orElseThrow(() -> refused(relationship.name(), "leads to a resource that no domain holds"));
    }

    private ResourceModel bare(Source source) {
        Sketch inside = new Sketch(source, sources);
        return ResourceModel.of(source.name(), source.domain(), source.table())
                .attributes(
                        List.of(),
                        source.primaryKey().stream().map(inside::attribute).toList())
                .build();
    }

    @Override
    public Sketch computed(Derived<?, ?> token, Map<Argument<?>, @Nullable Object> given) {
        if (!source.holds(token) || !(token instanceof Computation<?, ?> field)) {
            throw refused(token.name(), "is no computed field that a field of " + source + " holds");
        }
        if (within.contains(field)) {
            List<Computation<?, ?>> circle = within.subList(within.indexOf(field), within.size());
            throw refused(
                    token.name(),
                    "is worked out of itself: "
                            + Stream.concat(circle.stream(), Stream.of(field))
                                    .map(Computation::toString)
                                    .collect(Collectors.joining(", ")));
        }
        return new Sketch(
                source,
                sources,
                field.arguments(),
                alone,
                Stream.concat(within.stream(), Stream.of(field)).toList(),
                outside,
                Depth.inside(depth, source.name()));
    }

    @Override
    public Term argument(Argument<?> token) {
        if (!arguments.contains(token)) {
            throw refused(token.name(), "is an argument that " + taker() + " does not take");
        }
        return new Term.Null(((ArgumentSpec<?>) token).facets().type());
    }

    private String taker() {
        return within.isEmpty() ? "the action" : within.get(within.size() - 1).toString();
    }

    @Override
    public @Nullable Term visible(RelationshipModel relationship) {
        return null;
    }

    @Override
    public Sketch inside(RelationshipModel relationship) {
        Source destination = sources.called(relationship.destination().name()).stream()
                .filter(each -> each.name().equals(relationship.destination().name()))
                .findFirst()
                .orElseThrow();
        return new Sketch(destination, sources, arguments, false, within, this, Depth.inside(depth, source.name()));
    }

    @Override
    public Sketch deeper() {
        return at(Depth.inside(depth, source.name()));
    }

    private Sketch at(int deep) {
        return new Sketch(source, sources, arguments, alone, within, outside, deep);
    }

    @Override
    public Optional<Resolver> around() {
        return Optional.ofNullable(outside).map(around -> around.at(depth));
    }

    @Override
    public Term actor(Object resource, Expr<?, ?> expression) {
        Source actors = sources.all().stream()
                .filter(each -> each.resource() == resource)
                .findFirst()
                .orElseThrow(() -> refused("", "speaks of an actor of " + resource + ", which no domain holds"));
        return new Term.Null(
                expression.resolve(new Sketch(actors, sources, List.of(), true)).type());
    }

    @Override
    public Term tenant(ValueType type) {
        return new Term.Null(type);
    }

    @Override
    public Instant moment() {
        return Instant.EPOCH;
    }

    private static InvalidException refused(String name, String message) {
        return new InvalidException(List.of(Problem.of(Problem.INVALID, name, message)));
    }
}
