package dev.rowan.model;

import dev.rowan.model.operation.Operation;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;
import java.util.stream.Stream;
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
     * The terms directly inside this one, whatever scope they speak in.
     *
     * @return in the order in which they are written; of none: empty
     */
    default List<Term> parts() {
        return List.of();
    }

    /**
     * An attribute of the row in scope: the read resource's, or inside {@link Any}, {@link Aggregated} and {@link Via} the
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
     * An attribute of the join row by which a row of a many-to-many was reached, in a level with parents.
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
    record Compare(Comparison comparison, Term left, Term right) implements Condition {
        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }
    }

    /**
     * Whether the value is one of some. Of none: false.
     *
     * @param operand what is looked for
     * @param values canonical values of the operand's kind, none null
     */
    record In(Term operand, List<Object> values) implements Condition {
        @Override
        public List<Term> parts() {
            return List.of(operand);
        }
    }

    /**
     * Whether there is no value. Never unknown.
     *
     * @param operand what is asked
     */
    record IsNull(Term operand) implements Condition {
        @Override
        public List<Term> parts() {
            return List.of(operand);
        }
    }

    /**
     * Whether a text holds a fragment; unknown when either is null. The case counts, unless the text's kind is
     * case-insensitive.
     *
     * @param match where
     * @param text a term of text
     * @param fragment a term of text
     */
    record Matches(TextMatch match, Term text, Term fragment) implements Condition {
        @Override
        public List<Term> parts() {
            return List.of(text, fragment);
        }
    }

    /**
     * All of them; of none: true.
     *
     * @param operands conditions
     */
    record And(List<Term> operands) implements Condition {
        @Override
        public List<Term> parts() {
            return operands;
        }
    }

    /**
     * At least one of them; of none: false.
     *
     * @param operands conditions
     */
    record Or(List<Term> operands) implements Condition {
        @Override
        public List<Term> parts() {
            return operands;
        }
    }

    /**
     * The opposite; unknown stays unknown.
     *
     * @param operand a condition
     */
    record Not(Term operand) implements Condition {
        @Override
        public List<Term> parts() {
            return List.of(operand);
        }
    }

    /**
     * Whether a related row is there for which the condition is true. Never unknown.
     *
     * @param relationship a relationship of the resource in scope
     * @param condition in the destination's scope; null for any row at all
     */
    record Any(RelationshipModel relationship, @Nullable Term condition) implements Condition {
        @Override
        public List<Term> parts() {
            return condition == null ? List.of() : List.of(condition);
        }
    }

    /**
     * One value made of all rows that a path leads to, each as often as the path leads to it. Of no rows: a count is 0,
     * all others are null.
     *
     * @param kind how
     * @param path relationships one after another, at least one, with what is asked of the rows of each
     * @param operand in the scope of the last rows; null where rows are counted. Rows in which it is null do not count
     * @param sort in the scope of the last rows, for what depends on an order
     * @param distinct whether the same value counts once
     */
    record Aggregated(
            Aggregation kind, List<Hop> path, @Nullable Term operand, List<SortKey> sort, boolean distinct)
            implements Term {
        /** Makes the term; lists are copied. */
        public Aggregated {
            path = List.copyOf(path);
            sort = List.copyOf(sort);
        }

        @Override
        public ValueType type() {
            return operand == null ? Scalar.LONG : kind.type(operand.type());
        }

        @Override
        public List<Term> parts() {
            return Hop.parts(path, operand, sort);
        }
    }

    /**
     * Something of the row around: inside {@link Any}, {@link Aggregated} and {@link Via} the row from which the
     * relationship leads on.
     *
     * @param operand in the scope around
     */
    record Outer(Term operand) implements Term {
        @Override
        public ValueType type() {
            return operand.type();
        }

        @Override
        public List<Term> parts() {
            return List.of(operand);
        }
    }

    /**
     * The value of an operation.
     *
     * @param operation what is done
     * @param operands as many and of the kinds that the operation takes
     */
    record Call(Operation operation, List<Term> operands) implements Term {
        /** Makes the term; the operands are copied. */
        public Call {
            operands = List.copyOf(operands);
        }

        /**
         * Makes the term.
         *
         * @param operation what is done
         * @param operands as many and of the kinds that the operation takes
         */
        public Call(Operation operation, Term... operands) {
            this(operation, List.of(operands));
        }

        @Override
        public ValueType type() {
            return operation.type(operands.stream().map(Term::type).toList());
        }

        @Override
        public List<Term> parts() {
            return operands;
        }
    }

    /**
     * The first of some values that is one; null when none is.
     *
     * @param operands at least one, all of one kind
     */
    record Coalesce(List<Term> operands) implements Term {
        /** Makes the term; the operands are copied. */
        public Coalesce {
            operands = List.copyOf(operands);
        }

        @Override
        public ValueType type() {
            return operands.get(0).type();
        }

        @Override
        public List<Term> parts() {
            return operands;
        }
    }

    /**
     * One of two values.
     *
     * @param condition whether it is the first; unknown is no
     * @param then the value where the condition is true
     * @param otherwise the value elsewhere, of the same kind
     */
    record Choose(Term condition, Term then, Term otherwise) implements Term {
        @Override
        public ValueType type() {
            return then.type();
        }

        @Override
        public List<Term> parts() {
            return List.of(condition, then, otherwise);
        }
    }

    /**
     * Whether two values are the same, null being the same as null. Never unknown.
     *
     * @param left one side
     * @param right the other, of the same kind
     */
    record Same(Term left, Term right) implements Condition {
        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }
    }

    /**
     * Whether values that are never null are beyond others, the first that differ deciding.
     *
     * @param descending whether less is beyond
     * @param values attributes of the row in scope, none of which can be null
     * @param place as many values, none null
     */
    record Beyond(boolean descending, List<Term> values, List<Term> place) implements Condition {
        @Override
        public List<Term> parts() {
            return Stream.concat(values.stream(), place.stream()).toList();
        }
    }

    /**
     * Whether the row is among some rows of its own resource. Never unknown.
     *
     * @param rows which ones
     */
    record Among(RowSet rows) implements Condition {
        @Override
        public List<Term> parts() {
            return rows.parts();
        }
    }

    /**
     * Whether something is true of the join row by which the row was reached.
     *
     * @param condition in the scope of the join row
     */
    record Linked(Term condition) implements Condition {
        @Override
        public List<Term> parts() {
            return List.of(condition);
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
        @Override
        public List<Term> parts() {
            return condition == null ? List.of(operand) : List.of(operand, condition);
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
        public List<Term> parts() {
            return operands;
        }

        @Override
        public ValueType type() {
            return Scalar.TEXT;
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
