package dev.rowan.conformance;

import static dev.rowan.conformance.shop.Label.LABEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.shop.Label;
import dev.rowan.conformance.shop.Shop;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.migrate.Migrations;
import dev.rowan.problem.StoreException;
import dev.rowan.row.Row;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server's process is killed again and again, at random points of managed writes; {@code rowan.crashes} says how often.
 */
class ManyCrashesTest {
    private static final int SCRIBES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void after_each_crash_every_graph_is_all_there_or_not_at_all(@TempDir Path folder) throws Exception {
        long seed = Long.getLong("rowan.seed", System.nanoTime());
        int crashes = Integer.getInteger("rowan.crashes", 20);
        System.out.println("ManyCrashesTest: " + crashes + " crashes, seed " + seed);
        Random random = new Random(seed);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder.resolve("data"));
                Rowan rowan = Rowan.open(server, Shop.SHOP)) {
            Migrations.sync(rowan);
            List<Scribe> scribes = scribes(rowan);
            for (int crash = 0; crash < crashes; crash++) {
                crash(server, scribes, 1 + random.nextInt(30));
                patiently(rowan);
                scribes.forEach(Scribe::everythingIsWhole);
            }
        }
    }

    private static List<Scribe> scribes(Rowan rowan) {
        List<Row<Label>> labels = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            labels.add(rowan.run(LABEL.create.set(LABEL.name, name)));
        }
        return IntStream.range(0, SCRIBES)
                .mapToObj(i -> new Scribe(rowan, labels, "s" + i))
                .toList();
    }

    /** After so many writes of the first scribe; where the others are then, nobody knows. */
    private static void crash(EmbeddedPostgres server, List<Scribe> scribes, int writes) throws InterruptedException {
        int end = scribes.get(0).acknowledged() + writes;
        List<CompletableFuture<RuntimeException>> all = scribes.stream()
                .map(scribe -> CompletableFuture.supplyAsync(scribe::write))
                .toList();
        Instant late = Instant.now().plus(PATIENCE);
        while (scribes.get(0).acknowledged() < end && Instant.now().isBefore(late)) {
            Thread.sleep(1);
        }
        server.kill();
        for (CompletableFuture<RuntimeException> each : all) {
            assertThat(each.join()).isInstanceOf(StoreException.class);
        }
        assertThat(scribes.get(0).acknowledged()).isGreaterThanOrEqualTo(end);
        server.restart();
    }

    private static void patiently(Rowan rowan) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                rowan.exists(LABEL.query());
                return;
            } catch (StoreException notYet) {
                assertThat(Instant.now()).as("still: %s", notYet.getMessage()).isBefore(end);
                Thread.sleep(20);
            }
        }
    }
}
