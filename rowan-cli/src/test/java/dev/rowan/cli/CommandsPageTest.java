package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page of commands has what there is, and nothing else. */
class CommandsPageTest {
    private static final Path PAGE = Path.of("../docs/reference/commands.md");
    private static final Pattern SECTION =
            Pattern.compile("^### `(rowan[^`]*)`$(.*?)(?=^##|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FIRST_CELL = Pattern.compile("^\\| (`[^|]*`) \\|", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[A-Za-z][a-z-]*");
    private static final Set<String> EVERYWHERE = Set.of("-h", "--help");

    @Test
    void each_command_has_its_options_on_the_page_and_no_others() throws IOException {
        Map<String, Set<String>> told = SECTION.matcher(Files.readString(PAGE))
                .results()
                .collect(Collectors.toMap(section -> section.group(1), section -> options(section.group(2))));

        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(Path.of(""), Optional.empty(), nowhere, nowhere, false, false);
        Map<String, Set<String>> known = new TreeMap<>();
        collect(RowanCommand.commandLine(console), known);

        assertThat(told).isEqualTo(known);
    }

    @Test
    void the_exit_codes_are_those_of_the_help() throws IOException {
        String page = Files.readString(PAGE);
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(Path.of(""), Optional.empty(), nowhere, nowhere, false, false);
        RowanCommand.commandLine(console)
                .getCommandSpec()
                .usageMessage()
                .exitCodeList()
                .forEach((code, means) ->
                        assertThat(page.replace("`", "")).contains("| " + code + " | " + means + " |"));
    }

    private static Set<String> options(String section) {
        return FIRST_CELL
                .matcher(section)
                .results()
                .flatMap(cell -> OPTION.matcher(cell.group(1)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(CommandLine command, Map<String, Set<String>> known) {
        Set<String> options = new TreeSet<>();
        command.getCommandSpec().options().forEach(option -> options.addAll(List.of(option.names())));
        options.removeAll(EVERYWHERE);
        known.put(command.getCommandSpec().qualifiedName().substring("./".length()), options);
        command.getSubcommands().values().forEach(each -> collect(each, known));
    }
}
