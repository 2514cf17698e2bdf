package dev.rowan.door;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.TextExpr;
import dev.rowan.type.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All comparisons that a request can ask for; what is no constant here can never reach a store. */
enum Operator {
    /** The same value. */
    EQ("eq", Takes.ONE, Fits.ALL),
    /** Another value. */
    NE("ne", Takes.ONE, Fits.ALL),
    /** Before. */
    LT("lt", Takes.ONE, Fits.ORDERED),
    /** Before or the same. */
    LE("le", Takes.ONE, Fits.ORDERED),
    /** After. */
    GT("gt", Takes.ONE, Fits.ORDERED),
    /** After or the same. */
    GE("ge", Takes.ONE, Fits.ORDERED),
    /** From one value to another, both included. */
    BETWEEN("between", Takes.TWO, Fits.ORDERED),
    /** One of some values. */
    IN("in", Takes.MANY, Fits.ALL),
    /** None of some values. */
    NOT_IN("notIn", Takes.MANY, Fits.ALL),
    /** No value, or one. */
    IS_NULL("isNull", Takes.YES_OR_NO, Fits.ALL),
    /** A text holds another. */
    CONTAINS("contains", Takes.ONE, Fits.TEXT),
    /** A text begins with another. */
    STARTS_WITH("startsWith", Takes.ONE, Fits.TEXT),
    /** A text ends with another. */
    ENDS_WITH("endsWith", Takes.ONE, Fits.TEXT);

    /** How many values it takes. */
    enum Takes {
        ONE,
        TWO,
        MANY,
        YES_OR_NO
    }

    private enum Fits {
        ALL,
        ORDERED,
        TEXT
    }

    private final String word;
    private final Takes takes;
    private final Fits fits;

    Operator(String word, Takes takes, Fits fits) {
        this.word = word;
        this.takes = takes;
        this.fits = fits;
    }

    static Optional<Operator> find(String word, Subject subject) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word) && each.fits(subject))
                .findFirst();
    }

    static List<String> words(Subject subject) {
        return Arrays.stream(values())
                .filter(each -> each.fits(subject))
                .map(each -> each.word)
                .toList();
    }

    Takes takes() {
        return takes;
    }

    Condition<Object> of(Expr<Object, Object> value, List<Object> given) {
        return switch (this) {
            case EQ -> value.eq(given.get(0));
            case NE -> value.ne(given.get(0));
            case LT -> value.lt(given.get(0));
            case LE -> value.le(given.get(0));
            case GT -> value.gt(given.get(0));
            case GE -> value.ge(given.get(0));
            case BETWEEN -> value.between(given.get(0), given.get(1));
            case IN -> value.in(given);
            case NOT_IN -> value.notIn(given);
            case IS_NULL -> given.get(0).equals(true) ? value.isNull() : value.isNotNull();
            case CONTAINS -> text(value).contains((String) given.get(0));
            case STARTS_WITH -> text(value).startsWith((String) given.get(0));
            case ENDS_WITH -> text(value).endsWith((String) given.get(0));
        };
    }

    private boolean fits(Subject subject) {
        ValueType type = subject.type();
        return switch (fits) {
            case ALL -> true;
            case ORDERED -> type.ordered();
            case TEXT -> (Object) subject.expr() instanceof TextExpr<?>;
        };
    }

    @SuppressWarnings("unchecked") // whoever asks has seen that it fits
    private static TextExpr<Object> text(Expr<Object, Object> value) {
        return (TextExpr<Object>) (Object) value;
    }
}
