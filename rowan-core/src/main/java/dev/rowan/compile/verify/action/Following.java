package dev.rowan.compile.verify.action;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Field;
import dev.rowan.expression.Resolver;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.ManyToManySpec;
import dev.rowan.resource.ReadSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the filters of primary read actions from resource to resource. Mutable, for one thread. */
final class Following implements Resolver.Onlooker {
    private final Sketch sketch;
    private final Set<Source> asked;

    private final @Nullable Following outside;

    private Following(Sketch sketch, Set<Source> asked, @Nullable Following outside) {
        this.sketch = sketch;
        this.asked = asked;
        this.outside = outside;
    }

    /** The addresses on the way from a resource's filter back to it. */
    static Optional<List<String>> circle(Source from, Sources sources) {
        return way(from, from, sources, new HashSet<>());
    }

    private static Optional<List<String>> way(Source at, Source to, Sources sources, Set<Source> seen) {
        for (Source next : asked(at, sources)) {
            if (next == to) {
                return Optional.of(List.of(at.name(), to.name()));
            }
            if (seen.add(next)) {
                Optional<List<String>> rest = way(next, to, sources, seen);
                if (rest.isPresent()) {
                    List<String> whole = new ArrayList<>(List.of(at.name()));
                    whole.addAll(rest.get());
                    return Optional.of(whole);
                }
            }
        }
        return Optional.empty();
    }

    private static Set<Source> asked(Source source, Sources sources) {
        Set<Source> asked = new HashSet<>();
        for (ActionDeclaration<?> action : source.actions()) {
            if (action instanceof ReadSpec<?> read && ReadFilterVerifier.isPrimary(source, action)) {
                Condition<?> filter = read.reading().filter();
                Sketch sketch = new Sketch(source, sources, action.rules().arguments(), false);
                if (filter != null) {
                    Sketch.fault(filter, new Following(sketch, asked, null));
                }
            }
        }
        return asked;
    }

    @Override
    public Resolver scope() {
        return sketch;
    }

    @Override
    public RelationshipModel relationship(Field<?, ?> token) {
        if (token instanceof ManyToManySpec<?, ?, ?> through) {
            sketch.sources().of(through.join()).ifPresent(asked::add);
        }
        return sketch.relationship(token);
    }

    @Override
    public Resolver computed(Derived<?, ?> token, Map<Argument<?>, @Nullable Object> given) {
        return new Following(sketch.computed(token, given), asked, outside);
    }

    @Override
    public @Nullable Term visible(RelationshipModel relationship) {
        asked.add(sketch.inside(relationship).source());
        return null;
    }

    @Override
    public Resolver inside(RelationshipModel relationship) {
        return new Following(sketch.inside(relationship), asked, this);
    }

    @Override
    public Resolver deeper() {
        return new Following(sketch.deeper(), asked, outside);
    }

    @Override
    public Optional<Resolver> around() {
        return Optional.ofNullable(outside);
    }
}
