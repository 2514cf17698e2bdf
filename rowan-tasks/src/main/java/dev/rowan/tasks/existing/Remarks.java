package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.postgres.schema.ConstraintNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what classes do not say of their tables; used by one thread. */
final class Remarks {
    private static final String STAYS = "the database keeps it, and no migration touches it";

    private final Leftovers leftovers;
    private final Set<String> declared = new HashSet<>();

    Remarks(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    /** A constraint that a class declares, and that Rowan would name otherwise. */
    void name(TableClass table, String name, List<String> columns, String ending) {
        name(table, name, columns, ending, "generate-migrations renames it");
    }

    private void name(TableClass table, String name, List<String> columns, String ending, String wayOut) {
        declared.add(table.name() + "." + name);
        String usual = ConstraintNames.of(table.name(), columns, ending);
        if (!usual.equals(name)) {
            leftovers.add(
                    "constraint " + table.name() + "." + name,
                    "Rowan tells by its name what a row breaks, and knows it as " + usual,
                    wayOut);
        }
    }

    /** What is left of a table when all that is declared was named. */
    void rest(TableClass table, Links links) {
        CatalogTable there = table.table();
        there.primaryKey().ifPresent(key -> name(table, key.name(), List.of(), "_pkey"));
        for (Link link : links.from(table)) {
            String wayOut = link.key().traits().isEmpty() ? "generate-migrations renames it" : "rename it by hand";
            name(table, link.key().name(), link.key().columns(), "_fkey", wayOut);
            traits(link.key(), table);
            if (!there.indexedBy(link.key().columns())) {
                leftovers.add(
                        "foreign key " + table.name() + "." + link.key().name(),
                        "it has no index, so that the other side is slow to read and to destroy",
                        "add one by hand: create index concurrently on " + table.name() + " …");
            }
        }
        there.keys().stream()
                .filter(key -> isOpen(table, key))
                .forEach(key -> leftovers.add(
                        "constraint " + table.name() + "." + key.name(),
                        "an identity does not say that it is " + words("unique", key.traits()),
                        STAYS));
        for (Check check : there.checks()) {
            if (!declared.contains(table.name() + "." + check.name())) {
                leftovers.add(
                        "check " + table.name() + "." + check.name(), "no attribute says " + check.expression(), STAYS);
            }
        }
        there.indexes().stream().filter(index -> !serves(index, table, links)).forEach(index -> index(table, index));
        there.options().stream().filter(option -> !TableCall.says(option)).forEach(option -> option(table, option));
    }

    /** The one index that a belongs-to wants, where no key is as good. */
    private static boolean serves(CatalogIndex index, TableClass table, Links links) {
        String first = index.columns().get(0);
        return index.columns().size() == 1
                && index.plain()
                && links.of(table, first).isPresent()
                && table.table().keys().stream()
                        .noneMatch(key -> key.columns().get(0).equals(first));
    }

    private boolean isOpen(TableClass table, UniqueKey key) {
        return !key.primary() && !declared.contains(table.name() + "." + key.name()) && !key.over(table.key());
    }

    private void traits(ForeignKey key, TableClass table) {
        if (!key.traits().isEmpty()) {
            leftovers.add(
                    "foreign key " + table.name() + "." + key.name(),
                    "belongsTo does not say " + String.join(", ", key.traits()),
                    STAYS);
        }
        if (key.onDelete().equals("set default")) {
            leftovers.add(
                    "foreign key " + table.name() + "." + key.name(),
                    "belongsTo does not say on delete set default",
                    "generate-migrations makes it restrict; choose with onDelete(…)");
        }
    }

    private void index(TableClass table, CatalogIndex index) {
        boolean unique = index.traits().contains("unique");
        leftovers.add(
                "index " + index.name(),
                "no class declares " + (unique ? "unique " : "") + "indexes of " + table.name(),
                STAYS);
    }

    private void option(TableClass table, TableOption option) {
        leftovers.add(
                "option " + option.name() + " of " + table.name(),
                "Table.named(…) does not say " + option.name() + " " + option.value(),
                STAYS);
    }

    private static String words(String kind, List<String> traits) {
        return traits.isEmpty() ? kind + " over columns that no attribute stands for" : String.join(", ", traits);
    }
}
