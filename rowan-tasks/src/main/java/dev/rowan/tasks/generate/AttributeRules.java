package dev.rowan.tasks.generate;

import dev.rowan.type.Scalar;

/** What modifiers cannot be said together, so that nothing is written that Rowan would refuse. */
final class AttributeRules {
    private AttributeRules() {}

    static void check(AttributeDraft draft, Word word) {
        int least = number(draft, Modifier.MIN_LENGTH, 0);
        int most = number(draft, Modifier.MAX_LENGTH, Integer.MAX_VALUE);
        if (least > most) {
            throw word.misunderstood("min_length is above max_length, which leaves no text", "mend one of the two");
        }
        if (draft.is(Modifier.DEFAULT) && draft.kind().isText()) {
            int length = length(draft.said().getOrDefault(Modifier.DEFAULT, "\"\""));
            if (length < least || length > most) {
                throw word.misunderstood(
                        "its default has " + length + " characters, which its lengths do not allow",
                        "mend the default or the lengths");
            }
        }
        if (draft.is(Modifier.UNIQUE) && draft.is(Modifier.PRIMARY_KEY)) {
            throw word.misunderstood("a primary key is unique anyway", "leave unique out");
        }
        boolean list = draft.kind().java().startsWith("List<");
        if (draft.is(Modifier.PRIMARY_KEY) && (list || draft.kind().is(Scalar.BYTES))) {
            throw word.misunderstood("a primary key is one plain value", "choose another key");
        }
    }

    private static int number(AttributeDraft draft, Modifier modifier, int otherwise) {
        String call = draft.said().get(modifier);
        return call == null ? otherwise : Integer.parseInt(call.replaceAll("[^0-9]", ""));
    }

    /** Of {@code .defaultsTo("member")}, in code points. */
    private static int length(String call) {
        String literal = call.substring(call.indexOf('"') + 1, call.lastIndexOf('"'));
        String text = literal.translateEscapes();
        return text.codePointCount(0, text.length());
    }
}
