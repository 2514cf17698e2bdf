package dev.rowan.planning;

import dev.rowan.intake.Contradictions;
import dev.rowan.intake.LinkDraft;
import dev.rowan.intake.Touch;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.store.LinkMode;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.WriteStep;
import dev.rowan.type.MatchKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The step that manages one relationship. It waits for the parent's key, and for the keys of rows that are named by an
 * identity.
 *
 * @param draft what is managed
 * @param lookups finds the rows that are named by an identity
 */
public record LinkPlan(LinkDraft draft, List<Lookup> lookups) {
    /**
     * Plans a draft.
     *
     * @param draft what is managed
     * @return the plan
     */
    public static LinkPlan of(LinkDraft draft) {
        return new LinkPlan(draft, Lookups.of(draft));
    }

    /**
     * A step, and which inputs each of its destinations came from.
     *
     * @param step for the store
     * @param origins for each given destination the indexes of the inputs that name it
     */
    public record Ready(WriteStep.Link step, List<List<Integer>> origins) {}

    /**
     * The step, now that all keys are known.
     *
     * @param parent the parent's value of the relationship's source key
     * @param keys for each input its destination's key
     * @return the step: each destination once
     * @throws InvalidException when one row is named twice with different payloads
     */
    public Ready ready(Object parent, List<Object> keys) {
        RelationshipModel relationship = draft.relationship();
        AttributeModel attribute = relationship.destination().primaryKey().get(0);
        Map<Object, List<Integer>> origins = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            origins.merge(MatchKey.of(attribute.type(), keys.get(i)), List.of(i), LinkPlan::joined);
        }
        List<Problem> problems = origins.size() == keys.size() ? List.of() : Contradictions.among(draft, keys);
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        List<Integer> firsts = new ArrayList<>(origins.size());
        List<Object> given = new ArrayList<>(origins.size());
        for (List<Integer> inputs : origins.values()) {
            firsts.add(inputs.get(0));
            given.add(keys.get(inputs.get(0)));
        }
        boolean joins = relationship.kind() == RelationshipKind.MANY_TO_MANY;
        boolean carries = joins && draft.mode() != LinkMode.REMOVE;
        List<AttributeModel> columns = carries ? columns(firsts) : List.of();
        List<Object[]> payload = carries ? payload(firsts, columns) : List.of();
        WriteStep.Link step = new WriteStep.Link(
                relationship,
                draft.mode(),
                parent,
                given,
                columns,
                payload,
                joins ? List.of() : Touch.of(relationship.destination()));
        return new Ready(step, List.copyOf(origins.values()));
    }

    /**
     * Asks which rows could be managed: for a removal the related ones, else all.
     *
     * @param parent the parent's value of the relationship's source key
     * @param keys primary keys of the destination
     * @return reads the keys of those that are there
     */
    public ReadPlan present(Object parent, List<Object> keys) {
        RelationshipModel relationship = draft.relationship();
        Term key = new Term.Own(relationship.destination().primaryKey().get(0));
        Parents parents = draft.mode() == LinkMode.REMOVE ? new Parents(relationship, List.of(parent)) : null;
        return ReadPlan.of(relationship.destination(), List.of(key))
                .where(new Term.In(key, keys))
                .of(parents);
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> more) {
        List<Integer> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private Map<AttributeModel, @Nullable Object> carried(int input) {
        return draft.inputs().get(input).payload();
    }

    @SuppressWarnings("ReferenceEquality") // inputs that carry the very same are told once
    private List<AttributeModel> columns(List<Integer> inputs) {
        Set<AttributeModel> columns = new LinkedHashSet<>();
        Map<AttributeModel, @Nullable Object> before = Map.of();
        for (int input : inputs) {
            if (carried(input) != before) {
                before = carried(input);
                columns.addAll(before.keySet());
            }
        }
        return List.copyOf(columns);
    }

    @SuppressWarnings("ReferenceEquality") // inputs that carry the very same share it
    private List<Object[]> payload(List<Integer> inputs, List<AttributeModel> columns) {
        List<Object[]> payload = new ArrayList<>(inputs.size());
        @Nullable Map<AttributeModel, @Nullable Object> before = null;
        for (int input : inputs) {
            Map<AttributeModel, @Nullable Object> carried = carried(input);
            payload.add(carried == before ? payload.get(payload.size() - 1) : values(carried, columns));
            before = carried;
        }
        return payload;
    }

    private static Object[] values(Map<AttributeModel, @Nullable Object> carried, List<AttributeModel> columns) {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = carried.get(columns.get(i));
        }
        return values;
    }
}
