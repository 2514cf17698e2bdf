package dev.rowan.door;

import dev.rowan.problem.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request says, as a tree of maps, lists and values, in the order in which it was said. Nothing in it is deeper or
 * larger than the bounds allow. Mutable while it is being read, for one thread.
 */
final class Said {
    private final Findings findings;
    private final Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    private int parts;

    private Said(Findings findings) {
        this.findings = findings;
    }

    static Map<String, @Nullable Object> in(String text, Findings findings) {
        if (text.length() > Bounds.LENGTH) {
            throw findings.refused("", "the request must have at most " + Bounds.LENGTH + " characters", Bounds.LENGTH);
        }
        Said said = new Said(findings);
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                said.pair(pair);
            }
        }
        return said.tree;
    }

    static Map<String, @Nullable Object> in(Map<String, ?> map, Findings findings) {
        Said said = new Said(findings);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entry.getKey() instanceof String key) {
                said.flat(key, entry.getValue());
            } else {
                findings.invalid("", "the names of a request are texts");
            }
        }
        return said.tree;
    }

    private void pair(String pair) {
        int equals = pair.indexOf('=');
        String key =
                Percent.decode(equals < 0 ? pair : pair.substring(0, equals)).orElse(null);
        String value =
                Percent.decode(equals < 0 ? "" : pair.substring(equals + 1)).orElse(null);
        if (key == null || value == null) {
            findings.invalid(
                    key == null ? "" : Printable.of(key),
                    "holds a % that is not followed by two digits, or bytes that are no text");
            return;
        }
        flat(key, value);
    }

    private void flat(String key, @Nullable Object value) {
        List<String> names = Brackets.names(key).orElse(null);
        if (names == null) {
            findings.invalid(Printable.of(key), "must be a name, and further names in brackets: filter[name][eq]");
            return;
        }
        String path = "";
        Map<String, @Nullable Object> at = tree;
        for (int i = 0; i < names.size() - 1; i++) {
            path = Paths.to(path, names.get(i));
            count(i + 1);
            if (names.get(i + 1).isEmpty()) {
                append(at, names, i, value, path);
                return;
            }
            Object next = at.computeIfAbsent(names.get(i), fresh -> new LinkedHashMap<String, @Nullable Object>());
            if (!(next instanceof Map<?, ?> inner)) {
                findings.invalid(path, "is given a value, and names of its own");
                return;
            }
            at = own(inner);
        }
        put(at, names.get(names.size() - 1), value, path, names.size());
    }

    private void append(
            Map<String, @Nullable Object> at, List<String> names, int i, @Nullable Object value, String path) {
        Object list = at.computeIfAbsent(names.get(i), fresh -> new ArrayList<@Nullable Object>());
        if (i != names.size() - 2) {
            findings.invalid(path, "must number its parts, as in [0]; [] stands at the end only");
        } else if (list instanceof List<?> values) {
            appended(values).add(copy(value, Paths.at(path, values.size()), names.size()));
        } else {
            findings.invalid(path, "is given twice");
        }
    }

    private void put(Map<String, @Nullable Object> at, String name, @Nullable Object value, String parent, int depth) {
        String path = Paths.to(parent, name);
        count(depth);
        if (!at.containsKey(name)) {
            at.put(name, copy(value, path, depth));
        } else if (at.get(name) instanceof Map<?, ?> inner && value instanceof Map<?, ?> more) {
            more.forEach((key, each) -> put(own(inner), name(key, path), each, path, depth + 1));
        } else {
            findings.invalid(path, "is given twice");
        }
    }

    private @Nullable Object copy(@Nullable Object value, String path, int depth) {
        count(depth);
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> put(copy, name(key, path), each, path, depth + 1));
            return copy;
        }
        if (value instanceof Collection<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            for (Object each : list) {
                copy.add(copy(each, Paths.at(path, copy.size()), depth + 1));
            }
            return copy;
        }
        if (value instanceof String text && text.length() > Bounds.LENGTH) {
            throw findings.refused(path, "must have at most " + Bounds.LENGTH + " characters", Bounds.LENGTH);
        }
        return value;
    }

    private String name(@Nullable Object key, String path) {
        if (key instanceof String name) {
            return name;
        }
        findings.invalid(path, "the names of a request are texts");
        return "";
    }

    private void count(int depth) {
        if (depth > Bounds.DEPTH) {
            throw findings.refused(
                    "", "the request must be nested at most " + Bounds.DEPTH + " names deep", Bounds.DEPTH);
        }
        if (++parts > Bounds.PARTS) {
            throw findings.refused(
                    "", "the request must have at most " + Bounds.PARTS + " names and values", Bounds.PARTS);
        }
    }

    /** Every map in the tree was made here. */
    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> own(Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
    }

    /** Every list in the tree was made here. */
    @SuppressWarnings("unchecked")
    private static List<@Nullable Object> appended(List<?> list) {
        return (List<@Nullable Object>) list;
    }
}
