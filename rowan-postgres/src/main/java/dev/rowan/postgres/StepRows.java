package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.Computed;
import dev.rowan.store.Conflict;
import dev.rowan.store.LinkMode;
import dev.rowan.store.WriteStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a step's rows, one list a column: by what they are found, and what they are to hold. Made when a step is
 * refused, to tell which row it was.
 *
 * @param size how many rows there are; 0 for a step that names none
 * @param before what the rows hold by which they are found
 * @param given what the step gives them
 * @param after what they are to hold, as far as it is known
 * @param computed what the server works out
 * @param kept what a row that was there may keep of its own, instead of what it is given
 * @param certain whether the rows are going to hold what they are given; not known where others may have their values
 */
record StepRows(
        int size,
        Map<AttributeModel, List<@Nullable Object>> before,
        Map<AttributeModel, List<@Nullable Object>> given,
        Map<AttributeModel, List<@Nullable Object>> after,
        List<AttributeModel> computed,
        Set<AttributeModel> kept,
        boolean certain) {

    static StepRows of(WriteStep step) {
        if (step instanceof WriteStep.Insert insert) {
            return inserted(insert);
        }
        if (step instanceof WriteStep.Update update) {
            List<AttributeModel> computed = attributes(update.computed());
            Map<AttributeModel, List<@Nullable Object>> before = keys(update.resource(), update.keys());
            Map<AttributeModel, List<@Nullable Object>> given = columns(update.attributes(), update.rows());
            Map<AttributeModel, List<@Nullable Object>> after = new LinkedHashMap<>(before);
            after.putAll(given);
            after.keySet().removeAll(computed);
            return new StepRows(
                    update.keys().size(),
                    before,
                    given,
                    WorkedOut.with(update.resource(), after, update.keys().size()),
                    computed,
                    Set.of(),
                    true);
        }
        if (step instanceof WriteStep.Delete delete) {
            return new StepRows(
                    delete.keys().size(),
                    keys(delete.resource(), delete.keys()),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    Set.of(),
                    true);
        }
        if (step instanceof WriteStep.Link link) {
            return linked(link);
        }
        List<Computed> changes = step instanceof WriteStep.UpdateAll all ? all.changes() : List.of();
        return new StepRows(0, Map.of(), Map.of(), Map.of(), attributes(changes), Set.of(), true);
    }

    private static StepRows inserted(WriteStep.Insert step) {
        Map<AttributeModel, List<@Nullable Object>> given = columns(step.attributes(), step.rows());
        Map<AttributeModel, List<@Nullable Object>> after =
                completed(step.resource(), given, step.rows().size());
        Conflict conflict = step.conflict();
        if (conflict == null) {
            return new StepRows(step.rows().size(), Map.of(), given, after, List.of(), Set.of(), true);
        }
        List<AttributeModel> computed = attributes(conflict.computed());
        after.keySet().removeAll(computed);
        after.keySet().removeIf(attribute -> step.resource().generated(attribute) != null);
        Set<AttributeModel> kept = new HashSet<>(step.resource().attributes());
        conflict.taken().forEach(kept::remove);
        conflict.target().forEach(kept::remove);
        return new StepRows(step.rows().size(), Map.of(), given, after, computed, kept, false);
    }

    private static StepRows linked(WriteStep.Link step) {
        int size = step.given().size();
        if (step.mode() == LinkMode.REMOVE) {
            return new StepRows(0, Map.of(), Map.of(), Map.of(), List.of(), Set.of(), true);
        }
        Map<AttributeModel, List<@Nullable Object>> given = new LinkedHashMap<>();
        List<@Nullable Object> parents = Collections.nCopies(size, step.parent());
        if (step.relationship().through() == null) {
            given.put(step.relationship().destinationKey(), parents);
            given.put(step.relationship().destination().primaryKey().get(0), new ArrayList<>(step.given()));
            return new StepRows(size, Map.of(), given, given, List.of(), Set.of(), true);
        }
        given.putAll(columns(step.columns(), step.payload()));
        given.put(step.relationship().join().near(), parents);
        given.put(step.relationship().join().far(), new ArrayList<>(step.given()));
        ResourceModel join = step.relationship().join().join();
        return new StepRows(size, Map.of(), given, completed(join, given, size), List.of(), Set.of(), true);
    }

    /** What is left out is null or made by the server. */
    private static Map<AttributeModel, List<@Nullable Object>> completed(
            ResourceModel resource, Map<AttributeModel, List<@Nullable Object>> given, int size) {
        Map<AttributeModel, List<@Nullable Object>> after = new LinkedHashMap<>(given);
        resource.attributes().stream()
                .filter(attribute -> attribute.generation() != Generation.IDENTITY)
                .forEach(attribute -> after.putIfAbsent(attribute, Collections.nCopies(size, null)));
        return WorkedOut.with(resource, after, size);
    }

    private static Map<AttributeModel, List<@Nullable Object>> keys(ResourceModel resource, List<List<Object>> keys) {
        return columns(
                resource.primaryKey(),
                keys.stream().<@Nullable Object[]>map(List::toArray).toList());
    }

    private static Map<AttributeModel, List<@Nullable Object>> columns(
            List<AttributeModel> attributes, List<@Nullable Object[]> rows) {
        Map<AttributeModel, List<@Nullable Object>> columns = new LinkedHashMap<>();
        for (int i = 0; i < attributes.size(); i++) {
            List<@Nullable Object> column = new ArrayList<>(rows.size());
            for (@Nullable Object[] row : rows) {
                column.add(row[i]);
            }
            columns.put(attributes.get(i), column);
        }
        return columns;
    }

    private static List<AttributeModel> attributes(List<Computed> computed) {
        return computed.stream().map(Computed::attribute).toList();
    }
}
