package dev.rowan.postgres.jdbc;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a statement may take before it is cancelled. JDBC counts in seconds, the driver itself in milliseconds; its class is
 * looked up by name, since it cannot be compiled against without warnings about annotations that it does not bring along.
 */
final class TimeLimit {
    /** Longer than anybody waits, and than a driver may count. */
    private static final Duration MOST = Duration.ofSeconds(Integer.MAX_VALUE);

    private static final Class<?> DRIVERS = drivers();
    private static final MethodHandle MILLISECONDS = milliseconds();

    private TimeLimit() {}

    private static Class<?> drivers() {
        try {
            return Class.forName("org.postgresql.jdbc.PgStatement");
        } catch (ClassNotFoundException other) {
            throw new ExceptionInInitializerError(other);
        }
    }

    private static MethodHandle milliseconds() {
        try {
            MethodType type = MethodType.methodType(void.class, long.class);
            return MethodHandles.publicLookup().findVirtual(DRIVERS, "setQueryTimeoutMs", type);
        } catch (ReflectiveOperationException other) {
            throw new ExceptionInInitializerError(other);
        }
    }

    static void set(PreparedStatement prepared, @Nullable Duration limit) throws SQLException {
        if (limit == null || limit.compareTo(MOST) > 0) {
            return;
        }
        if (!prepared.isWrapperFor(DRIVERS)) {
            prepared.setQueryTimeout(
                    (int) Math.min(Integer.MAX_VALUE, limit.plusMillis(999).toSeconds()));
            return;
        }
        try {
            MILLISECONDS.invoke(prepared.unwrap(DRIVERS), limit.toMillis());
        } catch (SQLException | RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new SQLException(checked);
        }
    }
}
