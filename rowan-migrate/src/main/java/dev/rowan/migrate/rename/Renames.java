package dev.rowan.migrate.rename;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.Qualified;
import dev.rowan.migrate.ddl.Renaming;
import dev.rowan.migrate.draft.FormerNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What has another name by now. Only a name of before that is there, beside one of now that is not, is renamed.
 *
 * @param tables the names of tables, before and now
 * @param columns by the table's name of now, the names of columns, before and now
 * @param parts by the table's name of now, the constraints and indexes as they were, and their names of now
 */
public record Renames(
        Map<String, String> tables, Map<String, Map<String, String>> columns, Map<String, Map<Part, String>> parts) {
    /**
     * Finds what has another name.
     *
     * @param names what resources say of the names of before
     * @param wanted what there shall be
     * @param found what there is
     * @return what is to be renamed; may be nothing
     */
    public static Renames of(FormerNames names, Catalog wanted, Catalog found) {
        Renames renames = new Renames(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (CatalogTable table : wanted.tables()) {
            Optional<CatalogTable> before = before(names, table, wanted, found);
            before.ifPresent(there -> renames.tables.put(there.name(), table.name()));
            before.or(() -> found.table(table.name())).ifPresent(there -> {
                renames.columns.put(table.name(), columns(names, table, there));
                renames.parts.put(
                        table.name(), PartRenames.of(names.parts().getOrDefault(table.name(), Map.of()), table, there));
            });
        }
        return renames;
    }

    private static Optional<CatalogTable> before(FormerNames names, CatalogTable table, Catalog wanted, Catalog found) {
        if (found.table(table.name()).isPresent()) {
            return Optional.empty();
        }
        return names.tables().getOrDefault(table.name(), List.of()).stream()
                .filter(name -> wanted.table(name).isEmpty())
                .flatMap(name -> found.table(name).stream())
                .filter(there -> there.kind().equals(CatalogTable.TABLE))
                .findFirst();
    }

    private static Map<String, String> columns(FormerNames names, CatalogTable table, CatalogTable there) {
        Map<String, String> renamed = new LinkedHashMap<>();
        names.columns().getOrDefault(table.name(), Map.of()).forEach((now, before) -> {
            if (there.column(now).isEmpty()) {
                before.stream()
                        .filter(name -> table.column(name).isEmpty() && !renamed.containsKey(name))
                        .filter(name -> there.column(name).isPresent())
                        .findFirst()
                        .ifPresent(name -> renamed.put(name, now));
            }
        });
        return renamed;
    }

    /** To its schema by its name of before. */
    private static List<NameChange> moved(String before, String now) {
        List<NameChange> all = new ArrayList<>();
        String there = Qualified.of(Qualified.schema(now), Qualified.name(before));
        if (!there.equals(before)) {
            all.add(new NameChange(Renaming.move(before, there), Renaming.move(there, before)));
        }
        if (!there.equals(now)) {
            all.add(new NameChange(Renaming.table(there, now), Renaming.table(now, there)));
        }
        return all;
    }

    /**
     * Tables first: columns are found under the table's name of now.
     *
     * @return the renames in a working order
     */
    public List<NameChange> all() {
        List<NameChange> all = new ArrayList<>();
        tables.forEach((before, now) -> all.addAll(moved(before, now)));
        columns.forEach((table, renamed) -> renamed.forEach((before, now) ->
                all.add(new NameChange(Renaming.column(table, before, now), Renaming.column(table, now, before)))));
        parts.forEach((table, renamed) -> all.addAll(PartRenames.all(table, renamed)));
        return all;
    }

    /**
     * Whether anything of a table, or the table itself, has another name.
     *
     * @param table its name of now
     * @return true then
     */
    public boolean touch(String table) {
        return tables.containsValue(table)
                || !columns.getOrDefault(table, Map.of()).isEmpty();
    }

    /**
     * Indexes that are as wanted but for their name, which was made of what was renamed.
     *
     * @param wanted what there shall be
     * @param found what there is once the rest was renamed
     * @param ours whether an index of a table may be touched
     * @return the renames
     */
    public static List<NameChange> indexes(Catalog wanted, Catalog found, BiPredicate<String, CatalogIndex> ours) {
        List<NameChange> all = new ArrayList<>();
        for (CatalogTable table : wanted.tables()) {
            CatalogTable there = found.table(table.name()).orElse(table);
            for (CatalogIndex index : table.indexes()) {
                if (there.indexes().stream().noneMatch(each -> each.name().equals(index.name()))) {
                    alike(index, there)
                            .filter(each -> ours.test(table.name(), each))
                            .ifPresent(each -> all.add(new NameChange(
                                    Renaming.index(table.name(), each.name(), index.name()),
                                    Renaming.index(table.name(), index.name(), each.name()))));
                }
            }
        }
        return all;
    }

    private static Optional<CatalogIndex> alike(CatalogIndex index, CatalogTable there) {
        return there.indexes().stream().filter(index::alike).findFirst();
    }
}
