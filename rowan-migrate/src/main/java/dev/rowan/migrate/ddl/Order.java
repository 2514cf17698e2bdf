package dev.rowan.migrate.ddl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Orders by facts: what needs a fact comes after what makes it, and else everything stays where it is. */
public final class Order {
    private Order() {}

    /**
     * Orders statements, or what carries them.
     *
     * @param all in the wished order; facts that none of them makes are taken to hold already
     * @param statement the statement of each
     * @param <T> what carries a statement
     * @return the same, in a working order
     * @throws IllegalStateException when some wait for each other
     */
    public static <T> List<T> byFacts(List<T> all, Function<T, DdlStatement> statement) {
        List<T> pending = new ArrayList<>(all);
        List<T> ordered = new ArrayList<>(all.size());
        while (!pending.isEmpty()) {
            T next = firstReady(pending, statement);
            pending.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static <T> T firstReady(List<T> pending, Function<T, DdlStatement> statement) {
        Set<Fact> open = new LinkedHashSet<>();
        pending.forEach(each -> open.addAll(statement.apply(each).provides()));
        return pending.stream()
                .filter(each -> ready(statement.apply(each), open))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("these wait for each other: "
                        + pending.stream()
                                .map(each -> statement.apply(each).words())
                                .toList()));
    }

    private static boolean ready(DdlStatement statement, Set<Fact> open) {
        return statement.requires().stream()
                .allMatch(fact -> !open.contains(fact) || statement.provides().contains(fact));
    }
}
