package dev.rowan.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a command line of its own, which tells what it sees. */
class OwnRowanTest {
    @TempDir
    Path folder;

    @Test
    void words_settings_and_folder_arrive_and_the_code_comes_back() throws Exception {
        written("""
                    out.print(folder.equals(java.nio.file.Path.of("%s")) + " " + settings + " " + java.util.List.of(words));
                    err.print("wrong");
                    return 7;
                """.formatted(folder));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(rowan().run(new PrintWriter(out), new PrintWriter(err), List.of("migrate", "--to=3")))
                .isEqualTo(7);
        assertThat(out).hasToString("true {url=x} [migrate, --to=3]");
        assertThat(err).hasToString("wrong");
    }

    @Test
    void the_project_sees_its_own_class_path_and_no_plugins() throws Exception {
        written("""
                    for (String name : new String[] {"org.apache.maven.plugin.Mojo", "dev.rowan.maven.CheckGoal",
                            "dev.rowan.Rowan", "dev.rowan.cli.RowanCommand", "com.sun.source.tree.Tree"}) {
                        String seen = "sees ";
                        try {
                            Class.forName(name, false, Thread.currentThread().getContextClassLoader());
                        } catch (ClassNotFoundException none) {
                            seen = "does not see ";
                        }
                        out.println(seen + name);
                    }
                    return 0;
                """);
        StringWriter out = new StringWriter();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        rowan().run(new PrintWriter(out), new PrintWriter(out), List.of());
        assertThat(out.toString().lines())
                .containsExactly(
                        "does not see org.apache.maven.plugin.Mojo",
                        "does not see dev.rowan.maven.CheckGoal",
                        "does not see dev.rowan.Rowan",
                        "sees dev.rowan.cli.RowanCommand",
                        "sees com.sun.source.tree.Tree");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void a_project_without_the_command_line_is_told_what_to_add() {
        assertThatThrownBy(() -> rowan().run(nowhere(), nowhere(), List.of()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("the class path of " + folder + " has no dev.rowan:rowan-cli, which the goals are done"
                        + " with; add it to the dependencies in pom.xml, with <scope>test</scope>");
    }

    @Test
    void a_command_line_of_another_version_is_told() throws IOException {
        compiled("package dev.rowan.cli; public class RowanCommand {}");
        assertThatThrownBy(() -> rowan().run(nowhere(), nowhere(), List.of()))
                .hasMessage("dev.rowan:rowan-cli of the project is older than dev.rowan:rowan-maven-plugin; give both"
                        + " the same version");
    }

    @Test
    void what_the_command_line_throws_is_the_cause() throws IOException {
        written("    throw new IllegalStateException(\"no\");");
        assertThatThrownBy(() -> rowan().run(nowhere(), nowhere(), List.of()))
                .hasMessage("Rowan failed: java.lang.IllegalStateException: no")
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    private OwnRowan rowan() {
        return new OwnRowan(folder.toFile(), List.of(folder.toString()), Map.of("url", "x"));
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(new StringWriter());
    }

    private void written(String body) throws IOException {
        compiled("""
                package dev.rowan.cli;

                import java.io.PrintWriter;

                public class RowanCommand {
                    public static int run(java.nio.file.Path folder, java.util.Map<String, String> settings, PrintWriter out,
                            PrintWriter err, String... words) {
                %s
                    }
                }
                """.formatted(body));
    }

    private void compiled(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("RowanCommand.java"), source);
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), file.toString());
        assertThat(code).isZero();
    }
}
