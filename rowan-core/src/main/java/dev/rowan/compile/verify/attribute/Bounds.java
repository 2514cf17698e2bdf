package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.verify.Kinds;
import dev.rowan.model.Constraint;
import dev.rowan.type.Cast;
import dev.rowan.type.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the constraints of one attribute allow, taken together. */
record Bounds(ValueType type, List<Constraint> constraints) {
    static Bounds of(ValueType type, List<Constraint> constraints) {
        return new Bounds(type, constraints);
    }

    /** What is wrong with one constraint. */
    Optional<String> found(Constraint constraint) {
        if (constraint instanceof Constraint.MaxLength max && max.most() < 1) {
            return Optional.of("maxLength(" + max.most() + ") leaves no text");
        }
        if (constraint instanceof Constraint.MinLength min && min.least() < 1) {
            return Optional.of("minLength(" + min.least() + ") asks for nothing; the least is 1");
        }
        if (constraint instanceof Constraint.AtLeast min) {
            return bound("min", min.least());
        }
        return constraint instanceof Constraint.AtMost max ? bound("max", max.most()) : Optional.empty();
    }

    private Optional<String> bound(String verb, Object value) {
        if (!type.ordered()) {
            return Optional.of(
                    verb + "(…) needs values with an order, which " + Kinds.factory(type) + " does not have");
        }
        return type.cast(value) instanceof Cast.Refused refused
                ? Optional.of("the value of " + verb + "(…) " + refused.why())
                : Optional.empty();
    }

    Optional<String> emptyLengths() {
        int least = all(Constraint.MinLength.class)
                .mapToInt(Constraint.MinLength::least)
                .max()
                .orElse(0);
        int most = all(Constraint.MaxLength.class)
                .mapToInt(Constraint.MaxLength::most)
                .min()
                .orElse(Integer.MAX_VALUE);
        return least <= most
                ? Optional.empty()
                : Optional.of("minLength(" + least + ") and maxLength(" + most + ") leave no text");
    }

    Optional<String> emptyRange() {
        Optional<Object> least =
                all(Constraint.AtLeast.class).map(Constraint.AtLeast::least).max(type::compare);
        Optional<Object> most =
                all(Constraint.AtMost.class).map(Constraint.AtMost::most).min(type::compare);
        boolean empty = least.isPresent() && most.isPresent() && type.compare(least.get(), most.get()) > 0;
        return empty ? Optional.of("min(…) is above max(…), which leaves no value") : Optional.empty();
    }

    private <C extends Constraint> Stream<C> all(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast);
    }
}
