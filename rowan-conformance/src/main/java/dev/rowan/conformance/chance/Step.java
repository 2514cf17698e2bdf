package dev.rowan.conformance.chance;

import dev.rowan.Rowan;
import java.util.function.Function;

/**
 * Something to be done on each of two stores.
 *
 * @param words what, for whoever has to understand a disagreement
 * @param work does it; the result can be compared
 */
public record Step(String words, Function<Rowan, Object> work) {
    /**
     * Does it.
     *
     * @param rowan on which store
     * @return what became of it, in a form that can be compared
     */
    public Object on(Rowan rowan) {
        return Ending.of(() -> work.apply(rowan));
    }

    @Override
    public String toString() {
        return words;
    }
}
