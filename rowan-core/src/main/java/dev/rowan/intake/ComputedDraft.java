package dev.rowan.intake;

import dev.rowan.expression.Derived;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.Term;
import dev.rowan.row.Row;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A computed field to be read along. */
public sealed interface ComputedDraft {
    /**
     * Which one.
     *
     * @return its model
     */
    ComputedModel field();

    /**
     * What rows are asked by.
     *
     * @return what the resource's field holds, or the named expression
     */
    Derived<?, ?> token();

    /**
     * One that the store works out.
     *
     * @param field which one
     * @param token what rows are asked by
     * @param term by what
     */
    record Pushed(ComputedModel field, Derived<?, ?> token, Term term) implements ComputedDraft {}

    /**
     * One that Java code works out.
     *
     * @param field which one
     * @param token what rows are asked by
     * @param attributes what is read for it
     * @param computed what the store works out for it
     * @param code takes a row of these
     */
    record Coded(
            ComputedModel field,
            Derived<?, ?> token,
            List<AttributeModel> attributes,
            List<Pushed> computed,
            Function<? super Row<?>, ? extends @Nullable Object> code)
            implements ComputedDraft {
        /** Makes the draft; lists are copied. */
        public Coded {
            attributes = List.copyOf(attributes);
            computed = List.copyOf(computed);
        }
    }
}
