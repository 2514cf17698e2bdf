package dev.rowan.migrate.apply;

import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.files.Version;
import dev.rowan.migrate.place.Said;
import dev.rowan.migrate.place.Target;
import dev.rowan.migrate.place.Whole.Work;
import dev.rowan.problem.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Applies one file, or takes one back: in a transaction, or, when PostgreSQL refuses that, so that it can be gone on with. */
final class Applying {
    private final Connection connection;
    private final Target target;
    private final Journal journal;
    private final Patience patience;
    private final Telling telling;

    Applying(Connection connection, Target target, Journal journal, Patience patience, Telling telling) {
        this.connection = connection;
        this.target = target;
        this.journal = journal;
        this.patience = patience;
        this.telling = telling;
    }

    /** False when another one applied it. */
    boolean apply(Migration file) throws SQLException {
        Script script = Script.of(file);
        Version version = file.version();
        if (script.outside()) {
            boolean again = journal.unfinished(version);
            if (!journal.begin(file)) {
                return false;
            }
            alone(script, file.file(), again, () -> journal.remove(version));
            journal.finish(version, true);
            return true;
        }
        return whole(file, () -> {
            boolean mine = journal.add(file);
            if (mine) {
                script.run(connection, target, telling);
            }
            return mine;
        });
    }

    /** False when another one took it back. */
    boolean takeBack(Undoing undoing) throws SQLException {
        Script script = Script.of(undoing.script());
        Version version = undoing.applied().version();
        if (script.outside()) {
            journal.finish(version, false);
            alone(script, undoing.script().file(), false, () -> journal.finish(version, true));
            return journal.remove(version);
        }
        return whole(undoing.script(), () -> {
            boolean mine = journal.remove(version);
            if (mine) {
                script.run(connection, target, telling);
            }
            return mine;
        });
    }

    /** What is noted when a statement failed that no transaction takes back. */
    @FunctionalInterface
    private interface Note {
        void write() throws SQLException;
    }

    /** What somebody began who was killed is looked at first. */
    private void alone(Script script, String file, boolean again, Note failed) throws SQLException {
        String index = Outside.index(script.only());
        Building building = index == null ? null : new Building(index);
        if (building != null && again && building.state(connection) == Building.State.WHOLE) {
            return;
        }
        discard(building);
        try {
            run(script, file);
        } catch (MigrationException failure) {
            if (!connection.isClosed()) {
                discard(building);
                failed.write();
            }
            throw failure;
        }
    }

    /** Who changes rows keeps some while he waits for others; who builds an index keeps nobody waiting. */
    private void run(Script script, String file) throws SQLException {
        if (script.mends()) {
            patience.apart(connection, file, () -> {
                script.run(connection, target, telling);
                return true;
            });
        } else {
            script.run(connection, target, telling);
        }
    }

    private void discard(@Nullable Building building) throws SQLException {
        if (building != null && building.state(connection) == Building.State.HALF) {
            building.discard(connection);
        }
    }

    private boolean whole(Migration file, Work<Boolean> work) throws SQLException {
        try {
            return patience.whole(connection, file.file(), work);
        } catch (SQLException late) {
            throw new MigrationException(file.file() + ": " + Said.by(late), late);
        }
    }
}
