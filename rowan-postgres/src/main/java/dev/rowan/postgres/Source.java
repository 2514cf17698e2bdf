package dev.rowan.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from. Thread-safe. */
interface Source extends AutoCloseable {
    /** A connection; closing it gives it back. */
    Connection connection() throws SQLException;

    /** Closes what this opened itself. */
    @Override
    void close();
}
