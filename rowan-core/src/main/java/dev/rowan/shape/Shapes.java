package dev.rowan.shape;

import dev.rowan.intake.ReadDraft;
import dev.rowan.intake.Reading;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Binds records to resources. A shape is checked when it is first bound, and kept. */
public final class Shapes {
    private record Known(Class<?> shape, ResourceModel resource) {}

    private final Map<Known, Pattern<?>> known = new ConcurrentHashMap<>();

    /** Keeps nothing at first. */
    public Shapes() {}

    /**
     * The pattern of a read that returns records.
     *
     * @param shape the record's class
     * @param draft what is read; its loads refine what the record nests
     * @param reading drafts the reads of nested records, for whoever asks
     * @param <T> the record
     * @return reads only what the record names
     * @throws dev.rowan.problem.DefinitionException when the record does not fit, with all faults
     */
    @SuppressWarnings("unchecked") // what is kept for a class makes instances of it
    public <T extends Record> Pattern<T> pattern(Class<T> shape, ReadDraft draft, Reading reading) {
        if (!draft.loads().isEmpty() || !draft.computed().isEmpty()) {
            return Binding.bind(reading, shape, draft);
        }
        Known key = new Known(shape, draft.resource());
        Pattern<?> kept = known.get(key);
        if (kept != null) {
            return (Pattern<T>) kept;
        }
        Pattern<T> bound = Binding.bind(reading, shape, draft);
        if (forAll(bound)) {
            known.put(key, bound);
        }
        return bound;
    }

    /** What is worked out, or said by a read action of related rows, may speak of whoever asks, and of when. */
    private static boolean forAll(Pattern<?> pattern) {
        boolean plain = pattern.outputs().stream()
                .allMatch(output -> output instanceof Term.Own || output instanceof Term.Joined);
        return plain
                && pattern.nested().stream()
                        .allMatch(nested -> nested.draft().filter() == null
                                && nested.draft().sort().isEmpty()
                                && forAll(nested.pattern()));
    }
}
