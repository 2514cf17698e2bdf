package dev.rowan.door;

import dev.rowan.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a request wants, and how many it skips, wherever in it that is said.
 *
 * @param findings collects what is wrong
 * @param said all of the request
 * @param page what it says of the page
 */
record Portion(Findings findings, Map<String, @Nullable Object> said, Map<String, @Nullable Object> page) {
    /**
     * A number, and where it was said.
     *
     * @param path such as {@code page.size}
     * @param number from 0
     */
    record Given(String path, long number) {}

    /** What is said of a page may only be named so; some names are of no use here. */
    static Portion of(
            Map<String, @Nullable Object> said, List<String> names, Map<String, String> useless, Findings findings) {
        Object page = said.get("page");
        if (!said.containsKey("page")) {
            return new Portion(findings, said, Map.of());
        }
        if (!(page instanceof Map<?, ?> given)) {
            findings.invalid("page", "must have names, as in page[size]");
            return new Portion(findings, said, Map.of());
        }
        for (Object key : given.keySet()) {
            String name = (String) key;
            if (useless.containsKey(name)) {
                findings.invalid(Paths.to("page", name), useless.get(name));
            } else if (!names.contains(name)) {
                findings.unknown(Paths.to("page", name), name, names);
            }
        }
        return new Portion(findings, said, tree(given));
    }

    /** How many rows are wanted, by the one of these names that is given. */
    Optional<Given> size(List<String> paths, long least) {
        Values values = new Values(findings);
        return one(paths, "a limit").map(path -> new Given(path, values.number(value(path), least(path, least), path)));
    }

    private static long least(String path, long least) {
        return path.endsWith("limit") ? least : 1;
    }

    /** What is more than allowed is a problem where it was said. */
    Given within(Given size, int most) {
        if (size.number() > most) {
            findings.add(
                    new Problem(Problem.OUT_OF_RANGE, size.path(), "must be at most " + most, Map.of("max", most)));
            return new Given(size.path(), most);
        }
        return size;
    }

    /** How many rows are left out before those that are wanted. */
    Optional<Long> skipped(Optional<Long> size) {
        Values values = new Values(findings);
        return one(List.of("offset", "page.offset", "page.number"), "an offset")
                .flatMap(path -> path.equals("page.number")
                        ? before(values.number(value(path), 1, path), size)
                        : Optional.of(values.number(value(path), 0, path)));
    }

    private Optional<Long> before(long number, Optional<Long> size) {
        if (size.isEmpty()) {
            findings.invalid("page.number", "needs page[size]");
            return Optional.empty();
        }
        try {
            return Optional.of(Math.multiplyExact(number - 1, size.get()));
        } catch (ArithmeticException beyond) {
            findings.invalid("page.number", "is beyond any row");
            return Optional.empty();
        }
    }

    boolean has(String path) {
        return path.startsWith("page.") ? page.containsKey(path.substring(5)) : said.containsKey(path);
    }

    @Nullable Object value(String path) {
        return path.startsWith("page.") ? page.get(path.substring(5)) : said.get(path);
    }

    private Optional<String> one(List<String> paths, String what) {
        List<String> given = paths.stream().filter(this::has).toList();
        if (given.size() > 1) {
            findings.invalid("page", "gives " + what + " twice");
        }
        return given.stream().findFirst();
    }

    @SuppressWarnings("unchecked") // every map in what was said has names
    private static Map<String, @Nullable Object> tree(Map<?, ?> names) {
        return (Map<String, @Nullable Object>) names;
    }
}
