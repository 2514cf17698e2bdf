package dev.rowan.door;

import dev.rowan.problem.Printable;

/** Where in a request something is said: {@code filter.or[0].name}. */
final class Paths {
    private Paths() {}

    static String to(String parent, String name) {
        String shown = Printable.of(name);
        return parent.isEmpty() ? shown : parent + "." + shown;
    }

    static String at(String parent, int index) {
        return parent + "[" + index + "]";
    }
}
