package dev.rowan.migrate.read;

import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.UniqueKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads keys and checks, each by the name of its table. */
record Constraints(
        Map<String, List<UniqueKey>> keys, Map<String, List<ForeignKey>> foreignKeys, Map<String, List<Check>> checks) {
    /** A key to a partitioned table has one to each partition, which is no part of its own. {@code conenforced} is there from PostgreSQL 18 on, so it is asked for by name. */
    private static final String SQL = """
            select c.relname, con.conname, con.contype,
                   array(select a.attname::text from unnest(con.conkey) with ordinality k(number, place)
                         join pg_catalog.pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.number
                         order by k.place) as columns,
                   s.nspname as target_schema, r.relname as target,
                   array(select a.attname::text from unnest(con.confkey) with ordinality k(number, place)
                         join pg_catalog.pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.number
                         order by k.place) as target_columns,
                   con.confdeltype, con.confupdtype, con.confmatchtype, con.condeferrable, con.condeferred,
                   con.convalidated,
                   coalesce((pg_catalog.to_jsonb(con) ->> 'conenforced')::boolean, true) as conenforced,
                   coalesce(i.indnullsnotdistinct, false) as nulls_not_distinct,
                   pg_catalog.pg_get_expr(con.conbin, con.conrelid) as expression
            from pg_catalog.pg_constraint con
              join pg_catalog.pg_class c on c.oid = con.conrelid
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              left join pg_catalog.pg_class r on r.oid = con.confrelid
              left join pg_catalog.pg_namespace s on s.oid = r.relnamespace
              left join pg_catalog.pg_index i on i.indexrelid = con.conindid and con.contype in ('p', 'u')
            where n.nspname = ? and con.contype in ('p', 'u', 'f', 'c') and con.conparentid = 0
            order by c.relname, con.contype <> 'p', con.conname collate "C"
            """;

    static Constraints read(Rows rows) throws SQLException {
        Constraints found = new Constraints(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        rows.each(SQL, row -> found.add(row.getString("relname"), row, rows));
        return found;
    }

    private void add(String table, ResultSet row, Rows rows) throws SQLException {
        switch (row.getString("contype")) {
            case "f" ->
                foreignKeys.computeIfAbsent(table, name -> new ArrayList<>()).add(foreignKey(row, rows));
            case "c" -> checks.computeIfAbsent(table, name -> new ArrayList<>()).add(check(row));
            default -> keys.computeIfAbsent(table, name -> new ArrayList<>()).add(key(row));
        }
    }

    private static UniqueKey key(ResultSet row) throws SQLException {
        boolean primary = "p".equals(row.getString("contype"));
        return new UniqueKey(row.getString("conname"), primary, Rows.texts(row, "columns"), Traits.ofKey(row));
    }

    private static ForeignKey foreignKey(ResultSet row, Rows rows) throws SQLException {
        return new ForeignKey(
                row.getString("conname"),
                Rows.texts(row, "columns"),
                new ForeignKey.Target(
                        rows.table(row.getString("target_schema"), row.getString("target")),
                        Rows.texts(row, "target_columns")),
                Traits.reaction(row.getString("confdeltype")),
                Traits.ofForeignKey(row));
    }

    private static Check check(ResultSet row) throws SQLException {
        return new Check(
                row.getString("conname"), Rows.texts(row, "columns"), row.getString("expression"), Traits.ofCheck(row));
    }
}
