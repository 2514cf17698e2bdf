package dev.rowan.postgres.jdbc;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a statement may take before it is cancelled. The server forgets a request to cancel that comes before it has begun,
 * which a driver's own timer sends once; so it is asked again and again, until the statement has ended. Ended by the thread
 * that runs the statement; after that nothing is cancelled any more. The driver's interface is looked up by name, since it cannot
 * be compiled against without warnings about annotations that it does not bring along.
 */
final class TimeLimit {
    /** Nothing is limited. */
    private static final TimeLimit NONE = new TimeLimit(null);

    /** Longer than anybody waits, and than a clock may count. */
    private static final Duration MOST = Duration.ofSeconds(Integer.MAX_VALUE);

    /** A request takes a connection of its own, which may hang; so there are several. */
    private static final int THREADS = 4;

    private static final long AGAIN = TimeUnit.MILLISECONDS.toNanos(50);
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private static final Class<?> DRIVERS = drivers();
    private static final MethodHandle REQUEST = request();

    private final @Nullable Object connection;
    private @Nullable ScheduledFuture<?> cancelling;
    private boolean ended;

    private TimeLimit(@Nullable Object connection) {
        this.connection = connection;
    }

    private static Class<?> drivers() {
        try {
            return Class.forName("org.postgresql.PGConnection");
        } catch (ClassNotFoundException other) {
            throw new ExceptionInInitializerError(other);
        }
    }

    private static MethodHandle request() {
        try {
            return MethodHandles.publicLookup().findVirtual(DRIVERS, "cancelQuery", MethodType.methodType(void.class));
        } catch (ReflectiveOperationException other) {
            throw new ExceptionInInitializerError(other);
        }
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(THREADS, work -> {
            Thread thread = new Thread(work, "rowan time limit");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /** Begins to count. */
    static TimeLimit begin(Connection connection, @Nullable Duration limit) throws SQLException {
        if (limit == null || limit.compareTo(MOST) > 0) {
            return NONE;
        }
        TimeLimit begun = new TimeLimit(connection.unwrap(DRIVERS));
        begun.cancelling = CLOCK.scheduleWithFixedDelay(begun::cancel, limit.toNanos(), AGAIN, TimeUnit.NANOSECONDS);
        return begun;
    }

    private synchronized void cancel() {
        if (!ended && connection != null) {
            ask(connection);
        }
    }

    private static void ask(Object connection) {
        try {
            REQUEST.invoke(connection);
        } catch (SQLException unheard) {
            // the statement is not at fault, and the next request may be heard
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }

    /** Waits for a request that is on its way, so that it does not reach the next statement. */
    void end() {
        ScheduledFuture<?> running = cancelling;
        if (running != null) {
            running.cancel(false);
            silence();
        }
    }

    private synchronized void silence() {
        ended = true;
    }
}
