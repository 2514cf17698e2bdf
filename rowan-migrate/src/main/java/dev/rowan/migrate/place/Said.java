package dev.rowan.migrate.place;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What PostgreSQL said, without what carries values of rows: the detail, the context, and values that did not cast. */
public final class Said {
    private static final String OF_VALUES = "22";

    private Said() {}

    /**
     * What PostgreSQL said.
     *
     * @param failure what the driver threw
     * @return its message and hint, without values of rows
     */
    public static String by(SQLException failure) {
        ServerErrorMessage said = failure instanceof PSQLException told ? told.getServerErrorMessage() : null;
        if (said == null) {
            return visible(failure.getMessage());
        }
        String hint = said.getHint();
        return message(said) + (hint == null ? "" : "\n  Hint: " + visible(hint));
    }

    /** A place in the statement tells that the value stands there, and is no row's. */
    private static String message(ServerErrorMessage said) {
        boolean ofRow = String.valueOf(said.getSQLState()).startsWith(OF_VALUES) && said.getPosition() == 0;
        String message = visible(said.getMessage());
        return ofRow ? message.replaceAll("(?s)\".*\"", "…") : message;
    }

    private static String visible(@Nullable String text) {
        return String.valueOf(text).strip().replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD");
    }
}
