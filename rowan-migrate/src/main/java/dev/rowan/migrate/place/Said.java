package dev.rowan.migrate.place;

import java.sql.SQLException;

/** What PostgreSQL said, without the detail: that part carries values of rows. */
public final class Said {
    private Said() {}

    /**
     * What PostgreSQL said.
     *
     * @param failure what the driver threw
     * @return its message and hint, without values of rows
     */
    public static String by(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        int detail = message.indexOf("\n  Detail:");
        String said = (detail < 0 ? message : message.substring(0, detail)).strip();
        String bare = said.replaceAll("\n  Position: \\d+", "");
        return bare.startsWith("ERROR: ") ? bare.substring("ERROR: ".length()) : bare;
    }
}
