package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Qualified;
import dev.rowan.migrate.catalog.UniqueKey;
import java.util.List;
import java.util.Optional;

/**
 * A table, and the class of its rows.
 *
 * @param table the table
 * @param type the class, in full
 * @param fresh whether the class is to be written; else it is there
 */
record TableClass(CatalogTable table, String type, boolean fresh) {
    /** Without the dot that catalogs put before a name that has one. */
    static String name(CatalogTable table) {
        return Qualified.name(table.name());
    }

    String name() {
        return name(table);
    }

    String simple() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    List<String> key() {
        return table.primaryKey().map(UniqueKey::columns).orElse(List.of());
    }

    /** The column of the primary key, where that is one. */
    Optional<CatalogColumn> soleKey() {
        return key().size() == 1 ? table.column(key().get(0)) : Optional.empty();
    }

    boolean requires(String column) {
        return isKey(column)
                || table.column(column).filter(CatalogColumn::required).isPresent();
    }

    /** Where a column stands. */
    int place(String column) {
        return table.columns().stream().map(CatalogColumn::name).toList().indexOf(column);
    }

    boolean isKey(String column) {
        return key().contains(column);
    }

    /** Whether no two rows share what these columns hold. */
    boolean unique(List<String> columns) {
        return table.keys().stream().anyMatch(key -> key.traits().isEmpty() && key.over(columns));
    }
}
