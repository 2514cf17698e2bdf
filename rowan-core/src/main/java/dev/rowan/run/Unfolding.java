package dev.rowan.run;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Load;
import dev.rowan.shape.Nested;
import dev.rowan.shape.Recursion;
import dev.rowan.shape.Shortened;
import dev.rowan.store.Tuples;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows that hold what is below them, to a depth. What is below a row depends on the rows above it only where these stand on
 * one circle with it; all else is made once, and shared. Mutable, for one load.
 */
final class Unfolding {
    /** On circles a row is made once for each way that leads to it, of which there can be more than anyone can keep. */
    private static final int MOST = 1_000_000;

    /**
     * A row of some level.
     *
     * @param identity equal for the same row
     * @param below the key of what is below it; null where nothing can be
     * @param row without what is below it
     */
    record Spot(Object identity, @Nullable Object below, Object row) {}

    private record Known(Object identity, int depth) {}

    private final Nested nested;
    private final Recursion recursion;
    private final boolean toOne;
    private final Matching<Spot> matching;
    private final Map<Known, @Nullable Object> below = new HashMap<>();
    private final Map<Known, Object> rows = new HashMap<>();
    private Map<Object, Integer> circles = Map.of();
    private int unshared;

    Unfolding(Nested nested, Recursion recursion) {
        this.nested = nested;
        this.recursion = recursion;
        this.toOne = nested.relationship().kind().toOne();
        this.matching = new Matching<>(nested);
    }

    List<Object> fresh(Tuples tuples, int from) {
        return matching.fresh(tuples, from);
    }

    void found(Overflow level, List<?> results) {
        Tuples tuples = level.tuples();
        List<Spot> spots = new ArrayList<>(tuples.size());
        for (int i = 0; i < results.size(); i++) {
            spots.add(spot(tuples.rows().get(i), 1, results.get(i)));
        }
        matching.found(level, spots);
    }

    private Spot spot(@Nullable Object[] tuple, int from, Object row) {
        return new Spot(recursion.identity(tuple, from), matching.key(tuple, from), row);
    }

    /** Everything is read: what is below the roots. */
    Related below(Tuples roots, int from) {
        List<Spot> spots = new ArrayList<>(roots.size());
        roots.rows().forEach(tuple -> spots.add(spot(tuple, from, tuple)));
        circles = new Circles<>(Spot::identity, this::next).of(spots);
        return tuple -> below(spot(tuple, from, tuple));
    }

    private List<Spot> next(Spot spot) {
        List<Spot> found = matching.of(spot.below());
        return toOne && found.size() > 1 ? found.subList(0, 1) : found;
    }

    /** One row whose part below is being made. */
    private final class Frame {
        final Spot spot;
        final int depth;
        final boolean entered;
        final Iterator<Spot> rest;
        final List<Object> made = new ArrayList<>();

        Frame(Spot spot, int depth, boolean entered) {
            this.spot = spot;
            this.depth = depth;
            this.entered = entered;
            this.rest = next(spot).iterator();
        }

        int under() {
            return depth == Load.ALL ? depth : depth - 1;
        }
    }

    /** Without calls of itself, since chains may be longer than a thread's stack. */
    private @Nullable Object below(Spot root) {
        Deque<Frame> way = new ArrayDeque<>();
        Set<Object> above = new HashSet<>();
        Known known = new Known(root.identity(), recursion.depth());
        if (!below.containsKey(known)) {
            way.push(enter(root, recursion.depth(), true, above));
        }
        while (!way.isEmpty()) {
            Frame frame = way.getFirst();
            if (frame.rest.hasNext()) {
                Spot next = frame.rest.next();
                Object row = row(frame, next, above);
                if (row == null) {
                    way.push(enter(next, frame.under(), !sameCircle(frame.spot, next), above));
                } else {
                    frame.made.add(row);
                }
            } else {
                leave(way, above);
            }
        }
        return below.get(known);
    }

    /** The row as it stands below a frame; null when what is below it is to be made first. */
    private @Nullable Object row(Frame frame, Spot next, Set<Object> above) {
        if (above.contains(next.identity()) || frame.under() == 0) {
            return next.row();
        }
        Known known = new Known(next.identity(), frame.under());
        if (sameCircle(frame.spot, next) || !below.containsKey(known)) {
            return null;
        }
        Object row = rows.get(known);
        if (row == null) {
            row = recursion.holding(next.row(), below.get(known));
            rows.put(known, row);
        }
        return recursion.reached(row, next.row());
    }

    private Frame enter(Spot spot, int depth, boolean entered, Set<Object> above) {
        above.add(spot.identity());
        return new Frame(spot, depth, entered);
    }

    private void leave(Deque<Frame> way, Set<Object> above) {
        Frame frame = way.pop();
        above.remove(frame.spot.identity());
        Object made = Related.held(toOne, Shortened.of(frame.made, Shortened.rest(matching.of(frame.spot.below()))));
        if (frame.entered) {
            below.put(new Known(frame.spot.identity(), frame.depth), made);
        }
        Frame around = way.peek();
        if (around != null) {
            Object row = frame.entered ? row(around, frame.spot, above) : null;
            around.made.add(row == null ? apart(frame.spot, made) : row);
        }
    }

    private Object apart(Spot spot, @Nullable Object made) {
        unshared++;
        if (unshared > MOST) {
            String message = "leads round in circles, so that its rows come again in more than 1000000 places; "
                    + "load it toDepth(…), or narrow it";
            throw new InvalidException(
                    List.of(Problem.of(Problem.INVALID, nested.relationship().name(), message)));
        }
        return recursion.holding(spot.row(), made);
    }

    private boolean sameCircle(Spot one, Spot other) {
        return Objects.equals(circles.get(one.identity()), circles.get(other.identity()));
    }
}
