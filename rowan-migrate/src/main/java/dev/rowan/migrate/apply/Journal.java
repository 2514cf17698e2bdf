package dev.rowan.migrate.apply;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.files.Version;
import dev.rowan.postgres.schema.Quoted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The table in which a database says what was applied to it. */
final class Journal {
    /**
     * What was applied.
     *
     * @param version its version
     * @param file its file's name then
     * @param checksum its text's then
     * @param appliedAt when, or when it was begun
     * @param finished false for one that runs outside a transaction and whose end nobody saw
     */
    record Applied(Version version, String file, String checksum, Instant appliedAt, boolean finished) {}

    private final Connection connection;
    private final String table;

    Journal(Connection connection, String schema) {
        this.connection = connection;
        this.table = Quoted.name(schema) + "." + Quoted.name(Catalog.JOURNAL);
    }

    void make() throws SQLException {
        if (there()) {
            grow();
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists " + table + """
                     (
                      position bigint generated always as identity primary key,
                      version text not null unique,
                      file text not null,
                      checksum text not null,
                      applied_at timestamptz not null default now(),
                      finished boolean not null default true
                    )""");
        }
    }

    /** One that an earlier Rowan made. */
    private void grow() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "alter table " + table + " add column if not exists finished boolean not null default true");
        }
    }

    /** In the order in which they were applied. */
    List<Applied> read() throws SQLException {
        List<Applied> applied = new ArrayList<>();
        if (!there()) {
            return applied;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version, file, checksum, applied_at,"
                        + " coalesce((to_jsonb(j) ->> 'finished')::boolean, true) as finished from " + table
                        + " j order by position")) {
            while (rows.next()) {
                applied.add(new Applied(
                        Version.of(rows.getString("version")),
                        rows.getString("file"),
                        rows.getString("checksum"),
                        rows.getObject("applied_at", OffsetDateTime.class).toInstant(),
                        rows.getBoolean("finished")));
            }
        }
        return applied;
    }

    /** False when it is there already: another one applied it. */
    boolean add(Migration migration) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table + " (version, file, checksum) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, migration.version().toString());
            insert.setString(2, migration.file());
            insert.setString(3, migration.checksum());
            return insert.executeUpdate() == 1;
        }
    }

    /** Notes that a file is begun that runs outside a transaction. False when another one applied it. */
    boolean begin(Migration migration) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table
                + " as j (version, file, checksum, finished) values (?, ?, ?, false) on conflict (version) do update"
                + " set file = excluded.file, checksum = excluded.checksum where not j.finished")) {
            insert.setString(1, migration.version().toString());
            insert.setString(2, migration.file());
            insert.setString(3, migration.checksum());
            return insert.executeUpdate() == 1;
        }
    }

    boolean unfinished(Version version) throws SQLException {
        return read().stream().anyMatch(each -> each.version().equals(version) && !each.finished());
    }

    void finish(Version version, boolean finished) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update " + table + " set finished = ? where version = ?")) {
            update.setBoolean(1, finished);
            update.setString(2, version.toString());
            update.executeUpdate();
        }
    }

    /** False when it is gone already: another one took it back. */
    boolean remove(Version version) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from " + table + " where version = ?")) {
            delete.setString(1, version.toString());
            return delete.executeUpdate() == 1;
        }
    }

    private boolean there() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_catalog.to_regclass(?) is not null")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
