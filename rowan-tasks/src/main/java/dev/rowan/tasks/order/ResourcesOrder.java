package dev.rowan.tasks.order;

import java.util.List;
import java.util.Optional;

/**
 * Resources that are asked for from a database that is there, in the words that were typed.
 *
 * @param tables each on its own or several with commas; empty for all
 * @param schema where they are, or empty for the connection's own
 * @param domain the domain of the resources, or empty for the name of the database
 * @param inPackage the package of the classes, or empty for that of the domains
 */
public record ResourcesOrder(
        List<String> tables, Optional<String> schema, Optional<String> domain, Optional<String> inPackage) {
    /** Copies the list. */
    public ResourcesOrder {
        tables = List.copyOf(tables);
    }
}
