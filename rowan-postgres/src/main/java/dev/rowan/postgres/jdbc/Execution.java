package dev.rowan.postgres.jdbc;

import dev.rowan.postgres.sql.Statement;
import dev.rowan.store.Tuples;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;

/** Runs statements on one connection, and tells them to the log and to whoever records. Mutable, for one thread. */
public final class Execution {
    private final Connection connection;
    private final Distance distance;
    private Consumer<String> recorder = words -> {};

    /**
     * Nothing is recorded at first.
     *
     * @param connection for this thread
     */
    public Execution(Connection connection) {
        this(connection, new Distance());
    }

    /**
     * Nothing is recorded at first.
     *
     * @param connection for this thread
     * @param distance is told how long statements take
     */
    public Execution(Connection connection, Distance distance) {
        this.connection = connection;
        this.distance = distance;
    }

    /**
     * Where the statements go.
     *
     * @return the connection
     */
    public Connection connection() {
        return connection;
    }

    /**
     * Runs a statement.
     *
     * @param statement what to run
     * @return all its rows; where it returns no values, one empty tuple for each row that was written
     * @throws SQLException what the database said
     */
    public Tuples run(Statement statement) throws SQLException {
        return run(statement, null);
    }

    /**
     * Runs a statement, and cancels it when it takes too long.
     *
     * @param statement what to run
     * @param limit how long it may take; null for as long as it likes
     * @return all its rows; where it returns no values, one empty tuple for each row that was written
     * @throws SQLException what the database said
     */
    public Tuples run(Statement statement, @Nullable Duration limit) throws SQLException {
        return told(
                statement,
                limit,
                prepared -> statement.columns().isEmpty()
                        ? counted(prepared.executeLargeUpdate())
                        : read(prepared, statement),
                Tuples::size);
    }

    /**
     * Runs a write that was compiled before.
     *
     * @param compiled what to run
     * @param given the values of this request
     * @return its rows; where it returns no values, one empty tuple for each row that was written
     * @throws SQLException what the database said
     */
    public Tuples write(CompiledLevels compiled, @Nullable Object[] given) throws SQLException {
        return compiled.statement().columns().isEmpty()
                ? counted(count(compiled.with(given)))
                : read(compiled, given).get(0);
    }

    /**
     * Reads levels that were compiled before.
     *
     * @param levels what to read
     * @param given the values of this request
     * @return the rows of each level
     * @throws SQLException what the database said
     */
    public List<Tuples> read(CompiledLevels levels, @Nullable Object[] given) throws SQLException {
        if (!levels.apart().isEmpty() && onlyApart()) {
            List<Tuples> all = new ArrayList<>();
            for (CompiledLevels level : levels.apart()) {
                all.addAll(read(level, given));
            }
            return all;
        }
        Statement statement = levels.statement();
        recorder.accept(statement.text());
        long begin = System.nanoTime();
        try (PreparedStatement prepared = connection.prepareStatement(statement.text())) {
            Binder.bind(prepared, statement.binds(), given);
            List<Tuples> read = all(prepared, levels);
            distance.took(System.nanoTime() - begin);
            if (SqlLog.on()) {
                SqlLog.done(
                        levels.with(given),
                        read.stream().mapToLong(Tuples::size).sum(),
                        begin);
            }
            return read;
        } catch (SQLException refused) {
            if (SqlLog.on()) {
                SqlLog.refused(levels.with(given), String.valueOf(refused.getSQLState()), begin);
            }
            if (levels.snapshot()) {
                undo(refused);
            }
            throw refused;
        }
    }

    /**
     * Whether the driver cannot send several statements at once: where it is told to ask for binary values from the beginning, it
     * takes the columns of all statements for the first one's.
     *
     * @return true for a threshold of -1
     * @throws SQLException when the connection is gone
     */
    public boolean onlyApart() throws SQLException {
        return connection.isWrapperFor(PgConnection.class)
                && connection.unwrap(PgConnection.class).getForceBinary();
    }

    private static List<Tuples> all(PreparedStatement prepared, CompiledLevels levels) throws SQLException {
        if (levels.levels().size() == 1 && !levels.snapshot()) {
            try (ResultSet results = prepared.executeQuery()) {
                return List.of(levels.levels().get(0).read(results));
            }
        }
        List<Tuples> all = new ArrayList<>(levels.levels().size());
        boolean rows = prepared.execute();
        for (LevelReader level : levels.levels()) {
            while (!rows) {
                if (prepared.getUpdateCount() < 0) {
                    throw new SQLException("fewer answers than questions");
                }
                rows = prepared.getMoreResults();
            }
            try (ResultSet results = prepared.getResultSet()) {
                all.add(level.read(results));
            }
            rows = prepared.getMoreResults();
        }
        return all;
    }

