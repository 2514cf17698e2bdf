package dev.rowan.conformance.expression;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;

import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.expression.Attribute;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random values, most of them at the edges of their kind. Mutable, for one thread. */
final class RandomValues {
    private static final List<String> PIECES = List.of(
            "",
            "a",
            "A",
            "b",
            ",",
            " ",
            "\t",
            "%",
            "_",
            "\\",
            "\u00C4",
            "\u00DF",
            "\u1E9E",
            "\u0130",
            "\u0131",
            "\u03A3",
            "\u03C2",
            "\uD83D\uDE00",
            "'",
            "{",
            "}",
            "\"",
            "NULL",
            "12",
            "-1.5");
    private static final List<Integer> WHOLE =
            List.of(0, 1, -1, 2, 3, 7, -7, 100, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<Long> LONG =
            List.of(0L, 1L, -1L, 10L, -3L, 5_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE);
    private static final List<String> EXACT = List.of(
            "0",
            "0.00",
            "1",
            "-1.5",
            "2.345",
            "0.00000000015",
            "-0.5",
            "100",
            "3",
            "-7",
            "9223372036854775807.5",
            "1e20");
    private static final List<String> MOMENTS = List.of(
            "1970-01-01T00:00:00Z",
            "2024-02-29T23:59:59.999999Z",
            "2024-12-30T12:00:00Z",
            "1999-01-31T00:00:00.000001Z",
            "-0044-03-15T12:00:00Z",
            "0000-12-31T01:02:03Z",
            "+12024-01-01T00:00:00Z");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    Object of(ValueType kind) {
        if (kind instanceof DecimalType) {
            return new BigDecimal(new BigDecimal(pick(EXACT)).toPlainString());
        }
        if (!(kind instanceof Scalar scalar)) {
            return texts();
        }
        return switch (scalar) {
            case INTEGER -> pick(WHOLE);
            case LONG -> pick(LONG);
            case BOOLEAN -> random.nextBoolean();
            case DATE -> day();
            case INSTANT -> Instant.parse(pick(MOMENTS));
            default -> text();
        };
    }

    /** A pattern that does not end in a lone backslash. */
    String pattern() {
        return text().replace("\\", "\\_") + pick(List.of("", "%", "_"));
    }

    Changeset<Specimen> specimen(int number) {
        Changeset<Specimen> row = SPECIMEN.create.set(SPECIMEN.number, number);
        row = some(row, SPECIMEN.text, text());
        row = some(row, SPECIMEN.anyCase, text());
        row = some(row, SPECIMEN.small, pick(WHOLE));
        row = some(row, SPECIMEN.large, pick(LONG));
        row = some(row, SPECIMEN.exact, new BigDecimal(pick(EXACT)));
        row = some(row, SPECIMEN.money, new BigDecimal(pick(List.of("0.00", "1.5", "-9999.99", "10"))));
        row = some(row, SPECIMEN.flag, random.nextBoolean());
        row = some(row, SPECIMEN.day, day());
        row = some(row, SPECIMEN.moment, Instant.parse(pick(MOMENTS)));
        return some(row, SPECIMEN.words, texts());
    }

    private <V> Changeset<Specimen> some(Changeset<Specimen> row, Attribute<Specimen, V> attribute, V value) {
        return random.nextInt(5) == 0 ? row : row.set(attribute, value);
    }

    private LocalDate day() {
        return LocalDate.parse(pick(MOMENTS).replaceAll("T.*", "")).plusDays(random.nextInt(3));
    }

    private List<String> texts() {
        return Stream.generate(this::text).limit(random.nextInt(4)).toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(pick(PIECES));
        }
        return text.toString();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
