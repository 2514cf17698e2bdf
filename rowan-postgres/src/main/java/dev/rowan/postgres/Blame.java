package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.store.Violation;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row of a step that the server refused. The server tells it by its values, as {@code (columns)=(values)} in every
 * language, so those are compared with the step's own; what may look different in both places counts as equal.
 */
final class Blame {
    private static final Set<ValueType> PLAIN =
            Set.of(Scalar.TEXT, Scalar.CASE_INSENSITIVE_TEXT, Scalar.INTEGER, Scalar.LONG, Scalar.UUID);
    /** The server cuts the values of a row that it shows whole. */
    private static final int MOST_SHOWN = 40;

    private final StepRows rows;
    private final String detail;

    Blame(StepRows rows, String detail) {
        this.rows = rows;
        this.detail = detail;
    }

    /** The first row that holds null. */
    int ofNull(AttributeModel attribute) {
        List<@Nullable Object> values = rows.after().get(attribute);
        int index = values == null ? -1 : values.indexOf(null);
        return index < 0 ? Violation.UNKNOWN : index;
    }

    /** Where several rows hold the same, the second of them breaks the rule for sure. */
    int ofDouble(List<AttributeModel> attributes) {
        return of(rows.after(), attributes, 1);
    }

    int ofReference(List<AttributeModel> attributes) {
        return of(rows.after(), attributes, 0);
    }

    /** Among rows that others refer to. */
    int ofReferenced(List<AttributeModel> attributes) {
        return of(rows.before(), attributes, 0);
    }

    private int of(Map<AttributeModel, List<@Nullable Object>> held, List<AttributeModel> attributes, int among) {
        if (attributes.isEmpty() || !held.keySet().containsAll(attributes)) {
            return Violation.UNKNOWN;
        }
        int[] alike = IntStream.range(0, rows.size())
                .filter(i -> shown(held, attributes, i).matcher(detail).find())
                .toArray();
        boolean sure =
                alike.length == 1 || (rows.certain() && attributes.stream().allMatch(each -> exact(each.type())));
        return alike.length == 0 || !sure ? Violation.UNKNOWN : alike[Math.min(among, alike.length - 1)];
    }

    /** The only row all of whose plain values are in the row that the server shows. */
    int ofRow() {
        int[] found = IntStream.range(0, rows.size())
                .filter(i -> rows.given().entrySet().stream()
                        .filter(column -> exact(column.getKey().type()))
                        .map(column ->
                                text(column.getKey().type(), column.getValue().get(i)))
                        .allMatch(text -> text.length() > MOST_SHOWN || among(text)))
                .toArray();
        return found.length == 1 && !detail.isEmpty() ? found[0] : Violation.UNKNOWN;
    }

    private boolean among(String text) {
        return Pattern.compile("(?:\\(|, )" + Pattern.quote(text) + "(?:,|\\))")
                .matcher(detail)
                .find();
    }

    /** Whether a row that was there may break the rule with values of which this step gives only some. */
    private boolean mixed(List<AttributeModel> attributes) {
        return attributes.stream().anyMatch(rows.kept()::contains)
                && !attributes.stream().allMatch(rows.kept()::contains);
    }

    private Pattern shown(Map<AttributeModel, List<@Nullable Object>> held, List<AttributeModel> attributes, int row) {
        StringBuilder pattern = new StringBuilder("\\)=\\(");
        boolean mixed = mixed(attributes);
        String between = "";
        for (AttributeModel attribute : attributes) {
            List<@Nullable Object> column = held.getOrDefault(attribute, List.of());
            String text = text(attribute.type(), column.get(row));
            boolean folds = attribute.type().kept() == Scalar.CASE_INSENSITIVE_TEXT;
            pattern.append(between).append(folds ? "(?iu:" : "(?:");
            boolean told = exact(attribute.type()) && !(mixed && rows.kept().contains(attribute));
            pattern.append(told ? Pattern.quote(text) : ".*").append(')');
            between = ", ";
        }
        return Pattern.compile(pattern.append("\\)").toString(), Pattern.DOTALL);
    }

    /** Whether the server's text of such a value is ours. */
    private static boolean exact(ValueType type) {
        return PLAIN.contains(type.kept())
                || type instanceof EnumType
                || (type instanceof DecimalType decimal && decimal.precision() > 0);
    }

    private static String text(ValueType type, @Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof BigDecimal number && type instanceof DecimalType decimal) {
            return number.setScale(decimal.scale(), RoundingMode.HALF_UP).toPlainString();
        }
        return String.valueOf(value);
    }
}
