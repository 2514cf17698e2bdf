package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.generate.ClassBatch;
import dev.rowan.tasks.source.Declined;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes of tables: those to be written, and those that are there. */
final class TableClasses {
    private final Map<String, TableClass> classes = new LinkedHashMap<>();

    private TableClasses() {}

    /**
     * Names a class for each table that is asked for.
     *
     * @param tables all that there are
     * @param wanted names of tables; empty for all
     * @param batch where the classes are going to be
     * @param leftovers hears of tables that no class can stand for
     * @return the classes
     * @throws Declined when there is no such table
     */
    static TableClasses of(List<CatalogTable> tables, List<String> wanted, ClassBatch batch, Leftovers leftovers) {
        refuseUnknown(tables, wanted);
        TableClasses found = new TableClasses();
        List<CatalogTable> fresh = new ArrayList<>();
        for (CatalogTable table : tables) {
            Optional<String> there = batch.classOf(TableClass.name(table));
            boolean asked = wanted.isEmpty() || wanted.contains(TableClass.name(table));
            if (there.isPresent()) {
                found.classes.put(table.name(), new TableClass(table, there.get(), false));
            } else if (asked && table.primaryKey().isEmpty()) {
                leftovers.add(
                        "table " + TableClass.name(table),
                        "it has no primary key, and a resource has one",
                        "give it one (alter table … add primary key …), and generate again");
            } else if (asked) {
                fresh.add(table);
            }
        }
        fresh.forEach(table -> found.classes.put(
                table.name(), new TableClass(table, batch.inPackage() + "." + found.name(table, batch), true)));
        return found;
    }

    private String name(CatalogTable table, ClassBatch batch) {
        return JavaNames.free(
                name -> batch.taken(name)
                        || classes.values().stream()
                                .anyMatch(each -> each.simple().equalsIgnoreCase(name)),
                JavaNames.type(TableClass.name(table)),
                JavaNames.whole(TableClass.name(table)));
    }

    private static void refuseUnknown(List<CatalogTable> tables, List<String> wanted) {
        List<String> names = tables.stream().map(TableClass::name).toList();
        wanted.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw Declined.words("the database has no table '" + Printable.of(name) + "'"
                    + Nearest.offer(name, names)
                    + (names.isEmpty()
                            ? "; the schema is empty"
                            : "; it has " + Printable.of(String.join(", ", names))));
        });
    }

    Optional<TableClass> find(String table) {
        return Optional.ofNullable(classes.get(table));
    }

    List<TableClass> all() {
        return List.copyOf(classes.values());
    }

    List<TableClass> fresh() {
        return classes.values().stream().filter(TableClass::fresh).toList();
    }

    /** Whether another class but this one has a name, however it is written. */
    boolean namesOther(TableClass own, String name) {
        return classes.values().stream()
                .anyMatch(each -> !each.equals(own) && each.simple().equalsIgnoreCase(name));
    }

    boolean names(String simple) {
        return classes.values().stream().anyMatch(each -> each.simple().equals(simple));
    }
}
