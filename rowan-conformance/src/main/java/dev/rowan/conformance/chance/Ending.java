package dev.rowan.conformance.chance;

import dev.rowan.expression.Field;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.problem.RowanException;
import dev.rowan.resource.Resource;
import dev.rowan.resource.field.Fields.Declared;
import dev.rowan.row.Row;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings results into a form that can be compared between stores: values by name, but for what each store makes itself. */
public final class Ending {
    /** Made by the clock, by chance or by the store. */
    private static final Set<String> OWN = Set.of(
            "Member.createdAt",
            "Member.updatedAt",
            "Membership.joinedAt",
            "Badge.id",
            "Badge.chip",
            "Note.id",
            "Enrolment.id");

    /** Found by the data, one after the other: which of several comes first is the store's affair. */
    private static final Set<String> BY_THE_DATA = Set.of(Problem.TAKEN, Problem.NOT_FOUND, Problem.IN_USE);

    private Ending() {}

    static Object of(Supplier<Object> work) {
        try {
            return plain(work.get());
        } catch (InvalidException invalid) {
            return invalid.problems().stream().map(Ending::problem).collect(Collectors.toCollection(TreeSet::new));
        } catch (RowanException thrown) {
            return thrown.getClass().getSimpleName();
        }
    }

    private static String problem(Problem problem) {
        boolean byTheData =
                BY_THE_DATA.contains(problem.code()) && !problem.path().contains("[");
        return byTheData ? "refused by the data" : problem.path() + " " + problem.code();
    }

    private static Object plain(@Nullable Object value) {
        if (value instanceof Row<?> row) {
            return row(row);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Ending::plain).toList();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value == null ? "null" : value;
    }

    private static <R> Map<String, Object> row(Row<R> row) {
        Map<String, Object> values = new TreeMap<>();
        if (row.key().resource() instanceof Resource<?> resource) {
            for (Declared declared : resource.fields().all()) {
                Object held = declared.value();
                if (held instanceof Field<?, ?> field && !OWN.contains(resource + "." + declared.name())) {
                    value(row, field, values);
                }
            }
        }
        return values;
    }

    @SuppressWarnings("unchecked") // a field of the row's own resource
    private static <R> void value(Row<R> row, Field<?, ?> field, Map<String, Object> values) {
        Field<? super R, ?> own = (Field<? super R, ?>) field;
        if (row.isLoaded(own)) {
            values.put(field.name(), plain(row.get(own)));
        }
    }
}
