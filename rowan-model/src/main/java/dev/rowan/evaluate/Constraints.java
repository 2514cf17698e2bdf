package dev.rowan.evaluate;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Constraint;
import dev.rowan.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** Checks values against the rules of their attribute. */
public final class Constraints {
    private Constraints() {}

    /**
     * The first rule that a value breaks.
     *
     * @param attribute whose rules
     * @param value a canonical value of it
     * @return the problem at the attribute's name, or empty
     */
    public static Optional<Problem> check(AttributeModel attribute, Object value) {
        return attribute.constraints().stream()
                .flatMap(rule -> broken(attribute, rule, value).stream())
                .findFirst();
    }

    /**
     * Whether a value breaks no rule.
     *
     * @param attribute whose rules
     * @param value a canonical value of it
     * @return false where {@link #check} tells a problem
     */
    public static boolean hold(AttributeModel attribute, Object value) {
        return attribute.constraints().isEmpty() || check(attribute, value).isEmpty();
    }

    private static Optional<Problem> broken(AttributeModel attribute, Constraint rule, Object value) {
        if (rule instanceof Constraint.MaxLength max && length(value) > max.most()) {
            return problem(
                    attribute, Problem.TOO_LONG, "must have at most " + characters(max.most()), "max", max.most());
        }
        if (rule instanceof Constraint.MinLength min && length(value) < min.least()) {
            return problem(
                    attribute, Problem.TOO_SHORT, "must have at least " + characters(min.least()), "min", min.least());
        }
        if (rule instanceof Constraint.Matches matches
                && !matches.pattern().matcher((String) value).matches()) {
            return problem(attribute, Problem.INVALID, "does not have the form asked for", "form", matches.pattern());
        }
        if (rule instanceof Constraint.AtLeast least && attribute.type().compare(value, least.least()) < 0) {
            return problem(attribute, Problem.OUT_OF_RANGE, "must be at least " + least.least(), "min", least.least());
        }
        if (rule instanceof Constraint.AtMost most && attribute.type().compare(value, most.most()) > 0) {
            return problem(attribute, Problem.OUT_OF_RANGE, "must be at most " + most.most(), "max", most.most());
        }
        return Optional.empty();
    }

    private static int length(Object value) {
        String text = (String) value;
        return text.codePointCount(0, text.length());
    }

    private static String characters(int count) {
        return count == 1 ? "1 character" : count + " characters";
    }

    private static Optional<Problem> problem(
            AttributeModel attribute, String code, String message, String key, Object bound) {
        return Optional.of(new Problem(code, attribute.name(), message, Map.of(key, bound.toString())));
    }
}
