package dev.rowan.type;

import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/** Input to text, and to the kinds that are written as text. */
final class TextCast {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private TextCast() {}

    static Cast of(Object input, String words) {
        if (!(input instanceof String text)) {
            return new Cast.Refused("must be " + words);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return new Cast.Refused("must not contain the character U+0000");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return new Cast.Refused("must not contain half of a surrogate pair");
            }
        }
        return new Cast.Done(text);
    }

    static Cast bool(Object input, String words) {
        if (input instanceof Boolean) {
            return new Cast.Done(input);
        }
        if (input instanceof String text && (text.equals("true") || text.equals("false"))) {
            return new Cast.Done(text.equals("true"));
        }
        return new Cast.Refused("must be " + words);
    }

    static Cast uuid(Object input, String words) {
        if (input instanceof UUID) {
            return new Cast.Done(input);
        }
        if (input instanceof String text && UUID_FORM.matcher(text).matches()) {
            return new Cast.Done(UUID.fromString(text));
        }
        return new Cast.Refused("must be " + words);
    }

    static Cast bytes(Object input, String words) {
        if (input instanceof byte[] bytes) {
            return new Cast.Done(bytes.clone());
        }
        if (input instanceof String text) {
            try {
                return new Cast.Done(Base64.getDecoder().decode(text));
            } catch (IllegalArgumentException notBase64) {
                return new Cast.Refused("must be base64");
            }
        }
        return new Cast.Refused("must be " + words);
    }
}
