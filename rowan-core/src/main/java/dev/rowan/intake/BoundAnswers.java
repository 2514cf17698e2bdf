package dev.rowan.intake;

import dev.rowan.action.ActionRules;
import dev.rowan.action.BoundManage;
import dev.rowan.changeset.Manage;
import dev.rowan.compile.Models;
import dev.rowan.intake.own.Known;
import dev.rowan.model.ActionModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import dev.rowan.relationship.Relationship;
import dev.rowan.resource.ActionDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Whether the answers that actions are bound to have all the actions that they may need: told before the first write. */
final class BoundAnswers {
    private final Known known;

    BoundAnswers(Known known) {
        this.known = known;
    }

    /** Throws all faults of all actions. */
    void verify() {
        List<Fault> faults = new ArrayList<>();
        Models models = known.models();
        for (ActionModel action : models.actions()) {
            ActionRules rules = models.rules(action);
            for (BoundManage bound : rules.managed()) {
                faults.addAll(faults(action, bound.relationship(), bound.manage()));
            }
            for (Relationship<?, ?, ?> cascade : rules.cascades()) {
                RelationshipModel relationship = models.relationship(cascade).orElseThrow();
                faults.addAll(faults(action, cascade, Managing.cascade(relationship)));
            }
        }
        if (!faults.isEmpty()) {
            throw new DefinitionException(faults);
        }
    }

    private List<Fault> faults(ActionModel action, Relationship<?, ?, ?> token, Manage manage) {
        RelationshipModel relationship = known.models().relationship(token).orElseThrow();
        try {
            new Doers(known, relationship, manage).verify();
            return List.of();
        } catch (DefinitionException lacks) {
            return lacks.faults().stream()
                    .map(fault -> bound(action, relationship, fault))
                    .toList();
        }
    }

    private Fault bound(ActionModel action, RelationshipModel relationship, Fault fault) {
        ActionDeclaration<?> declaration =
                (ActionDeclaration<?>) known.models().token(action).orElseThrow();
        return new Fault(
                fault.rule(),
                action.resource() + "." + action.name(),
                declaration.place(),
                "manages " + relationship.address() + ", but " + fault.subject() + " (" + fault.place() + ") "
                        + fault.finding(),
                fault.wayOut() + " in " + fault.subject());
    }
}
