package dev.rowan.migrate.read;

import dev.rowan.migrate.catalog.Beyond;
import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.Existing;
import dev.rowan.migrate.catalog.NativeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a schema that others made: its catalog, and what no catalog has. */
public final class ExistingReader {
    private static final String TYPES = """
            select pg_catalog.format_type(t.oid, null) as name,
                   case t.typtype when 'd' then pg_catalog.format_type(t.typbasetype, t.typtypmod) end as base,
                   array(select e.enumlabel::text from pg_catalog.pg_enum e where e.enumtypid = t.oid
                         order by e.enumsortorder) as labels
            from pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace
            where ?::text is not null and t.typtype in ('e', 'd')
              and n.nspname not in ('pg_catalog', 'information_schema')
            order by 1
            """;
    private static final String BEYOND = """
            with here as (select oid from pg_catalog.pg_namespace where nspname = ?),
                 relations as (select c.oid, c.relname from pg_catalog.pg_class c join here on here.oid = c.relnamespace
                               where not c.relispartition)
            select 'trigger' as kind, r.relname as holder, t.tgname::text as name
            from pg_catalog.pg_trigger t join relations r on r.oid = t.tgrelid where not t.tgisinternal
            union all
            select 'exclusion constraint', r.relname, o.conname
            from pg_catalog.pg_constraint o join relations r on r.oid = o.conrelid where o.contype = 'x'
            union all
            select 'row policy', r.relname, p.polname
            from pg_catalog.pg_policy p join relations r on r.oid = p.polrelid
            union all
            select 'rule', r.relname, w.rulename
            from pg_catalog.pg_rewrite w join relations r on r.oid = w.ev_class where w.rulename <> '_RETURN'
            union all
            select case when c.relispartition then 'partition' else 'heir' end, p.relname, c.relname
            from pg_catalog.pg_inherits i join pg_catalog.pg_class c on c.oid = i.inhrelid
              join relations p on p.oid = i.inhparent where c.relkind in ('r', 'p', 'f')
            union all
            select distinct 'schema', '', o.nspname
            from pg_catalog.pg_class t join pg_catalog.pg_namespace o on o.oid = t.relnamespace
            where t.relkind in ('r', 'p') and o.oid not in (select oid from here)
              and o.nspname not in ('information_schema') and o.nspname not like 'pg\\_%'
              and not exists (select from pg_catalog.pg_depend e
                              where e.classid = 'pg_catalog.pg_class'::regclass and e.objid = t.oid and e.deptype = 'e')
            union all
            select case f.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, '',
                   f.proname || '(' || pg_catalog.pg_get_function_identity_arguments(f.oid) || ')'
            from pg_catalog.pg_proc f join here on here.oid = f.pronamespace
            where not exists (select from pg_catalog.pg_depend d
                              where d.classid = 'pg_catalog.pg_proc'::regclass and d.objid = f.oid and d.deptype = 'e')
            order by 2, 1, 3
            """;

    private ExistingReader() {}

    /**
     * Reads a schema.
     *
     * @param connection used for reading only
     * @param schema the schema's name
     * @return what is there
     * @throws SQLException when PostgreSQL refuses
     */
    public static Existing read(Connection connection, String schema) throws SQLException {
        Catalog catalog = CatalogReader.read(connection, schema);
        Rows rows = new Rows(connection, schema, Map.of(schema, ""));
        List<NativeType> types = new ArrayList<>();
        rows.each(
                TYPES,
                row -> types.add(
                        new NativeType(row.getString("name"), row.getString("base"), Rows.texts(row, "labels"))));
        List<Beyond> beyond = new ArrayList<>();
        rows.each(
                BEYOND,
                row -> beyond.add(new Beyond(row.getString("kind"), row.getString("holder"), row.getString("name"))));
        return new Existing(schema, catalog, types, beyond);
    }
}
