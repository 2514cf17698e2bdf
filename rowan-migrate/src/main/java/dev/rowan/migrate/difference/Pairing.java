package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Finds for each wanted part the one that stands for it: the first that is alike in the first sense, else in the next. */
final class Pairing<P extends Part> {
    private final List<BiPredicate<P, P>> alike;

    @SafeVarargs
    @SuppressWarnings("varargs")
    Pairing(BiPredicate<P, P>... alike) {
        this.alike = List.of(alike);
    }

    void compare(String table, List<P> wanted, List<P> found, List<Difference> differences) {
        Map<P, P> pairs = pairs(wanted, found);
        for (P part : wanted) {
            P there = pairs.get(part);
            if (there == null) {
                differences.add(new Missing(table, part));
            } else if (!there.equals(part)) {
                differences.add(new Changed(table, there, part));
            }
        }
        found.stream()
                .filter(part -> !pairs.containsValue(part))
                .forEach(part -> differences.add(new Extra(table, part)));
    }

    /** What stands for one does not stand for another, and the first sense goes first for all. */
    private Map<P, P> pairs(List<P> wanted, List<P> found) {
        Map<P, P> pairs = new HashMap<>();
        for (BiPredicate<P, P> sense : alike) {
            for (P part : wanted) {
                if (!pairs.containsKey(part)) {
                    found.stream()
                            .filter(each -> !pairs.containsValue(each) && sense.test(part, each))
                            .findFirst()
                            .ifPresent(each -> pairs.put(part, each));
                }
            }
        }
        return pairs;
    }
}
