package dev.rowan.migrate.ddl;

import dev.rowan.migrate.catalog.Qualified;
import dev.rowan.postgres.schema.Quoted;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as a person writes them in SQL: between quotes only where SQL would read them as something else. */
public final class Name {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** PostgreSQL 18's keywords that cannot stand for a name everywhere. */
    private static final Set<String> KEYWORDS = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean
            both case cast char character check coalesce collate collation column concurrently constraint
            create cross current_catalog current_date current_role current_schema current_time
            current_timestamp current_user dec decimal default deferrable desc distinct do else end except
            exists extract false fetch float for foreign freeze from full grant greatest group grouping having
            ilike in initially inner inout int integer intersect interval into is isnull join json json_array
            json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize
            json_table json_value lateral leading least left like limit localtime localtimestamp merge_action
            national natural nchar none normalize not notnull null nullif numeric offset on only or order out
            outer overlaps overlay placing position precision primary real references returning right row
            select session_user setof similar smallint some substring symmetric system_user table tablesample
            then time timestamp to trailing treat trim true union unique user using values varchar variadic
            verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces
            xmlparse xmlpi xmlroot xmlserialize xmltable
            """.strip().split("\\s+"));

    private Name() {}

    /**
     * Writes a name.
     *
     * @param name a table's, column's or constraint's name
     * @return such as {@code users} or {@code "user"}
     * @throws IllegalArgumentException when SQL cannot spell it
     */
    public static String of(String name) {
        return PLAIN.matcher(name).matches() && !KEYWORDS.contains(name) ? name : Quoted.name(name);
    }

    /**
     * Writes a table, with its schema where it is another.
     *
     * @param table what catalogs call it
     * @return such as {@code sales.users}
     */
    public static String table(String table) {
        return beside(table, Qualified.name(table));
    }

    /**
     * Writes the name of something in the schema of a table.
     *
     * @param table what catalogs call the table
     * @param name such as that of an index
     * @return such as {@code sales.users_name_idx}
     */
    public static String beside(String table, String name) {
        String schema = Qualified.schema(table);
        return (schema.isEmpty() ? "" : of(schema) + ".") + of(name);
    }

    static String all(Collection<String> names) {
        return names.stream().map(Name::of).collect(Collectors.joining(", "));
    }
}
