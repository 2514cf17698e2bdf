package dev.rowan.migrate.sync;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CustomStatement;
import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.place.Executing;
import dev.rowan.migrate.place.Said;
import dev.rowan.migrate.report.SyncStep;
import dev.rowan.problem.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs the statements of resources, and keeps in a table which were run: no catalog could tell. */
final class Customizing {
    private static final String TABLE = "create table if not exists " + Catalog.STATEMENTS
            + " (place bigint generated always as identity primary key, holder text not null, name text not null,"
            + " up text not null, down text not null, early boolean not null)";

    private final Connection connection;
    private final List<CustomStatement> wanted;
    private final List<SyncStep> steps;
    private final List<CustomStatement> there;

    private Customizing(Connection connection, List<CustomStatement> wanted, List<SyncStep> steps) throws SQLException {
        this.connection = connection;
        this.wanted = wanted;
        this.steps = steps;
        this.there = there();
    }

    /** Takes away what is gone or says something else, latest first, and makes what tables need. */
    static Customizing begin(Connection connection, List<CustomStatement> wanted, List<SyncStep> steps)
            throws SQLException {
        Customizing customizing = new Customizing(connection, wanted, steps);
        List<CustomStatement> there = customizing.there;
        for (int i = there.size() - 1; i >= 0; i--) {
            if (!wanted.contains(there.get(i))) {
                customizing.takeBack(there.get(i));
            }
        }
        customizing.make(true);
        return customizing;
    }

    /** Makes what needs tables. */
    void end() throws SQLException {
        make(false);
    }

    private void make(boolean early) throws SQLException {
        for (CustomStatement each : wanted) {
            if (each.early() == early && !there.contains(each)) {
                run("make statement " + each.label(), each.up());
                note(each);
            }
        }
    }

    private void takeBack(CustomStatement statement) throws SQLException {
        run("take back statement " + statement.label(), statement.down());
        try (PreparedStatement delete =
                connection.prepareStatement("delete from " + Catalog.STATEMENTS + " where holder = ? and name = ?")) {
            delete.setString(1, statement.table());
            delete.setString(2, statement.name());
            delete.execute();
        }
    }

    private void run(String words, String sql) throws SQLException {
        try {
            Executing.run(connection, new DdlStatement(words, sql, Set.of(), Set.of()));
            steps.add(new SyncStep(words, sql));
        } catch (SQLException failure) {
            throw new StoreException(
                    words + " fails, and nothing was changed: " + Said.by(failure)
                            + "; mend its text, which names no schema",
                    failure);
        }
    }

    private void note(CustomStatement statement) throws SQLException {
        Executing.run(connection, new DdlStatement("remember statements", TABLE, Set.of(), Set.of()));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + Catalog.STATEMENTS + " (holder, name, up, down, early) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, statement.table());
            insert.setString(2, statement.name());
            insert.setString(3, statement.up());
            insert.setString(4, statement.down());
            insert.setBoolean(5, statement.early());
            insert.execute();
        }
    }

    private List<CustomStatement> there() throws SQLException {
        List<CustomStatement> found = new ArrayList<>();
        if (!isThere()) {
            return found;
        }
        try (PreparedStatement select = connection.prepareStatement(
                        "select holder, name, up, down, early from " + Catalog.STATEMENTS + " order by place");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new CustomStatement(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getBoolean(5)));
            }
        }
        return found;
    }

    private boolean isThere() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select to_regclass('" + Catalog.STATEMENTS + "') is not null");
                ResultSet rows = select.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
