package dev.rowan.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page of goals has what there is, and nothing else. */
class MavenPageTest {
    private static final Path PAGE = Path.of("../docs/reference/maven.md");
    private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
    private static final Path COMMANDS = Path.of("../docs/reference/commands.md");
    private static final Pattern COMMAND =
            Pattern.compile("^### `rowan ([^`]+)`$(.*?)(?=^##|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern OPTIONS = Pattern.compile("^\\| (`-[^|]*`) \\|", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    /** Those that are no goal, or no property of one: another goal or property does it. */
    private static final Set<String> ELSEWHERE =
            Set.of("new", "gen", "run", "completion", "help", "generate-migrations --check", "gen-resources --user");

    private static final Pattern SECTION =
            Pattern.compile("^##+ (.*?)$(.*?)(?=^##|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("^\\| `(rowan\\.\\w+)` \\|", Pattern.MULTILINE);

    @Test
    void each_goal_has_its_properties_on_the_page_and_no_others() throws Exception {
        Map<String, Set<String>> told = SECTION.matcher(Files.readString(PAGE))
                .results()
                .collect(Collectors.toMap(section -> section.group(1), section -> properties(section.group(2))));
        Set<String> common = told.get("Parameters of all goals");
        told.keySet().removeIf(heading -> !heading.startsWith("`rowan:"));

        Map<String, Set<String>> known = new TreeMap<>();
        NodeList goals = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(DESCRIPTOR.toFile())
                .getElementsByTagName("mojo");
        for (int i = 0; i < goals.getLength(); i++) {
            Element goal = (Element) goals.item(i);
            Set<String> properties = expressions(goal);
            assertThat(properties).containsAll(common);
            properties.removeAll(common);
            known.put("`rowan:" + goal.getElementsByTagName("goal").item(0).getTextContent() + "`", properties);
        }
        assertThat(told).isEqualTo(known);
    }

    @Test
    void each_command_is_a_goal_and_each_option_a_property() throws Exception {
        Map<String, Set<String>> goals = SECTION.matcher(Files.readString(PAGE))
                .results()
                .collect(Collectors.toMap(section -> section.group(1), section -> properties(section.group(2))));
        Set<String> missing = new TreeSet<>();
        COMMAND.matcher(Files.readString(COMMANDS)).results().forEach(command -> {
            String goal = command.group(1).replace(' ', '-');
            Set<String> known = goals.getOrDefault("`rowan:" + goal + "`", Set.of());
            missing.addAll(goals.containsKey("`rowan:" + goal + "`") ? Set.of() : Set.of(goal));
            OPTIONS.matcher(command.group(2)).results().forEach(row -> {
                Set<String> names = all(OPTION, row.group(1));
                if (names.stream().noneMatch(name -> known.contains("rowan." + camel(name)))) {
                    missing.add(goal + " " + String.join(" ", names));
                }
            });
        });
        missing.removeIf(each -> ELSEWHERE.stream().anyMatch(other -> each.equals(other) || each.startsWith("new ")));
        assertThat(missing).isEmpty();
    }

    private static String camel(String option) {
        return Pattern.compile("-([a-z])")
                .matcher(option.substring(2))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static Set<String> properties(String section) {
        return all(PROPERTY, section);
    }

    private static Set<String> expressions(Element goal) {
        String text = goal.getElementsByTagName("configuration").item(0).getTextContent();
        return all(Pattern.compile("\\$\\{(rowan\\.\\w+)}"), text);
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(result.groupCount()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
