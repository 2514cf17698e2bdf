package dev.rowan.benchmarks.measure;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A short time of one contender at one workload. JMH measures it, in this very JVM: only so can contenders take turns, and
 * none has the machine's better minutes for itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Slice {
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static IntFunction<Object> work = call -> call;

    /** For JMH. */
    @Benchmark
    public Object call() {
        return work.apply(CALLS.getAndIncrement());
    }

    static Cost of(IntFunction<Object> next, int threads, long millis) throws RunnerException {
        work = next;
        CALLS.set(0);
        System.setProperty("jmh.ignoreLock", "true");
        OptionsBuilder options = new OptionsBuilder();
        options.include("^" + Slice.class.getName().replace(".", "\\.") + "\\.call$")
                .forks(0)
                .threads(threads)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(millis))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .addProfiler(GCProfiler.class);
        RunResult result = new Runner(options.build()).run().iterator().next();
        double micros = result.getPrimaryResult().getScore();
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Cost(micros, allocated == null ? Double.NaN : allocated.getScore(), threads * 1e6 / micros);
    }
}
