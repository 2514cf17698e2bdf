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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The page of commands has what there is, and nothing else. */
class CommandsPageTest {
    private static final Path PAGE = Path.of("../docs/reference/commands.md");
    private static final Pattern SECTION =
            Pattern.compile("^### `(rowan[^`]*)`$(.*?)(?=^##|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FIRST_CELL = Pattern.compile("^\\| (`[^|]*`) \\|", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[A-Za-z][a-z-]*");
    private static final Set<String> EVERYWHERE = Set.of("-h", "--help");

    private static final String DOMAINS = """
            package app;

            import dev.rowan.resource.Domain;

            public final class Domains {
                public static final Domain ACCOUNTS = Domain.of("Accounts");

                private Domains() {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void each_command_has_its_options_on_the_page_and_no_others() throws IOException {
        Map<String, Set<String>> told = SECTION.matcher(Files.readString(PAGE))
                .results()
                .collect(Collectors.toMap(section -> section.group(1), section -> options(section.group(2))));

        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(Path.of(""), Map.of(), Optional.empty(), nowhere, nowhere, false, false);
        Map<String, Set<String>> known = new TreeMap<>();
        collect(RowanCommand.commandLine(console), known);

        assertThat(told).isEqualTo(known);
    }

    @Test
    void the_exit_codes_are_those_of_the_help() throws IOException {
        String page = Files.readString(PAGE);
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(Path.of(""), Map.of(), Optional.empty(), nowhere, nowhere, false, false);
        RowanCommand.commandLine(console)
                .getCommandSpec()
                .usageMessage()
                .exitCodeList()
                .forEach((code, means) ->
                        assertThat(page.replace("`", "")).contains("| " + code + " | " + means + " |"));
    }

    @Test
    void each_type_and_modifier_on_the_page_is_understood() throws IOException {
        Shell shell = new Shell(folder).properties("domains = app.Domains");
        Path sources = Files.createDirectories(folder.resolve("src/main/java/app"));
        Files.writeString(sources.resolve("Domains.java"), DOMAINS);
        Files.writeString(sources.resolve("Address.java"), "package app;\n\npublic record Address(String town) {}\n");
        String page = Files.readString(PAGE);

        List<String> words = new ArrayList<>();
        for (String type : cells(page, "type")) {
            words.add("some:" + type);
        }
        for (String modifier : cells(page, "modifier")) {
            words.add("some:" + (modifier.startsWith("min=") || modifier.startsWith("max=") ? "integer:" : "string:")
                    + modifier);
        }
        assertThat(words).hasSizeGreaterThan(30);
        for (int i = 0; i < words.size(); i++) {
            Shell.Said said = shell.rowan("gen", "resource", "Accounts", "Kind" + i, "-a", words.get(i));
            assertThat(said.code()).as(words.get(i) + "\n" + said).isZero();
        }
    }

    /** What the first cells of a table hold, one by one. */
    private static List<String> cells(String page, String heading) {
        String table = page.substring(page.indexOf("| " + heading + " | declares |"));
        return FIRST_CELL
                .matcher(table.substring(0, table.indexOf("\n\n")))
                .results()
                .flatMap(cell -> Stream.of(cell.group(1).replaceAll("^`|`$", "").split("`, `")))
                .toList();
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
