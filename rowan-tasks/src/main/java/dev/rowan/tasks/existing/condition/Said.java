package dev.rowan.tasks.existing.condition;

import java.util.List;

/** A part of what SQL says. */
sealed interface Said {
    /** A column by its name. */
    record Column(String name) implements Said {}

    /** A plain value, of which its neighbour tells what it is. */
    record Value(String text) implements Said {}

    /** Several values. */
    record Values(List<Said> all) implements Said {
        /** Copies the list. */
        public Values {
            all = List.copyOf(all);
        }
    }

    /** A function. */
    record Call(String function, List<Said> operands) implements Said {
        /** Copies the list. */
        public Call {
            operands = List.copyOf(operands);
        }
    }

    /** Two sides with a sign between them. */
    record Sign(String sign, Said left, Said right) implements Said {}

    /** One of some values. */
    record Listed(Said operand, Values values) implements Said {}

    /** No value is there. */
    record Nothing(Said operand) implements Said {}

    /** The opposite. */
    record Not(Said operand) implements Said {}

    /** All of these, or one of them. */
    record Several(boolean all, List<Said> operands) implements Said {
        /** Copies the list. */
        public Several {
            operands = List.copyOf(operands);
        }
    }
}