    /** The transaction that a refused statement left open. */
    private void undo(SQLException refused) {
        try (java.sql.Statement undoing = connection.createStatement()) {
            undoing.execute("rollback");
        } catch (SQLException gone) {
            refused.addSuppressed(gone);
        }
    }

    /**
     * Runs a statement whose rows are read some at a time, on a connection in a transaction.
     *
     * @param statement what to run
     * @param chunk how many rows at once
     * @param limit how long it may take; null for as long as it likes
     * @return its rows, to be closed
     * @throws SQLException what the database said
     */
    public OpenRows open(Statement statement, int chunk, @Nullable Duration limit) throws SQLException {
        recorder.accept(statement.text());
        long begin = System.nanoTime();
        PreparedStatement prepared = connection.prepareStatement(statement.text());
        try {
            Binder.bind(prepared, statement.binds());
            prepared.setFetchSize(chunk);
            OpenRows rows = opened(prepared, statement, chunk, limit);
            if (SqlLog.on()) {
                SqlLog.done(statement, 0, begin);
            }
            return rows;
        } catch (SQLException | RuntimeException refused) {
            prepared.close();
            throw refused;
        }
    }

    /**
     * Runs a statement that returns no values.
     *
     * @param statement what to run
     * @return how many rows were written
     * @throws SQLException what the database said
     */
    public long count(Statement statement) throws SQLException {
        return told(statement, null, PreparedStatement::executeLargeUpdate, count -> count);
    }

    /**
     * Runs work and tells each statement of it.
     *
     * @param statements is told their words
     * @param work what to do
     * @param <T> the result
     * @return what the work returns
     */
    public <T> T recording(Consumer<String> statements, Supplier<T> work) {
        Consumer<String> outer = recorder;
        recorder = outer.andThen(statements);
        try {
            return work.get();
        } finally {
            recorder = outer;
        }
    }

    private <T> T told(Statement statement, @Nullable Duration limit, SqlCall<T> call, ToLongFunction<T> rows)
            throws SQLException {
        recorder.accept(statement.text());
        long begin = System.nanoTime();
        try (PreparedStatement prepared = connection.prepareStatement(statement.text())) {
            Binder.bind(prepared, statement.binds());
            T result = within(limit, prepared, call);
            if (SqlLog.on()) {
                SqlLog.done(statement, rows.applyAsLong(result), begin);
            }
            return result;
        } catch (SQLException refused) {
            if (SqlLog.on()) {
                SqlLog.refused(statement, String.valueOf(refused.getSQLState()), begin);
            }
            throw refused;
        }
    }

    private OpenRows opened(PreparedStatement prepared, Statement statement, int chunk, @Nullable Duration limit)
            throws SQLException {
        return within(limit, prepared, ready -> new OpenRows(ready, statement, chunk));
    }

    private <T> T within(@Nullable Duration limit, PreparedStatement prepared, SqlCall<T> call) throws SQLException {
        TimeLimit counting = TimeLimit.begin(connection, limit);
        try {
            return call.of(prepared);
        } finally {
            counting.end();
        }
    }

    /** What is done with a prepared statement. */
    private interface SqlCall<T> {
        T of(PreparedStatement prepared) throws SQLException;
    }

    /**
     * Tells the log what the driver says to the server beside statements.
     *
     * @param words such as {@code begin}
     */
    public static void tell(String words) {
        SqlLog.said(words);
    }

    private static Tuples counted(long count) {
        return new Tuples(Collections.nCopies(Math.toIntExact(count), new @Nullable Object[0]));
    }

    private static Tuples read(PreparedStatement prepared, Statement statement) throws SQLException {
        Reader[] readers = Readers.of(statement.columns());
        try (ResultSet results = prepared.executeQuery()) {
            return rows(results, readers);
        }
    }

    private static Tuples rows(ResultSet results, Reader[] readers) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        ResultSet direct = results.unwrap(ResultSet.class);
        while (direct.next()) {
            rows.add(OpenRows.row(direct, readers));
        }
        return new Tuples(rows);
    }
}
