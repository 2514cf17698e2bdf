package dev.rowan.door;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.TextExpr;
import dev.rowan.expression.function.Expressions;
import dev.rowan.expression.function.Lists;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
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
    /** A text holds another, or a list a value. */
    CONTAINS("contains", Takes.ONE, Fits.TEXT_AND_LISTS),
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
        TEXT,
        TEXT_AND_LISTS
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

    Condition<Object> of(Subject subject, List<Object> given) {
        Expr<Object, Object> value = subject.expr();
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
            case CONTAINS ->
                subject.type() instanceof ListType
                        ? Lists.contains(list(value), given.get(0))
                        : text(value).contains((String) given.get(0));
            case STARTS_WITH -> text(value).startsWith((String) given.get(0));
            case ENDS_WITH -> text(value).endsWith((String) given.get(0));
        };
    }

    private boolean fits(Subject subject) {
        ValueType type = subject.type();
        return switch (fits) {
            case ALL -> true;
            case ORDERED -> type.ordered();
            case TEXT -> isText(subject);
            case TEXT_AND_LISTS -> isText(subject) || type instanceof ListType;
        };
    }

    /** What it compares a value of a kind with. */
    ValueType operand(ValueType type) {
        return this == CONTAINS && type instanceof ListType list ? list.element() : type;
    }

    private static boolean isText(Subject subject) {
        return subject.type().kept() == Scalar.TEXT || (Object) subject.expr() instanceof TextExpr<?>;
    }

    /** A computed text is an expression like others until somebody says that it is text. */
    @SuppressWarnings("unchecked") // whoever asks has seen that it fits
    private static TextExpr<Object> text(Expr<Object, Object> value) {
        return (Object) value instanceof TextExpr<?> text ? (TextExpr<Object>) text : Expressions.text(value);
    }

    @SuppressWarnings("unchecked") // likewise
    private static Expr<Object, List<Object>> list(Expr<Object, Object> value) {
        return (Expr<Object, List<Object>>) (Object) value;
    }
}
