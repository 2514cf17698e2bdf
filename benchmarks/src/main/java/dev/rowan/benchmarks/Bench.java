package dev.rowan.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tries. */
public final class Bench {
    private Bench() {}

    public static void main(String[] words) throws Exception {
        List<String> contenders = List.of(words[0].split(","));
        List<Workload> workloads = words[1].equals("all")
                ? List.of(Workload.values())
                : Arrays.stream(words[1].split(",")).map(Workload::valueOf).toList();
        long warmup = Long.parseLong(words[2]);
        int rounds = Integer.parseInt(words[3]);
        long millis = Long.parseLong(words[4]);
        try (Database database = new Database()) {
            if (System.getProperty("pin") != null) {
                new ProcessBuilder("taskset", "-acp", "0", Long.toString(database.pid()))
                        .start()
                        .waitFor();
            }
            Map<String, Contender> all = new LinkedHashMap<>();
            List<HikariDataSource> pools = new ArrayList<>();
            for (String word : contenders) {
                HikariDataSource pool = database.pool(word, database.url(), 10);
                pools.add(pool);
                all.put(word, Contenders.of(word, pool));
            }
            for (Workload workload : workloads) {
                Map<String, List<Slice.Cost>> costs = new LinkedHashMap<>();
                for (int round = -1; round < rounds; round++) {
                    for (Map.Entry<String, Contender> entry : all.entrySet()) {
                        if (workload.writes()) {
                            Tables.restore(database.own());
                        }
                        Slice.Turn turn =
                                new Slice.Turn(workload, entry.getValue(), workload.prepare(entry.getValue()));
                        Slice.Cost cost = Slice.of(turn, 1, round < 0 ? warmup : millis);
                        if (round >= 0) {
                            costs.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                                    .add(cost);
                        }
                    }
                }
                List<Slice.Cost> base = costs.get(contenders.get(0));
                System.out.printf("%-32s", workload.label());
                for (String word : contenders) {
                    List<Slice.Cost> mine = costs.get(word);
                    double[] ratios = new double[rounds];
                    for (int i = 0; i < rounds; i++) {
                        ratios[i] = mine.get(i).micros() / base.get(i).micros();
                    }
                    Arrays.sort(ratios);
                    double[] micros = mine.stream()
                            .mapToDouble(Slice.Cost::micros)
                            .sorted()
                            .toArray();
                    double[] bytes = mine.stream()
                            .mapToDouble(Slice.Cost::bytes)
                            .sorted()
                            .toArray();
                    System.out.printf(
                            " | %s %.2f [%.2f-%.2f] %.1fus %.1fK",
                            word,
                            ratios[rounds / 2],
                            ratios[rounds / 4],
                            ratios[rounds * 3 / 4],
                            micros[rounds / 2],
                            bytes[rounds / 2] / 1024);
                }
                System.out.println();
            }
            all.values().forEach(Contender::close);
            pools.forEach(HikariDataSource::close);
        }
    }
}
