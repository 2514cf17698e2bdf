package dev.rowan.tasks.existing.condition;

import dev.rowan.model.Comparison;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.model.operation.TextOperation;
import dev.rowan.tasks.existing.condition.Said.Call;
import dev.rowan.tasks.existing.condition.Said.Column;
import dev.rowan.tasks.existing.condition.Said.Listed;
import dev.rowan.tasks.existing.condition.Said.Not;
import dev.rowan.tasks.existing.condition.Said.Nothing;
import dev.rowan.tasks.existing.condition.Said.Several;
import dev.rowan.tasks.existing.condition.Said.Sign;
import dev.rowan.tasks.existing.condition.Said.Value;
import dev.rowan.tasks.words.Kind;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in Java what SQL said. */
final class Phrases {
    private static final Kind TRUTH = Kind.of(Scalar.BOOLEAN);
    private static final Map<String, Comparison> COMPARISONS = Map.of(
            "=", Comparison.EQ,
            "<>", Comparison.NE,
            "<", Comparison.LT,
            "<=", Comparison.LE,
            ">", Comparison.GT,
            ">=", Comparison.GE);
    private static final Set<Comparison> EQUALITIES = Set.of(Comparison.EQ, Comparison.NE);
    private static final Map<String, NumberOperation> WORK =
            Map.of("+", NumberOperation.PLUS, "-", NumberOperation.MINUS, "*", NumberOperation.TIMES);
    private static final Map<String, TextOperation> OF_TEXT = Map.of(
            "length", TextOperation.LENGTH,
            "lower", TextOperation.LOWER,
            "upper", TextOperation.UPPER);

    private final Map<String, Held> columns;

    Phrases(Map<String, Held> columns) {
        this.columns = columns;
    }

    Phrase condition(Said said) {
        if (said instanceof Several several) {
            return several(several);
        }
        if (said instanceof Not not) {
            return opposite(not.operand());
        }
        if (said instanceof Nothing nothing) {
            Phrase operand = operand(nothing.operand());
            return condition(operand.java() + ".isNull()", new Term.IsNull(operand.term()));
        }
        if (said instanceof Listed listed) {
            return among(listed, "in");
        }
        if (said instanceof Sign sign && COMPARISONS.containsKey(sign.sign())) {
            return compared(sign);
        }
        if (said instanceof Sign sign && sign.sign().endsWith("~~")) {
            return like(sign);
        }
        throw new Words.Unclear();
    }

    private Phrase several(Several several) {
        List<Phrase> all = several.operands().stream().map(this::condition).toList();
        String rest = all.stream()
                .skip(1)
                .map(each -> (several.all() ? ".and(" : ".or(") + each.java() + ")")
                .collect(Collectors.joining());
        List<Term> terms =
                all.stream().flatMap(each -> flat(each.term(), several.all())).toList();
        return condition(all.get(0).java() + rest, several.all() ? new Term.And(terms) : new Term.Or(terms));
    }

    /** As conditions of Java are kept. */
    private static Stream<Term> flat(Term term, boolean all) {
        if (all && term instanceof Term.And and) {
            return and.operands().stream();
        }
        return !all && term instanceof Term.Or or ? or.operands().stream() : Stream.of(term);
    }

    private Phrase opposite(Said said) {
        if (said instanceof Nothing nothing) {
            Phrase operand = operand(nothing.operand());
            return condition(operand.java() + ".isNotNull()", new Term.Not(new Term.IsNull(operand.term())));
        }
        if (said instanceof Listed listed) {
            Phrase among = among(listed, "notIn");
            return condition(among.java(), new Term.Not(among.term()));
        }
        Phrase operand = condition(said);
        Term not = operand.term() instanceof Term.Not twice ? twice.operand() : new Term.Not(operand.term());
        return condition(operand.java() + ".not()", not);
    }

    private Phrase among(Listed listed, String verb) {
        Phrase operand = operand(listed.operand());
        List<Phrase> values = new ArrayList<>();
        for (Said each : listed.values().all()) {
            values.add(beside(operand, each));
        }
        String java = values.stream().map(Phrase::java).collect(Collectors.joining(", "));
        List<Object> constants =
                values.stream().map(Phrase::term).map(Phrases::constant).toList();
        return condition(operand.java() + "." + verb + "(" + java + ")", new Term.In(operand.term(), constants));
    }

    private static Object constant(Term term) {
        if (term instanceof Term.Constant constant) {
            return constant.value();
        }
        throw new Words.Unclear();
    }

    private Phrase compared(Sign sign) {
        Phrase left = operand(sign.left());
        Phrase right = beside(left, sign.right());
        Comparison comparison = known(COMPARISONS.get(sign.sign()));
        boolean ordered = left.term().type().ordered() || EQUALITIES.contains(comparison);
        if (!ordered || left.term().equals(right.term())) {
            throw new Words.Unclear();
        }
        return condition(
                left.java() + "." + Spelled.of(comparison) + "(" + right.java() + ")",
                new Term.Compare(comparison, left.term(), right.term()));
    }

    private Phrase like(Sign sign) {
        Phrase text = operand(sign.left());
        if (!text.kind().isText()) {
            throw new Words.Unclear();
        }
        Phrase pattern = beside(text, sign.right());
        Phrase like = condition(
                text.java() + ".like(" + pattern.java() + ")",
                new Term.Call(TextOperation.LIKE, text.term(), pattern.term()));
        return sign.sign().startsWith("!") ? condition(like.java() + ".not()", new Term.Not(like.term())) : like;
    }

    /** Something of which it is known of what kind it is. */
    Phrase operand(Said said) {
        if (said instanceof Column column) {
            Held held = columns.get(column.name());
            if (held != null) {
                return new Phrase(held.field(), new Term.Own(held.model()), held.kind());
            }
        }
        if (said instanceof Sign sign) {
            NumberOperation work = known(WORK.get(sign.sign()));
            Phrase left = operand(sign.left());
            Phrase right = beside(left, sign.right());
            if (!isExact(left.term().type())) {
                throw new Words.Unclear();
            }
            return new Phrase(
                    left.java() + "." + work.words() + "(" + right.java() + ")",
                    new Term.Call(work, left.term(), right.term()),
                    left.kind());
        }
        if (said instanceof Call call) {
            return ofText(call, known(OF_TEXT.get(call.function())));
        }
        throw new Words.Unclear();
    }

    private static boolean isExact(ValueType type) {
        return type == Scalar.INTEGER || type == Scalar.LONG || type instanceof DecimalType;
    }

    private Phrase ofText(Call call, TextOperation work) {
        Phrase text = operand(call.operands().get(0));
        if (!text.kind().isText() || call.operands().size() > 1) {
            throw new Words.Unclear();
        }
        Kind kind = work == TextOperation.LENGTH ? Kind.of(Scalar.INTEGER) : Kind.of(Scalar.TEXT);
        return new Phrase(text.java() + "." + call.function() + "()", new Term.Call(work, text.term()), kind);
    }

    private static <T> T known(@Nullable T found) {
        if (found == null) {
            throw new Words.Unclear();
        }
        return found;
    }

    /** Java compares only what is of one class. */
    private Phrase beside(Phrase left, Said said) {
        if (said instanceof Value value) {
            return Spelled.value(left.kind(), value.text());
        }
        Phrase right = operand(said);
        if (!right.kind().java().equals(left.kind().java())) {
            throw new Words.Unclear();
        }
        return right;
    }

    private static Phrase condition(String java, Term term) {
        return new Phrase(java, term, TRUTH);
    }
}
