package dev.rowan.conformance.chance;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Resources and the rows that there are of them.
 *
 * @param models in an order in which they can be made
 * @param rows by the names of their resources
 */
public record Ground(List<ResourceModel> models, Map<String, List<@Nullable Object[]>> rows) {
    /**
     * Grounds of fewer rows, the smallest first.
     *
     * @return of each resource one half, the other half, and all but one
     */
    public List<Ground> smaller() {
        List<Ground> smaller = new ArrayList<>();
        rows.forEach((name, all) -> {
            int half = all.size() / 2;
            if (half > 1) {
                smaller.add(with(name, all.subList(0, half)));
                smaller.add(with(name, all.subList(half, all.size())));
            }
            for (int i = 0; i < all.size(); i++) {
                List<@Nullable Object[]> rest = new ArrayList<>(all);
                rest.remove(i);
                smaller.add(with(name, rest));
            }
        });
        return smaller;
    }

    private Ground with(String name, List<@Nullable Object[]> some) {
        Map<String, List<@Nullable Object[]>> others = new LinkedHashMap<>(rows);
        others.put(name, List.copyOf(some));
        return new Ground(models, others).sound();
    }

    /** The same without references to rows that are not there. */
    Ground sound() {
        Map<String, List<@Nullable Object[]>> others = new LinkedHashMap<>();
        for (ResourceModel model : models) {
            List<@Nullable Object[]> all = new ArrayList<>();
            for (@Nullable Object[] row : rows.getOrDefault(model.name(), List.of())) {
                @Nullable Object[] copy = row.clone();
                for (RelationshipModel each : model.relationships()) {
                    if (each.kind() == RelationshipKind.BELONGS_TO && !leads(each, copy)) {
                        copy[each.sourceKey().position()] = null;
                    }
                }
                if (links(model, copy)) {
                    all.add(copy);
                }
            }
            others.put(model.name(), all);
        }
        return new Ground(models, others);
    }

    private boolean leads(RelationshipModel relationship, @Nullable Object[] row) {
        return holds(relationship.destination(), row[relationship.sourceKey().position()]);
    }

    /** Whether a row has both ends, if it is a join row. */
    private boolean links(ResourceModel join, @Nullable Object[] row) {
        return models.stream()
                .flatMap(model -> model.relationships().stream())
                .filter(each -> each.through() != null && each.join().join().equals(join))
                .allMatch(
                        each -> holds(each.destination(), row[each.join().far().position()]));
    }

    private boolean holds(ResourceModel resource, @Nullable Object key) {
        return rows.getOrDefault(resource.name(), List.of()).stream()
                .anyMatch(row -> Objects.equals(row[resource.primaryKey().get(0).position()], key));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (ResourceModel model : models) {
            text.append(model).append(' ');
            text.append(model.attributes().stream()
                    .map(each -> each.name() + " " + type(each))
                    .toList());
            rows.getOrDefault(model.name(), List.of())
                    .forEach(row -> text.append("\n    ").append(Arrays.deepToString(row)));
            text.append('\n');
        }
        return text.toString();
    }

    private static String type(AttributeModel attribute) {
        return attribute.type().toString();
    }
}
