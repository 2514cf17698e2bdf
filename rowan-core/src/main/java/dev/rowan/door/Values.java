package dev.rowan.door;

import dev.rowan.problem.Problem;
import dev.rowan.type.Cast;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is compared with: values of the kind that the operator needs, or problems at their places. */
record Values(Findings findings) {
    /** The values; empty, too, when there were problems. */
    List<Object> of(Operator operator, ValueType type, @Nullable Object given, String path) {
        return switch (operator.takes()) {
            case ONE -> one(type, given, path);
            case YES_OR_NO -> one(Scalar.BOOLEAN, given, path);
            case TWO -> two(type, given, path);
            case MANY -> many(type, given, path);
        };
    }

    private List<Object> two(ValueType type, @Nullable Object given, String path) {
        List<?> list = list(given, path);
        if (list.size() == 2) {
            return all(type, list, path);
        }
        findings.invalid(path, "must be two values, the least and the greatest");
        return List.of();
    }

    private List<Object> many(ValueType type, @Nullable Object given, String path) {
        List<?> list = list(given, path);
        if (list.size() > Bounds.VALUES) {
            findings.tooMany(path, "must have at most " + Bounds.VALUES + " values", Bounds.VALUES);
            return List.of();
        }
        return all(type, list, path);
    }

    private List<?> list(@Nullable Object given, String path) {
        if (given instanceof List<?> list) {
            return list;
        }
        if (given instanceof String text) {
            return text.isEmpty() ? List.of() : Arrays.asList(text.split(",", -1));
        }
        findings.invalid(path, "must be a list, or values with commas between them");
        return List.of();
    }

    private List<Object> all(ValueType type, List<?> list, String path) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            values.addAll(one(type, list.get(i), Paths.at(path, i)));
        }
        return values;
    }

    private List<Object> one(ValueType type, @Nullable Object given, String path) {
        if (given == null) {
            findings.invalid(path, "is compared with null; ask for it by isNull");
            return List.of();
        }
        Cast cast = type.cast(given);
        if (cast instanceof Cast.Refused refused) {
            refused.problems().stream().map(problem -> problem.under(path)).forEach(findings::add);
            return List.of();
        }
        return List.of(((Cast.Done) cast).value());
    }

    /** A count, a limit: a whole number from a least one. */
    long number(@Nullable Object given, long least, String path) {
        if (given == null) {
            findings.invalid(path, "must be a whole number");
            return least;
        }
        List<Object> number = one(Scalar.LONG, given, path);
        if (!number.isEmpty() && (Long) number.get(0) >= least) {
            return (Long) number.get(0);
        }
        if (!number.isEmpty()) {
            findings.add(Problem.of(Problem.OUT_OF_RANGE, path, "must be at least " + least));
        }
        return least;
    }
}
