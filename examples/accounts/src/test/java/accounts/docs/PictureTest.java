package accounts.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.cli.RowanCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {
    @TempDir
    Path folder;

    @Test
    void the_picture_of_the_example_is_what_the_command_draws() throws Exception {
        Files.writeString(folder.resolve("rowan.properties"), "domains = accounts.domain.Domains\n");
        StringWriter said = new StringWriter();
        int code = RowanCommand.run(
                folder, new PrintWriter(said), new PrintWriter(said), "diagram", "--out", "accounts.svg");
        assertThat(code).as(said.toString()).isZero();
        assertThat(folder.resolve("accounts.svg")).hasSameTextualContentAs(Path.of("../../docs/accounts.svg"));
    }
}
