package dev.rowan.migrate.catalog;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name its name
 * @param columns the columns' names, in order
 * @param target where it leads
 * @param onDelete what becomes of rows whose referenced row is deleted, in SQL's words
 * @param traits what is unusual about it, in SQL's words; empty for a plain one
 */
public record ForeignKey(String name, List<String> columns, Target target, String onDelete, List<String> traits)
        implements Part {
    /** Makes the key; the lists are copied. */
    public ForeignKey {
        columns = List.copyOf(columns);
        traits = List.copyOf(traits);
    }

    /**
     * Where a foreign key leads.
     *
     * @param table the table's name, with its schema when that is another one
     * @param columns the columns' names, in order
     */
    public record Target(String table, List<String> columns) {
        /** Makes the target; the columns are copied. */
        public Target {
            columns = List.copyOf(columns);
        }
    }
}
