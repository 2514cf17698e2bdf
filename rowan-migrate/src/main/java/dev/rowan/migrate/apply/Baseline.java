package dev.rowan.migrate.apply;

import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.place.Target;
import dev.rowan.problem.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Adopts a database that others made.
 *
 * @param connection in a transaction
 * @param target its schema
 * @param journal where migrations are noted
 */
record Baseline(Connection connection, Target target, Journal journal) {
    List<String> note(List<Migration> files) throws SQLException {
        refuseEmpty();
        journal.make();
        refuseBegun();
        List<String> noted = new ArrayList<>();
        for (Migration file : files) {
            journal.add(file);
            noted.add(file.file());
        }
        return noted;
    }

    private void refuseEmpty() throws SQLException {
        boolean empty = target.read(connection).tables().isEmpty();
        target.leave(connection);
        if (empty) {
            throw new MigrationException(
                    "the database is empty, so there is nothing to adopt; rowan migrate makes what the files say",
                    null);
        }
    }

    private void refuseBegun() throws SQLException {
        List<Journal.Applied> before = journal.read();
        if (!before.isEmpty()) {
            throw new MigrationException(
                    "the database has migrations already, the last is "
                            + before.get(before.size() - 1).file()
                            + "; a database is adopted once, before its first migration: from now on rowan migrate",
                    null);
        }
    }
}
