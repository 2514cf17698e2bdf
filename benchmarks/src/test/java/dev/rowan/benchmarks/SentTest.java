package dev.rowan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Rowan sends for each workload, counted between it and the server: statements and round trips. */
class SentTest {
    private static Map<Workload, String> expected() {
        Map<Workload, String> sent = new EnumMap<>(Workload.class);
        sent.put(Workload.USER, "1/1");
        sent.put(Workload.USER_WITH_GROUPS, "2/1");
        sent.put(Workload.HUNDRED_WITH_GROUPS, "2/2");
        sent.put(Workload.THOUSAND_WITH_GROUPS, "2/2");
        sent.put(Workload.THOUSAND_FLAT, "1/1");
        sent.put(Workload.USERS_OF_GROUP, "1/1");
        sent.put(Workload.PAGE, "1/1");
        sent.put(Workload.THREE_LEVELS, "3/3");
        sent.put(Workload.JOIN, "1/1");
        sent.put(Workload.APPEND, "1/1");
        sent.put(Workload.REPLACE, "2/1");
        sent.put(Workload.BULK, "12/11");
        return sent;
    }

    @Test
    void no_workload_sends_more_than_it_needs() throws Exception {
        try (Database database = new Database()) {
            Options options =
                    new Options(List.of("rowan"), Arrays.asList(Workload.values()), List.of(), 1, 1, 1, Path.of(""));
            Map<Workload, String> sent = new EnumMap<>(Workload.class);
            Counting.of(database, options)
                    .forEach((workload, lanes) -> sent.put(
                            Workload.valueOf(workload),
                            lanes.values().iterator().next().toString()));
            assertThat(sent).isEqualTo(expected());
        }
    }
}
