package dev.rowan.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link between the pages leads somewhere, and every page can be reached from the README. */
class LinksTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#:]*)(#[^)\\s]*)?\\)");
    private static final Pattern FENCED = Pattern.compile("^```.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    @Test
    void every_link_leads_to_a_page_and_to_a_heading_in_it() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(prose(page)).results().forEach(link -> {
                Path target = link.group(1).isEmpty() ? page : target(page, link.group(1));
                String anchor = link.group(2);
                if (!Files.exists(target) || (anchor != null && !anchors(target).contains(anchor))) {
                    dead.add(ROOT.relativize(page) + ": " + link.group());
                }
            });
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void the_readme_leads_to_every_page() throws IOException {
        Path readme = ROOT.resolve("README.md");
        List<Path> linked = LINK.matcher(prose(readme))
                .results()
                .map(link -> target(readme, link.group(1)))
                .toList();

        assertThat(pages()).allMatch(page -> page.equals(readme) || linked.contains(page));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            Stream<Path> pages = docs.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.getParent().endsWith("decisions"));
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), pages).toList();
        }
    }

    private static Path target(Path page, String link) {
        return page.resolveSibling(link).normalize();
    }

    private static String prose(Path page) {
        return FENCED.matcher(Block.read(page)).replaceAll("");
    }

    /** As the usual readers of Markdown make them: small letters, digits, and a hyphen for each blank. */
    private static List<String> anchors(Path page) {
        return HEADING.matcher(prose(page))
                .results()
                .map(heading -> "#"
                        + heading.group(1)
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9 _-]", "")
                                .replace(' ', '-'))
                .toList();
    }
}
