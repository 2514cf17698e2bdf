package dev.rowan.intake.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class UuidV7Test {
    @Test
    void it_is_of_version_7_and_holds_the_time() {
        long before = System.currentTimeMillis();
        UUID id = UuidV7.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis() + 1);
    }

    @Test
    void it_grows_within_a_millisecond_too() {
        UUID last = UuidV7.next();
        for (int i = 0; i < 10_000; i++) {
            UUID next = UuidV7.next();
            assertThat(Long.compareUnsigned(next.getMostSignificantBits(), last.getMostSignificantBits()))
                    .isPositive();
            last = next;
        }
    }

    @Test
    void threads_never_make_the_same() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<UUID>>> work = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                work.add(() -> {
                    List<UUID> made = new ArrayList<>();
                    for (int k = 0; k < 2_000; k++) {
                        made.add(UuidV7.next());
                    }
                    return made;
                });
            }
            HashSet<UUID> all = new HashSet<>();
            for (Future<List<UUID>> made : threads.invokeAll(work)) {
                all.addAll(made.get());
            }
            assertThat(all).hasSize(16_000);
        } finally {
            threads.shutdownNow();
        }
    }
}
