package dev.rowan.door;

import dev.rowan.action.ReadRules;
import dev.rowan.query.Page;
import dev.rowan.query.Page.Walk;
import dev.rowan.type.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads which page of a list is wanted: {@code page} with first, last or size, after and before, or offset or number, and count.
 */
record Turns(Findings findings, ReadRules rules) {
    private static final List<String> PAGE =
            List.of("first", "last", "size", "limit", "after", "before", "offset", "number", "count");
    private static final List<String> SIZES = List.of("page.first", "page.last", "page.size", "page.limit", "limit");
    private static final List<String> OFFSETS = List.of("offset", "page.offset", "page.number");

    Page of(Map<String, @Nullable Object> said) {
        Portion portion = Portion.of(said, PAGE, Map.of(), findings);
        Optional<Integer> size = portion.size(SIZES, 1)
                .map(given -> portion.within(given, rules.mostOfPage()))
                .map(given -> (int) given.number());
        Page page = OFFSETS.stream().anyMatch(portion::has) ? counted(portion, size) : walked(portion, size);
        return isCounting(portion) ? page.counted() : page;
    }

    private Page counted(Portion portion, Optional<Integer> size) {
        for (String path : List.of("page.after", "page.before")) {
            if (portion.has(path)) {
                findings.invalid(
                        path, "is of no use to a page that is counted off; leave out the offset and the number");
            }
        }
        for (String path : List.of("page.first", "page.last")) {
            if (portion.has(path)) {
                findings.invalid(
                        path, "is of pages that are walked by cursors; with an offset or a number say page[size]");
            }
        }
        long skipped = portion.skipped(Optional.of((long) (int) size.orElse(rules.usualPage())))
                .orElse(0L);
        return new Page(Walk.OFFSET, size.orElse(null), null, null, skipped, false);
    }

    /** The rows that come before a row are those next to it, unless the first ones are asked for. */
    private Page walked(Portion portion, Optional<Integer> size) {
        String after = cursor(portion, "page.after");
        String before = cursor(portion, "page.before");
        boolean last = portion.has("page.last") || (before != null && after == null && !portion.has("page.first"));
        return new Page(last ? Walk.LAST : Walk.FIRST, size.orElse(null), after, before, 0, false);
    }

    private @Nullable String cursor(Portion portion, String path) {
        Object given = portion.value(path);
        if (given == null || given instanceof String) {
            return (String) given;
        }
        findings.invalid(path, "must be a cursor, as a page of this list tells it");
        return null;
    }

    private boolean isCounting(Portion portion) {
        if (!portion.has("page.count")) {
            return false;
        }
        Object said = portion.value("page.count");
        if (said == null) {
            findings.invalid("page.count", "must be true or false");
            return false;
        }
        List<Object> wanted = new Values(findings).of(Operator.IS_NULL, Scalar.BOOLEAN, said, "page.count");
        return wanted.equals(List.of(true));
    }
}
