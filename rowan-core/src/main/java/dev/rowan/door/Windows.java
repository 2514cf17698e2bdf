package dev.rowan.door;

import dev.rowan.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which part of the rows is wanted: {@code limit}, {@code offset}, and {@code page} with size, number or offset. */
record Windows(Findings findings) {
    private static final List<String> PAGE = List.of("size", "number", "limit", "offset");

    Query<Object> of(Query<Object> query, Map<String, @Nullable Object> said) {
        Values values = new Values(findings);
        Query<Object> part = query;
        Optional<Long> limit = number(values, said, "limit", "limit", 0);
        Optional<Long> offset = number(values, said, "offset", "offset", 0);
        if (said.containsKey("page")) {
            Map<String, @Nullable Object> page = page(said.get("page"));
            Optional<Long> size = number(values, page, "size", "page.size", 1)
                    .or(() -> number(values, page, "limit", "page.limit", 0));
            Optional<Long> skipped = number(values, page, "offset", "page.offset", 0)
                    .or(() -> number(values, page, "number", "page.number", 1).flatMap(number -> before(number, size)));
            twice(limit, size, page.containsKey("size") && page.containsKey("limit"), "a limit");
            twice(offset, skipped, page.containsKey("number") && page.containsKey("offset"), "an offset");
            limit = limit.or(() -> size);
            offset = offset.or(() -> skipped);
        }
        if (offset.isPresent()) {
            part = part.offset(offset.get());
        }
        return limit.isPresent() ? part.limit(limit.get()) : part;
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

    private Map<String, @Nullable Object> page(@Nullable Object said) {
        if (!(said instanceof Map<?, ?> names)) {
            findings.invalid("page", "must have names, as in page[size]");
            return Map.of();
        }
        names.keySet().stream()
                .map(String.class::cast)
                .filter(name -> !PAGE.contains(name))
                .forEach(name -> findings.unknown(Paths.to("page", name), name, PAGE));
        return tree(names);
    }

    private void twice(Optional<Long> plain, Optional<Long> paged, boolean both, String what) {
        if (both || (plain.isPresent() && paged.isPresent())) {
            findings.invalid("page", "gives " + what + " twice");
        }
    }

    private static Optional<Long> number(
            Values values, Map<String, @Nullable Object> said, String name, String path, long least) {
        return said.containsKey(name) ? Optional.of(values.number(said.get(name), least, path)) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // every map in what was said has names
    private static Map<String, @Nullable Object> tree(Map<?, ?> names) {
        return (Map<String, @Nullable Object>) names;
    }
}
