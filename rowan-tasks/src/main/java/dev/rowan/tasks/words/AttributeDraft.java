package dev.rowan.tasks.words;

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
public record AttributeDraft(String name, Kind kind, Map<Modifier, String> said) {
    /** Copies the modifiers. */
    public AttributeDraft {
        said = Collections.unmodifiableMap(copy(said));
    }

    /**
     * An attribute of which nothing more is said.
     *
     * @param name of its field
     * @param kind its kind
     * @return the attribute
     */
    public static AttributeDraft of(String name, Kind kind) {
        return new AttributeDraft(name, kind, Map.of());
    }

    AttributeDraft with(Modifier modifier, String call) {
        Map<Modifier, String> more = copy(said);
        more.put(modifier, call);
        return new AttributeDraft(name, kind, more);
    }

    /**
     * Whether something is said of it.
     *
     * @param modifier what
     * @return so or not
     */
    public boolean is(Modifier modifier) {
        return said.containsKey(modifier);
    }

    /**
     * The same as a part of the primary key; a key is required, and need not say so.
     *
     * @return another attribute
     */
    public AttributeDraft asKey() {
        Map<Modifier, String> more = copy(said);
        more.remove(Modifier.REQUIRED);
        more.put(Modifier.PRIMARY_KEY, ".primaryKey()");
        return new AttributeDraft(name, kind, more);
    }

    /**
     * The same, and no two rows share its value.
     *
     * @return another attribute
     */
    public AttributeDraft asUnique() {
        return with(Modifier.UNIQUE, "");
    }

    /**
     * The calls after its factory.
     *
     * @return such as {@code .required()}, in the order in which a declaration says them
     */
    public List<String> calls() {
        return said.values().stream().filter(call -> !call.isEmpty()).toList();
    }

    private static Map<Modifier, String> copy(Map<Modifier, String> said) {
        Map<Modifier, String> copy = new EnumMap<>(Modifier.class);
        copy.putAll(said);
        return copy;
    }
}
