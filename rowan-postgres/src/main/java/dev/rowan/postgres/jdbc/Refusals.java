package dev.rowan.postgres.jdbc;

import dev.rowan.problem.StoreException;
import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What an SQLException means. */
public final class Refusals {
    private static final Set<String> DATA =
            Set.of("23505", "23503", "23001", "23502", "23514", "23P01", "22001", "22003", "54000");
    private static final Set<String> CONFLICT = Set.of("40001", "40P01");
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03");

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
     * Whether a row that was referred to is not there, or one that goes is referred to.
     *
     * @param refused what the database said
     * @return true for foreign keys
     */
    public static boolean ofReference(SQLException refused) {
        return state(refused).equals("23503");
    }

    /**
     * The exception for everything else.
     *
     * @param refused what the database said; kept as cause, without the values that it tells
     * @return an exception whose message has no SQL and no values
     */
    public static StoreException exception(SQLException refused) {
        return exception(state(refused), discreet(refused));
    }

    private static StoreException exception(String state, SQLException refused) {
        if (CONFLICT.contains(state)) {
            return new StoreException(
                    "another transaction was in the way (" + state + "); run the whole transaction again",
                    refused,
                    true);
        }
        if (state.startsWith("08") || ENDED.contains(state)) {
            return new StoreException(
                    "the database went away or cannot be reached (" + state
                            + "); what was not committed is rolled back, and the pool connects again by itself",
                    refused);
        }
        return switch (state) {
            case "57014" -> new StoreException("the statement was cancelled or took too long (57014)", refused);
            case "55P03" -> new StoreException("a lock was not available in time (55P03)", refused);
            case "25P02" ->
                new StoreException(
                        "the transaction cannot go on, because a statement in it was refused (25P02)", refused);
            case "42P01", "42703" ->
                new StoreException(
                        "the database has not the tables and columns of the model (" + state
                                + "); bring it to the model with Migrations.sync(rowan)",
                        refused);
            default -> new StoreException("the database refused (" + state + ")", refused);
        };
    }

    private static String state(SQLException refused) {
        String state = refused.getSQLState();
        return state == null ? "08000" : state;
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
}
