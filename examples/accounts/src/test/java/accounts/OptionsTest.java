package accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final String URL = "jdbc:postgresql://localhost:5432/demo";

    @Test
    void nothing_means_the_embedded_server() throws Options.Misunderstood {
        assertThat(Options.of(List.of(), Map.of()).url()).isEmpty();
    }

    @Test
    void address_and_user_are_words_and_the_password_is_in_the_environment() throws Options.Misunderstood {
        List<String> words = List.of("--url", URL, "--user", "ada");

        assertThat(Options.of(words, Map.of("PGPASSWORD", "one")).password()).isEqualTo("one");
        assertThat(Options.of(words, Map.of("PGPASSWORD", "one", "ROWAN_PASSWORD", "two"))
                        .password())
                .isEqualTo("two");
        assertThat(Options.of(words, Map.of()).user()).isEqualTo("ada");
        assertThat(Options.of(List.of("--url", URL), Map.of()).user()).isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void what_is_wrong_is_said_with_the_way_out() {
        refused("no such option: --ulr; there are --url and --user", "--ulr", URL);
        refused("--url needs a value, such as --url jdbc:postgresql://localhost:5432/demo", "--url");
        refused("--user needs a value, such as --user demo", "--url", URL, "--user", "--url");
        refused("--user says who signs in at --url, which is missing", "--user", "ada");
        refused(
                "--url must begin with jdbc:postgresql:, such as jdbc:postgresql://localhost:5432/demo",
                "--url",
                "postgres://localhost/demo");
    }

    @Test
    void a_password_is_not_shown() throws Options.Misunderstood {
        assertThat(Options.of(List.of("--url", URL), Map.of("ROWAN_PASSWORD", "secret")))
                .hasToString("url " + URL);
    }

    private static void refused(String message, String... words) {
        assertThatThrownBy(() -> Options.of(List.of(words), Map.of())).hasMessage(message);
    }
}
