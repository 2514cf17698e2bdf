package dev.rowan.migrate;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models by chance, with rows in them, become others: nothing that the other can hold is lost, and all can be taken back. */
class SchemaGameTest {
    private static final int PAIRS = Integer.getInteger("rowan.pairs", 60);
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(Long.getLong("rowan.minutes", 2));

    @TempDir
    private Path temporary;

    @Test
    void every_row_outlives_every_change_that_can_hold_it() {
        long seed = Long.getLong("rowan.seed", System.nanoTime());
        long begin = System.nanoTime();
        int played = 0;
        int refused = 0;
        while (played < PAIRS && System.nanoTime() - begin < LONGEST) {
            SchemaGame game = new SchemaGame(seed + played, temporary.resolve("game" + played));
            refused += game.play() ? 0 : 1;
            played++;
        }
        System.out.println(
                "SchemaGameTest: " + played + " pairs from seed " + seed + " on; rows stood in the way of " + refused);
    }
}
