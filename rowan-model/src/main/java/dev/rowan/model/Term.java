package dev.rowan.model;

import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a value for each row: a resolved expression. Conditions have the values true, false and unknown
 * (null), with the logic of SQL: a comparison with null is unknown, and only true keeps a row.
 */
public sealed interface Term {
    /**
     * The kind of its values.
     *
     * @return the kind
     */
    ValueType type();

    /**
     * An attribute of the row in scope: the read resource's, or inside {@link Any}, {@link Count} and {@link Via} the
     * destination's.
     *
     * @param attribute an attribute of the resource in scope
     */
    record Own(AttributeModel attribute) implements Term {
        @Override
        public ValueType type() {
            return attribute.type();
        }
    }

    /**
     * An attribute of the join row by which a row of a many-to-many was reached. Only as output and sort of a level with
     * parents.
     *
     * @param attribute an attribute of the join resource
     */
    record Joined(AttributeModel attribute) implements Term {
        @Override
        public ValueType type() {
            return attribute.type();
        }
    }

    /**
     * A value, always bound, never written into a text.
     *
     * @param value a canonical value of the kind
     * @param type the kind
     * @param sensitive whether it is kept out of logs
     */
    record Constant(Object value, ValueType type, boolean sensitive) implements Term {}

    /**
     * No value.
     *
     * @param type the kind that it is no value of
     */
    record Null(ValueType type) implements Term {}

    /**
     * A comparison; unknown when a side is null.
     *
     * @param comparison how
     * @param left one side
     * @param right the other, of the same kind
     */
    record Compare(Comparison comparison, Term left, Term right) implements Condition {}

    /**
     * Whether the value is one of some. Of none: false.
     *
     * @param operand what is looked for
     * @param values canonical values of the operand's kind, none null
     */
    record In(Term operand, List<Object> values) implements Condition {}

    /**
     * Whether there is no value. Never unknown.
     *
     * @param operand what is asked
     */
    record IsNull(Term operand) implements Condition {}

    /**
     * Whether a text holds a fragment; unknown when either is null. The case counts, unless the text's kind is
     * case-insensitive.
     *
     * @param match where
     * @param text a term of text
     * @param fragment a term of text
     */
    record Matches(TextMatch match, Term text, Term fragment) implements Condition {}

    /**
     * All of them; of none: true.
     *
     * @param operands conditions
     */
    record And(List<Term> operands) implements Condition {}

    /**
     * At least one of them; of none: false.
     *
     * @param operands conditions
     */
    record Or(List<Term> operands) implements Condition {}

    /**
     * The opposite; unknown stays unknown.
     *
     * @param operand a condition
     */
    record Not(Term operand) implements Condition {}

    /**
     * Whether a related row is there for which the condition is true. Never unknown.
     *
     * @param relationship a relationship of the resource in scope
     * @param condition in the destination's scope; null for any row at all
     */
    record Any(RelationshipModel relationship, @Nullable Term condition) implements Condition {}

    /**
     * How many related rows there are for which the condition is true. Never null. A many-to-many counts join rows.
     *
     * @param relationship a relationship of the resource in scope
     * @param condition in the destination's scope; null for any row at all
     */
    record Count(RelationshipModel relationship, @Nullable Term condition) implements Term {
        @Override
        public ValueType type() {
            return Scalar.LONG;
        }
    }

    /**
     * A value of the one related row; null when there is none, or the condition is not true of it.
     *
     * @param relationship a to-one relationship of the resource in scope
     * @param operand in the destination's scope
     * @param condition in the destination's scope; null for any row at all
     */
    record Via(
            RelationshipModel relationship,
            Term operand,
            @Nullable Term condition) implements Term {
        /**
         * A value of the related row, whatever it holds.
         *
         * @param relationship a to-one relationship of the resource in scope
         * @param operand in the destination's scope
         */
        public Via(RelationshipModel relationship, Term operand) {
            this(relationship, operand, null);
        }

        @Override
        public ValueType type() {
            return operand.type();
        }
    }

    /**
     * Texts joined end to end; null when one is null.
     *
     * @param operands terms of text, at least two
     */
    record Concat(List<Term> operands) implements Term {
        @Override
        public ValueType type() {
            return Scalar.TEXT;
        }
    }

    /**
     * A number worked out from two; null when a side is null. A result that its kind cannot hold is refused where it is
     * written.
     *
     * @param operator how
     * @param left one side, a number
     * @param right the other, of the same kind
     */
    record Calculated(Operator operator, Term left, Term right) implements Term {
        @Override
        public ValueType type() {
            return left.type();
        }

        /** How two numbers become one. */
        public enum Operator {
            /** Their sum. */
            PLUS,
            /** Their difference. */
            MINUS,
            /** Their product. */
            TIMES
        }
    }

    /** A term that is true, false or unknown. */
    sealed interface Condition extends Term {
        @Override
        default ValueType type() {
            return Scalar.BOOLEAN;
        }
    }
}
