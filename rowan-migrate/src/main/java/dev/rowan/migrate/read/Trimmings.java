package dev.rowan.migrate.read;

import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.TableOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads how tables are kept, and the words beside them, each by the name of its table. */
record Trimmings(Map<String, List<TableOption>> options, Map<String, List<Comment>> comments) {
    private static final String OPTIONS = """
            select c.relname, c.relpersistence = 'u' as unlogged, pg_catalog.pg_get_partkeydef(c.oid) as parts,
                   o.option_name, o.option_value
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              left join lateral pg_catalog.pg_options_to_table(c.reloptions) o on true
            where n.nspname = ? and c.relkind in ('r', 'p')
              and (c.relpersistence = 'u' or c.relkind = 'p' or o.option_name is not null)
            order by c.relname, o.option_name collate "C"
            """;
    private static final String COMMENTS = """
            select c.relname, a.attname, d.description
            from pg_catalog.pg_description d
              join pg_catalog.pg_class c on d.classoid = 'pg_catalog.pg_class'::regclass and c.oid = d.objoid
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
            where n.nspname = ? and c.relkind in ('r', 'p')
            order by c.relname, d.objsubid
            """;

    static Trimmings read(Rows rows) throws SQLException {
        Trimmings found = new Trimmings(new LinkedHashMap<>(), new LinkedHashMap<>());
        rows.each(OPTIONS, row -> {
            List<TableOption> options =
                    found.options.computeIfAbsent(row.getString("relname"), name -> new ArrayList<>());
            if (row.getBoolean("unlogged") && !options.contains(TableOption.UNLOGGED)) {
                options.add(TableOption.UNLOGGED);
            }
            String parts = row.getString("parts");
            if (parts != null && options.stream().noneMatch(TableOption::partitions)) {
                options.add(TableOption.partitioned(parts));
            }
            if (row.getString("option_name") != null) {
                options.add(new TableOption(row.getString("option_name"), row.getString("option_value")));
            }
        });
        rows.each(
                COMMENTS,
                row -> found.comments
                        .computeIfAbsent(row.getString("relname"), name -> new ArrayList<>())
                        .add(new Comment(row.getString("attname"), row.getString("description"))));
        return found;
    }
}
