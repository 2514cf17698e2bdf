package dev.rowan.postgres.jdbc;

import dev.rowan.postgres.sql.Statement;
import dev.rowan.store.Tuples;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a statement, some at a time. Mutable, for one thread at a time. */
public final class OpenRows implements AutoCloseable {
    private final PreparedStatement prepared;
    private final ResultSet results;
    private final Reader[] readers;
    private final int chunk;

    OpenRows(PreparedStatement prepared, Statement statement, int chunk) throws SQLException {
        this.prepared = prepared;
        this.chunk = chunk;
        this.readers = Readers.of(statement.columns());
        this.results = prepared.executeQuery();
    }

    /**
     * The rows that follow.
     *
     * @return at most as many as were asked for at once; none at the end
     * @throws SQLException what the database said
     */
    public Tuples next() throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        while (rows.size() < chunk && results.next()) {
            rows.add(row(results, readers));
        }
        return new Tuples(rows);
    }

    static @Nullable Object[] row(ResultSet results, Reader[] readers) throws SQLException {
        @Nullable Object[] row = new @Nullable Object[readers.length];
        for (int i = 0; i < readers.length; i++) {
            row[i] = readers[i].read(results, i + 1);
        }
        return row;
    }

    /** Closes the statement; only a dead connection refuses that, on which nothing is open any more. */
    @Override
    public void close() {
        try (prepared) {
            results.close();
        } catch (SQLException dead) {
            Execution.tell("the connection is gone");
        }
    }
}
