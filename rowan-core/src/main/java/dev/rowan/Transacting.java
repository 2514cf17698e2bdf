package dev.rowan;

import dev.rowan.problem.StoreException;
import dev.rowan.store.Isolation;
import java.util.function.Supplier;

/** Does work in transactions: the ways in which {@link Rowan} can be asked to. */
public interface Transacting {
    /**
     * Does work in a transaction: committed when it returns, rolled back when it throws. Work inside work joins the outer
     * transaction.
     *
     * <p>When it lost against another transaction, all of the work is done again as the policy says: it must do nothing that
     * a rollback does not undo. Hooks after the commit run once; hooks on failure run once, when it is given up. Then the last
     * failure is thrown, with the earlier ones suppressed. A thread that is interrupted gives up, too. Work that joins an
     * outer transaction is not done again by itself: only the outermost call can begin anew, so its policy counts.
     *
     * @param retry how often again
     * @param isolation how much it sees of others
     * @param work reads and writes by this handle
     * @param <T> the result
     * @return what the work returns
     * @throws StoreException when a write inside was refused, even if its exception was caught: such a transaction cannot
     *     be committed; or when a nested call asks for more isolation than the outer one has
     */
    <T> T transaction(Retry retry, Isolation isolation, Supplier<T> work);

    /**
     * Does work in a transaction, without a result; see {@link #transaction(Retry, Isolation, Supplier)}.
     *
     * @param retry how often again
     * @param isolation how much it sees of others
     * @param work reads and writes by this handle
     */
    default void transaction(Retry retry, Isolation isolation, Runnable work) {
        transaction(retry, isolation, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Does work in a transaction, again if need be; see {@link #transaction(Retry, Isolation, Supplier)}.
     *
     * @param retry how often again
     * @param work reads and writes by this handle
     * @param <T> the result
     * @return what the work returns
     */
    default <T> T transaction(Retry retry, Supplier<T> work) {
        return transaction(retry, Isolation.READ_COMMITTED, work);
    }

    /**
     * Does work in a transaction, again if need be, without a result; see {@link #transaction(Retry, Isolation, Supplier)}.
     *
     * @param retry how often again
     * @param work reads and writes by this handle
     */
    default void transaction(Retry retry, Runnable work) {
        transaction(retry, Isolation.READ_COMMITTED, work);
    }

    /**
     * Does work in a transaction of some isolation; see {@link #transaction(Retry, Isolation, Supplier)}.
     *
     * @param isolation how much it sees of others
     * @param work reads and writes by this handle
     * @param <T> the result
     * @return what the work returns
     */
    default <T> T transaction(Isolation isolation, Supplier<T> work) {
        return transaction(Retry.NEVER, isolation, work);
    }

    /**
     * Does work in a transaction of some isolation, without a result; see {@link #transaction(Retry, Isolation, Supplier)}.
     *
     * @param isolation how much it sees of others
     * @param work reads and writes by this handle
     */
    default void transaction(Isolation isolation, Runnable work) {
        transaction(Retry.NEVER, isolation, work);
    }

    /**
     * Does work in a transaction; see {@link #transaction(Retry, Isolation, Supplier)}.
     *
     * @param work reads and writes by this handle
     * @param <T> the result
     * @return what the work returns
     */
    default <T> T transaction(Supplier<T> work) {
        return transaction(Retry.NEVER, Isolation.READ_COMMITTED, work);
    }

    /**
     * Does work in a transaction, without a result; see {@link #transaction(Retry, Isolation, Supplier)}.
     *
     * @param work reads and writes by this handle
     */
    default void transaction(Runnable work) {
        transaction(Retry.NEVER, Isolation.READ_COMMITTED, work);
    }
}
