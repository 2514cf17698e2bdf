package dev.rowan.type;

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
    public Class<?> javaType() {
        return List.class;
    }

    @Override
    public Cast cast(Object input) {
        if (!(input instanceof Collection<?> given)) {
            return new Cast.Refused("must be a list");
        }
        List<Object> values = new ArrayList<>(given.size());
        int index = 0;
        for (Object each : given) {
            if (each == null) {
                return new Cast.Refused("[" + index + "]", "must not be null");
            }
            Cast cast = element.cast(each);
            if (cast instanceof Cast.Refused refused) {
                String inside = refused.path().isEmpty() ? "" : "." + refused.path();
                return new Cast.Refused("[" + index + "]" + inside, refused.why());
            }
            values.add(((Cast.Done) cast).value());
            index++;
        }
        return new Cast.Done(List.copyOf(values));
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
