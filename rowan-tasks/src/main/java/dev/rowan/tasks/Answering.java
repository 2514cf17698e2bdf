package dev.rowan.tasks;

import dev.rowan.postgres.Postgres;
import dev.rowan.problem.StoreException;
import dev.rowan.tasks.Project.Database;
import dev.rowan.tasks.TaskException.Reason;
import java.sql.Connection;
import java.sql.SQLException;

/** Asks a database whether it answers, before any work: who cannot get in is told where, and what to mend. */
final class Answering {
    /** What the driver says when it is asked for a password and has none. */
    private static final String REJECTED = "08004";

    private Answering() {}

    static void ask(Database database, String key, Postgres store) {
        try {
            store.connection(Connection::isReadOnly);
        } catch (StoreException away) {
            throw new TaskException(
                    Reason.FAILED, "no connection as " + database + ": " + told(database, key, away), away);
        }
    }

    private static String told(Database database, String key, StoreException away) {
        String state = state(away);
        if (state.equals(REJECTED) && database.password().isEmpty()) {
            return "the server asks for a password; give it: ROWAN_PASSWORD=secret ./rowan …";
        }
        if (state.startsWith("08")) {
            return "nothing answers there; start the server, or mend " + place(key, key);
        }
        if (state.startsWith("28")) {
            return "the server does not let " + database.user() + " in; mend " + place(key, "user")
                    + ", or give the password: ROWAN_PASSWORD=secret ./rowan …";
        }
        return state.equals("3D000")
                ? "the server has no database of that name; create it (createdb), or mend " + place(key, key)
                : String.valueOf(away.getMessage());
    }

    /** What is wrong is in the words that were typed, or in the project's file. */
    private static String place(String key, String what) {
        if (key.startsWith("--")) {
            return what.equals(key) ? key : "--" + what;
        }
        return what + " in " + Project.FILE;
    }

    /** The innermost one: it is the server's or the driver's own. */
    static String state(Throwable failure) {
        String state = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told && told.getSQLState() != null) {
                state = told.getSQLState();
            }
        }
        return state;
    }
}
