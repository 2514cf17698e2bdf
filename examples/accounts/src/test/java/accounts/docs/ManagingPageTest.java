package accounts.docs;

import static org.assertj.core.api.Assertions.assertThat;

import accounts.Root;
import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of answers in the page are those of the code. */
class ManagingPageTest {
    private static final Map<String, Manage> CONSTANTS = Map.of(
            "APPEND", Manage.APPEND,
            "APPEND_AND_REMOVE", Manage.APPEND_AND_REMOVE,
            "REMOVE", Manage.REMOVE,
            "DIRECT_CONTROL", Manage.DIRECT_CONTROL,
            "CREATE", Manage.CREATE);

    @Test
    void each_constant_has_the_answers_that_the_page_tells() throws IOException {
        List<String> rows = rows();
        CONSTANTS.forEach((name, manage) -> assertThat(rows)
                .contains("| `" + name + "` | `" + manage.onLookup() + "` | `" + manage.onNoMatch() + "` | `"
                        + manage.onMatch() + "` | `" + manage.onMissing() + "` |"));
    }

    @Test
    void every_value_of_every_answer_is_told() throws IOException {
        List<String> told = rows().stream()
                .map(row -> row.split("\\|"))
                .filter(cells -> cells.length == 4 && cells[2].strip().matches("`[A-Z_]+`"))
                .map(cells -> cells[2].strip().replace("`", ""))
                .toList();

        assertThat(told)
                .containsExactlyElementsOf(
                        Stream.of(OnLookup.values(), OnNoMatch.values(), OnMatch.values(), OnMissing.values())
                                .flatMap(Stream::of)
                                .map(Enum::name)
                                .toList());
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Root.find().resolve("docs/managing.md")).stream()
                .filter(line -> line.startsWith("|"))
                .toList();
    }
}
