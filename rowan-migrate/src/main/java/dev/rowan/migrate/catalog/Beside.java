package dev.rowan.migrate.catalog;

import java.util.List;

/**
 * What statements of resources make beside tables. No catalog can compare it: it is known by its text.
 *
 * @param statements in declared order
 * @param made all tables as they are when the statements have run, with what these made
 */
public record Beside(List<CustomStatement> statements, List<CatalogTable> made) {
    /** There are no such statements. */
    public static final Beside NONE = new Beside(List.of(), List.of());

    /** Makes it; the lists are copied. */
    public Beside {
        statements = List.copyOf(statements);
        made = List.copyOf(made);
    }

    /**
     * Whether a statement makes something.
     *
     * @param table the name of its table; for a table its own
     * @param part what no resource declares
     * @return true when it is there once the statements have run
     */
    public boolean makes(String table, Part part) {
        return made.stream()
                .filter(each -> each.name().equals(table))
                .anyMatch(each -> part instanceof CatalogTable || each.members().anyMatch(part::equals));
    }
}
