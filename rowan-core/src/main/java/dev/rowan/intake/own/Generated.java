package dev.rowan.intake.own;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.problem.Problem;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** What is said of attributes that the store works out at each write. */
public final class Generated {
    private Generated() {}

    /**
     * Nobody sets such an attribute.
     *
     * @param resource whose attribute it is
     * @param attribute one that the store works out
     * @return at the attribute; it names what it is made of
     */
    public static Problem refused(ResourceModel resource, AttributeModel attribute) {
        Set<String> names = new LinkedHashSet<>();
        read(Objects.requireNonNull(resource.generated(attribute), "what it is made of"), names);
        String way = names.isEmpty() ? "" : "; set " + String.join(", ", names);
        return Problem.of(Problem.INVALID, attribute.name(), "is worked out by the store, and never set" + way);
    }

    private static void read(Term term, Set<String> names) {
        if (term instanceof Term.Own own) {
            names.add(own.attribute().name());
        }
        term.parts().forEach(part -> read(part, names));
    }
}
