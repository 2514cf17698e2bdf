package dev.rowan.postgres.schema;

import dev.rowan.model.AttributeModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How near the type of a column is to the type that its attribute's kind has. */
public enum StoredAs {
    /** The server takes one for the other everywhere. */
    SAME,
    /** The server compares one with the other, and puts one into the other, but works out another kind of result. */
    ALIKE,
    /** The server has to be told: enums and domains of its own, json, fixed length, and whatever is not known here. */
    OTHER;

    private static final Pattern BASE = Pattern.compile("[^(\\[]*");
    private static final Pattern COLLATED = Pattern.compile("(?i)(.*?)\\s+collate\\s+(\\S+)\\s*");
    private static final Set<String> WHOLE = Set.of("smallint", "int2", "integer", "int", "int4", "bigint", "int8");

    private static final Map<String, Set<String>> NAMES = Map.of(
            "text", Set.of("text", "varchar", "character varying"),
            "citext", Set.of("citext"),
            "numeric", Set.of("numeric", "decimal"),
            "integer", Set.of("integer", "int", "int4"),
            "bigint", Set.of("bigint", "int8"),
            "boolean", Set.of("boolean", "bool"),
            "double precision", Set.of("double precision", "float8", "float"),
            "time without time zone", Set.of("time", "time without time zone"),
            "timestamp without time zone", Set.of("timestamp", "timestamp without time zone"),
            "timestamp with time zone", Set.of("timestamptz", "timestamp with time zone"));

    /**
     * How near they are.
     *
     * @param attribute any
     * @return the same for all whose column is that of their kind
     */
    public static StoredAs of(AttributeModel attribute) {
        String words = attribute.columnType();
        if (words == null) {
            return SAME;
        }
        String own = base(ColumnTypes.of(attribute.type()));
        String other = base(type(words));
        boolean lists = ColumnTypes.of(attribute.type()).endsWith("[]");
        if (lists != type(words).endsWith("]")) {
            return OTHER;
        }
        if (own.equals(other) || NAMES.getOrDefault(own, Set.of()).contains(other)) {
            return SAME;
        }
        return !lists && WHOLE.contains(own) && WHOLE.contains(other) ? ALIKE : OTHER;
    }

    /**
     * The type of a column, as it stands in its definition, without a collation.
     *
     * @param attribute any
     * @return as it was declared, or that of the attribute's kind
     */
    public static String column(AttributeModel attribute) {
        String words = attribute.columnType();
        return words == null ? ColumnTypes.of(attribute.type()) : type(words);
    }

    /**
     * The collation of a column.
     *
     * @param attribute any
     * @return a name; empty for that of the column's type
     */
    public static String collation(AttributeModel attribute) {
        String words = attribute.columnType();
        if (words == null) {
            return ColumnTypes.collated(attribute.type()) ? "C" : "";
        }
        Matcher collated = COLLATED.matcher(words);
        return collated.matches() ? collated.group(2).replace("\"", "") : "";
    }

    /**
     * The type that values which are given to a column are told to be, where the server has to be told: without the size, for
     * the server cuts what is told to have one, and refuses what does not fit a column.
     *
     * @param attribute of a column of another type
     * @return such as {@code mood}
     */
    public static String given(AttributeModel attribute) {
        String words = column(attribute).strip();
        String base = base(words);
        boolean fixed = List.of("character", "char", "bpchar").contains(base);
        return fixed && !words.endsWith("]") ? "bpchar" : words;
    }

    /**
     * The words that make what a column holds a value of its attribute's kind.
     *
     * @param attribute any
     * @return such as {@code ::text}, to stand behind the column; empty where nothing is to be done
     */
    public static String read(AttributeModel attribute) {
        if (of(attribute) == SAME) {
            return "";
        }
        // a real has the digits that its text shows; made a longer number as it is, it gets others behind them
        boolean real = List.of("real", "float4").contains(base(column(attribute)));
        return (real ? "::text::" : "::") + ColumnTypes.of(attribute.type());
    }

    private static String type(String words) {
        Matcher collated = COLLATED.matcher(words);
        return (collated.matches() ? collated.group(1) : words).strip();
    }

    private static String base(String words) {
        Matcher base = BASE.matcher(words);
        String rest =
                words.contains(")") ? words.substring(words.indexOf(')') + 1).replace("[]", "") : "";
        String name = (base.lookingAt() ? base.group() : words).strip() + (rest.isBlank() ? "" : " " + rest.strip());
        return name.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
