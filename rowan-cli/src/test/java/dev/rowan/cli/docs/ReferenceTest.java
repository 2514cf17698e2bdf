package dev.rowan.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.cli.Shell;
import dev.rowan.resource.Resource;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference has what there is, and nothing else. */
class ReferenceTest {
    private static final Path REFERENCE = Path.of("../docs/reference");
    private static final Pattern HEADING = Pattern.compile("^#+ `(rowan[^`]*)`$", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[A-Za-z][a-z-]*");
    private static final Pattern FIRST_CELL = Pattern.compile("^\\| (`[^|]*`) \\|", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");
    private static final Set<String> EVERYWHERE = Set.of("-h", "--help");

    @Test
    void each_command_has_its_options_on_the_page_and_no_others() {
        Map<String, Set<String>> told = sections(Block.read(REFERENCE.resolve("commands.md")));

        assertThat(told).isEqualTo(Shell.options(EVERYWHERE));
    }

    @Test
    void every_factory_and_modifier_is_on_the_page() {
        String page = Block.read(REFERENCE.resolve("declarations.md"));
        Set<String> named = FIRST_CELL
                .matcher(page)
                .results()
                .flatMap(cell -> CODE.matcher(cell.group(1)).results())
                .map(code -> code.group(1).replaceFirst("\\(.*", "").replaceFirst(".*\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(declared());
    }

    /** What a resource inherits, and what the specs of its factories can say besides what they tell Rowan. */
    private static Set<String> declared() {
        Set<String> names = new TreeSet<>(Set.of("named"));
        for (Class<?> type = Resource.class; type != Object.class; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (inherited(method)) {
                    names.add(method.getName());
                    modifiers(method.getReturnType()).forEach(names::add);
                }
            }
        }
        return names;
    }

    private static boolean inherited(Method method) {
        int how = method.getModifiers();
        return (Modifier.isPublic(how) || Modifier.isProtected(how))
                && !method.isSynthetic()
                && !method.getName().equals("toString");
    }

    /** A modifier returns another spec of the same kind. */
    private static Stream<String> modifiers(Class<?> spec) {
        return Stream.of(spec.getMethods())
                .filter(method -> method.getReturnType().isAssignableFrom(spec)
                        && method.getReturnType().getSimpleName().matches("\\w+(Spec|Declaration)"))
                .map(Method::getName);
    }

    private static Map<String, Set<String>> sections(String page) {
        String[] parts = HEADING.split(page);
        var headings =
                HEADING.matcher(page).results().map(found -> found.group(1)).toList();
        return java.util.stream.IntStream.range(0, headings.size())
                .boxed()
                .collect(Collectors.toMap(headings::get, i -> options(parts[i + 1])));
    }

    private static Set<String> options(String section) {
        return FIRST_CELL
                .matcher(section)
                .results()
                .flatMap(cell -> OPTION.matcher(cell.group(1)).results())
                .map(option -> option.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
