package dev.rowan.benchmarks.start;

import dev.rowan.benchmarks.Contenders;
import dev.rowan.benchmarks.data.Tables;
import dev.rowan.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures beginnings, and writes {@code start.md}. */
public final class StartBench {
    private static final int OWN = 4;

    private StartBench() {}

    /** Takes {@code --quick}, and {@code --out} with a folder. */
    public static void main(String[] words) throws Exception {
        List<String> given = Arrays.asList(words);
        boolean quick = given.contains("--quick");
        Path out = Path.of(given.contains("--out") ? given.get(given.indexOf("--out") + 1) : "target/bench");
        Path folder = Files.createTempDirectory("rowan-start");
        try {
            StartReport report = new StartReport(
                    cold(quick ? 5 : 15, folder),
                    Opened.measure(
                            quick ? List.of(10, 500) : List.of(10, 100, 500, 1_000, 2_000), quick ? 3 : 7, folder));
            Files.createDirectories(out);
            Files.writeString(out.resolve("start.md"), report.text());
            System.out.println(report.text());
        } finally {
            new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
        }
    }

    /** Who begins, by the name in the table. */
    private record Beginner(String word, Path classes) {}

    private static Map<String, List<ChildJvm>> cold(int times, Path folder) throws Exception {
        Map<String, Beginner> all = new LinkedHashMap<>();
        all.put(StartReport.JDBC, new Beginner("jdbc", folder));
        all.put("JDBC by hand, without a pool", new Beginner("driver", folder));
        for (int resources : List.of(5, 100)) {
            Path classes =
                    ManyResources.make(resources - OWN, Files.createDirectories(folder.resolve("cold" + resources)));
            all.put(StartReport.rowan(resources), new Beginner("rowan-many", classes));
        }
        for (String word : Contenders.words()) {
            if (!word.equals("jdbc") && !word.equals("rowan")) {
                all.put(word, new Beginner(word, folder));
            }
        }
        Map<String, List<ChildJvm>> children = new LinkedHashMap<>();
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.newDatabaseUrl();
            try (Connection connection = DriverManager.getConnection(url, server.user(), server.password())) {
                Tables.make(connection);
            }
            for (int time = -1; time < times; time++) {
                for (Map.Entry<String, Beginner> one : all.entrySet()) {
                    ChildJvm child = child(one.getValue(), url, server.user());
                    if (time >= 0) {
                        children.computeIfAbsent(one.getKey(), fresh -> new ArrayList<>())
                                .add(child);
                    }
                }
            }
        }
        return children;
    }

    private static ChildJvm child(Beginner beginner, String url, String user) throws IOException, InterruptedException {
        ChildJvm child = ChildJvm.run(List.of(), beginner.classes, FirstAnswer.class, beginner.word, url, user);
        if (!child.line().equals(Tables.userName(42) + " " + Tables.GROUPS_OF_USER)) {
            throw new IllegalStateException(beginner + " read " + child.line());
        }
        return child;
    }
}
