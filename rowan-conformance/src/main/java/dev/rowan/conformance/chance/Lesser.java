package dev.rowan.conformance.chance;

import dev.rowan.model.Hop;
import dev.rowan.model.RowSet;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.store.Answer;
import dev.rowan.store.Lock;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads that ask a little less: for whoever looks for the smallest one that still shows something. */
public final class Lesser {
    private Lesser() {}

    /**
     * Plans that ask less.
     *
     * @param plan what is asked
     * @return those that ask least first
     */
    public static List<ReadPlan> plans(ReadPlan plan) {
        List<ReadPlan> less = new ArrayList<>();
        if (plan.filter() != null) {
            less.add(plan.where(null));
        }
        if (plan.answer() != Answer.ROWS) {
            less.add(plan.answering(Answer.ROWS));
        }
        if (plan.lock() != Lock.NONE) {
            less.add(plan.locked(Lock.NONE));
        }
        if (plan.limit() != null || plan.offset() > 0) {
            less.add(plan.cut(null, 0));
            less.add(plan.cut(plan.limit(), 0));
        }
        without(plan.distinct(), 0, plan.distinct().size()).forEach(some -> less.add(plan.distinctBy(some)));
        int keys = plan.resource().primaryKey().size();
        without(plan.outputs(), keys, plan.outputs().size()).forEach(some -> less.add(plan.reading(some)));
        without(plan.sort(), 0, plan.sort().size() - keys).forEach(some -> less.add(plan.sorted(some)));
        parents(plan, less);
        Term filter = plan.filter();
        if (filter != null) {
            terms(filter).forEach(term -> less.add(plan.where(term)));
        }
        for (int i = 0; i < plan.distinct().size(); i++) {
            replaced(plan.distinct(), i, terms(plan.distinct().get(i)))
                    .forEach(some -> less.add(plan.distinctBy(some)));
        }
        for (int i = keys; i < plan.outputs().size(); i++) {
            replaced(plan.outputs(), i, terms(plan.outputs().get(i))).forEach(some -> less.add(plan.reading(some)));
        }
        for (int i = 0; i < plan.sort().size() - keys; i++) {
            replaced(plan.sort(), i, keys(plan.sort().get(i))).forEach(some -> less.add(plan.sorted(some)));
        }
        return less;
    }

    private static void parents(ReadPlan plan, List<ReadPlan> less) {
        Parents parents = plan.parents();
        if (parents != null) {
            without(parents.keys(), 0, parents.keys().size())
                    .forEach(some -> less.add(plan.of(new Parents(parents.relationship(), some))));
        }
    }

    private static List<SortKey> keys(SortKey key) {
        return terms(key.term()).stream()
                .map(term -> new SortKey(term, key.descending(), key.nullsFirst()))
                .toList();
    }

    /** Terms of the same kind that say less. */
    static List<Term> terms(Term term) {
        List<Term> less = new ArrayList<>();
        if (!(term instanceof Term.Null) && !(term instanceof Term.Constant)) {
            less.add(new Term.Null(term.type()));
        }
        boolean elsewhere = term instanceof Term.Any
                || term instanceof Term.Aggregated
                || term instanceof Term.Via
                || term instanceof Term.Outer
                || term instanceof Term.Among;
        if (!elsewhere) {
            term.parts().stream()
                    .filter(part -> part.type().equals(term.type()))
                    .forEach(less::add);
        }
        RecordComponent[] components = term.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            for (@Nullable Object part : parts(value(term, components[i]))) {
                less.add(with(term, components, i, part));
            }
        }
        return less;
    }

    private static List<@Nullable Object> parts(@Nullable Object value) {
        List<@Nullable Object> less = new ArrayList<>();
        if (value instanceof Term term) {
            less.addAll(terms(term));
        } else if (value instanceof Hop hop) {
            Term condition = hop.condition();
            if (condition != null) {
                less.add(new Hop(hop.relationship(), null));
                terms(condition).forEach(each -> less.add(new Hop(hop.relationship(), each)));
            }
        } else if (value instanceof SortKey key) {
            less.addAll(keys(key));
        } else if (value instanceof RowSet rows) {
            plans(plan(rows)).forEach(plan -> less.add(plan.rows()));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                less.addAll(replaced(new ArrayList<@Nullable Object>(list), i, parts(list.get(i))));
            }
        }
        return less;
    }

    private static ReadPlan plan(RowSet rows) {
        return ReadPlan.of(rows.resource(), Terms.own(rows.resource().primaryKey()))
                .where(rows.filter())
                .distinctBy(rows.distinct())
                .sorted(rows.sort())
                .cut(rows.limit(), rows.offset());
    }

    private static @Nullable Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(component.toString(), closed);
        }
    }

    private static Term with(Term term, RecordComponent[] components, int at, @Nullable Object part) {
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = i == at ? part : value(term, components[i]);
        }
        try {
            Constructor<?> constructor = term.getClass().getDeclaredConstructor(types);
            return (Term) constructor.newInstance(values);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(term.toString(), closed);
        }
    }

    private static <T> List<List<T>> without(List<T> all, int from, int to) {
        List<List<T>> less = new ArrayList<>();
        for (int i = from; i < to; i++) {
            List<T> some = new ArrayList<>(all);
            some.remove(i);
            less.add(some);
        }
        return less;
    }

    private static <T> List<List<T>> replaced(List<T> all, int at, List<? extends T> by) {
        List<List<T>> less = new ArrayList<>();
        for (T each : by) {
            List<T> some = new ArrayList<>(all);
            some.set(at, each);
            less.add(some);
        }
        return less;
    }
}
