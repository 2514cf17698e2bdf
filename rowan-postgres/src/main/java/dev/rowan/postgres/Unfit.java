package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.Violation;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the value that a column cannot hold. The server tells no column, only the size that it has. */
final class Unfit {
    private static final Pattern LENGTH = Pattern.compile("\\((\\d+)\\)");
    private static final Pattern POWER = Pattern.compile("10\\^(\\d+)");

    private final ResourceModel resource;
    private final StepRows rows;

    Unfit(ResourceModel resource, StepRows rows) {
        this.resource = resource;
        this.rows = rows;
    }

    /** A text with more characters than the message allows. */
    Violation tooLong(String message) {
        Optional<Integer> most = number(LENGTH, message);
        Predicate<Object> longer = value -> {
            String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
            return text.codePointCount(0, text.length()) > most.orElse(-1);
        };
        return told(Violation.Kind.TOO_LONG, Unfit::text, longer, most.isPresent());
    }

    /** A number with more digits than the detail allows, or that its column's type cannot hold; or else one that was worked out. */
    Violation tooGreat(String message, String detail) {
        Optional<Integer> digits = number(POWER, detail);
        if (digits.isPresent()) {
            BigDecimal least = BigDecimal.ONE.scaleByPowerOfTen(digits.get());
            Violation given = told(
                    Violation.Kind.OUT_OF_RANGE,
                    type -> type instanceof DecimalType,
                    value -> ((BigDecimal) value).abs().compareTo(least) >= 0,
                    true);
            if (!given.attributes().isEmpty()) {
                return given;
            }
        }
        Optional<Integer> bits = bits(message);
        if (bits.isPresent()) {
            Violation given = told(
                    Violation.Kind.OUT_OF_RANGE,
                    type -> type == Scalar.INTEGER || type == Scalar.LONG,
                    value -> BigInteger.valueOf(((Number) value).longValue()).bitLength() >= bits.get(),
                    true);
            if (!given.attributes().isEmpty()) {
                return given;
            }
        }
        List<AttributeModel> computed = Stream.concat(
                        rows.computed().stream(),
                        resource.attributes().stream().filter(each -> resource.generated(each) != null))
                .filter(each -> number(each.type()))
                .toList();
        return new Violation(
                Violation.Kind.OUT_OF_RANGE,
                resource,
                computed.size() == 1 ? computed : List.of(),
                rows.size() == 1 ? 0 : Violation.UNKNOWN);
    }

    /** The names of types are the same in every language. */
    private static Optional<Integer> bits(String message) {
        return message.contains("smallint")
                ? Optional.of(16)
                : message.contains("integer") ? Optional.of(32) : Optional.empty();
    }

    /** A day or moment. */
    Violation outOfTime() {
        return told(
                Violation.Kind.OUT_OF_RANGE,
                type -> type == Scalar.DATE || type == Scalar.INSTANT || type == Scalar.LOCAL_DATE_TIME,
                value -> true,
                false);
    }

    /** The attribute, when it is the only one with such values, and the first row that has one when they are sure not to fit. */
    private Violation told(Violation.Kind kind, Predicate<ValueType> type, Predicate<Object> unfit, boolean sure) {
        List<AttributeModel> attributes = rows.given().entrySet().stream()
                .filter(column -> type.test(column.getKey().type()) && first(column, unfit) >= 0)
                .map(Map.Entry::getKey)
                .toList();
        if (attributes.size() != 1 || !sure) {
            List<AttributeModel> only = attributes.size() == 1 ? attributes : List.of();
            return new Violation(kind, resource, only, rows.size() == 1 ? 0 : Violation.UNKNOWN);
        }
        int row = rows.given().entrySet().stream()
                .filter(column -> column.getKey().equals(attributes.get(0)))
                .mapToInt(column -> first(column, unfit))
                .findFirst()
                .orElse(Violation.UNKNOWN);
        return new Violation(kind, resource, attributes, row);
    }

    private static int first(Map.Entry<AttributeModel, List<@Nullable Object>> column, Predicate<Object> unfit) {
        for (int i = 0; i < column.getValue().size(); i++) {
            Object value = column.getValue().get(i);
            if (value != null && unfit.test(value)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean text(ValueType type) {
        ValueType kept = type.kept();
        return kept == Scalar.TEXT || kept == Scalar.CASE_INSENSITIVE_TEXT || type instanceof EnumType;
    }

    private static boolean number(ValueType type) {
        return type == Scalar.INTEGER || type == Scalar.LONG || type instanceof DecimalType;
    }

    private static Optional<Integer> number(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        try {
            return found.find() ? Optional.of(Integer.parseInt(found.group(1))) : Optional.empty();
        } catch (NumberFormatException huge) {
            return Optional.empty();
        }
    }
}
