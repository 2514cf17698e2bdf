package dev.rowan.postgres.sql;

import dev.rowan.model.Hop;
import dev.rowan.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is made of the rows of one path, where a statement uses that twice or more: worked out once for each row, in a lateral
 * join beside it. What is used once stays a sub-query where it is used.
 */
final class SharedSql {
    /** Values made of the rows of one path, and the name of the join that holds them. */
    private record Group(List<Hop> path, List<Term.Aggregated> all, String alias) {}

    static final SharedSql NOTHING = new SharedSql(List.of());

    private final List<Group> groups;

    private SharedSql(List<Group> groups) {
        this.groups = groups;
    }

    /**
     * What the terms share.
     *
     * @param sql names the joins
     * @param terms all that a statement says of its rows
     * @param needed only what one of these uses, too
     */
    static SharedSql of(Sql sql, Collection<Term> terms, Collection<Term> needed) {
        Map<List<Hop>, List<Term.Aggregated>> byPath = new LinkedHashMap<>();
        terms.forEach(term -> collect(term, byPath));
        Map<List<Hop>, List<Term.Aggregated>> wanted = new HashMap<>();
        needed.forEach(term -> collect(term, wanted));
        List<Group> groups = new ArrayList<>();
        byPath.forEach((path, uses) -> {
            if (uses.size() > 1 && wanted.containsKey(path)) {
                groups.add(new Group(path, List.copyOf(new LinkedHashSet<>(uses)), sql.alias()));
            }
        });
        return groups.isEmpty() ? NOTHING : new SharedSql(groups);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    Scope scope(Scope scope) {
        Map<Term.Aggregated, String> columns = new HashMap<>(scope.shared());
        for (Group group : groups) {
            for (int i = 0; i < group.all().size(); i++) {
                columns.put(group.all().get(i), group.alias() + ".a" + i);
            }
        }
        return groups.isEmpty() ? scope : scope.sharing(columns);
    }

    /** Writes the joins, behind the table of the rows. */
    void write(Sql sql, TermSql terms, Scope scope) {
        for (Group group : groups) {
            Set<Term> common = common(group);
            List<List<Term>> filters = group.all().stream()
                    .map(made -> conditions(made).stream()
                            .filter(condition -> !common.contains(condition))
                            .toList())
                    .toList();
            sql.raw(" cross join lateral (select ");
            terms.related().gathered(group.all(), narrowed(group.path(), common), scope, filters);
            sql.raw(") " + group.alias());
        }
    }

    /** Inside another row's scope nothing is shared. */
    private static void collect(Term term, Map<List<Hop>, List<Term.Aggregated>> byPath) {
        if (term instanceof Term.Aggregated made) {
            byPath.computeIfAbsent(open(made.path()), path -> new ArrayList<>()).add(made);
        } else if (!(term instanceof Term.Any || term instanceof Term.Via || term instanceof Term.Among)) {
            term.parts().forEach(part -> collect(part, byPath));
        }
    }

    /** A path without what is asked of its last rows. */
    private static List<Hop> open(List<Hop> path) {
        return with(path, null);
    }

    private static List<Hop> narrowed(List<Hop> path, Set<Term> conditions) {
        if (conditions.isEmpty()) {
            return path;
        }
        List<Term> all = List.copyOf(conditions);
        return with(path, all.size() == 1 ? all.get(0) : new Term.And(all));
    }

    private static List<Hop> with(List<Hop> path, @Nullable Term condition) {
        Hop last = new Hop(path.get(path.size() - 1).relationship(), condition);
        return Stream.concat(path.subList(0, path.size() - 1).stream(), Stream.of(last))
                .toList();
    }

    private static Set<Term> common(Group group) {
        Set<Term> common = new LinkedHashSet<>(conditions(group.all().get(0)));
        group.all().forEach(made -> common.retainAll(conditions(made)));
        return common;
    }

    private static List<Term> conditions(Term.Aggregated made) {
        Term condition = made.path().get(made.path().size() - 1).condition();
        return condition == null ? List.of() : flat(condition).toList();
    }

    private static Stream<Term> flat(Term condition) {
        return condition instanceof Term.And and
                ? and.operands().stream().flatMap(SharedSql::flat)
                : Stream.of(condition);
    }
}
