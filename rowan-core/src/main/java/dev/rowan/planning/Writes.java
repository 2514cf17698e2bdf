package dev.rowan.planning;

import dev.rowan.intake.own.OwnDraft;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.Capability;
import java.util.Set;

/** Refuses writes that a store cannot do, before it is asked. */
public final class Writes {
    private final Abilities abilities;

    /**
     * Plans for a store.
     *
     * @param lacks what the store cannot do
     */
    public Writes(Set<Capability> lacks) {
        this.abilities = new Abilities(lacks);
    }

    /**
     * A row is written.
     *
     * @param resource whose row
     * @param action by which action
     * @param draft what is written of it
     * @throws dev.rowan.problem.StoreException when the store cannot do it
     */
    public void row(ResourceModel resource, ActionModel action, OwnDraft draft) {
        for (AttributeModel attribute : resource.attributes()) {
            if (action.kind() == ActionKind.CREATE
                    && attribute.generation() == Generation.IDENTITY
                    && !draft.values().containsKey(attribute)) {
                abilities.need(Capability.IDENTITY_KEYS, "creating " + resource);
            }
        }
    }

    /**
     * Links are written.
     *
     * @param relationship which
     * @throws dev.rowan.problem.StoreException when the store cannot do it
     */
    public void links(RelationshipModel relationship) {
        abilities.need(Capability.LINKS, "managing " + relationship.address());
    }

    /**
     * A write takes several steps.
     *
     * @param resource the outermost one
     * @throws dev.rowan.problem.StoreException when the store cannot do it
     */
    public void steps(ResourceModel resource) {
        abilities.need(Capability.TRANSACTIONS, "writing " + resource + " in several steps");
    }

    /**
     * Refused inputs are left out of what is written.
     *
     * @throws dev.rowan.problem.StoreException when the store cannot do it
     */
    public void collecting() {
        abilities.need(Capability.SAVEPOINTS, "leaving refused inputs out of a bulk write");
    }
}
