package dev.rowan.run;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.Term;
import dev.rowan.planning.ReadTree;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parents of a level where they are known before they are read: their one key is what they are filtered by. */
final class KnownParents {
    private KnownParents() {}

    static @Nullable Parents of(ReadPlan plan, ReadTree.Branch branch) {
        AttributeModel key = branch.nested().relationship().sourceKey();
        Term.Constant value = exact(key.type()) ? value(plan.filter(), key) : null;
        return value == null ? null : new Parents(branch.nested().relationship(), List.of(value.value()));
    }

    /** Kinds of which no two values are the same to the one side and different to the other. */
    private static boolean exact(ValueType type) {
        return type == Scalar.UUID || type == Scalar.INTEGER || type == Scalar.LONG;
    }

    private static Term.@Nullable Constant value(@Nullable Term filter, AttributeModel key) {
        if (filter instanceof Term.And and) {
            return and.operands().stream()
                    .<Term.Constant>mapMulti((each, found) -> {
                        Term.Constant value = value(each, key);
                        if (value != null) {
                            found.accept(value);
                        }
                    })
                    .findFirst()
                    .orElse(null);
        }
        return filter instanceof Term.Compare compare
                        && compare.comparison() == Comparison.EQ
                        && compare.left() instanceof Term.Own own
                        && own.attribute().equals(key)
                        && compare.right() instanceof Term.Constant constant
                ? constant
                : null;
    }
}
