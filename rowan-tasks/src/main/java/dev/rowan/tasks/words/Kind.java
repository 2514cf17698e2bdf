package dev.rowan.tasks.words;

import dev.rowan.type.DecimalType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The kind of an attribute as Java writes it.
 *
 * @param factory such as {@code uuid()} or {@code decimal().precision(10, 2)}
 * @param java such as {@code UUID} or {@code List<String>}
 * @param value what its values must be, where that is known before the class is compiled
 * @param imports what both need
 * @param constants those of an enum that is to be written with the class
 */
public record Kind(
        String factory, String java, Optional<ValueType> value, List<String> imports, List<String> constants) {
    private static final Map<Scalar, Kind> SCALARS = Map.ofEntries(
            scalar(Scalar.TEXT, "string()", "String"),
            scalar(Scalar.CASE_INSENSITIVE_TEXT, "caseInsensitive()", "String"),
            scalar(Scalar.INTEGER, "integer()", "Integer"),
            scalar(Scalar.LONG, "bigint()", "Long"),
            scalar(Scalar.DOUBLE, "doublePrecision()", "Double"),
            scalar(Scalar.BOOLEAN, "bool()", "Boolean"),
            scalar(Scalar.UUID, "uuid()", "UUID", "java.util.UUID"),
            scalar(Scalar.DATE, "date()", "LocalDate", "java.time.LocalDate"),
            scalar(Scalar.TIME, "time()", "LocalTime", "java.time.LocalTime"),
            scalar(Scalar.INSTANT, "instant()", "Instant", "java.time.Instant"),
            scalar(Scalar.LOCAL_DATE_TIME, "localDateTime()", "LocalDateTime", "java.time.LocalDateTime"),
            scalar(Scalar.DURATION, "interval()", "Duration", "java.time.Duration"),
            scalar(Scalar.BYTES, "bytes()", "byte[]"));

    private static final Set<String> MADE = Set.of("randomUuid()", "createdAt()", "updatedAt()", "version()");

    /**
     * The kind of plain values.
     *
     * @param scalar which
     * @return its kind
     */
    public static Kind of(Scalar scalar) {
        return Objects.requireNonNull(SCALARS.get(scalar));
    }

    /**
     * The kind of exact numbers.
     *
     * @param type how many digits
     * @return its kind
     */
    public static Kind decimal(DecimalType type) {
        String precision =
                type.equals(DecimalType.ANY) ? "" : ".precision(" + type.precision() + ", " + type.scale() + ")";
        return new Kind(
                "decimal()" + precision, "BigDecimal", Optional.of(type), List.of("java.math.BigDecimal"), List.of());
    }

    /**
     * The kind of lists.
     *
     * @param element what they hold
     * @return its kind
     */
    public static Kind list(Kind element) {
        return new Kind(
                "listOf(" + element.java + ".class)",
                "List<" + element.java + ">",
                element.value.map(ListType::new),
                Stream.concat(element.imports.stream(), Stream.of("java.util.List"))
                        .toList(),
                element.constants);
    }

    /**
     * The kind of an enum that is written with its class.
     *
     * @param name its simple name
     * @param constants its constants
     * @return its kind
     */
    public static Kind enumeration(String name, List<String> constants) {
        return new Kind("enumeration(" + name + ".class)", name, Optional.empty(), List.of(), constants);
    }

    /**
     * The kind of what is made for each row.
     *
     * @param factory such as {@code randomUuid}
     * @param scalar what it makes
     */
    static Kind making(String factory, Scalar scalar) {
        Kind plain = of(scalar);
        return new Kind(factory + "()", plain.java, plain.value, plain.imports, List.of());
    }

    /** Whether its values are made by Rowan, and never given. */
    boolean isMade() {
        return MADE.contains(factory);
    }

    /** One that is kept in a class that is there. */
    static Kind there(String factory, String qualified) {
        String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
        boolean taken = Names.OWN_CLASSES.contains(simple);
        String name = taken ? qualified : simple;
        return new Kind(
                factory + "(" + name + ".class)",
                name,
                Optional.empty(),
                taken ? List.of() : List.of(qualified),
                List.of());
    }

    /**
     * What a factory of a class that is there makes.
     *
     * @param factory such as {@code uuidPrimaryKey}
     * @return its kind, for one that is known
     */
    public static Optional<Kind> made(String factory) {
        return switch (factory) {
            case "uuidPrimaryKey", "randomUuid" -> Optional.of(of(Scalar.UUID));
            case "identityPrimaryKey", "version" -> Optional.of(of(Scalar.LONG));
            case "createdAt", "updatedAt" -> Optional.of(of(Scalar.INSTANT));
            case "decimal" -> Optional.of(decimal(DecimalType.ANY));
            default ->
                SCALARS.values().stream()
                        .filter(kind -> kind.factory.equals(factory + "()"))
                        .findFirst();
        };
    }

    /**
     * The word for it.
     *
     * @return such as {@code uuid}; for a plain value or a decimal
     */
    public String word() {
        return factory.substring(0, factory.indexOf('('));
    }

    /**
     * Whether its values are texts.
     *
     * @return so for both kinds of text
     */
    public boolean isText() {
        return factory.equals("string()") || factory.equals("caseInsensitive()");
    }

    boolean isEnum() {
        return factory.startsWith("enumeration(");
    }

    /**
     * Whether its values are plain ones of a kind.
     *
     * @param scalar which
     * @return so or not
     */
    public boolean is(Scalar scalar) {
        return value.filter(scalar::equals).isPresent();
    }

    private static Map.Entry<Scalar, Kind> scalar(Scalar scalar, String factory, String java, String... imports) {
        return Map.entry(scalar, new Kind(factory, java, Optional.of(scalar), List.of(imports), List.of()));
    }
}
