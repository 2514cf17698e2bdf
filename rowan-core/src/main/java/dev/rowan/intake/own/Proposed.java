package dev.rowan.intake.own;

import dev.rowan.action.Proposal;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What custom code sees of a draft. For as long as that code runs. */
final class Proposed<R> implements Proposal<R> {
    private final Scope scope;
    private final Draftee draftee;
    private final Problems problems;
    private final boolean changing;

    Proposed(Scope scope, Draftee draftee, Problems problems, boolean changing) {
        this.scope = scope;
        this.draftee = draftee;
        this.problems = problems;
        this.changing = changing;
    }

    @Override
    public Optional<Row<?>> actor() {
        return Optional.ofNullable(draftee.order().asker().actor());
    }

    @Override
    public <V> V argument(Argument<V> argument) {
        return Taken.value(draftee.arguments(), argument);
    }

    @Override
    public boolean isPreview() {
        return draftee.order().asker().preview();
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"
    }) // the attribute's values are of its class; null is the declaration's to rule out
    public <V> V value(Attribute<? super R, V> attribute) {
        return (V) draftee.own(scope.attribute(attribute));
    }

    @Override
    public boolean changes(Attribute<? super R, ?> attribute) {
        return draftee.changes(scope.attribute(attribute));
    }

    @Override
    public <V> void set(Attribute<? super R, V> attribute, @Nullable V value) {
        if (!changing) {
            throw new IllegalStateException("a validation only looks; set attributes in `change(proposal -> …)`");
        }
        draftee.set(scope.attribute(attribute), value);
    }

    @Override
    public void problem(Attribute<? super R, ?> attribute, String message) {
        add(Problem.of(Problem.INVALID, scope.attribute(attribute).name(), message));
    }

    @Override
    public void problem(String message) {
        add(Problem.of(Problem.INVALID, "", message));
    }

    private void add(Problem problem) {
        problems.add(problem.under(draftee.order().path()));
    }
}
