package dev.rowan.tasks.doctor.kept;

import dev.rowan.tasks.doctor.patient.Questions;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * An index as the database keeps it.
 *
 * @param table its table
 * @param name its name
 * @param fixed whether a constraint, a foreign key or replication stands on it
 * @param unique whether no two rows share its keys
 * @param nulls whether two nulls are told apart in it
 * @param keys the columns and expressions, in order
 * @param ways how each key is compared and ordered
 * @param included columns that it only carries
 * @param kind its method and the condition on its rows
 */
record KeptTree(
        String table,
        String name,
        boolean fixed,
        boolean unique,
        boolean nulls,
        List<String> keys,
        List<String> ways,
        List<String> included,
        String kind) {
    private static final String SQL = """
            select c.relname, x.relname as index, i.indisunique, not i.indnullsnotdistinct as nulls,
                   i.indisreplident or i.indisclustered or i.indisprimary
                     or exists (select from pg_catalog.pg_constraint o where o.conindid = i.indexrelid) as fixed,
                   array(select pg_catalog.pg_get_indexdef(i.indexrelid, k, false)
                         from generate_series(1, i.indnkeyatts) k order by k) as keys,
                   array(select i.indclass[k - 1] || ' ' || i.indcollation[k - 1] || ' ' || i.indoption[k - 1]
                         from generate_series(1, i.indnkeyatts) k order by k) as ways,
                   array(select pg_catalog.pg_get_indexdef(i.indexrelid, k, false)
                         from generate_series(i.indnkeyatts + 1, i.indnatts) k order by k) as included,
                   m.amname || coalesce(' where ' || pg_catalog.pg_get_expr(i.indpred, i.indrelid), '') as kind
            from pg_catalog.pg_index i
              join pg_catalog.pg_class c on c.oid = i.indrelid
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              join pg_catalog.pg_class x on x.oid = i.indexrelid
              join pg_catalog.pg_am m on m.oid = x.relam
            where n.nspname = ? and c.relkind in ('r', 'p') and not c.relispartition and i.indisvalid
            order by c.relname, x.relname collate "C"
            """;

    static List<KeptTree> of(Questions questions) throws SQLException {
        return questions.catalog(
                SQL,
                row -> new KeptTree(
                        row.getString("relname"),
                        row.getString("index"),
                        row.getBoolean("fixed"),
                        row.getBoolean("indisunique"),
                        row.getBoolean("nulls"),
                        texts(row, "keys"),
                        texts(row, "ways"),
                        texts(row, "included"),
                        row.getString("kind")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    /** Of two that are the same, the one that nothing stands on goes, and then the later one. */
    boolean isDoneBy(KeptTree other) {
        return !fixed && !other.name.equals(name) && covers(other) && (!other.covers(this) || isLesserThan(other));
    }

    private boolean isLesserThan(KeptTree other) {
        if (other.fixed || other.unique != unique) {
            return other.fixed || other.unique;
        }
        return name.compareTo(other.name) > 0;
    }

    /** Whether whatever this one does, the other does. Only trees are read from their beginning. */
    private boolean covers(KeptTree other) {
        if (!table.equals(other.table) || !kind.equals(other.kind) || !begins(other)) {
            return false;
        }
        boolean same = keys.size() == other.keys.size();
        boolean keeps = !unique || (other.unique && same && nulls == other.nulls);
        return keeps && (same || kind.startsWith("btree")) && carries(other);
    }

    private boolean begins(KeptTree other) {
        int size = keys.size();
        return size <= other.keys.size()
                && keys.equals(other.keys.subList(0, size))
                && ways.equals(other.ways.subList(0, size));
    }

    private boolean carries(KeptTree other) {
        List<String> all =
                Stream.concat(other.keys.stream(), other.included.stream()).toList();
        return all.containsAll(included);
    }
}
