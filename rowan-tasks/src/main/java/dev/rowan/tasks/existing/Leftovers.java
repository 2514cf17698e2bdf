package dev.rowan.tasks.existing;

import dev.rowan.tasks.report.Unexpressed;
import java.util.ArrayList;
import java.util.List;

/** Takes note of what is not expressed; used by one thread. */
final class Leftovers {
    private final List<Unexpressed> all = new ArrayList<>();

    void add(String object, String why, String wayOut) {
        Unexpressed one = new Unexpressed(object, why, wayOut);
        if (!all.contains(one)) {
            all.add(one);
        }
    }

    List<Unexpressed> all() {
        return List.copyOf(all);
    }
}
