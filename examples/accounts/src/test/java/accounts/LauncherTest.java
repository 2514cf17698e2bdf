package accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the script at the root answers before it builds anything. */
class LauncherTest {
    private static final Path ROOT = Root.find();

    @Test
    void help_teaches_by_example() throws Exception {
        for (String word : List.of("help", "--help", "-h")) {
            assertThat(rowan(word)).startsWith("0 ").contains("./rowan demo --url jdbc:postgresql://");
        }
        assertThat(rowan("demo", "--help")).startsWith("0 ").contains("./rowan demo");
        assertThat(rowan()).startsWith("0 ").contains("./rowan demo");
    }

    @Test
    void an_unknown_word_offers_the_nearest() throws Exception {
        assertThat(rowan("dmeo")).startsWith("2 rowan: no such command: dmeo; did you mean 'demo'?");
        assertThat(rowan("hlep")).startsWith("2 rowan: no such command: hlep; did you mean 'help'?");
        assertThat(rowan("demo", "--ulr", "x")).startsWith("2 rowan: no such option: --ulr; did you mean '--url'?");
    }

    @Test
    void an_option_that_says_too_little_is_told() throws Exception {
        assertThat(rowan("demo", "--url")).startsWith("2 rowan: --url needs a value, such as --url jdbc:postgresql:");
        assertThat(rowan("demo", "--user", "ada")).startsWith("2 rowan: --user says who signs in at --url");
        assertThat(rowan("demo", "--url", "localhost")).startsWith("2 rowan: --url must begin with jdbc:postgresql:");
    }

    @Test
    void the_continuous_build_runs_the_test_command_of_the_readme_and_nothing_else() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve(".ci/run")))
                .containsExactly("#!/usr/bin/env bash", "set -eu", "cd \"$(dirname \"$0\")/..\"", "exec ./mvnw verify");
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("./rowan demo\n")
                .contains("./mvnw verify\n");
    }

    private static String rowan(String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("bash", ROOT.resolve("rowan").toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }
}
