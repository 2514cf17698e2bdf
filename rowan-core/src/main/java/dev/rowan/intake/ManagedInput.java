package dev.rowan.intake;

import dev.rowan.expression.Attribute;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.row.Reference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One input of a managed relationship, as far as it can be told without looking at rows.
 *
 * @param index its place in the list
 * @param path where it is, such as {@code groups[1]}
 * @param names the ways in which it names a row, the strongest first; none where it names nobody
 * @param says untrusted values by name, those that name the row among them; empty for a bare row or key
 * @param payload trusted values for the join row
 * @param content what it says beside the row's key, by name, canonical where that can be told
 * @param reference the row or key that was given; null where it is only described
 * @param describes whether it is a map or record, of which a new row can be made
 */
public record ManagedInput(
        int index,
        String path,
        List<Naming> names,
        Map<String, @Nullable Object> says,
        Map<Attribute<?, ?>, @Nullable Object> payload,
        Map<String, @Nullable Object> content,
        @Nullable Reference<?> reference,
        boolean describes) {
    /**
     * Whether it says the same as another input that names the same row.
     *
     * @param other an input of the same relationship
     * @return true when both may stand for one
     */
    public boolean agrees(ManagedInput other) {
        return beside(other.content.keySet()).equals(other.beside(content.keySet()))
                && content.keySet().stream()
                        .filter(other.content::containsKey)
                        .allMatch(name -> Objects.deepEquals(content.get(name), other.content.get(name)));
    }

    /** What it says beyond some names; what only names the row says nothing of it. */
    private Set<String> beside(Set<String> names) {
        Set<String> beside = new HashSet<>(content.keySet());
        beside.removeAll(names);
        namesAlone().forEach(beside::remove);
        return beside;
    }

    private List<String> namesAlone() {
        return names.stream()
                .flatMap(name -> name.attributes().stream())
                .map(AttributeModel::name)
                .toList();
    }

    /**
     * What it says beside the row's name.
     *
     * @return values by name, canonical where that can be told
     */
    Map<String, @Nullable Object> given() {
        Map<String, @Nullable Object> given = new LinkedHashMap<>(content);
        namesAlone().forEach(given::remove);
        return given;
    }

    /**
     * What is to be told of an input that names nobody where it must.
     *
     * @param destination whose rows are named
     * @return the message
     */
    public static String unnamed(ResourceModel destination) {
        String key = destination.primaryKey().get(0).name();
        return "must name a " + destination + " by '" + key + "' or by an identity";
    }
}
