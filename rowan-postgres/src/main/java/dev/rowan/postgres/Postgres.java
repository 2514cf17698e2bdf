package dev.rowan.postgres;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.postgres.jdbc.Execution;
import dev.rowan.postgres.jdbc.Refusals;
import dev.rowan.problem.StoreException;
import dev.rowan.store.Capability;
import dev.rowan.store.Isolation;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps rows in PostgreSQL, 15 or newer. Thread-safe; a transaction belongs to its thread. */
public final class Postgres implements Store {
    private final DataSource source;
    private final @Nullable HikariDataSource own;

    @SuppressWarnings("ThreadLocalUsage") // a thread has one transaction for each store, not one for all
    private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

    private Postgres(DataSource source, @Nullable HikariDataSource own) {
        this.source = source;
        this.own = own;
    }

    /**
     * A store with a pool of its own, which connects when it is first used and again after the server was away.
     *
     * <p>Behind a pooler that hands out connections by transaction, add {@code ?prepareThreshold=0} to the address.
     *
     * @param url such as {@code jdbc:postgresql://localhost:5432/app}
     * @param user the database's user
     * @param password the user's password
     * @return the store; closing it closes the pool
     */
    public static Postgres connect(String url, String user, String password) {
        HikariDataSource pool = Pool.of(url, user, password);
        return new Postgres(pool, pool);
    }

    /**
     * A store on connections of yours.
     *
     * @param source gives connections, in autocommit mode or not; never closed by the store
     * @return the store
     */
    public static Postgres using(DataSource source) {
        return new Postgres(source, null);
    }

    /**
     * Runs work of your own: in the running transaction of this thread, else on a connection in autocommit mode.
     *
     * @param work uses the connection, and neither closes nor commits it
     * @param <T> what it returns
     * @return what the work returns
     * @throws StoreException when the database cannot be reached or refuses
     */
    public <T> T connection(SqlWork<T> work) {
        Connection running = current.get();
        try {
            if (running != null) {
                return work.run(running);
            }
            try (Lent lent = lent(true)) {
                return work.run(lent.connection());
            }
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public Set<Capability> lacks() {
        return Set.of();
    }

    @Override
    public <T> T alone(Function<Session, T> work) {
        try (Lent lent = lent(true)) {
            return work.apply(new PostgresSession(lent.connection(), true));
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public <T> T transaction(Transaction options, Function<Session, T> work) {
        Connection outer = current.get();
        try (Lent lent = lent(false)) {
            begin(lent.connection(), options.isolation());
            current.set(lent.connection());
            return committed(lent.connection(), work);
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        } finally {
            resume(outer);
        }
    }

    private void resume(@Nullable Connection outer) {
        if (outer == null) {
            current.remove();
        } else {
            current.set(outer);
        }
    }

    private Lent lent(boolean autocommit) throws SQLException {
        if (own != null && own.isClosed()) {
            throw new StoreException("this store is closed; open another one", null);
        }
        return Lent.of(source, autocommit);
    }

    /** The isolation is set in the transaction itself, so that it ends with it. */
    private static void begin(Connection connection, Isolation isolation) throws SQLException {
        Execution.tell("begin");
        if (isolation != Isolation.READ_COMMITTED) {
            String level = isolation.name().replace('_', ' ').toLowerCase(Locale.ROOT);
            try (java.sql.Statement set = connection.createStatement()) {
                set.execute("set transaction isolation level " + level);
            }
        }
    }

    /** Whatever is thrown undoes the work: other languages throw checked exceptions that no signature tells. */
    private static <T> T committed(Connection connection, Function<Session, T> work) throws SQLException {
        try {
            T result = work.apply(new PostgresSession(connection, false));
            connection.commit();
            Execution.tell("commit");
            return result;
        } catch (Throwable thrown) {
            rollback(connection, thrown);
            throw thrown;
        }
    }

    /** What made the work fail is told, not that the connection was gone when it was to be undone. */
    private static void rollback(Connection connection, Throwable thrown) {
        try {
            connection.rollback();
            Execution.tell("rollback");
        } catch (SQLException gone) {
            thrown.addSuppressed(gone);
        }
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
