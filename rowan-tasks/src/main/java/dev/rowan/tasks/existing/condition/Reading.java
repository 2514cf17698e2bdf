package dev.rowan.tasks.existing.condition;

import dev.rowan.model.IndexModel;
import dev.rowan.tasks.existing.condition.Said.Call;
import dev.rowan.tasks.existing.condition.Said.Column;
import dev.rowan.tasks.existing.condition.Said.Listed;
import dev.rowan.tasks.existing.condition.Said.Not;
import dev.rowan.tasks.existing.condition.Said.Nothing;
import dev.rowan.tasks.existing.condition.Said.Several;
import dev.rowan.tasks.existing.condition.Said.Sign;
import dev.rowan.tasks.existing.condition.Said.Value;
import dev.rowan.tasks.existing.condition.Said.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads conditions and definitions of indexes; used once. */
final class Reading {
    private static final Set<String> COMPARING = Set.of("=", "<>", "<", "<=", ">", ">=", "~~", "!~~");
    private static final Set<String> ADDING = Set.of("+", "-");
    private static final Set<String> TIMES = Set.of("*");

    private final Words words;

    private Reading(String sql) {
        this.words = new Words(sql);
    }

    /** Empty for what is not understood. */
    static Optional<Said> condition(String sql) {
        return read(sql, Reading::either);
    }

    /** Behind the table; that it is a tree goes without saying. */
    static Optional<IndexSaid> index(String sql) {
        return read(sql, Reading::index);
    }

    private static <T> Optional<T> read(String sql, Function<Reading, T> way) {
        try {
            Reading reading = new Reading(sql);
            T said = way.apply(reading);
            reading.words.end();
            return Optional.of(said);
        } catch (Words.Unclear unclear) {
            return Optional.empty();
        }
    }

    private IndexSaid index() {
        String method = words.took("USING") ? words.name() : IndexModel.TREE;
        List<IndexSaid.Key> keys = listed(this::key);
        List<String> including = words.took("INCLUDE") ? listed(words::name) : List.of();
        boolean alike = words.took("NULLS", "NOT");
        if (alike) {
            words.must("DISTINCT");
        }
        return new IndexSaid(method, keys, including, alike, words.took("WHERE") ? either() : null);
    }

    private IndexSaid.Key key() {
        Said by = operand();
        String operators = "";
        if (!words.nextIs("DESC") && !words.nextIs("NULLS") && !words.nextIs(",") && !words.nextIs(")")) {
            operators = words.name();
            operators += words.took(".") ? "." + words.name() : "";
        }
        boolean descending = words.took("DESC");
        boolean first = words.took("NULLS", "FIRST");
        boolean last = words.took("NULLS", "LAST");
        return new IndexSaid.Key(by, operators, descending, first || (descending && !last));
    }

    private <T> List<T> listed(Supplier<T> each) {
        words.must("(");
        List<T> all = new ArrayList<>();
        do {
            all.add(each.get());
        } while (words.took(","));
        words.must(")");
        return all;
    }

    private Said either() {
        return several(false, "OR", this::both);
    }

    private Said both() {
        return several(true, "AND", this::opposite);
    }

    private Said several(boolean all, String between, Supplier<Said> each) {
        List<Said> operands = new ArrayList<>();
        do {
            operands.add(each.get());
        } while (words.took(between));
        return operands.size() == 1 ? operands.get(0) : new Several(all, operands);
    }

    private Said opposite() {
        return words.took("NOT") ? new Not(opposite()) : compared();
    }

    private Said compared() {
        Said left = signed(ADDING, this::product);
        if (words.took("IS")) {
            boolean not = words.took("NOT");
            words.must("NULL");
            return not ? new Not(new Nothing(left)) : new Nothing(left);
        }
        Optional<String> sign = sign();
        if (sign.isEmpty()) {
            return left;
        }
        if (words.nextIs("ANY") || words.nextIs("ALL")) {
            return among(left, sign.get());
        }
        return new Sign(sign.get(), left, signed(ADDING, this::product));
    }

    /** Those of an extension are written with their schema. */
    private Optional<String> sign() {
        if (words.took("OPERATOR", "(")) {
            words.name();
            words.must(".");
            String sign = words.take().text();
            words.must(")");
            return Optional.of(sign);
        }
        return COMPARING.contains(words.next().text())
                ? Optional.of(words.take().text())
                : Optional.empty();
    }

    private Said among(Said left, String sign) {
        boolean one = words.took("ANY");
        if (!one) {
            words.must("ALL");
        }
        if (!(sign.equals(one ? "=" : "<>") && operand() instanceof Values values)) {
            throw new Words.Unclear();
        }
        Listed listed = new Listed(left, values);
        return one ? listed : new Not(listed);
    }

    private Said product() {
        return signed(TIMES, this::operand);
    }

    private Said signed(Set<String> signs, Supplier<Said> each) {
        Said left = each.get();
        while (signs.contains(words.next().text())) {
            left = new Sign(words.take().text(), left, each.get());
        }
        return left;
    }

    private Said operand() {
        Said said = bare();
        words.casts();
        return said;
    }

    private Said bare() {
        if (words.took("(")) {
            Said inside = either();
            words.must(")");
            return inside;
        }
        if (words.took("-")) {
            return new Value("-" + number());
        }
        if (words.took("ARRAY", "[")) {
            List<Said> all = new ArrayList<>();
            do {
                all.add(operand());
            } while (words.took(","));
            words.must("]");
            return new Values(all);
        }
        return switch (words.next().kind()) {
            case TEXT -> new Value(words.take().text());
            case NUMBER -> new Value(number());
            case NAME, WORD -> named();
            default -> throw new Words.Unclear();
        };
    }

    private String number() {
        if (words.next().kind() != Token.Kind.NUMBER) {
            throw new Words.Unclear();
        }
        return words.take().text();
    }

    private Said named() {
        boolean quoted = words.next().kind() == Token.Kind.NAME;
        String name = words.name();
        if (!quoted && words.nextIs("(")) {
            return new Call(name, listed(this::either));
        }
        return !quoted && (name.equals("true") || name.equals("false")) ? new Value(name) : new Column(name);
    }
}
