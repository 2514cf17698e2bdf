package dev.rowan.resource;

import dev.rowan.action.ActionRules;
import dev.rowan.expression.Attribute;
import dev.rowan.model.ActionKind;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Places;
import java.util.List;
import java.util.Optional;

/**
 * What every action spec holds.
 *
 * @param <R> the resource
 */
public abstract class ActionDeclaration<R extends Resource<R>> extends Declaration implements Action<R> {
    private final R resource;
    private final ActionKind kind;
    private final ActionRules rules;

    ActionDeclaration(R owner, ActionKind kind) {
        super(owner, Places.here(owner.getClass(), Resource.class));
        this.resource = owner;
        this.kind = kind;
        this.rules = ActionRules.NONE;
    }

    ActionDeclaration(ActionDeclaration<R> from, ActionRules rules) {
        super(from);
        this.resource = from.resource;
        this.kind = from.kind;
        this.rules = rules;
    }

    /**
     * What it does.
     *
     * @return the kind
     */
    public final ActionKind kind() {
        return kind;
    }

    /**
     * All that was said of it.
     *
     * @return immutable
     */
    public final ActionRules rules() {
        return rules;
    }

    /**
     * What input may give, where it was said.
     *
     * @return the attributes, or empty when nothing was said
     */
    public final Optional<List<Attribute<?, ?>>> accepted() {
        return Optional.ofNullable(rules.accepted());
    }

    final R resource() {
        return resource;
    }
}
