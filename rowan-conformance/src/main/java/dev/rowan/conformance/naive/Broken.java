package dev.rowan.conformance.naive;

import dev.rowan.conformance.naive.Sheet.Refers;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which rules of the data rows break, as codes. */
final class Broken {
    private Broken() {}

    static Set<String> codes(World world) {
        Set<String> codes = new TreeSet<>();
        for (Sheet sheet : world.sheets().values()) {
            List<Entry> all = world.all(sheet.name());
            Stream.concat(Stream.of(sheet.key()), sheet.identities().stream())
                    .filter(identity -> twice(all, identity))
                    .forEach(identity -> codes.add("taken"));
            for (Entry entry : all) {
                of(world, entry, codes);
            }
        }
        return codes;
    }

    /** Whether a unique value goes from one row to another and both stay: a rule that may be broken in between. */
    static boolean inBetween(World before, World after) {
        return after.sheets().values().stream()
                .anyMatch(sheet -> sheet.identities().stream()
                        .anyMatch(identity ->
                                handedOn(identity, stays(before, after, sheet), stays(after, before, sheet))));
    }

    private static List<Entry> stays(World world, World other, Sheet sheet) {
        return world.all(sheet.name()).stream()
                .filter(entry -> other.all(sheet.name()).stream().anyMatch(entry::hasKeyOf))
                .toList();
    }

    private static boolean handedOn(List<String> identity, List<Entry> before, List<Entry> after) {
        return after.stream()
                .filter(entry -> entry.hasAll(identity))
                .anyMatch(entry -> before.stream()
                        .anyMatch(old -> !old.hasKeyOf(entry)
                                && identity.stream()
                                        .allMatch(column -> Objects.equals(old.get(column), entry.get(column)))));
    }

    private static boolean twice(List<Entry> all, List<String> identity) {
        Set<Object> seen = new HashSet<>();
        return all.stream()
                .filter(entry -> entry.hasAll(identity))
                .anyMatch(entry ->
                        !seen.add(identity.stream().map(entry.values::get).toList()));
    }

    private static void of(World world, Entry entry, Set<String> codes) {
        for (Column column : entry.sheet.columns()) {
            if (column.required() && entry.get(column.name()) == null) {
                codes.add("required");
            }
        }
        for (Refers refers : entry.sheet.refers()) {
            Object key = entry.get(refers.column());
            if (key != null
                    && world.all(refers.to()).stream()
                            .noneMatch(other -> other.id().equals(key))) {
                codes.add("not_found");
                codes.add("in_use");
            }
        }
    }
}
