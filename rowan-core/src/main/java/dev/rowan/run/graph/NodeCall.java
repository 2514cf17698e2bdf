package dev.rowan.run.graph;

import dev.rowan.action.Handle;
import dev.rowan.action.WriteCall;
import dev.rowan.compile.Models;
import dev.rowan.evaluate.Constraints;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.intake.own.Asker;
import dev.rowan.intake.own.Generated;
import dev.rowan.model.ActionKind;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import dev.rowan.type.Cast;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row's write, as its hooks see it. For the thread of the write. */
final class NodeCall implements WriteCall<Object> {
    private final Node node;
    private final Models models;
    private final Asker asker;
    private final Handle handle;

    NodeCall(Node node, Models models, Asker asker, Handle handle) {
        this.node = node;
        this.models = models;
        this.asker = asker;
        this.handle = handle;
    }

    @Override
    public String path() {
        return node.path();
    }

    @Override
    public Optional<Row<?>> actor() {
        return Optional.ofNullable(asker.actor());
    }

    @Override
    public boolean isPreview() {
        return asker.preview();
    }

    @Override
    public Handle handle() {
        return handle;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // canonical values are of the argument's class; null as declared
    public <V> V argument(Argument<V> argument) {
        if (!node.own().rules().arguments().contains(argument)) {
            throw new IllegalArgumentException(
                    argument + " is no argument of " + node.action().name());
        }
        return (V) node.own().arguments().get(argument);
    }

    @Override
    public boolean sets(Attribute<? super Object, ?> attribute) {
        AttributeModel model = model(attribute);
        return node.values().containsKey(model) || node.computed().containsKey(model);
    }

    @Override
    @SuppressWarnings("unchecked") // canonical values are of the attribute's class
    public <V> @Nullable V value(Attribute<? super Object, V> attribute) {
        AttributeModel model = model(attribute);
        @Nullable Object[] after = node.after();
        return (V) (after == null ? node.values().get(model) : after[model.position()]);
    }

    @Override
    public <V> void set(Attribute<? super Object, V> attribute, @Nullable V value) {
        if (node.after() != null) {
            throw new IllegalStateException(attribute + " cannot be set after the row was written");
        }
        AttributeModel model = model(attribute);
        if (model.generation() == Generation.EXPRESSION) {
            refuse(Generated.refused(node.resource(), model));
        }
        node.computed().remove(model);
        if (node.action().kind() != ActionKind.CREATE) {
            Drafts.touch(node);
        }
        if (value == null) {
            if (model.required()) {
                refuse(Problem.of(Problem.REQUIRED, model.name(), "is required"));
            }
            node.values().put(model, null);
            return;
        }
        Cast cast = model.type().cast(value);
        if (cast instanceof Cast.Done done) {
            Constraints.check(model, done.value()).ifPresent(this::refuse);
            node.values().put(model, done.value());
        } else if (cast instanceof Cast.Refused refused) {
            refused.problems().forEach(problem -> refuse(problem.under(model.name())));
        }
    }

    private void refuse(Problem problem) {
        throw new InvalidException(List.of(problem.under(node.path())));
    }

    private AttributeModel model(Attribute<?, ?> attribute) {
        return models.attribute(attribute)
                .filter(model -> model.resource().equals(node.resource().name()))
                .orElseThrow(() -> new IllegalArgumentException(attribute + " is no attribute of " + node.resource()));
    }
}
