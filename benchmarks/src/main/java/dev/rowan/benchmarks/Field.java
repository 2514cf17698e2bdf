package dev.rowan.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Tables;
import dev.rowan.benchmarks.measure.Lane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contenders, each with a pool of its own to the same database. */
final class Field implements AutoCloseable {
    private final Database database;
    private final Map<String, Contender> contenders = new LinkedHashMap<>();
    private final List<HikariDataSource> pools = new ArrayList<>();

    Field(Database database, List<String> words, String url, int connections) {
        this.database = database;
        try {
            for (String word : words) {
                HikariDataSource pool = database.pool(word, url, connections);
                pools.add(pool);
                Contender contender = Contenders.of(word, pool);
                contenders.put(contender.name(), contender);
            }
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /** By name. */
    Map<String, Contender> contenders() {
        return contenders;
    }

    /** What each does at a workload; who writes finds the tables as they were. */
    Map<String, Lane> lanes(Workload workload) {
        Map<String, Lane> lanes = new LinkedHashMap<>();
        contenders.forEach((name, contender) -> lanes.put(name, () -> {
            if (workload.writes()) {
                Tables.restore(database.own());
            }
            Object prepared = workload.prepare(contender);
            return call -> workload.run(contender, call, prepared);
        }));
        return lanes;
    }

    @Override
    public void close() {
        contenders.values().forEach(Contender::close);
        pools.forEach(HikariDataSource::close);
    }
}
