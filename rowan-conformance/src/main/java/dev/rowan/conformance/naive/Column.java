package dev.rowan.conformance.naive;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One value of a row: texts of up to 12 characters, numbers from 1 to 99, and keys. */
record Column(
        String name, Of of, boolean required, @Nullable Object preset) {
    enum Of {
        KEY,
        TEXT,
        NUMBER
    }

    static final Object WRONG = new Object();

    static Column key(String name) {
        return new Column(name, Of.KEY, false, null);
    }

    static Column text(String name) {
        return new Column(name, Of.TEXT, false, null);
    }

    static Column number(String name) {
        return new Column(name, Of.NUMBER, false, null);
    }

    Column must() {
        return new Column(name, of, true, preset);
    }

    Column or(Object value) {
        return new Column(name, of, required, value);
    }

    /** The value as it is kept, or {@link #WRONG}. */
    Object cast(Object value) {
        if (value instanceof Map || value instanceof List) {
            return WRONG;
        }
        return switch (of) {
            case TEXT -> value instanceof String ? value : WRONG;
            case KEY -> value instanceof UUID ? value : parsed(value);
            case NUMBER -> value instanceof Integer ? value : parsed(value);
        };
    }

    private Object parsed(Object value) {
        try {
            return of == Of.KEY ? UUID.fromString(value.toString()) : (Object) Integer.valueOf(value.toString());
        } catch (IllegalArgumentException no) {
            return WRONG;
        }
    }

    /** The code of what is wrong with a value that is given, or the empty text. */
    String fault(@Nullable Object cast) {
        if (cast == null) {
            return required ? "required" : "";
        }
        if (cast.equals(WRONG)) {
            return "invalid";
        }
        if (cast instanceof String text && text.codePointCount(0, text.length()) > 12) {
            return "too_long";
        }
        return cast instanceof Integer number && (number < 1 || number > 99) ? "out_of_range" : "";
    }
}
