package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.ddl.Changing;
import dev.rowan.migrate.ddl.Name;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows as they are going to be, for what is asked before their columns get other types, and defaults where there is no value. */
final class Retyped {
    private final Catalog there;
    private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

    Retyped(List<Difference> differences, Catalog there, InOurWords words) {
        this.there = there;
        for (Difference difference : differences) {
            if (difference instanceof Changed changed
                    && changed.found() instanceof ColumnType from
                    && changed.wanted() instanceof ColumnType to) {
                values.computeIfAbsent(difference.table(), table -> new LinkedHashMap<>())
                        .put(to.column(), Changing.using(from, to));
            }
        }
        for (Difference difference : differences) {
            if (difference instanceof Missing missing && missing.part() instanceof NotNull rule) {
                String table = difference.table();
                words.fallback(table, rule.column())
                        .filter(value -> there.table(table)
                                .flatMap(before -> before.column(rule.column()))
                                .isPresent())
                        .ifPresent(value -> values.computeIfAbsent(table, each -> new LinkedHashMap<>())
                                .merge(
                                        rule.column(),
                                        filled(Name.of(rule.column()), value),
                                        (retyped, filled) -> filled(retyped, value)));
            }
        }
    }

    private static String filled(String value, String fallback) {
        return "coalesce(" + value + ", " + fallback + ")";
    }

    /** A table, or what it is going to hold where that is asked for. */
    String rows(String table, Collection<String> asked, String alias) {
        Map<String, String> changed = values.getOrDefault(table, Map.of());
        Optional<CatalogTable> before = there.table(table);
        if (before.isEmpty() || asked.stream().noneMatch(changed::containsKey)) {
            return Name.table(table) + (alias.isEmpty() ? "" : " " + alias);
        }
        Set<String> columns = new LinkedHashSet<>(Hindrance.keys(before.get()));
        columns.addAll(asked);
        String as = columns.stream()
                .map(column ->
                        changed.containsKey(column) ? changed.get(column) + " as " + Name.of(column) : Name.of(column))
                .collect(Collectors.joining(", "));
        return "(select " + as + " from " + Name.table(table) + ") " + (alias.isEmpty() ? "rows" : alias);
    }
}
