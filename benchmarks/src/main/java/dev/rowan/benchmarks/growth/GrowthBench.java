package dev.rowan.benchmarks.growth;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.contender.jdbc.JdbcByHand;
import dev.rowan.benchmarks.contender.rowan.RowanRecords;
import dev.rowan.benchmarks.growth.Work.Size;
import dev.rowan.benchmarks.start.Opened;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures cost against n, and writes {@code growth.md} and {@code growth.svg}. Takes up to an hour; needs 2 GiB of heap. */
public final class GrowthBench {
    /** The first size needs more: what is compiled for it serves the others, too. */
    private static final long FIRST_NANOS = 10_000_000_000L;

    private static final long WARM_NANOS = 2_000_000_000L;
    private static final long ROUND_NANOS = 50_000_000L;

    private final Meadow meadow;
    private final boolean quick;

    private GrowthBench(Meadow meadow, boolean quick) {
        this.meadow = meadow;
        this.quick = quick;
    }

    /** Takes {@code --quick}, and {@code --out} with a folder. */
    public static void main(String[] words) throws Exception {
        List<String> given = Arrays.asList(words);
        boolean quick = given.contains("--quick");
        Path out = Path.of(given.contains("--out") ? given.get(given.indexOf("--out") + 1) : "target/bench");
        Map<Work, List<Point>> all = new EnumMap<>(Work.class);
        try (Meadow meadow = new Meadow()) {
            meadow.sow(List.of(1, 10, 100, 1_000, 10_000, 100_000));
            GrowthBench bench = new GrowthBench(meadow, quick);
            try (HikariDataSource first = bench.pool();
                    HikariDataSource second = bench.pool();
                    Contender jdbc = new JdbcByHand(first);
                    Contender rowan = new RowanRecords(second)) {
                for (Work work : Work.values()) {
                    all.put(work, bench.measure(work, List.of(jdbc, rowan)));
                }
            }
        }
        GrowthReport report = new GrowthReport(all, opened(quick));
        Files.createDirectories(out);
        Files.writeString(out.resolve("growth.md"), report.text());
        Files.writeString(out.resolve("growth.svg"), report.chart());
        System.out.println(report.text());
    }

    private static List<Opened> opened(boolean quick) throws Exception {
        Path folder = Files.createTempDirectory("rowan-growth");
        try {
            return Opened.measure(
                    quick ? List.of(10, 100, 500) : List.of(10, 100, 500, 1_000, 2_000), quick ? 3 : 7, folder);
        } finally {
            new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
        }
    }

    private HikariDataSource pool() {
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(meadow.url());
        configuration.setUsername(meadow.user());
        configuration.setMaximumPoolSize(2);
        return new HikariDataSource(configuration);
    }

    private List<Point> measure(Work work, List<Contender> contenders) throws SQLException {
        if (work.writes()) {
            meadow.mow();
        }
        List<Point> points = new ArrayList<>();
        for (Size size : work.sizes(quick ? 10_000 : Integer.MAX_VALUE)) {
            for (Contender contender : contenders) {
                long warm = points.isEmpty() ? FIRST_NANOS : WARM_NANOS;
                round(work, contender, size, 0, quick ? warm / 5 : warm);
            }
            int rounds = quick ? 5 : work.rounds(size);
            Point point = new Point(size.n(), new double[rounds], new double[rounds]);
            for (int round = 0; round < rounds; round++) {
                int call = 1 + round * 1_000;
                point.jdbc()[round] = round(work, contenders.get(0), size, call, ROUND_NANOS);
                point.rowan()[round] = round(work, contenders.get(1), size, call, ROUND_NANOS);
            }
            points.add(point);
            System.err.printf(
                    "%s, n = %,d: %.1f µs and %.1f µs%n",
                    work.label(), size.n(), Point.middle(point.jdbc()), Point.middle(point.rowan()));
        }
        return points;
    }

    /** The middle of the times of as many calls as that long gives; what a call needs beforehand does not count. */
    private double round(Work work, Contender contender, Size size, int first, long nanos) throws SQLException {
        List<Double> micros = new ArrayList<>();
        long spent = 0;
        for (int call = first; spent < nanos && micros.size() < (work.writes() ? 100 : 1_000); call++) {
            Runnable prepared = work.call(contender, meadow, size, call);
            long start = System.nanoTime();
            prepared.run();
            long took = System.nanoTime() - start;
            spent += took;
            micros.add(took / 1e3);
        }
        return Point.middle(micros.stream().mapToDouble(each -> each).toArray());
    }
}
