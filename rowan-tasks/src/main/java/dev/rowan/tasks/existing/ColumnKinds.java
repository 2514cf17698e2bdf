package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.NativeType;
import dev.rowan.tasks.words.Kind;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which factory stands for which type of PostgreSQL. */
final class ColumnKinds {
    private static final Pattern SIZE = Pattern.compile("\\(([0-9]+)(?:,(-?[0-9]+))?\\)");
    private static final String LIST = "[]";
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "bpchar", "name");
    private static final int MOST_DIGITS = 1000;

    private final List<NativeType> types;

    ColumnKinds(List<NativeType> types) {
        this.types = types;
    }

    /** The kind that holds every value of a type; a text where no other does. */
    Kind of(String type) {
        if (type.endsWith(LIST)) {
            return list(of(type.substring(0, type.length() - LIST.length())));
        }
        Optional<String> base = made(type).map(NativeType::base);
        if (base.isPresent()) {
            return of(base.get());
        }
        return switch (SIZE.matcher(type).replaceAll("")) {
            case "integer", "smallint" -> Kind.of(Scalar.INTEGER);
            case "bigint" -> Kind.of(Scalar.LONG);
            case "numeric" -> Kind.decimal(digits(type));
            case "double precision", "real" -> Kind.of(Scalar.DOUBLE);
            case "boolean" -> Kind.of(Scalar.BOOLEAN);
            case "uuid" -> Kind.of(Scalar.UUID);
            case "date" -> Kind.of(Scalar.DATE);
            case "time without time zone" -> Kind.of(Scalar.TIME);
            case "timestamp without time zone" -> Kind.of(Scalar.LOCAL_DATE_TIME);
            case "timestamp with time zone" -> Kind.of(Scalar.INSTANT);
            case "interval" -> Kind.of(Scalar.DURATION);
            case "bytea" -> Kind.of(Scalar.BYTES);
            default -> Kind.of(isCaseless(type) ? Scalar.CASE_INSENSITIVE_TEXT : Scalar.TEXT);
        };
    }

    /** Whether a type is one of texts, or of what somebody named. */
    boolean isText(String type) {
        String plain = SIZE.matcher(type.replace(LIST, "")).replaceAll("");
        return made(plain).isPresent() || isCaseless(plain) || TEXTS.contains(plain);
    }

    private static Kind list(Kind element) {
        if (element.is(Scalar.CASE_INSENSITIVE_TEXT)) {
            return Kind.list(Kind.of(Scalar.TEXT));
        }
        return Kind.list(
                element.value().orElseThrow() instanceof DecimalType ? Kind.decimal(DecimalType.ANY) : element);
    }

    private static boolean isCaseless(String type) {
        return type.equals("citext") || type.endsWith(".citext");
    }

    /** The labels of an enum of the database, or of a domain over one. */
    List<String> labels(String type) {
        return made(type)
                .map(each -> each.base() == null ? each.labels() : labels(Objects.requireNonNull(each.base())))
                .orElse(List.of());
    }

    /** How many characters a text may have; empty for any number. */
    Optional<Integer> longest(String type) {
        Optional<String> base = made(type).map(NativeType::base);
        if (base.isPresent()) {
            return longest(base.get());
        }
        Matcher size = SIZE.matcher(type);
        return type.startsWith("character") && !type.endsWith(LIST) && size.find()
                ? Optional.of(Integer.valueOf(size.group(1)))
                : Optional.empty();
    }

    private static DecimalType digits(String type) {
        Matcher size = SIZE.matcher(type);
        if (!size.find()) {
            return DecimalType.ANY;
        }
        int precision = Integer.parseInt(size.group(1));
        int scale = size.group(2) == null ? 0 : Integer.parseInt(size.group(2));
        return scale < 0 || scale > precision || precision > MOST_DIGITS
                ? DecimalType.ANY
                : new DecimalType(precision, scale);
    }

    private Optional<NativeType> made(String type) {
        return types.stream().filter(each -> each.name().equals(type)).findFirst();
    }
}
