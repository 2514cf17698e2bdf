package dev.rowan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static Options of(String... words) {
        return Options.of(Path.of("out"), words);
    }

    @Test
    void without_words_everything_is_measured() {
        assertThat(of())
                .isEqualTo(new Options(
                        Contenders.words(),
                        List.of(Workload.values()),
                        List.of(Section.values()),
                        20,
                        300,
                        10_000,
                        Path.of("out")));
    }

    @Test
    void words_choose() {
        assertThat(of("--quick", "--workloads", "user,APPEND", "--contenders", "rowan,jdbc", "--sections", "plain"))
                .isEqualTo(new Options(
                        List.of("rowan", "jdbc"),
                        List.of(Workload.USER, Workload.APPEND),
                        List.of(Section.PLAIN),
                        7,
                        300,
                        2_000,
                        Path.of("out")));
        assertThat(of("--quick", "--rounds", "3", "--slice", "50", "--warm-up", "1", "--out", "there"))
                .extracting(Options::rounds, Options::sliceMillis, Options::warmUpMillis, Options::out)
                .containsExactly(3, 50L, 1_000L, Path.of("there"));
    }

    @Test
    void what_is_not_understood_is_refused_with_what_to_write() {
        refused("no such option: --fast; there are --quick, --contenders, --workloads", "--fast");
        refused("--rounds needs a value, such as --rounds 20", "--rounds");
        refused("--rounds takes a whole number above 0, such as --rounds 20, and got '0'", "--rounds", "0");
        refused("--workloads does not know 'MINE'; there are USER, USER_WITH_GROUPS", "--workloads", "USER,MINE");
        refused("--sections does not know 'all'; there are statements, plain, threads", "--sections", "all");
    }

    private static void refused(String message, String... words) {
        assertThatThrownBy(() -> of(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
