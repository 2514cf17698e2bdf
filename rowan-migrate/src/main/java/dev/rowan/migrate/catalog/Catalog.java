package dev.rowan.migrate.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What one schema holds.
 *
 * @param extensions the extensions of its database, by name
 * @param tables its tables, by name
 * @param beside what statements of resources make
 */
public record Catalog(List<Extension> extensions, List<CatalogTable> tables, Beside beside) {
    /** The name of the table in which a database says which migrations were applied to it: no part of any catalog. */
    public static final String JOURNAL = "rowan_migrations";

    /** The name of the table in which {@code sync} says which statements of resources it ran: no part of any catalog either. */
    public static final String STATEMENTS = "rowan_statements";

    /** Makes the catalog; the lists are copied. */
    public Catalog {
        extensions = List.copyOf(extensions);
        tables = List.copyOf(tables);
    }

    /**
     * A catalog of tables alone.
     *
     * @param extensions the extensions of its database, by name
     * @param tables its tables, by name
     */
    public Catalog(List<Extension> extensions, List<CatalogTable> tables) {
        this(extensions, tables, Beside.NONE);
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
