package dev.rowan.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.benchmarks.start.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written and read by batches and streams does not have to fit into the heap. */
class SmallHeapTest {
    @Test
    void a_million_links_are_written_and_streamed_on_a_heap_of_128_megabytes(@TempDir Path none) throws Exception {
        try (Meadow meadow = new Meadow()) {
            ChildJvm child = ChildJvm.run(
                    List.of("-Xmx128m", "-XX:+UseSerialGC"),
                    none,
                    SmallHeap.class,
                    meadow.url(),
                    meadow.user(),
                    "1000000");
            assertThat(child.line()).isEqualTo("written: 1000000, streamed: 1000000");
        }
    }
}
