package dev.rowan.migrate.draft;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tables and columns were called.
 *
 * @param tables for a table of now the names of before, latest first
 * @param columns for a table of now, and a column of now, the names of before, latest first
 */
public record FormerNames(Map<String, List<String>> tables, Map<String, Map<String, List<String>>> columns) {
    /**
     * What resources say.
     *
     * @param models every resource of a program
     * @return the names of before
     */
    public static FormerNames of(List<ResourceModel> models) {
        FormerNames names = new FormerNames(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (ResourceModel model : models) {
            model.setting(Table.class).ifPresent(table -> names.tables.put(model.table(), table.names()));
            Map<String, List<String>> columns = new LinkedHashMap<>();
            for (AttributeModel attribute : model.attributes()) {
                columns.put(
                        attribute.column(),
                        new ArrayList<>(model.layout().column(attribute).names()));
            }
            names.columns.put(model.table(), columns);
        }
        return names;
    }
}
