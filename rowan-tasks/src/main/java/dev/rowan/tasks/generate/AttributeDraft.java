package dev.rowan.tasks.generate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An attribute that is to be declared.
 *
 * @param name of its field
 * @param kind its kind
 * @param said its modifiers, each with the call that says it; one that is said by no call has an empty one
 */
record AttributeDraft(String name, Kind kind, Map<Modifier, String> said) {
    AttributeDraft {
        said = Collections.unmodifiableMap(copy(said));
    }

    static AttributeDraft of(String name, Kind kind) {
        return new AttributeDraft(name, kind, Map.of());
    }

    AttributeDraft with(Modifier modifier, String call) {
        Map<Modifier, String> more = copy(said);
        more.put(modifier, call);
        return new AttributeDraft(name, kind, more);
    }

    boolean is(Modifier modifier) {
        return said.containsKey(modifier);
    }

    /** A key is required, and need not say so. */
    AttributeDraft asKey() {
        Map<Modifier, String> more = copy(said);
        more.remove(Modifier.REQUIRED);
        more.put(Modifier.PRIMARY_KEY, ".primaryKey()");
        return new AttributeDraft(name, kind, more);
    }

    List<String> calls() {
        return said.values().stream().filter(call -> !call.isEmpty()).toList();
    }

    private static Map<Modifier, String> copy(Map<Modifier, String> said) {
        Map<Modifier, String> copy = new EnumMap<>(Modifier.class);
        copy.putAll(said);
        return copy;
    }
}
