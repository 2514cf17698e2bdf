package dev.rowan.conformance.naive;

import dev.rowan.changeset.Manage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An input whose values are cast. The key is empty when it does not name all of it. */
record Given(
        String path,
        boolean map,
        Map<String, @Nullable Object> key,
        Map<String, @Nullable Object> values,
        Map<String, @Nullable Object> payload,
        List<Task> nested) {

    /** How it names a row: by the key, which decides alone, else by every identity of which it says all. */
    Stream<Map<String, @Nullable Object>> names(Sheet sheet, Map<String, Object> ofTheParent) {
        if (!key.isEmpty()) {
            return Stream.of(key);
        }
        return sheet.identities().stream()
                .filter(identity -> identity.stream().anyMatch(values::containsKey))
                .filter(identity -> identity.stream().allMatch(name -> said(name, ofTheParent) != null))
                .map(identity ->
                        identity.stream().collect(Collectors.toMap(name -> name, name -> said(name, ofTheParent))));
    }

    /** One managed relationship, its inputs cast. */
    record Task(Bond bond, Manage manage, List<Given> inputs, String path) {
        boolean up() {
            return bond.kind() == Bond.Kind.BELONGS_TO;
        }
    }

    boolean sameName(Given other, Sheet sheet, Map<String, Object> ofTheParent) {
        return names(sheet, ofTheParent)
                .anyMatch(name -> other.names(sheet, ofTheParent).anyMatch(name::equals));
    }

    @SuppressWarnings("NullAway") // null is filtered out before a map is made of it
    private Object said(String name, Map<String, Object> ofTheParent) {
        return ofTheParent.getOrDefault(name, values.get(name));
    }

    /** What is to be written, wherever it stands. */
    Object content() {
        return List.of(
                values.toString(),
                payload.toString(),
                nested.stream()
                        .map(task -> task.inputs().stream().map(Given::content).toList())
                        .toList());
    }
}
