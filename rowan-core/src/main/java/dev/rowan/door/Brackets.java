package dev.rowan.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names in a flat key: {@code filter[name][eq]}. An empty name at the end stands for one more value. */
final class Brackets {
    private Brackets() {}

    static Optional<List<String>> names(String key) {
        int open = key.indexOf('[');
        if (open < 0) {
            return key.indexOf(']') < 0 ? Optional.of(List.of(key)) : Optional.empty();
        }
        List<String> names = new ArrayList<>();
        names.add(key.substring(0, open));
        while (open < key.length()) {
            int close = key.indexOf(']', open);
            int again = key.indexOf('[', open + 1);
            if (key.charAt(open) != '[' || close < 0 || (again >= 0 && again < close)) {
                return Optional.empty();
            }
            names.add(key.substring(open + 1, close));
            open = close + 1;
        }
        return Optional.of(names);
    }
}
