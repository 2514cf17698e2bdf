package dev.rowan.migrate.draft;

import dev.rowan.migrate.catalog.Qualified;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.Table;
import dev.rowan.postgres.schema.ConstraintNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tables, columns, indexes and rules were called.
 *
 * @param tables for a table of now the names of before, latest first
 * @param columns for a table of now, and a column of now, the names of before, latest first
 * @param parts for a table of now, and a constraint or index of now, the names of before, latest first
 */
public record FormerNames(
        Map<String, List<String>> tables,
        Map<String, Map<String, List<String>>> columns,
        Map<String, Map<String, List<String>>> parts) {
    /**
     * What resources say.
     *
     * @param models every resource of a program
     * @return the names of before
     */
    public static FormerNames of(List<ResourceModel> models) {
        FormerNames names = new FormerNames(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (ResourceModel model : models) {
            model.setting(Table.class)
                    .ifPresent(table -> names.tables.put(TableDraft.name(model), former(model, table)));
            Map<String, List<String>> columns = new LinkedHashMap<>();
            for (AttributeModel attribute : model.attributes()) {
                columns.put(
                        attribute.column(),
                        new ArrayList<>(model.layout().column(attribute).names()));
            }
            names.columns.put(TableDraft.name(model), columns);
            names.parts.put(TableDraft.name(model), parts(model));
        }
        return names;
    }

    /** It was where it is now, or where tables usually are; what is before a dot may be a schema. */
    private static List<String> former(ResourceModel model, Table table) {
        return table.names().stream()
                .flatMap(name -> Stream.of(Qualified.of(model.schema().orElse(""), name), name, Qualified.of("", name)))
                .distinct()
                .toList();
    }

    /**
     * The schemas in which tables were.
     *
     * @return without the one that is brought to the model
     */
    public Set<String> schemas() {
        return tables.values().stream()
                .flatMap(List::stream)
                .map(Qualified::schema)
                .filter(schema -> !schema.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Map<String, List<String>> parts(ResourceModel model) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        model.identities()
                .forEach(each -> parts.put(
                        ConstraintNames.unique(model, each), each.stored().before()));
        model.layout()
                .indexes()
                .forEach(each -> parts.put(
                        ConstraintNames.index(model, each), each.stored().before()));
        model.rules()
                .forEach(each -> parts.put(
                        ConstraintNames.rule(model, each), each.stored().before()));
        return parts;
    }
}
