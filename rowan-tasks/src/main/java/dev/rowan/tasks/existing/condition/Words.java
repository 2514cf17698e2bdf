package dev.rowan.tasks.existing.condition;

import java.util.List;
import java.util.Set;

/** Walks over the words of a text; mutable. */
final class Words {
    /** What can follow the first word of a type. */
    private static final Set<String> OF_TYPES = Set.of("varying", "precision", "with", "without", "time", "zone");

    private final List<Token> all;
    private int at;

    Words(String sql) {
        this.all = Token.all(sql);
    }

    /** What is not understood. */
    static final class Unclear extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Token next() {
        return all.get(at);
    }

    boolean nextIs(String word) {
        return next().is(word);
    }

    Token take() {
        Token token = next();
        if (token.kind() == Token.Kind.END) {
            throw new Unclear();
        }
        at++;
        return token;
    }

    boolean took(String word) {
        boolean there = nextIs(word);
        at += there ? 1 : 0;
        return there;
    }

    boolean took(String first, String second) {
        boolean there = nextIs(first) && all.get(at + 1).is(second);
        at += there ? 2 : 0;
        return there;
    }

    void must(String word) {
        if (!took(word)) {
            throw new Unclear();
        }
    }

    void end() {
        if (next().kind() != Token.Kind.END) {
            throw new Unclear();
        }
    }

    /** The name of a column, a function or a class of operators. */
    String name() {
        Token token = take();
        if (token.kind() != Token.Kind.NAME && token.kind() != Token.Kind.WORD) {
            throw new Unclear();
        }
        return token.text();
    }

    /** What a value is taken for follows from its neighbour, too. */
    void casts() {
        while (took("::")) {
            name();
            while (took(".")) {
                name();
            }
            while (isOfType()) {
                ofType();
            }
        }
    }

    private void ofType() {
        if (took("(")) {
            while (!took(")")) {
                take();
            }
        } else if (took("[")) {
            must("]");
        } else {
            take();
        }
    }

    private boolean isOfType() {
        return nextIs("(") || nextIs("[") || (next().kind() == Token.Kind.WORD && OF_TYPES.contains(next().text()));
    }
}
