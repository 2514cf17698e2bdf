package dev.rowan.intake.own;

import dev.rowan.evaluate.Evaluator;
import dev.rowan.evaluate.Subject;
import dev.rowan.expression.Argument;
import dev.rowan.model.ActionKind;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import dev.rowan.type.DecimalType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The row as it would be, while it is drafted: proposed values over what is known of it. Mutable, for one thread. */
final class Draftee implements Subject {
    private final OwnOrder order;
    private final Values values;
    private final Map<AttributeModel, Term> computed;
    private final Map<Argument<?>, @Nullable Object> arguments;
    private final Set<AttributeModel> given;

    Draftee(OwnOrder order, Values values, Map<Argument<?>, @Nullable Object> arguments) {
        this.order = order;
        this.values = values;
        this.computed = new LinkedHashMap<>();
        this.arguments = arguments;
        this.given = Set.copyOf(values.values().keySet());
    }

    private Draftee(Draftee from, OwnOrder order) {
        this.order = order;
        this.values = from.values;
        this.computed = from.computed;
        this.arguments = from.arguments;
        this.given = from.given;
    }

    OwnOrder order() {
        return order;
    }

    Values values() {
        return values;
    }

    Map<AttributeModel, Term> computed() {
        return computed;
    }

    Map<Argument<?>, @Nullable Object> arguments() {
        return arguments;
    }

    boolean isNew() {
        return order.action().kind() == ActionKind.CREATE;
    }

    /** Trusted. */
    void set(AttributeModel attribute, @Nullable Object value) {
        computed.remove(attribute);
        values.put(attribute, value);
    }

    /** Sets what the store works out; what needs no row is worked out here. */
    void compute(AttributeModel attribute, Term term) {
        Term proposed = new Substitution(this).of(term);
        if (Substitution.speaksOfRow(proposed)) {
            values.forget(attribute);
            computed.put(attribute, proposed);
        } else {
            set(attribute, kept(attribute, Overflow.at(attribute.name(), () -> Evaluator.value(proposed, this))));
        }
    }

    /** As the store would round it. */
    private static @Nullable Object kept(AttributeModel attribute, @Nullable Object value) {
        return attribute.type() instanceof DecimalType kind && value instanceof BigDecimal number
                ? kind.rounded(number)
                : value;
    }

    /** The same draft, whose code tells problems by paths within the row. */
    Draftee at(String path) {
        return new Draftee(this, order.at(path));
    }

    /** Whether the caller said it. */
    boolean isGiven(AttributeModel attribute) {
        return given.contains(attribute) || values.isRefused(attribute);
    }

    boolean sets(AttributeModel attribute) {
        return values.has(attribute) || computed.containsKey(attribute);
    }

    boolean changes(AttributeModel attribute) {
        if (computed.containsKey(attribute)) {
            return true;
        }
        if (!values.has(attribute)) {
            return false;
        }
        Object value = values.value(attribute);
        return isNew() ? value != null : !isKnown(attribute, value);
    }

    private boolean isKnown(AttributeModel attribute, @Nullable Object value) {
        return order.known().containsKey(attribute)
                && Objects.deepEquals(order.known().get(attribute), value);
    }

    /** What the store will work out is worked out here too, where a rule of its attribute has to hold. */
    void constrainComputed(Problems problems) {
        for (AttributeModel attribute : computed.keySet()) {
            try {
                Object value = attribute.constraints().isEmpty() ? null : own(attribute);
                if (value != null) {
                    values.constrain(attribute, value);
                }
            } catch (Overflow tooMuch) {
                problems.addOnce(tooMuch.problem().under(order.path()));
            }
        }
    }

    /** Leaves out what the row holds already. */
    void dropUnchanged() {
        values.values().entrySet().removeIf(each -> isKnown(each.getKey(), each.getValue()));
    }

    @Override
    public @Nullable Object own(AttributeModel attribute) {
        Term term = computed.get(attribute);
        if (term != null) {
            return Overflow.at(attribute.name(), () -> Evaluator.value(term, new AsItWas(order)));
        }
        Term made = order.resource().generated(attribute);
        if (made != null) {
            return kept(attribute, Overflow.at(attribute.name(), () -> Evaluator.value(made, this)));
        }
        return values.has(attribute) ? values.value(attribute) : new AsItWas(order).own(attribute);
    }

    @Override
    public @Nullable Object joined(AttributeModel attribute) {
        throw new IllegalStateException(attribute + " is asked of a row that no join row led to");
    }

    @Override
    public List<? extends Subject> related(RelationshipModel relationship) {
        throw new IllegalStateException(relationship + " cannot be asked before the row is written");
    }

    /** The row as it is in the store, as far as it is known. */
    private record AsItWas(OwnOrder order) implements Subject {
        @Override
        public @Nullable Object own(AttributeModel attribute) {
            if (order.action().kind() != ActionKind.CREATE && !order.known().containsKey(attribute)) {
                throw new IllegalStateException(
                        attribute + " is looked at, but the row is not known; it has to be read first");
            }
            return order.known().get(attribute);
        }

        @Override
        public @Nullable Object joined(AttributeModel attribute) {
            throw new IllegalStateException(attribute + " is asked of a row that no join row led to");
        }

        @Override
        public List<? extends Subject> related(RelationshipModel relationship) {
            throw new IllegalStateException(relationship + " cannot be asked before the row is written");
        }
    }
}
