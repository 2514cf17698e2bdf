package dev.rowan.resource;

import dev.rowan.action.ActionRules;
import dev.rowan.action.Upsert;
import dev.rowan.changeset.Changeset;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.model.ActionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Declares a create action. Held by a field of the narrower type {@link Create}.
 *
 * @param <R> the resource
 */
public final class CreateSpec<R extends Resource<R>> extends WriteDeclaration<R, CreateSpec<R>> implements Create<R> {
    /** All begin with it. */
    private volatile @Nullable Changeset<R> empty;

    CreateSpec(R owner) {
        super(owner, ActionKind.CREATE);
    }

    private CreateSpec(CreateSpec<R> from, ActionRules rules) {
        super(from, rules);
    }

    @Override
    CreateSpec<R> with(ActionRules rules) {
        return new CreateSpec<>(this, rules);
    }

    /**
     * Where another row already has the values of an identity, that row is changed instead of refusing this one.
     *
     * @param identity of this resource
     * @param taken what the other row takes over from this one; none leaves it as it is
     * @return another spec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final CreateSpec<R> upsertOn(Identity<R> identity, Attribute<? super R, ?>... taken) {
        return with(rules().upsert(new Upsert(identity, List.of(taken), null)));
    }

    /**
     * The other row of {@link #upsertOn} is changed only where a condition is true of it as it was; else it is left as it
     * is.
     *
     * @param condition about the other row, and the arguments
     * @return another spec
     */
    public CreateSpec<R> onlyIf(Condition<? super R> condition) {
        return with(rules().onlyIf(condition));
    }

    @Override
    public Changeset<R> changeset() {
        Changeset<R> known = empty;
        if (known == null) {
            known = Changeset.of(resource(), this, null);
            empty = known;
        }
        return known;
    }
}
