package dev.rowan.migrate.catalog;

import java.util.List;

/**
 * A check constraint.
 *
 * @param name its name
 * @param columns the columns that it reads
 * @param expression what every row keeps, in SQL
 * @param traits what is unusual about it, in SQL's words; empty for a plain one
 */
public record Check(String name, List<String> columns, String expression, List<String> traits) implements Part {
    /** Makes the check; the lists are copied. */
    public Check {
        columns = List.copyOf(columns);
        traits = List.copyOf(traits);
    }
}
