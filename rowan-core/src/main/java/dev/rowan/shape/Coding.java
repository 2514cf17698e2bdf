package dev.rowan.shape;

import dev.rowan.compile.Models;
import dev.rowan.intake.ComputedDraft;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.row.Row;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that Java code works out of a tuple.
 *
 * @param layout of the row that the code is given
 * @param outputs where its values stand among the outputs of the level
 * @param code what works it out
 */
record Coding(Layout layout, List<Integer> outputs, Function<? super Row<?>, ? extends @Nullable Object> code) {
    static Coding of(
            Models models, ResourceModel resource, ComputedDraft.Coded draft, ToIntFunction<? super Term> output) {
        Layout layout = new Layout(models, resource, draft.attributes(), draft.computed(), List.of());
        Stream<Term> terms = Stream.concat(
                draft.attributes().stream().map(Term.Own::new),
                draft.computed().stream().map(ComputedDraft.Pushed::term));
        return new Coding(layout, terms.map(output::applyAsInt).toList(), draft.code());
    }

    @Nullable Object value(@Nullable Object[] tuple, int from) {
        @Nullable Object[] values = new @Nullable Object[outputs.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = tuple[from + outputs.get(i)];
        }
        return code.apply(new ArrayRow<>(layout, values));
    }
}
