package dev.rowan.tasks.words;

import dev.rowan.problem.Printable;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words for kinds: ours, and those that people bring along from Ash and SQL. */
final class KindWords {
    static final String ALL =
            "string, case_insensitive, integer, bigint, decimal, decimal(10,2), double_precision, bool, uuid,"
                    + " date, time, instant, local_date_time, interval, bytes, enum(OPEN,DONE), list(string), json(Address),"
                    + " random_uuid, created_at, updated_at, version";

    private static final Map<String, Scalar> SCALARS = new LinkedHashMap<>();
    private static final Map<String, String> HINTS = Map.of(
            "object", "say the record that it is kept in, such as json(Address)",
            "atom", "say what it may be, such as enum(OPEN,DONE)",
            "uuidprimarykey", "a generated key is said with --uuid-primary-key id",
            "identityprimarykey", "a counted key is said with --identity-primary-key id");

    static {
        put(Scalar.TEXT, "string", "text", "varchar", "str", "char", "character_varying");
        put(Scalar.CASE_INSENSITIVE_TEXT, "case_insensitive", "citext", "ci_string", "istring");
        put(Scalar.INTEGER, "integer", "int", "int4", "smallint", "int2");
        put(Scalar.LONG, "bigint", "long", "int8", "bigserial", "big_integer");
        put(Scalar.DOUBLE, "double_precision", "double", "float", "float8", "real", "float4");
        put(Scalar.BOOLEAN, "bool", "boolean");
        put(Scalar.UUID, "uuid", "guid", "uuid_v7");
        put(Scalar.DATE, "date", "local_date", "day");
        put(Scalar.TIME, "time", "local_time", "time_usec");
        put(
                Scalar.INSTANT,
                "instant",
                "timestamptz",
                "utc_datetime",
                "utc_datetime_usec",
                "datetime",
                "timestamp",
                "timestamp_with_time_zone");
        put(Scalar.LOCAL_DATE_TIME, "local_date_time", "naive_datetime", "timestamp_without_time_zone");
        put(Scalar.DURATION, "interval", "duration");
        put(Scalar.BYTES, "bytes", "bytea", "binary", "blob");
    }

    private final String attribute;
    private final Word word;
    private final OwnTypes types;

    /**
     * Reads kinds for one attribute.
     *
     * @param attribute its field's name
     * @param word of which the kind is a part
     * @param types what the project has
     */
    KindWords(String attribute, Word word, OwnTypes types) {
        this.attribute = attribute;
        this.word = word;
        this.types = types;
    }

    Kind read(String typed) {
        String[] call = call(typed);
        String name = Word.plain(call[0]);
        String inside = call[1];
        return switch (name) {
            case "decimal", "numeric", "number" -> decimal(inside);
            case "enum", "enumeration" -> enumeration(inside);
            case "list", "array", "listof" -> list(inside);
            case "randomuuid" -> made("randomUuid", Scalar.UUID, call);
            case "createdat", "insertedat" -> made("createdAt", Scalar.INSTANT, call);
            case "updatedat" -> made("updatedAt", Scalar.INSTANT, call);
            case "version" -> made("version", Scalar.LONG, call);
            case "json", "jsonb", "map", "embedded", "record" -> json(inside);
            default -> typed.endsWith("[]") ? list(typed.substring(0, typed.length() - 2)) : scalar(typed, call);
        };
    }

    private Kind scalar(String typed, String[] call) {
        Scalar scalar = SCALARS.get(Word.plain(call[0]));
        if (typed.isBlank()) {
            throw word.misunderstood("it has no type", "write " + attribute + ":string, or another of " + ALL);
        }
        if (scalar == null) {
            String hint = HINTS.get(Word.plain(call[0]));
            throw word.unknown(
                    "there is no type '" + Printable.of(typed) + "'" + (hint == null ? "" : "; " + hint),
                    "the types are " + ALL,
                    hint == null ? call[0] : "",
                    known());
        }
        if (!call[1].isEmpty()) {
            throw word.misunderstood(
                    "the type " + Printable.of(call[0]) + " takes nothing in brackets",
                    "the length of a text is said with max_length=80");
        }
        return Kind.of(scalar);
    }

    private Kind made(String factory, Scalar scalar, String[] call) {
        if (!call[1].isEmpty()) {
            throw word.misunderstood(
                    "the type " + Printable.of(call[0]) + " takes nothing in brackets", "leave them out");
        }
        return Kind.making(factory, scalar);
    }

    private static List<String> known() {
        return Stream.concat(
                        SCALARS.keySet().stream(),
                        Stream.of("decimal", "numeric", "enum", "list", "json", "random_uuid", "version"))
                .toList();
    }

    private Kind decimal(String inside) {
        if (inside.isBlank()) {
            return Kind.decimal(DecimalType.ANY);
        }
        List<String> sizes = Word.listed(List.of(inside));
        try {
            int precision = Integer.parseInt(sizes.get(0));
            int scale = sizes.size() > 1 ? Integer.parseInt(sizes.get(1)) : 0;
            if (precision > 0 && sizes.size() <= 2) {
                return Kind.decimal(new DecimalType(precision, scale));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException unclear) {
            throw decimals();
        }
        throw decimals();
    }

    private RuntimeException decimals() {
        return word.misunderstood(
                "the sizes of a decimal are how many digits in all, 1 to 1000, and how many of them after the point",
                "write decimal(10,2)");
    }

    private Kind enumeration(String inside) {
        List<String> constants = Word.listed(List.of(inside));
        if (constants.size() == 1 && constants.get(0).contains(".")) {
            return Kind.there("enumeration", types.enumeration(constants.get(0)));
        }
        if (constants.isEmpty()) {
            throw word.misunderstood("an enum says what it may be", "write " + attribute + ":enum(OPEN,DONE)");
        }
        return Kind.enumeration(EnumNames.type(attribute), EnumNames.constants(constants, word));
    }

    private Kind list(String inside) {
        if (inside.isBlank()) {
            throw word.misunderstood("a list says of what", "write " + attribute + ":list(string)");
        }
        Kind element = read(inside);
        if (element.java().startsWith("List<")) {
            throw word.misunderstood("a list holds no lists", "keep them in a record: json(Rows)");
        }
        if (element.isMade()) {
            throw word.misunderstood("a list holds nothing that is made for each row", "write list(uuid) or the like");
        }
        if (element.is(Scalar.CASE_INSENSITIVE_TEXT) || element.factory().contains(".precision(")) {
            throw word.misunderstood("a list holds plain texts and decimals", "write list(string) or list(decimal)");
        }
        return Kind.list(element);
    }

    private Kind json(String inside) {
        if (inside.isBlank()) {
            throw word.misunderstood(
                    "json says the record that it is kept in", "write " + attribute + ":json(Address)");
        }
        return Kind.there("json", types.record(inside));
    }

    private String[] call(String typed) {
        int open = typed.indexOf('(');
        if (open < 0 || !typed.endsWith(")")) {
            return new String[] {typed, ""};
        }
        return new String[] {
            typed.substring(0, open).strip(),
            typed.substring(open + 1, typed.length() - 1).strip()
        };
    }

    private static void put(Scalar scalar, String... words) {
        for (String word : words) {
            SCALARS.put(Word.plain(word), scalar);
        }
    }
}
