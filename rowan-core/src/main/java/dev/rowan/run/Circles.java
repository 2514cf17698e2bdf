package dev.rowan.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which of the things that lead to each other lead back: Tarjan's strongly connected components. Mutable, for one walk. */
final class Circles<T> {
    private final Function<T, Object> identity;
    private final Function<T, List<T>> next;
    private final Map<Object, Integer> circles = new HashMap<>();
    private final Map<Object, Integer> order = new HashMap<>();
    private final Deque<Object> open = new ArrayDeque<>();

    Circles(Function<T, Object> identity, Function<T, List<T>> next) {
        this.identity = identity;
        this.next = next;
    }

    /** One number for all that are on one circle, by identity; what is on none has a number of its own. */
    Map<Object, Integer> of(List<T> begin) {
        for (T each : begin) {
            if (!order.containsKey(identity.apply(each))) {
                walk(each);
            }
        }
        return circles;
    }

    /** A step of the walk, and how far back it has been seen to lead. */
    private final class Step {
        final Object at;
        final Iterator<T> rest;
        final int first = order.size();
        int back = first;

        Step(T thing) {
            this.at = identity.apply(thing);
            this.rest = next.apply(thing).iterator();
            order.put(at, first);
            open.push(at);
        }
    }

    /** Without calls of itself, since chains may be longer than a thread's stack. */
    private void walk(T begin) {
        Deque<Step> way = new ArrayDeque<>();
        way.push(new Step(begin));
        while (!way.isEmpty()) {
            Step step = way.getFirst();
            if (step.rest.hasNext()) {
                T thing = step.rest.next();
                Integer known = order.get(identity.apply(thing));
                if (known == null) {
                    way.push(new Step(thing));
                } else if (!circles.containsKey(identity.apply(thing))) {
                    step.back = Math.min(step.back, known);
                }
            } else {
                way.pop();
                close(step);
                if (!way.isEmpty()) {
                    way.getFirst().back = Math.min(way.getFirst().back, step.back);
                }
            }
        }
    }

    /** What leads back no further than to itself closes a circle. */
    private void close(Step step) {
        if (step.back == step.first) {
            Object last;
            do {
                last = open.pop();
                circles.put(last, step.first);
            } while (!last.equals(step.at));
        }
    }
}
