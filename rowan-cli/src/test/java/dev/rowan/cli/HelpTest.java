package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HelpTest {
    private static final Path SCRIPT = Path.of("../rowan");

    @TempDir
    Path folder;

    @Test
    void every_command_teaches_by_example_and_tells_its_exit_codes() {
        for (CommandLine command : commands()) {
            Shell.Said said = new Shell(folder).rowan(words(command, "--help"));
            assertThat(said.code()).isZero();
            assertThat(said.err()).isEmpty();
            assertThat(said.out())
                    .contains("\nUsage: " + command.getCommandSpec().qualifiedName())
                    .containsPattern("\n(Examples?|From an empty folder .*):\n  (\\S+=\\S+ |source <\\()?\\./rowan ")
                    .contains("  2   the words or the settings were not understood\n");
            assertThat(said.out().lines()).allMatch(line -> line.length() <= 120, "at most 120 columns");
        }
    }

    @Test
    void help_with_words_is_the_page_of_that_command() {
        Shell shell = new Shell(folder);
        assertThat(shell.rowan("help", "gen", "join")).isEqualTo(shell.rowan("gen", "join", "--help"));
        assertThat(shell.rowan("help")).isEqualTo(shell.rowan("--help"));
        assertThat(shell.rowan()).isEqualTo(shell.rowan("--help"));
    }

    @Test
    void the_guides_words_are_in_the_examples() {
        assertThat(new Shell(folder).rowan("gen", "resource", "--help").out())
                .contains("  ./rowan gen resource Accounts UserGroup --primary-key user_id,group_id \\\n"
                        + "        --attributes user_id:uuid:required --attributes group_id:uuid:required\n");
    }

    @Test
    void each_type_on_the_page_of_gen_resource_is_understood() throws IOException {
        Shell shell = new Shell(folder).properties("domains = app.Domains");
        shell.rowan("gen", "domain", "Accounts");
        Path address = folder.resolve("src/main/java/app/Address.java");
        Files.writeString(address, "package app;\n\nrecord Address(String city) {}\n");
        String page = shell.rowan("gen", "resource", "--help").out();
        String types =
                page.substring(page.indexOf("The types:") + "The types:".length(), page.indexOf("A relationship is "));
        List<String> words = new ArrayList<>(List.of("gen", "resource", "Accounts", "Everything"));
        for (String type : types.strip().split(",\\s+")) {
            words.add("--attributes=a" + words.size() + ":" + type);
        }
        assertThat(words).hasSizeGreaterThan(14);
        assertThat(shell.rowan(words.toArray(String[]::new)).err()).isEmpty();
    }

    @Test
    void each_example_is_understood_by_its_command() {
        for (CommandLine command : commands()) {
            String examples =
                    String.join("\n", command.getCommandSpec().usageMessage().footer());
            examples.replace("\\\n", " ")
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("./rowan ") && !line.contains("&&") && !line.contains(">"))
                    .map(line -> line.substring("./rowan ".length())
                            .replaceFirst("#.*", "")
                            .strip())
                    .forEach(line -> commandLine().parseArgs(line.split("\\s+")));
        }
    }

    @Test
    void the_script_knows_every_command() throws IOException {
        String script = Files.readString(SCRIPT);
        String known = script.lines()
                .filter(line -> line.startsWith("commands="))
                .findFirst()
                .orElseThrow();
        assertThat(known)
                .isEqualTo("commands=\""
                        + String.join(" ", commandLine().getSubcommands().keySet()) + "\"");
        commandLine()
                .getSubcommands()
                .keySet()
                .forEach(word -> assertThat(script).contains("  ./rowan " + word));
    }

    @Test
    void the_version_is_told() {
        assertThat(new Shell(folder).rowan("--version").out()).matches("Rowan \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void the_completion_knows_commands_and_options() {
        Shell.Said said = new Shell(folder).rowan("completion");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("generate-migrations")
                .contains("--primary-key")
                .contains("-F _complete_rowan");
    }

    @Test
    void colours_are_for_terminals() {
        StringWriter out = new StringWriter();
        Console terminal = new Console(
                folder,
                Map.of(),
                Optional.empty(),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                true,
                true);
        RowanCommand.run(terminal, "migrate", "--help");
        assertThat(out.toString()).contains("\u001b[1m");
        assertThat(new Shell(folder).rowan("migrate", "--help").out()).doesNotContain("\u001b");
    }

    private CommandLine commandLine() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return RowanCommand.commandLine(
                new Console(folder, Map.of(), Optional.empty(), nowhere, nowhere, false, false));
    }

    private List<CommandLine> commands() {
        List<CommandLine> all = new ArrayList<>(List.of(commandLine()));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).getSubcommands().values());
        }
        return all;
    }

    private static String[] words(CommandLine command, String last) {
        String below = command.getCommandSpec().qualifiedName().replaceFirst("^\\./rowan ?", "");
        return (below + " " + last).strip().split(" ");
    }
}
