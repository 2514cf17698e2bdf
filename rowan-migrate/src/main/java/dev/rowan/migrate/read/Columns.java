package dev.rowan.migrate.read;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads columns. Not-null is read from the column: PostgreSQL 18 keeps it as a named constraint, earlier ones do not. */
final class Columns {
    private static final String SQL = """
            select c.relname, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
                   case when a.attcollation <> t.typcollation then
                     case when l.collnamespace = 'pg_catalog'::regnamespace then l.collname::text
                          else l.collnamespace::regnamespace::text || '.' || l.collname end end as collation,
                   a.attnotnull, a.attidentity, a.attgenerated,
                   pg_catalog.pg_get_expr(d.adbin, d.adrelid) as fallback
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              join pg_catalog.pg_type t on t.oid = a.atttypid
              left join pg_catalog.pg_collation l on l.oid = a.attcollation
              left join pg_catalog.pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where n.nspname = ? and c.relkind in ('r', 'p')
            order by c.relname, a.attnum
            """;

    private Columns() {}

    static Map<String, List<CatalogColumn>> read(Rows rows) throws SQLException {
        Map<String, List<CatalogColumn>> columns = new LinkedHashMap<>();
        rows.each(
                SQL,
                row -> columns.computeIfAbsent(row.getString("relname"), table -> new ArrayList<>())
                        .add(column(row)));
        return columns;
    }

    private static CatalogColumn column(ResultSet row) throws SQLException {
        return new CatalogColumn(
                row.getString("attname"),
                row.getString("type"),
                row.getString("collation"),
                row.getBoolean("attnotnull"),
                origin(row.getString("attidentity"), row.getString("attgenerated")),
                row.getString("fallback"));
    }

    private static Origin origin(String identity, String generated) {
        if (!generated.isEmpty()) {
            return Origin.COMPUTED;
        }
        return switch (identity) {
            case "d" -> Origin.COUNTED;
            case "a" -> Origin.ALWAYS_COUNTED;
            default -> Origin.GIVEN;
        };
    }
}
