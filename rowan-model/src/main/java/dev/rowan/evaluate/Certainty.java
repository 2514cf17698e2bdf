package dev.rowan.evaluate;

import dev.rowan.model.Aggregation;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.model.operation.Operation;
import java.util.Set;

/** Which terms always have a value, as far as can be seen without a row. */
public final class Certainty {
    private static final Set<Operation> TOTAL =
            Set.of(NumberOperation.PLUS, NumberOperation.MINUS, NumberOperation.TIMES);

    private Certainty() {}

    /**
     * Whether a term is never null.
     *
     * @param term what is asked
     * @return true when it is sure; false also where it cannot be seen
     */
    public static boolean isCertain(Term term) {
        if (term instanceof Term.Own own) {
            return own.attribute().required();
        }
        if (term instanceof Term.Joined joined) {
            return joined.attribute().required();
        }
        if (term instanceof Term.Constant || term instanceof Term.IsNull || term instanceof Term.Any) {
            return true;
        }
        if (term instanceof Term.Same || term instanceof Term.Among) {
            return true;
        }
        if (term instanceof Term.Aggregated made) {
            return made.kind() == Aggregation.COUNT;
        }
        if (term instanceof Term.Coalesce coalesce) {
            return coalesce.operands().stream().anyMatch(Certainty::isCertain);
        }
        if (term instanceof Term.Choose choose) {
            return isCertain(choose.then()) && isCertain(choose.otherwise());
        }
        boolean strict = term instanceof Term.Concat
                || term instanceof Term.Condition
                || (term instanceof Term.Call call && TOTAL.contains(call.operation()));
        return strict && term.parts().stream().allMatch(Certainty::isCertain);
    }
}
