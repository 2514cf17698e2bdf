package dev.rowan.postgres.schema;

import dev.rowan.model.ResourceModel;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names as they stand in SQL text: always quoted, so that no name is ever read as anything else. */
public final class Quoted {
    private Quoted() {}

    /**
     * Quotes a name.
     *
     * @param name a table's, column's or constraint's name
     * @return the name between double quotes, those inside it doubled
     * @throws IllegalArgumentException when it is empty or holds the character U+0000, which SQL cannot spell
     */
    public static String name(String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("an empty name, or one with the character U+0000, cannot stand in SQL");
        }
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * The table of a resource, with its schema where it is said.
     *
     * @param resource whose table
     * @return such as {@code "users"}, or {@code "sales"."users"}
     */
    public static String table(ResourceModel resource) {
        return resource.schema().map(schema -> name(schema) + ".").orElse("") + name(resource.table());
    }

    /**
     * Quotes names and puts commas between them.
     *
     * @param names any number of names
     * @return such as {@code "user_id", "group_id"}
     * @throws IllegalArgumentException when one of them cannot stand in SQL
     */
    public static String names(Collection<String> names) {
        return names.stream().map(Quoted::name).collect(Collectors.joining(", "));
    }
}
