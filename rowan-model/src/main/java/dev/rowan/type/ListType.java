package dev.rowan.type;

import dev.rowan.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Lists of one kind of value. Elements are never null.
 *
 * @param element the elements' kind; no list itself
 */
public record ListType(ValueType element) implements ValueType {
    /** Makes the type; lists of lists are refused. */
    public ListType {
        if (element instanceof ListType) {
            throw new IllegalArgumentException("a list of lists is not a kind of value; use json(…) with a record");
        }
    }

    @Override
    public ValueType kept() {
        return new ListType(element.kept());
    }

    @Override
    public Class<?> javaType() {
        return List.class;
    }

    @Override
    public Cast cast(Object input) {
        if (!(input instanceof Collection<?> given)) {
            return new Cast.Refused("must be a list");
        }
        List<Object> values = new ArrayList<>(given.size());
        List<Problem> problems = new ArrayList<>();
        int index = 0;
        for (Object each : given) {
            Cast cast = each == null ? new Cast.Refused("must not be null") : element.cast(each);
            if (cast instanceof Cast.Done done) {
                values.add(done.value());
            } else if (cast instanceof Cast.Refused refused) {
                String at = "[" + index + "]";
                refused.problems().forEach(problem -> problems.add(problem.under(at)));
            }
            index++;
        }
        return problems.isEmpty() ? new Cast.Done(List.copyOf(values)) : new Cast.Refused(problems);
    }

    @Override
    public int compare(Object left, Object right) {
        List<?> a = (List<?>) left;
        List<?> b = (List<?>) right;
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = element.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public String words() {
        return "a list";
    }
}
