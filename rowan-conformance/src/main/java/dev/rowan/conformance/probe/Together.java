package dev.rowan.conformance.probe;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.StaleException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Threads that begin at one moment. Mutable; closed by whoever made it. */
public final class Together implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /**
     * Lets threads begin at one moment, and waits for all. What writing promises to throw is told; whatever else one of them
     * throws is thrown here.
     *
     * @param count how many
     * @param work what each does
     * @return for each {@code done}, {@code gone}, {@code stale}, or the code of its first problem
     * @throws Exception what one of them threw
     */
    public List<String> all(int count, IntFunction<Runnable> work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(count);
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Runnable each = work.apply(i);
            all.add(() -> {
                barrier.await();
                return told(each);
            });
        }
        List<String> results = new ArrayList<>();
        for (Future<String> each : threads.invokeAll(all)) {
            results.add(each.get());
        }
        return results;
    }

    private static String told(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (InvalidException refused) {
            return refused.problems().get(0).code();
        } catch (NotFoundException gone) {
            return "gone";
        } catch (StaleException stale) {
            return "stale";
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
