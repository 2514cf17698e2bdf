package dev.rowan.intake;

import dev.rowan.action.ReadRules;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Page;
import java.util.List;

/** How many rows a page holds. */
final class PageSizes {
    private static final int USUAL = 50;
    private static final int LARGEST = 1_000;

    private PageSizes() {}

    static int of(ReadRules rules, Page page) {
        int usual = rules.pageSize() == null ? USUAL : rules.pageSize();
        int largest = rules.largestPage() == null ? Math.max(LARGEST, usual) : rules.largestPage();
        Integer asked = page.size();
        if (asked == null) {
            return Math.min(usual, largest);
        }
        if (asked > largest) {
            String message = "must be " + largest + " or less, but is " + asked;
            throw new InvalidException(List.of(Problem.of(Problem.OUT_OF_RANGE, page.place(), message)));
        }
        return asked;
    }
}
