package dev.rowan.run;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.RuleModel;
import dev.rowan.problem.Problem;
import dev.rowan.store.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what the data forbids into problems on the field or identity it belongs to. */
public final class Rejections {
    private Rejections() {}

    /**
     * The problem that a violation is.
     *
     * @param violation what the store told
     * @return at the attribute or identity it belongs to
     */
    public static Problem problem(Violation violation) {
        String path = path(violation);
        return switch (violation.kind()) {
            case UNIQUE -> Problem.of(Problem.TAKEN, path, taken(violation));
            case REFERENCE -> Problem.of(Problem.NOT_FOUND, path, "names a row that does not exist");
            case REFERENCED -> Problem.of(Problem.IN_USE, "", "is still referred to by " + addresses(violation));
            case NOT_NULL -> Problem.of(Problem.REQUIRED, path, "is required");
            case CHECK ->
                violation.rule().isEmpty()
                        ? Problem.of(
                                Problem.INVALID, path, "is refused by a rule of the data of " + violation.resource())
                        : Problem.of(Problem.INVALID, violation.rule(), broken(violation));
            case EXCLUSION -> Problem.of(Problem.TAKEN, path, "collides with another " + violation.resource());
            case TOO_LONG ->
                Problem.of(Problem.TOO_LONG, path, "is longer than the data of " + violation.resource() + " can hold");
            case OUT_OF_RANGE ->
                Problem.of(
                        Problem.OUT_OF_RANGE, path, "is more than the data of " + violation.resource() + " can hold");
        };
    }

    private static String broken(Violation violation) {
        return violation.resource().rules().stream()
                .filter(rule -> rule.name().equals(violation.rule()))
                .map(RuleModel::message)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("is a rule of " + violation.resource() + " that the row does not keep");
    }

    private static String taken(Violation violation) {
        return violation.attributes().size() > 1
                ? names(violation) + " together are already taken by another " + violation.resource()
                : "is already taken by another " + violation.resource();
    }

    /** One attribute's name; for several the name of the identity over them. */
    private static String path(Violation violation) {
        List<AttributeModel> attributes = violation.attributes();
        if (attributes.size() < 2) {
            return attributes.isEmpty() ? "" : attributes.get(0).name();
        }
        if (!violation.rule().isEmpty()) {
            return violation.rule();
        }
        return violation.resource().identities().stream()
                .filter(IdentityModel::whole)
                .filter(identity -> Set.copyOf(identity.attributes()).equals(Set.copyOf(attributes)))
                .map(IdentityModel::name)
                .findFirst()
                .orElse("primaryKey");
    }

    private static String addresses(Violation violation) {
        return violation.attributes().isEmpty()
                ? violation.resource().name()
                : violation.attributes().stream().map(AttributeModel::address).collect(Collectors.joining(", "));
    }

    private static String names(Violation violation) {
        return violation.attributes().stream().map(AttributeModel::name).collect(Collectors.joining(" and "));
    }
}
