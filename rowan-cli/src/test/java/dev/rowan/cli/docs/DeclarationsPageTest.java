package dev.rowan.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.postgres.Table;
import dev.rowan.resource.Resource;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of declarations has what there is, and nothing else. */
class DeclarationsPageTest {
    private static final Path PAGE = Path.of("../docs/reference/declarations.md");
    private static final Pattern FIRST_CELL = Pattern.compile("^\\| (`[^|]*`) \\|", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    @Test
    void every_factory_and_modifier_is_on_the_page() {
        String page = Block.read(PAGE);
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
        Set<String> names = Stream.of(Table.class.getMethods())
                .filter(method -> method.getReturnType() == Table.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
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
}
