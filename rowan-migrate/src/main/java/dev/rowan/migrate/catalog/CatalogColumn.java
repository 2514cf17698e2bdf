package dev.rowan.migrate.catalog;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param name its name
 * @param type its type, as PostgreSQL writes it
 * @param collation its collation's name when that is not the type's own, else null
 * @param required whether it is not null
 * @param origin who makes its values
 * @param fallback the default value, or what it is computed from, in SQL; or null
 */
public record CatalogColumn(
        String name,
        String type,
        @Nullable String collation,
        boolean required,
        Origin origin,
        @Nullable String fallback)
        implements Part {
    private static final Pattern WORD =
            Pattern.compile("'(?:[^']|'')*'|\"((?:[^\"]|\"\")+)\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

    /** Who makes a column's values. */
    public enum Origin {
        /** Whoever writes the row, else the default. */
        GIVEN,
        /** A counter, unless the writer gives one. */
        COUNTED,
        /** A counter, whatever the writer gives. */
        ALWAYS_COUNTED,
        /** An expression over the row. */
        COMPUTED
    }

    /**
     * The words of the expression by which it is computed. Those that name columns of its table are what it is made of.
     *
     * @return empty for a column that is not computed
     */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        Matcher found = WORD.matcher(origin == Origin.COMPUTED && fallback != null ? fallback : "");
        while (found.find()) {
            if (found.group(1) != null) {
                words.add(found.group(1).replace("\"\"", "\""));
            } else if (!found.group().startsWith("'")) {
                words.add(found.group());
            }
        }
        return words;
    }

    /**
     * Whether a row can be written without naming the column.
     *
     * @return false when it must be given
     */
    public boolean omissible() {
        return !required || fallback != null || origin != Origin.GIVEN;
    }

    /**
     * Whether a counter makes its values unless the writer gives one: that of the column, or a sequence of its own.
     *
     * @return true for identities and serial columns
     */
    public boolean counted() {
        return origin == Origin.COUNTED || (fallback != null && fallback.startsWith("nextval("));
    }
}
