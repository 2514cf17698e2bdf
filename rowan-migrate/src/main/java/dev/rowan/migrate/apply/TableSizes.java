package dev.rowan.migrate.apply;

import dev.rowan.migrate.foretell.LockWish;
import dev.rowan.migrate.report.LockLevel;
import dev.rowan.migrate.report.MigratePlan.PlannedLock;
import dev.rowan.migrate.report.MigratePlan.TableSize;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The tables that statements lock, and how large they are now. Those of a partitioned table are taken together. */
final class TableSizes {
    private static final String SIZE = """
            select c.oid::pg_catalog.regclass::text,
              (select case when bool_or(p.reltuples < 0 and pg_catalog.pg_relation_size(p.oid) > 0) then null
                else coalesce(sum(greatest(p.reltuples, 0)), 0)::bigint end
                from pg_catalog.pg_class p where p.relkind <> 'p' and p.oid in (
                  select c.oid union select relid from pg_catalog.pg_partition_tree(c.oid))),
              (select coalesce(sum(pg_catalog.pg_total_relation_size(p.oid)), 0)::bigint
                from pg_catalog.pg_class p where p.oid in (
                  select c.oid union select relid from pg_catalog.pg_partition_tree(c.oid)))
            from pg_catalog.pg_class c where c.oid in (""";

    private static final String TABLE = "select pg_catalog.to_regclass(?)";
    private static final String INDEX =
            "select indrelid from pg_catalog.pg_index where indexrelid = pg_catalog.to_regclass(?)";
    private static final String TARGETS = "select confrelid from pg_catalog.pg_constraint where contype = 'f'"
            + " and confrelid <> conrelid and conrelid = pg_catalog.to_regclass(?)";
    private static final String TARGET = TARGETS + " and ? in (conname, pg_catalog.quote_ident(conname))";

    private final Connection connection;
    private final NamesNow names;

    TableSizes(Connection connection, NamesNow names) {
        this.connection = connection;
        this.names = names;
    }

    /** In the session's path; of each table the strongest lock. */
    List<PlannedLock> locks(List<LockWish> wishes) throws SQLException {
        Map<String, PlannedLock> locks = new LinkedHashMap<>();
        for (LockWish wish : wishes) {
            find(wish, locks);
        }
        return List.copyOf(locks.values());
    }

    private void find(LockWish wish, Map<String, PlannedLock> locks) throws SQLException {
        String which = switch (wish.of()) {
            case TABLE -> TABLE;
            case INDEX -> INDEX;
            case TARGET -> TARGET;
            case TARGETS -> TARGETS;
        };
        boolean none = true;
        try (PreparedStatement statement = connection.prepareStatement(SIZE + which + ") order by 1")) {
            statement.setString(1, names.table(wish.name()));
            if (wish.of() == LockWish.Of.TARGET) {
                statement.setString(2, wish.constraint());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    none = false;
                    add(locks, new PlannedLock(wish.level(), rows.getString(1), Optional.of(size(rows))));
                }
            }
        }
        if (none && wish.of() == LockWish.Of.TABLE) {
            add(locks, new PlannedLock(wish.level(), wish.name(), Optional.empty()));
        }
    }

    private static TableSize size(ResultSet row) throws SQLException {
        long rows = row.getLong(2);
        return new TableSize(row.wasNull() ? OptionalLong.empty() : OptionalLong.of(rows), row.getLong(3));
    }

    private static void add(Map<String, PlannedLock> locks, PlannedLock lock) {
        locks.merge(lock.table(), lock, (one, other) -> stronger(one.level(), other.level()) ? one : other);
    }

    private static boolean stronger(LockLevel one, LockLevel other) {
        return one.compareTo(other) >= 0;
    }
}
