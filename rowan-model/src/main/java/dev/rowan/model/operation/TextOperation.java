package dev.rowan.model.operation;

import dev.rowan.type.DecimalType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;

/** What can be done with text. Characters are code points; the first is at 0. The case counts unless it says otherwise. */
public enum TextOperation implements Operation {
    /** In lower case, each character by itself. */
    LOWER("lower"),
    /** In upper case, each character by itself. */
    UPPER("upper"),
    /** Without spaces, tabs, line feeds, vertical tabs, form feeds and carriage returns at both ends. */
    TRIM("trim"),
    /** How many characters it has. */
    LENGTH("length"),
    /** From a place, at most so many characters: a text and two whole numbers from 0. */
    SUBSTRING("substring"),
    /** The place where another text begins for the first time; -1 where it does not. */
    POSITION("position"),
    /** Each occurrence of a text, from the left, made another; the empty text occurs nowhere. */
    REPLACE("replace"),
    /** The parts between a separator. The empty text has none, and the empty separator parts nothing. */
    SPLIT("split"),
    /** The texts of a list, with a separator between them. */
    JOIN("join"),
    /**
     * Whether all of it is like a pattern, in which {@code %} stands for any characters, {@code _} for one, and a backslash
     * makes the next one stand for itself. Of case-insensitive text the case does not count.
     */
    LIKE("like"),
    /** How many of their three-letter pieces two texts share, from 0 to 1, as the extension {@code pg_trgm} has it. */
    SIMILARITY("similarity");

    private final String words;

    TextOperation(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public ValueType type(List<ValueType> operands) {
        return switch (this) {
            case LENGTH, POSITION -> Scalar.INTEGER;
            case SPLIT -> new ListType(Scalar.TEXT);
            case LIKE -> Scalar.BOOLEAN;
            case SIMILARITY -> DecimalType.ANY;
            default -> Scalar.TEXT;
        };
    }

    @Override
    public ValueType beside(ValueType first) {
        return this == SUBSTRING ? Scalar.INTEGER : Scalar.TEXT;
    }
}
