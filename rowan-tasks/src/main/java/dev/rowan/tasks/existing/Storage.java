package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.postgres.schema.ConstraintNames;
import dev.rowan.tasks.existing.condition.Held;
import dev.rowan.tasks.existing.condition.Retelling;
import dev.rowan.tasks.existing.condition.Retelling.Retold;
import dev.rowan.tasks.generate.ClassDraft;
import dev.rowan.tasks.words.Literal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what one table has besides columns, where the database takes the class's words for its own. */
final class Storage {
    private final Scene scene;
    private final TableClass table;
    private final ClassDraft draft;
    private final Map<String, Held> columns;
    private final Retelling retelling;
    private final Set<Set<String>> apart = new HashSet<>();

    Storage(Scene scene, TableClass table, ClassDraft draft, Map<String, Held> columns) {
        this.scene = scene;
        this.table = table;
        this.draft = draft;
        this.columns = columns;
        this.retelling = new Retelling(columns);
        apart.add(Set.copyOf(table.key()));
    }

    void identities() {
        table.table().keys().forEach(this::key);
        table.table().indexes().stream().filter(CatalogIndex::unique).forEach(this::identity);
    }

    void rules() {
        table.table().checks().forEach(this::rule);
    }

    void indexes() {
        table.table().indexes().stream()
                .filter(index -> !index.unique() && !scene.remarks().isDeclared(table, index.name()))
                .forEach(this::index);
    }

    private void key(UniqueKey key) {
        boolean joinKey =
                key.primary() && key.columns().size() > 1 && scene.links().joins(table);
        Optional<String> modifiers = key.primary() ? Optional.of("") : modifiers(key.traits());
        if (modifiers.isEmpty() || !columns.keySet().containsAll(key.columns())) {
            return;
        }
        if (key.primary() ? !joinKey : !apart.add(Set.copyOf(key.columns()))) {
            return;
        }
        declareWhole(key.name(), key.columns(), "identity(" + fields(key.columns()) + ")" + modifiers.get());
    }

    private static Optional<String> modifiers(List<String> traits) {
        StringBuilder said = new StringBuilder();
        for (String trait : traits) {
            switch (trait) {
                case "nulls not distinct" -> said.append(".nullsNotDistinct()");
                case "deferrable" -> said.append(".deferrable()");
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(said.toString());
    }

    private void identity(CatalogIndex index) {
        Optional<Retold> retold = retelling.identity(index.definition());
        boolean ofKey = Set.copyOf(index.columns()).equals(Set.copyOf(table.key()));
        if (retold.isEmpty() || ofKey || !isSame(index, retold.get())) {
            return;
        }
        if (!index.traits().equals(List.of(CatalogIndex.UNIQUE))) {
            declare(
                    "resource.Identity",
                    field("unique", index.columns()),
                    retold.get().java(),
                    index.name());
        } else if (apart.add(Set.copyOf(index.columns()))) {
            declareWhole(index.name(), index.columns(), retold.get().java());
        }
    }

    /** Its usual name is that of its columns, and that of a primary key none at all. */
    private void declareWhole(String name, List<String> over, String java) {
        boolean primary = over.equals(table.key());
        String usual = ConstraintNames.of(table.name(), over, "_key");
        draft.declared(
                "resource.Identity",
                primary ? scene.fields(table).take("unique" + table.simple()) : field("unique", over),
                java + (primary || usual.equals(name) ? "" : named(name)));
        scene.remarks().declare(table, name);
    }

    private void rule(Check check) {
        if (scene.remarks().isDeclared(table, check.name()) || !check.traits().isEmpty()) {
            return;
        }
        retelling
                .condition(check.expression())
                .filter(retold -> scene.trial()
                        .check(table.name(), retold.sql())
                        .filter(check.expression()::equals)
                        .isPresent())
                .ifPresent(retold -> {
                    String bare = PartFields.bare(check.name(), table.name());
                    declare("resource.storage.Rule", ruleField(bare), "rule(" + retold.java() + ")", check.name());
                });
    }

    private String ruleField(String bare) {
        return scene.fields(table).take(JavaNames.field(bare), JavaNames.field(bare + "_rule"));
    }

    private void index(CatalogIndex index) {
        retelling
                .index(index.definition(), scene.schema())
                .filter(retold -> isSame(index, retold))
                .ifPresent(retold -> {
                    String bare = PartFields.bare(index.name(), table.name());
                    String field = scene.fields(table).take(JavaNames.field("by_" + bare));
                    declare("resource.storage.Index", field, retold.java(), index.name());
                });
    }

    private boolean isSame(CatalogIndex index, Retold retold) {
        return !index.traits().contains("invalid")
                && scene.trial()
                        .index(table.name(), index.unique(), retold.sql())
                        .filter(index.definition()::equals)
                        .isPresent();
    }

    private void declare(String type, String field, String java, String name) {
        draft.declared(type, field, java + named(name));
        scene.remarks().declare(table, name);
    }

    private static String named(String name) {
        return ".named(" + Literal.quoted(name) + ")";
    }

    private String field(String verb, List<String> over) {
        return scene.fields(table).take(PartFields.over(verb, names(over)));
    }

    private List<String> names(List<String> over) {
        return over.stream().map(scene.fields(table)::attribute).toList();
    }

    private String fields(List<String> over) {
        return names(over).stream().collect(Collectors.joining(", "));
    }
}
