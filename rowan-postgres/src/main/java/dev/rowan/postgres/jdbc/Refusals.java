package dev.rowan.postgres.jdbc;

import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What an SQLException means. No message has SQL or values in it, nor has a cause: a server's details are left out. */
public final class Refusals {
    private static final Set<String> DATA =
            Set.of("23505", "23503", "23001", "23502", "23514", "23P01", "22001", "22003", "22008", "22P05", "54000");
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04");

    private Refusals() {}

    /**
     * Whether the data forbids what was written.
     *
     * @param refused what the database said
     * @return true for violated constraints and values that do not fit
     */
    public static boolean ofData(SQLException refused) {
        return DATA.contains(state(refused));
    }

    /**
     * Whether a row that was referred to is not there.
     *
     * @param refused what the database said
     * @return true for foreign keys
     */
    public static boolean ofReference(SQLException refused) {
        return state(refused).equals("23503");
    }

    /**
     * The exception for everything that is not about the data.
     *
     * @param refused what the database or the driver said; kept as cause, without the values that a server tells
     * @return an exception that says what to do
     */
    public static StoreException exception(SQLException refused) {
        String state = state(refused);
        if (gone(refused)) {
            return new StoreException(
                    "the database went away or cannot be reached (SQLSTATE " + state
                            + "); what was not committed is rolled back, and the next call connects again by itself",
                    discreet(refused),
                    StoreReason.UNREACHABLE);
        }
        return new StoreException(words(state), discreet(refused), reason(state));
    }

    /**
     * The exception for a commit.
     *
     * @param refused what the database or the driver said; kept as cause, without the values that a server tells
     * @return an exception that says so when nobody can know whether the commit took place
     */
    public static StoreException atCommit(SQLException refused) {
        if (gone(refused)) {
            return new StoreException(
                    "the database went away during a commit (SQLSTATE " + state(refused)
                            + "); whether it took place cannot be known, so look before you do the work again",
                    discreet(refused),
                    StoreReason.UNKNOWN_OUTCOME);
        }
        return exception(refused);
    }

    /**
     * The exception for a connection that could not be had.
     *
     * @param refused what the driver or the pool said; kept as cause, without the values that a server tells
     * @return an exception that says what to look at
     */
    public static StoreException noConnection(SQLException refused) {
        String state = state(refused);
        if (state.startsWith("28")) {
            return new StoreException(
                    "the database does not let this user in (SQLSTATE " + state + "); look at user and password",
                    discreet(refused),
                    StoreReason.DENIED);
        }
        if (state.equals("3D000")) {
            return new StoreException(
                    "there is no database of this name on the server (SQLSTATE 3D000); create it",
                    discreet(refused),
                    StoreReason.UNFIT);
        }
        return new StoreException(
                "the database cannot be reached, or all connections of the pool are in use (SQLSTATE " + state
                        + "); the next call tries again by itself",
                discreet(refused),
                state.startsWith("53") ? StoreReason.EXHAUSTED : StoreReason.UNREACHABLE);
    }

    /** A server's details hold values of rows, and its hints and positions the statement; what it mainly says does not. */
    private static SQLException discreet(SQLException refused) {
        ServerErrorMessage said = refused instanceof PSQLException known ? known.getServerErrorMessage() : null;
        if (said == null) {
            return refused;
        }
        PSQLException discreet = new PSQLException(said, false);
        discreet.setStackTrace(refused.getStackTrace());
        return discreet;
    }

    private static boolean gone(SQLException refused) {
        String state = state(refused);
        return state.startsWith("08") || ENDED.contains(state) || refused instanceof SQLTransientConnectionException;
    }

    private static StoreReason reason(String state) {
        return switch (state) {
            case "40001" -> StoreReason.SERIALIZATION;
            case "40P01" -> StoreReason.DEADLOCK;
            case "55P03" -> StoreReason.LOCK_TIMEOUT;
            case "57014" -> StoreReason.CANCELLED;
            case "25P02" -> StoreReason.DOOMED;
            case "42501", "25006" -> StoreReason.DENIED;
            case "42P01", "42703", "42704", "42804", "42883", "3D000", "3F000", "22003", "22008" -> StoreReason.UNFIT;
            default -> byClass(state);
        };
    }

    private static StoreReason byClass(String state) {
        if (state.startsWith("28")) {
            return StoreReason.DENIED;
        }
        return state.startsWith("53") ? StoreReason.EXHAUSTED : StoreReason.REFUSED;
    }

    private static String words(String state) {
        return switch (state) {
            case "40001", "40P01" ->
                "another transaction was in the way (SQLSTATE " + state + "); run the whole transaction again";
            case "22003", "22008" -> "a value that was worked out does not fit its kind (SQLSTATE " + state + ")";
            case "25006" -> "the database takes no changes, being read-only (SQLSTATE 25006); connect to one that does";
            case "25P02" ->
                "the transaction cannot go on, because a statement in it was refused (SQLSTATE 25P02); run it again without"
                        + " that statement";
            case "42P01", "42703" ->
                "the database has not the tables and columns of the model (SQLSTATE " + state
                        + "); apply its migrations (rowan migrate), or, where there are none, bring it to the model with"
                        + " Migrations.sync(rowan)";
            case "42704" ->
                "the database has not the types or collations of the model (SQLSTATE 42704); the cause names the one;"
                        + " case-insensitive text needs the extension citext, the order of a language an ICU that knows it";
            case "42883" ->
                "the database has not a function that was asked for (SQLSTATE 42883); the cause names it; similarity needs"
                        + " the extension pg_trgm (create extension pg_trgm)";
            case "42501" -> "the database does not allow this user to do that (SQLSTATE 42501); grant the right";
            case "55P03" -> "a lock could not be had in time (SQLSTATE 55P03); try again";
            case "57014" -> "the statement was cancelled or took too long (SQLSTATE 57014)";
            default -> "the database refused a statement (SQLSTATE " + state + "); the cause has its words";
        };
    }

    /** The pool wraps what kept it from connecting. */
    private static String state(SQLException refused) {
        if (refused.getSQLState() != null) {
            return refused.getSQLState();
        }
        return refused.getCause() instanceof SQLException inner ? state(inner) : "08000";
    }
}
