package dev.rowan.postgres;

import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a running transaction in the hands of a user: it does everything but end the transaction.
 *
 * @param connection the one that is guarded
 */
record Guarded(Connection connection) implements InvocationHandler {
    private static final Set<String> ENDING = Set.of("commit", "setAutoCommit", "abort", "setTransactionIsolation");

    static Connection of(Connection connection) {
        Class<?>[] face = {Connection.class};
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), face, new Guarded(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        boolean whole = method.getName().equals("rollback") && method.getParameterCount() == 0;
        if (whole || ENDING.contains(method.getName())) {
            throw new StoreException(
                    "the connection of a running transaction does not " + method.getName()
                            + ": the transaction ends with the work that began it; throw from there to undo it",
                    null,
                    StoreReason.MISUSED);
        }
        if (method.getName().equals("close")) {
            return null;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getTargetException();
        }
    }
}
