package dev.rowan.compile.verify.computed;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.action.Sketch;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.resource.computed.CodeSpec;
import dev.rowan.resource.computed.Computation;
import dev.rowan.resource.field.Declaration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notes what a computed field reads that is sensitive and not exposed, wherever in it. What is exposed itself is judged
 * where it is declared. Mutable, for one thread.
 */
final class Secrets implements Resolver.Onlooker {
    private final Sketch sketch;
    private final Set<Declaration> found;

    private final @Nullable Secrets outside;

    private Secrets(Sketch sketch, Set<Declaration> found, @Nullable Secrets outside) {
        this.sketch = sketch;
        this.found = found;
        this.outside = outside;
    }

    /** In the order in which they are read; none where the field cannot be worked out, which another rule tells. */
    static Set<Declaration> of(Computation<?, ?> field, Source source, Sources sources) {
        Set<Declaration> found = new LinkedHashSet<>();
        for (Expr<?, ?> read : read(field)) {
            Sketch inside = new Sketch(source, sources);
            Secrets secrets = new Secrets(
                    field instanceof CodeSpec<?, ?> ? inside : inside.computed(field, Map.of()), found, null);
            if (Sketch.fault(read, secrets).isPresent()) {
                return Set.of();
            }
        }
        return found;
    }

    private static List<Expr<?, ?>> read(Computation<?, ?> field) {
        if (field instanceof CodeSpec<?, ?> code) {
            return code.code().needs().stream()
                    .filter(need -> need instanceof Expr<?, ?>)
                    .<Expr<?, ?>>map(need -> (Expr<?, ?>) need)
                    .toList();
        }
        return List.of(field.definition());
    }

    @Override
    public Resolver scope() {
        return sketch;
    }

    @Override
    public AttributeModel attribute(Attribute<?, ?> token) {
        AttributeModel model = sketch.attribute(token);
        if (model.sensitive() && !model.exposed() && token instanceof Declaration declaration) {
            found.add(declaration);
        }
        return model;
    }

    @Override
    public Resolver computed(Derived<?, ?> token, Map<Argument<?>, @Nullable Object> given) {
        Sketch inside = sketch.computed(token, given);
        if (token instanceof Computation<?, ?> field && (field.isExposed() || field.saysSensitive())) {
            if (!field.isExposed()) {
                found.add(field);
            }
            return inside;
        }
        return new Secrets(inside, found, outside);
    }

    @Override
    public Resolver inside(RelationshipModel relationship) {
        return new Secrets(sketch.inside(relationship), found, this);
    }

    @Override
    public Resolver deeper() {
        return new Secrets(sketch.deeper(), found, outside);
    }

    @Override
    public Optional<Resolver> around() {
        return Optional.ofNullable(outside);
    }
}
