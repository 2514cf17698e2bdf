package dev.rowan.door;

import dev.rowan.action.ReadRules;
import dev.rowan.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads which part of a list is wanted: {@code limit}, {@code offset}, and {@code page} with size, number or offset. Where the
 * query has a limit or an offset itself, it is a part of what that leaves.
 */
record Windows(Findings findings, ReadRules rules) {
    private static final List<String> PAGE = List.of("size", "number", "limit", "offset");
    private static final List<String> SIZES = List.of("limit", "page.size", "page.limit");
    private static final String CURSOR =
            "is of pages that are walked by cursors, which is not done here; say page[size] and" + " page[offset]";
    private static final Map<String, String> USELESS =
            Map.of("first", CURSOR, "last", CURSOR, "after", CURSOR, "before", CURSOR, "count", CURSOR);

    Query<Object> of(Query<Object> query, Map<String, @Nullable Object> said) {
        Portion portion = Portion.of(said, PAGE, USELESS, findings);
        Optional<Long> size = portion.size(SIZES, 0)
                .map(given -> isBounded() ? portion.within(given, rules.mostOfPage()) : given)
                .map(Portion.Given::number)
                .or(() -> isBounded() ? Optional.of((long) rules.usualPage()) : Optional.empty());
        return inside(query, size.orElse(null), portion.skipped(size).orElse(0L));
    }

    /** A read action without pages leaves the size of a list to whoever asks. */
    private boolean isBounded() {
        return rules.pageSize() != null;
    }

    private static Query<Object> inside(Query<Object> query, @Nullable Long size, long skipped) {
        Long most = query.most();
        Long left = most == null ? null : (Long) Math.max(0, most - skipped);
        Long limit = left == null ? size : size == null ? left : (Long) Math.min(left, size);
        long from = query.skipped() > Long.MAX_VALUE - skipped ? Long.MAX_VALUE : query.skipped() + skipped;
        Query<Object> part = from == query.skipped() ? query : query.offset(from);
        return limit == null || limit.equals(most) ? part : part.limit(limit);
    }
}
