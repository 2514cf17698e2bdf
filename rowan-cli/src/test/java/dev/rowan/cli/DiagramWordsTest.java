package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramWordsTest {
    @TempDir
    Path folder;

    @Test
    void a_format_that_there_is_not_is_told() {
        StringWriter said = new StringWriter();
        PrintWriter both = new PrintWriter(said);
        assertThat(RowanCommand.run(folder, both, both, "diagram", "--format", "png"))
                .isEqualTo(Refusals.MISUNDERSTOOD);
        assertThat(said.toString().strip())
                .isEqualTo("rowan: invalid value for option '--format': 'png' is no format; it is mermaid or svg;"
                        + " ./rowan diagram --help shows how");
    }
}
