package dev.rowan.intake;

import dev.rowan.action.ReadRules;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Page;
import java.util.List;

/** How many rows a page holds. */
final class PageSizes {
    private PageSizes() {}

    static int of(ReadRules rules, Page page) {
        Integer asked = page.size();
        if (asked == null) {
            return rules.usualPage();
        }
        int largest = rules.mostOfPage();
        if (asked > largest) {
            String message = "must be " + largest + " or less, but is " + asked;
            throw new InvalidException(List.of(Problem.of(Problem.OUT_OF_RANGE, page.place(), message)));
        }
        return asked;
    }
}
