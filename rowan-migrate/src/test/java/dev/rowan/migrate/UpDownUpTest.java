package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrate.report.GenerateReport;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random models, which grow twice: what is written leads there, back, and there again. */
class UpDownUpTest {
    private static final int MODELS = 60;

    @TempDir
    private Path temporary;

    @Test
    void up_and_down_and_up_leaves_the_same_catalog() {
        long seed = Long.getLong("rowan.seed", System.nanoTime());
        System.out.println("UpDownUpTest: -Drowan.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < MODELS; i++) {
            play(
                    new RandomModels(random),
                    new Workbench(temporary.resolve("model" + i)),
                    "seed " + seed + ", model " + i);
        }
    }

    private static void play(RandomModels models, Workbench bench, String which) {
        bench.generate("first", models.grow().drawn());
        bench.migrate();
        Set<Object> first = bench.catalog();
        GenerateReport second = bench.generate("second", models.grow().drawn());
        assertThat(second.written()).as(which).isNotEmpty();
        assertThat(bench.check(models.drawn()).agrees()).as(which).isTrue();
        bench.migrate();
        Set<Object> whole = bench.catalog();
        bench.rollback();
        assertThat(bench.catalog()).as(which).isEqualTo(first);
        bench.rollback(1);
        assertThat(bench.catalog()).as(which).isEmpty();
        assertThat(bench.migrate().done())
                .as(which)
                .hasSize(1 + second.written().size());
        assertThat(bench.catalog()).as(which).isEqualTo(whole);
    }
}
