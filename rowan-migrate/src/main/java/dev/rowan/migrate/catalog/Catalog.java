package dev.rowan.migrate.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What one schema holds.
 *
 * @param extensions the extensions of its database, by name
 * @param tables its tables, by name
 */
public record Catalog(List<Extension> extensions, List<CatalogTable> tables) {
    /** The name of the table in which a database says which migrations were applied to it: no part of any catalog. */
    public static final String JOURNAL = "rowan_migrations";

    /** Makes the catalog; the lists are copied. */
    public Catalog {
        extensions = List.copyOf(extensions);
        tables = List.copyOf(tables);
    }

    /**
     * The table of a name.
     *
     * @param table its name
     * @return the table, or empty
     */
    public Optional<CatalogTable> table(String table) {
        return tables.stream().filter(each -> each.name().equals(table)).findFirst();
    }
}
