package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.postgres.schema.ConstraintNames;
import dev.rowan.tasks.words.Literal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps account of what classes say of their tables, and tells what they do not; used by one thread. */
final class Remarks {
    private static final String STAYS = "the database keeps it, and no migration touches it";

    private final Leftovers leftovers;
    private final Set<String> declared = new HashSet<>();
    private final Map<String, Map<String, String>> names = new HashMap<>();

    Remarks(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    /** Something that a class says, by its name in the database. */
    void declare(TableClass table, String name) {
        declared.add(table.name() + "." + name);
    }

    boolean isDeclared(TableClass table, String name) {
        return declared.contains(table.name() + "." + name);
    }

    /** A constraint that has no field of its own, and that Rowan may know by another name. */
    void name(TableClass table, String name, List<String> columns, String ending) {
        declare(table, name);
        String usual = ConstraintNames.of(table.name(), columns, ending);
        if (!usual.equals(name)) {
            names.computeIfAbsent(table.name(), each -> new LinkedHashMap<>()).put(usual, name);
        }
    }

    /** The keys that columns and relationships say, and the index that a relationship wants where no key is as good. */
    void keys(TableClass table, Links links) {
        CatalogTable there = table.table();
        there.primaryKey().ifPresent(key -> name(table, key.name(), List.of(), "_pkey"));
        for (Link link : links.from(table)) {
            name(table, link.key().name(), link.key().columns(), "_fkey");
        }
        there.indexes().stream()
                .filter(index -> serves(index, table, links))
                .forEach(index -> declare(table, index.name()));
    }

    /** Names in the database, as the class says them. */
    String calls(TableClass table) {
        return names.getOrDefault(table.name(), Map.of()).entrySet().stream()
                .map(name -> ".calls(" + Literal.quoted(name.getKey()) + ", " + Literal.quoted(name.getValue()) + ")")
                .collect(Collectors.joining());
    }

    /** What is left of a table when all that is declared was told. */
    void rest(TableClass table, Links links) {
        CatalogTable there = table.table();
        for (Link link : links.from(table)) {
            reference(link, table);
        }
        there.keys().stream()
                .filter(key -> isOpen(table, key))
                .forEach(key -> leftovers.add("constraint " + table.name() + "." + key.name(), unsaid(key), STAYS));
        for (Check check : there.checks()) {
            if (!isDeclared(table, check.name())) {
                leftovers.add("check " + table.name() + "." + check.name(), unsaid(check), STAYS);
            }
        }
        there.indexes().stream()
                .filter(index -> !isDeclared(table, index.name()))
                .forEach(index -> leftovers.add(
                        "index " + table.name() + "." + index.name(),
                        "no declaration says " + index.definition(),
                        STAYS));
        there.options().stream().filter(option -> !TableCall.says(option)).forEach(option -> option(table, option));
    }

    private static boolean serves(CatalogIndex index, TableClass table, Links links) {
        String first = index.columns().get(0);
        return index.traits().isEmpty()
                && index.columns().size() == 1
                && links.of(table, first).isPresent()
                && table.table().keys().stream()
                        .noneMatch(key -> key.columns().get(0).equals(first));
    }

    private boolean isOpen(TableClass table, UniqueKey key) {
        return !isDeclared(table, key.name()) && !key.over(table.key());
    }

    private static String unsaid(UniqueKey key) {
        return key.traits().isEmpty()
                ? "it is over columns that no attribute stands for, or that another one keeps apart"
                : "an identity does not say that it is " + String.join(", ", key.traits());
    }

    private static String unsaid(Check check) {
        return check.traits().isEmpty()
                ? "no declaration says " + check.expression()
                : "a rule does not say that it is " + String.join(", ", check.traits());
    }

    private void reference(Link link, TableClass table) {
        String object = "foreign key " + table.name() + "." + link.key().name();
        if (Reactions.unsaid(link.key()).isPresent()) {
            leftovers.add(
                    object,
                    "belongsTo does not say " + Reactions.unsaid(link.key()).get(),
                    STAYS);
        }
        if (!table.table().indexedBy(link.key().columns())) {
            leftovers.add(
                    object,
                    "it has no index, so that the other side is slow to read and to destroy",
                    "add one by hand: create index concurrently on " + table.name() + " …");
        }
    }

    private void option(TableClass table, TableOption option) {
        leftovers.add(
                "option " + option.name() + " of " + table.name(),
                "Table.named(…) does not say " + option.name() + " " + option.value(),
                STAYS);
    }
}
