package dev.rowan.intake;

import dev.rowan.model.ResourceModel;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Query;
import java.util.List;

/** How many values a query may ask of each row, so that no store is asked for more than it takes. */
final class Breadth {
    /** What PostgreSQL takes in one list, with room for the keys that hold levels together. */
    private static final int MOST = 1_600;

    private Breadth() {}

    static void check(Query<?> query, ResourceModel resource) {
        int order = query.order().size();
        int distinct = query.distinct().size();
        int loads = query.loads().size();
        if (order + distinct + loads + resource.attributes().size() > MOST) {
            String path = order >= distinct && order >= loads ? "sort" : distinct >= loads ? "distinct" : "load";
            String message = resource + " is asked for " + (order + distinct + loads)
                    + " criteria of sort and distinct, and fields to load; with its own attributes a row has at most "
                    + MOST
                    + " values; leave out what decides nothing, or ask in several queries";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, path, message)));
        }
    }
}
