package dev.rowan.benchmarks.measure;

import java.util.function.IntFunction;

/** What one contender does at one workload. */
public interface Lane {
    /**
     * Called before each slice, and not measured: brings everything back to where it was for all.
     *
     * @return the call that is measured; it gets 0, 1, 2 …
     */
    IntFunction<Object> ready() throws Exception;
}
