package dev.rowan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.rowan.benchmarks.measure.Lane;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * What a call allocates beside JDBC by hand: other than its time it is nearly the same on every machine and under every load,
 * once it is compiled. Of a few slices the one in which least was allocated counts: what the compiler or another test does
 * meanwhile adds and never takes away.
 */
class AllocationTest {
    private static final int SLICES = 5;
    private static final int MOST = 40;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * A workload.
     *
     * @param before calls after which everything is compiled
     * @param slice calls in each slice
     * @param most times what is allocated by hand; a tenth above what it was when this was written
     */
    private record Bound(int before, int slice, double most) {}

    private static Map<Workload, Bound> bounds() {
        Map<Workload, Bound> bounds = new EnumMap<>(Workload.class);
        bounds.put(Workload.USER, new Bound(4_000, 300, 1.5));
        bounds.put(Workload.USER_WITH_GROUPS, new Bound(4_000, 300, 1.6));
        bounds.put(Workload.HUNDRED_WITH_GROUPS, new Bound(250, 20, 1.3));
        bounds.put(Workload.THOUSAND_FLAT, new Bound(250, 20, 0.9));
        bounds.put(Workload.USERS_OF_GROUP, new Bound(4_000, 300, 1.15));
        bounds.put(Workload.PAGE, new Bound(4_000, 300, 1.5));
        bounds.put(Workload.JOIN, new Bound(4_000, 300, 1.65));
        bounds.put(Workload.APPEND, new Bound(4_000, 300, 1.3));
        bounds.put(Workload.REPLACE, new Bound(3_000, 200, 1.55));
        bounds.put(Workload.BULK, new Bound(6, 2, 1.5));
        return bounds;
    }

    @Test
    void a_call_allocates_little_more_than_by_hand() throws Exception {
        List<String> over = new ArrayList<>();
        try (Database database = new Database();
                Field field = new Field(database, List.of("jdbc", "rowan"), database.url(), 1)) {
            for (Map.Entry<Workload, Bound> each : bounds().entrySet()) {
                List<Lane> lanes = List.copyOf(field.lanes(each.getKey()).values());
                Bound bound = each.getValue();
                List<Long> bytes = new ArrayList<>();
                bytes.add(bytes(lanes.get(0), bound, 0));
                bytes.add(bytes(lanes.get(1), bound, (long) (bytes.get(0) * bound.most())));
                double ratio = (double) bytes.get(1) / bytes.get(0);
                String words = "%s: %,d bytes by hand, %,d by Rowan: %.2f times as many, at most %.2f"
                        .formatted(
                                each.getKey(),
                                bytes.get(0),
                                bytes.get(1),
                                ratio,
                                each.getValue().most());
                System.out.println(words);
                if (ratio > each.getValue().most()) {
                    over.add(words);
                }
            }
        }
        assertThat(over).isEmpty();
    }

    /** The least that a slice of calls allocates, on the way to what is enough: a slow machine compiles late. */
    private static long bytes(Lane lane, Bound bound, long enough) throws Exception {
        IntFunction<Object> call = lane.ready();
        int next = 0;
        for (; next < bound.before(); next++) {
            call.apply(next);
        }
        List<Long> slices = new ArrayList<>();
        while (slices.size() < SLICES || (Collections.min(slices) > enough && enough > 0 && slices.size() < MOST)) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < bound.slice(); i++) {
                call.apply(next++);
            }
            slices.add((THREADS.getCurrentThreadAllocatedBytes() - before) / bound.slice());
        }
        return Collections.min(slices);
    }
}
