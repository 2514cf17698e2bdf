package dev.rowan.resource;

import dev.rowan.expression.Attribute;
import dev.rowan.model.ActionKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every action spec holds.
 *
 * @param <R> the resource
 */
public abstract class ActionDeclaration<R extends Resource<R>> extends Declaration implements Action<R> {
    private final R resource;
    private final ActionKind kind;
    private final @Nullable List<Attribute<? super R, ?>> accepted;

    ActionDeclaration(R owner, ActionKind kind) {
        super(owner, Places.here(owner.getClass()));
        this.resource = owner;
        this.kind = kind;
        this.accepted = null;
    }

    ActionDeclaration(ActionDeclaration<R> from, List<Attribute<? super R, ?>> accepted) {
        super(from);
        this.resource = from.resource;
        this.kind = from.kind;
        this.accepted = List.copyOf(accepted);
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
     * What input may give, where it was said.
     *
     * @return the attributes, or empty when nothing was said
     */
    public final Optional<List<Attribute<? super R, ?>>> accepted() {
        return Optional.ofNullable(accepted);
    }

    final R resource() {
        return resource;
    }
}
