package dev.rowan.postgres;

import dev.rowan.postgres.jdbc.Distance;
import dev.rowan.postgres.jdbc.Execution;
import dev.rowan.postgres.jdbc.Refusals;
import dev.rowan.store.Capability;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Streaming;
import dev.rowan.store.Transaction;
import dev.rowan.store.TupleStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps rows in PostgreSQL, 15 or newer. Thread-safe; a transaction belongs to its thread. */
public final class Postgres implements Store, Streaming {
    private final Texts texts = new Texts();
    private final Distance distance = new Distance();
    private final Source source;

    @SuppressWarnings("ThreadLocalUsage") // a thread has one transaction for each store, not one for all
    private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

    private Postgres(Source source) {
        this.source = source;
    }

    /**
     * A store with a pool of its own, which connects when it is first used and again after the server was away.
     *
     * <p>What the address says about the driver wins: behind a pooler that hands out connections by transaction, add {@code
     * ?prepareThreshold=0}.
     *
     * @param url such as {@code jdbc:postgresql://localhost:5432/app}
     * @param user the database's user
     * @param password the user's password
     * @return the store; closing it closes the pool
     * @throws IllegalArgumentException when the address is not one of PostgreSQL
     */
    public static Postgres connect(String url, String user, String password) {
        return new Postgres(new Pool(url, user, password));
    }

    /**
     * A store on connections of yours.
     *
     * @param source gives connections to PostgreSQL, in autocommit mode or not; never closed by the store
     * @return the store
     */
    public static Postgres using(DataSource source) {
        return new Postgres(new Foreign(source));
    }

    /**
     * Runs work of your own: in the running transaction of this thread, else on a connection that commits each statement.
     *
     * @param work uses the connection, and neither closes nor commits it
     * @param <T> what it returns
     * @return what the work returns
     * @throws dev.rowan.problem.StoreException when the database cannot be reached or refuses
     */
    public <T extends @Nullable Object> T connection(SqlWork<T> work) {
        Connection running = current.get();
        if (running == null) {
            return with(work);
        }
        try {
            return work.run(Guarded.of(running));
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    /**
     * Runs work of your own that returns nothing, as {@link #connection(SqlWork)} does.
     *
     * @param task uses the connection, and neither closes nor commits it
     * @throws dev.rowan.problem.StoreException when the database cannot be reached or refuses
     */
    public void connection(SqlTask task) {
        SqlWork<Boolean> work = connection -> {
            task.execute(connection);
            return true;
        };
        connection(work);
    }

    @Override
    public Set<Capability> lacks() {
        return Set.of();
    }

    @Override
    public boolean compiles() {
        return true;
    }

    @Override
    public <T> T alone(Function<Session, T> work) {
        return with(connection -> work.apply(new PostgresSession(connection, texts, distance, true)));
    }

    @Override
    public <T> T transaction(Transaction options, Function<Session, T> work) {
        return with(connection -> Transactions.within(connection, options.isolation(), begun -> {
            Connection outer = current.get();
            current.set(begun);
            try {
                return work.apply(new PostgresSession(begun, texts, distance, false));
            } finally {
                resume(outer);
            }
        }));
    }

    private void resume(@Nullable Connection outer) {
        if (outer == null) {
            current.remove();
        } else {
            current.set(outer);
        }
    }

    @Override
    public TupleStream stream(ReadPlan plan, int chunk) {
        Lent lent = taken();
        try {
            return Transactions.open(lent, connection -> new PortalStream(new Execution(connection), plan, chunk));
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    @Override
    public void close() {
        source.close();
    }

    private <T extends @Nullable Object> T with(SqlWork<T> work) {
        try (Lent lent = taken()) {
            return work.run(lent.connection());
        } catch (SQLException refused) {
            throw Refusals.exception(refused);
        }
    }

    private Lent taken() {
        try {
            return Lent.of(source.connection());
        } catch (SQLException refused) {
            throw Refusals.noConnection(refused);
        }
    }
}
