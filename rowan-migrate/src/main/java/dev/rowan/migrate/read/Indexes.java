package dev.rowan.migrate.read;

import dev.rowan.migrate.catalog.CatalogIndex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the indexes that no constraint owns, each by the name of its table. */
final class Indexes {
    private static final String SQL = """
            select c.relname, x.relname as index, m.amname, i.indisunique, i.indisvalid,
                   pg_catalog.pg_get_indexdef(i.indexrelid) as definition,
                   array(select distinct a.attname::text from pg_catalog.pg_depend d
                           join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = d.refobjsubid
                         where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = i.indexrelid
                           and d.refobjid = i.indrelid and d.refobjsubid > 0
                         order by 1) as reads,
                   pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
                   array(select coalesce(a.attname::text, pg_catalog.pg_get_indexdef(i.indexrelid, k.place::int, false))
                         from unnest(i.indkey::int2[]) with ordinality k(number, place)
                           left join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
                         where k.place <= i.indnkeyatts order by k.place) as columns,
                   exists (select from unnest(i.indoption::int2[]) o(flags) where o.flags <> 0) as reordered,
                   exists (select from unnest(i.indkey::int2[], i.indcollation::oid[]) k(number, ordering)
                             join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
                           where k.ordering <> a.attcollation) as recollated
            from pg_catalog.pg_index i
              join pg_catalog.pg_class c on c.oid = i.indrelid
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              join pg_catalog.pg_class x on x.oid = i.indexrelid
              join pg_catalog.pg_am m on m.oid = x.relam
            where n.nspname = ? and c.relkind in ('r', 'p')
              and not exists (select from pg_catalog.pg_constraint con
                              where con.conindid = i.indexrelid and con.contype in ('p', 'u', 'x'))
            order by c.relname, x.relname collate "C"
            """;

    private static final String TREE = "USING btree ";

    private Indexes() {}

    static Map<String, List<CatalogIndex>> read(Rows rows) throws SQLException {
        Map<String, List<CatalogIndex>> indexes = new LinkedHashMap<>();
        rows.each(
                SQL,
                row -> indexes.computeIfAbsent(row.getString("relname"), table -> new ArrayList<>())
                        .add(index(row)));
        return indexes;
    }

    private static CatalogIndex index(ResultSet row) throws SQLException {
        return new CatalogIndex(
                row.getString("index"),
                Rows.texts(row, "columns"),
                Rows.texts(row, "reads"),
                traits(row),
                definition(row.getString("definition"), row.getString("amname")));
    }

    /**
     * Behind the table's name, which is told with its schema; names are quoted where they hold a space. That an index is a
     * tree goes without saying.
     */
    private static String definition(String whole, String method) {
        String using = "USING " + method + " (";
        Matcher names = Pattern.compile("^[^\"]*?(?:\"[^\"]*\"[^\"]*)*? (?=" + Pattern.quote(using) + ")")
                .matcher(whole);
        String said = names.find() ? whole.substring(names.end()) : whole;
        return said.startsWith(TREE) ? said.substring(TREE.length()) : said;
    }

    private static List<String> traits(ResultSet row) throws SQLException {
        List<String> traits = new ArrayList<>();
        if (row.getBoolean("indisunique")) {
            traits.add(CatalogIndex.UNIQUE);
        }
        if (!"btree".equals(row.getString("amname"))) {
            traits.add("using " + row.getString("amname"));
        }
        if (row.getBoolean("reordered")) {
            traits.add(CatalogIndex.REORDERED);
        }
        if (row.getBoolean("recollated")) {
            traits.add("in another collation");
        }
        if (row.getString("predicate") != null) {
            traits.add("where " + row.getString("predicate"));
        }
        if (!row.getBoolean("indisvalid")) {
            traits.add("invalid");
        }
        return traits;
    }
}
