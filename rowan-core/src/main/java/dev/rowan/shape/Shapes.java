package dev.rowan.shape;

import dev.rowan.intake.ReadDraft;
import dev.rowan.intake.Reading;
import dev.rowan.model.ResourceModel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Binds records to resources. A shape is checked when it is first bound, and kept. */
public final class Shapes {
    private record Known(Class<?> shape, ResourceModel resource) {}

    private final Reading reading;
    private final Map<Known, Pattern<?>> known = new ConcurrentHashMap<>();

    /**
     * Binds against these models.
     *
     * @param reading drafts the reads of nested records
     */
    public Shapes(Reading reading) {
        this.reading = reading;
    }

    /**
     * The pattern of a read that returns records.
     *
     * @param shape the record's class
     * @param draft what is read; its loads refine what the record nests
     * @param <T> the record
     * @return reads only what the record names
     * @throws dev.rowan.problem.DefinitionException when the record does not fit, with all faults
     */
    @SuppressWarnings("unchecked") // what is kept for a class makes instances of it
    public <T extends Record> Pattern<T> pattern(Class<T> shape, ReadDraft draft) {
        if (!draft.loads().isEmpty()) {
            return Binding.bind(reading, shape, draft);
        }
        return (Pattern<T>)
                known.computeIfAbsent(new Known(shape, draft.resource()), key -> Binding.bind(reading, shape, draft));
    }
}
