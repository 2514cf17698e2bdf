package dev.rowan.benchmarks;

import dev.rowan.benchmarks.check.Reads;
import dev.rowan.benchmarks.check.Writes;
import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Tables;
import dev.rowan.benchmarks.measure.Measured;
import dev.rowan.benchmarks.measure.Pace;
import dev.rowan.benchmarks.measure.Rounds;
import dev.rowan.benchmarks.proxy.DelayProcess;
import dev.rowan.benchmarks.report.Kind;
import dev.rowan.benchmarks.report.Line;
import dev.rowan.benchmarks.report.Part;
import dev.rowan.benchmarks.report.Reports;
import dev.rowan.benchmarks.report.Run;
import dev.rowan.benchmarks.report.Sent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures contenders side by side: {@code ./rowan bench}. */
public final class Bench {
    private static final int CONNECTIONS = 10;
    private static final int ONE_WAY_MICROS = 500;

    private final Options options;
    private final PrintStream out;
    private final Database database;
    private final Map<String, Object> about;
    private final Map<String, Map<String, Sent>> sent = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private List<String> names = List.of();
    private Table table;
    private boolean warm;

    private Bench(Options options, Database database, PrintStream out) throws Exception {
        this.options = options;
        this.database = database;
        this.out = out;
        about = Machine.about(database, options);
        check();
        table = new Table(out, names);
    }

    /** Ends with 0 when all was measured, with 1 when a contender failed, with 2 when the words were not understood. */
    public static void main(String[] words) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options;
        try {
            options =
                    Options.of(Path.of(System.getProperty("rowan.home", "."), "benchmarks", "target", "bench"), words);
        } catch (IllegalArgumentException misunderstood) {
            System.err.println("rowan: " + misunderstood.getMessage());
            System.exit(2);
            return;
        }
        int code = 1;
        try {
            code = run(options, out) ? 0 : 1;
        } catch (IllegalStateException failed) {
            System.err.println("rowan: " + failed.getMessage());
        }
        System.exit(code);
    }

    /** Whether no contender failed. */
    static boolean run(Options options, PrintStream out) throws Exception {
        try (Database database = new Database()) {
            return new Bench(options, database, out).run();
        }
    }

    private boolean run() throws Exception {
        if (options.sections().contains(Section.STATEMENTS)) {
            sent.putAll(Counting.of(database, options));
            table.sent(sent);
        }
        if (options.sections().contains(Section.PLAIN)) {
            on(database.url(), field -> part(field, "plain", "Time of a call", Kind.PLAIN, 1));
        }
        if (options.sections().contains(Section.LATENCY)) {
            String title = "Time of a call with 1 ms of added round-trip time";
            try (DelayProcess proxy = new DelayProcess(database.url(), ONE_WAY_MICROS, Pins.besideServer())) {
                on(proxy.url(), field -> part(field, "latency", title, Kind.LATENCY, 1));
            }
        }
        if (options.sections().contains(Section.THREADS)) {
            on(database.url(), this::threads);
        }
        write();
        out.printf("%nWritten to %s%n", options.out());
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .allMatch(line -> line.measured().failures().isEmpty());
    }

    /** What is measured of all contenders. */
    private interface Measuring {
        void on(Field field) throws Exception;
    }

    private void on(String url, Measuring measuring) throws Exception {
        try (Field field = new Field(database, options.contenders(), url, CONNECTIONS)) {
            measuring.on(field);
            Tables.restore(database.own());
            for (Contender contender : field.contenders().values()) {
                Reads.fresh(contender, database.own());
            }
        }
    }

    private void threads(Field field) throws IOException, SQLException {
        for (int threads : new int[] {1, 8, 64}) {
            String title =
                    "Throughput in %d thread%s, pool of %d".formatted(threads, threads == 1 ? "" : "s", CONNECTIONS);
            part(field, "threads-" + threads, title, Kind.THREADS, threads);
        }
    }

    /** Nothing is timed of who does not do the same as all others. */
    private void check() throws Exception {
        try (Field field = new Field(database, options.contenders(), database.url(), 1)) {
            names = List.copyOf(field.contenders().keySet());
            for (Contender contender : field.contenders().values()) {
                Reads.fresh(contender, database.own());
                Writes.same(contender, database.own());
                Tables.restore(database.own());
            }
        }
        Tables.make(database.own());
        out.printf("%d contenders read and write the same, and nothing from a cache%n", names.size());
    }

    private void part(Field field, String key, String title, Kind kind, int threads) throws IOException, SQLException {
        Tables.restore(database.own());
        long warmUp = warm ? Math.max(1, options.warmUpMillis() / 5) : options.warmUpMillis();
        Pace pace = new Pace(threads, options.rounds(), warmUp, options.sliceMillis());
        warm = true;
        table.title(title, pace);
        List<Line> lines = new ArrayList<>();
        parts.add(new Part(key, title, kind, pace, lines));
        for (Workload workload : options.workloads()) {
            table.begin(workload);
            Measured measured = Rounds.of(field.lanes(workload), pace(workload, pace));
            lines.add(new Line(workload.name(), workload.label(), workload.levels(), measured));
            table.end(measured, kind == Kind.THREADS);
            write();
        }
    }

    /** A single round of many threads with ten thousand rows each takes seconds. */
    private static Pace pace(Workload workload, Pace pace) {
        return workload == Workload.BULK && pace.threads() > 1
                ? new Pace(pace.threads(), Math.max(2, pace.rounds() / 4), pace.sliceMillis(), pace.sliceMillis())
                : pace;
    }

    private void write() throws IOException {
        Reports.write(new Run(about, names, sent, parts), options.out());
    }
}
