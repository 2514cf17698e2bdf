package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<P> extra = new ArrayList<>(found);
        for (P part : wanted) {
            Optional<P> there = counterpart(part, found);
            if (there.isEmpty()) {
                differences.add(new Missing(table, part));
            } else if (!there.get().equals(part)) {
                differences.add(new Changed(table, there.get(), part));
            }
            there.ifPresent(extra::remove);
        }
        extra.forEach(part -> differences.add(new Extra(table, part)));
    }

    private Optional<P> counterpart(P wanted, List<P> found) {
        return alike.stream()
                .flatMap(sense -> found.stream().filter(each -> sense.test(wanted, each)))
                .findFirst();
    }
}
