package dev.rowan.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
