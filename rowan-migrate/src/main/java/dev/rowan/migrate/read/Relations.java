package dev.rowan.migrate.read;

import dev.rowan.migrate.catalog.CatalogTable;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what stands at which name. */
final class Relations {
    private static final String SQL = """
            select c.relname, c.relkind
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c') and not c.relispartition
              and not exists (select from pg_catalog.pg_depend d
                              where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
                                and (d.deptype in ('i', 'e') or (d.deptype = 'a' and c.relkind = 'S')))
            order by c.relname collate "C"
            """;

    private Relations() {}

    static Map<String, String> read(Rows rows) throws SQLException {
        Map<String, String> kinds = new LinkedHashMap<>();
        rows.each(SQL, row -> kinds.put(row.getString("relname"), kind(row.getString("relkind"))));
        return kinds;
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "r", "p" -> CatalogTable.TABLE;
            case "v" -> "view";
            case "m" -> "materialized view";
            case "f" -> "foreign table";
            case "S" -> "sequence";
            default -> "type";
        };
    }
}
