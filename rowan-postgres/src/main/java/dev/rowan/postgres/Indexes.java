package dev.rowan.postgres;

import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.store.IndexKey;
import dev.rowan.store.KeptIndex;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads which indexes a table has.
 *
 * @param connection for this thread
 */
record Indexes(Connection connection) {
    /** Only trees find and order; an index that was not finished serves nothing. */
    private static final String QUERY = """
            select i.relname, x.indpred is not null,
                   array(select coalesce(a.attname::text, '')
                         from unnest(x.indkey::int2[]) with ordinality k (n, o)
                         left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.n and k.n > 0
                         where k.o <= x.indnkeyatts order by k.o),
                   coalesce((select l.collname from pg_attribute a join pg_collation l on l.oid = x.indcollation[0]
                             where a.attrelid = x.indrelid and a.attnum = x.indkey[0] and a.attcollation <> l.oid), '')
            from pg_index x
            join pg_class i on i.oid = x.indexrelid
            join pg_am m on m.oid = i.relam
            where x.indrelid = to_regclass(?) and x.indisvalid and m.amname = 'btree'
            order by i.relname""";

    List<KeptIndex> of(ResourceModel resource) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(QUERY)) {
            prepared.setString(1, Quoted.table(resource));
            try (ResultSet results = prepared.executeQuery()) {
                List<KeptIndex> indexes = new ArrayList<>();
                while (results.next()) {
                    String[] columns = (String[]) results.getArray(3).getArray();
                    indexes.add(new KeptIndex(
                            results.getString(1),
                            List.of(columns),
                            ColumnTypes.language(results.getString(4)),
                            results.getBoolean(2)));
                }
                return indexes;
            }
        }
    }

    static String creating(ResourceModel resource, List<IndexKey> keys) {
        String columns = keys.stream()
                .map(key -> Quoted.name(key.attribute().column()) + collation(key))
                .collect(Collectors.joining(", "));
        return "create index on " + Quoted.table(resource) + " (" + columns + ");";
    }

    private static String collation(IndexKey key) {
        return key.language().isEmpty() ? "" : ColumnTypes.order(key.attribute().type());
    }
}
