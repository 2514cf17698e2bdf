package dev.rowan.planning;

import dev.rowan.intake.LinkDraft;
import dev.rowan.intake.WriteDraft;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.ResourceModel;
import dev.rowan.policy.Judge;
import dev.rowan.store.Assignment;
import dev.rowan.store.Capability;
import dev.rowan.store.LinkMode;
import dev.rowan.store.WriteStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans writes. */
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
     * The steps of a write.
     *
     * @param draft what is written
     * @return the row's own step, then the links
     * @throws dev.rowan.problem.StoreException when the store cannot do it
     * @throws dev.rowan.problem.ForbiddenException when it may not be done
     */
    public WritePlan plan(WriteDraft draft) {
        Judge.write(draft);
        List<LinkPlan> links = draft.links().stream()
                .filter(Writes::doesSomething)
                .map(link -> new LinkPlan(link, Lookups.of(link)))
                .toList();
        WritePlan plan = new WritePlan(draft, own(draft), links);
        links.forEach(link -> abilities.need(
                Capability.LINKS, "managing " + link.draft().relationship().address()));
        if (!plan.empty() && !plan.single()) {
            abilities.need(Capability.TRANSACTIONS, "writing " + draft.resource() + " in several steps");
        }
        return plan;
    }

    private static boolean doesSomething(LinkDraft link) {
        return !link.inputs().isEmpty() || link.mode() == LinkMode.APPEND_AND_REMOVE;
    }

    private Optional<WriteStep> own(WriteDraft draft) {
        ResourceModel resource = draft.resource();
        List<AttributeModel> all = resource.attributes();
        return switch (draft.action().kind()) {
            case CREATE -> {
                needKeys(draft);
                List<AttributeModel> given = List.copyOf(draft.values().keySet());
                Object[] row = given.stream().map(draft.values()::get).toArray();
                yield Optional.of(new WriteStep.Insert(resource, given, List.<Object[]>of(row), all));
            }
            case UPDATE ->
                draft.values().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new WriteStep.Update(
                                resource,
                                draft.key(),
                                draft.values().entrySet().stream()
                                        .map(each -> new Assignment(each.getKey(), each.getValue()))
                                        .toList(),
                                all));
            case DESTROY -> Optional.of(new WriteStep.Delete(resource, draft.key(), all));
            case READ, GENERIC -> throw new IllegalStateException("such an action writes nothing");
        };
    }

    private void needKeys(WriteDraft draft) {
        for (AttributeModel attribute : draft.resource().attributes()) {
            if (attribute.generation() == Generation.IDENTITY && !draft.values().containsKey(attribute)) {
                abilities.need(Capability.IDENTITY_KEYS, "creating " + draft.resource());
            }
        }
    }
}
