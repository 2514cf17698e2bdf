package dev.rowan.conformance.naive;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnNoMatch;
import dev.rowan.conformance.naive.Given.Task;
import dev.rowan.conformance.naive.Sheet.Bound;
import dev.rowan.conformance.naive.Write.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Casts inputs, without a look at any row. Problems are added to a set that is handed in. */
final class Intake {
    private final Map<String, Sheet> sheets;
    private final Set<String> problems;
    private final Set<String> more;
    private final Set<String> open;

    Intake(World world, Verdict verdict) {
        this.sheets = world.sheets();
        this.problems = verdict.must();
        this.more = verdict.may();
        this.open = verdict.open();
    }

    /** A row's own values. */
    Map<String, @Nullable Object> own(Sheet sheet, Map<String, @Nullable Object> values, List<Task> tasks) {
        Map<String, @Nullable Object> cast = new TreeMap<>();
        values.forEach((name, value) -> {
            boolean made = sheet.keyIsMade() && sheet.key().contains(name);
            if (sheet.nested().containsKey(name)) {
                nested(sheet, name, value, name, tasks);
            } else if (made || sheet.column(name).isEmpty()) {
                problems.add(name + " unknown_name");
            } else {
                cast.put(name, cast(sheet, name, value, name));
            }
        });
        return cast;
    }

    Task task(Bond bond, Manage manage, List<? extends @Nullable Object> inputs, String path) {
        return new Task(bond, manage, inputs(bond, manage, inputs, path), path);
    }

    private List<Given> inputs(Bond bond, Manage manage, List<? extends @Nullable Object> inputs, String path) {
        List<Given> all = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Given given = input(bond, manage, inputs.get(i), path + "[" + i + "]");
            if (given != null) {
                all.add(given);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            repeated(bond, all.get(i), all.subList(0, i));
        }
        if (bond.toOne() && inputs.size() > 1) {
            // the description says that a to-one takes at most one input, not at which path two are told
            open.add("two inputs of a to-one");
        }
        return all;
    }

    /** The first says what is to be written; another that names the same row must say the same. Of identities a look tells. */
    private void repeated(Bond bond, Given given, List<Given> all) {
        Sheet sheet = sheet(bond.to());
        boolean twice = all.stream().anyMatch(other -> other.sameName(given, sheet, heldBy(bond)));
        boolean differs = all.stream()
                .filter(other -> other.sameName(given, sheet, heldBy(bond)))
                .limit(1)
                .anyMatch(other -> !other.content().equals(given.content()));
        if (twice) {
            boolean sure = differs && !given.key().isEmpty();
            (sure ? problems : more).add(given.path() + " invalid");
        }
    }

    private @Nullable Given input(Bond bond, Manage manage, @Nullable Object input, String path) {
        if (input == null) {
            problems.add(path + " required");
            return null;
        }
        if (input instanceof Map<?, ?> map) {
            return map(bond, manage, map, path);
        }
        if (input instanceof Named named) {
            return named(bond, manage, named, path);
        }
        Sheet sheet = sheet(bond.to());
        Object key = sheet.keyIsMade() ? sheet.columns().get(0).cast(input) : Column.WRONG;
        if (key.equals(Column.WRONG)) {
            problems.add(path + " invalid");
            return null;
        }
        return bare(path, Map.of(sheet.key().get(0), key), Map.of());
    }

    private static Given bare(String path, Map<String, Object> key, Map<String, @Nullable Object> payload) {
        return new Given(path, false, new TreeMap<>(key), new TreeMap<>(), payload, List.of());
    }

    private @Nullable Given named(Bond bond, Manage manage, Named named, String path) {
        if (!named.sheet().equals(bond.to())) {
            problems.add(path + " invalid");
            return null;
        }
        Map<String, @Nullable Object> payload = new TreeMap<>();
        if (named.payload() != null && !named.payload().isEmpty()) {
            if (!bond.byJoin() || !Modes.carries(manage)) {
                open.add("a Link carries what is not written");
                return null;
            }
            Sheet join = sheet(bond.join());
            named.payload().forEach((name, value) -> payload.put(name, cast(join, name, value, path + "." + name)));
        }
        return bare(path, named.key(), payload);
    }

    private Given map(Bond bond, Manage manage, Map<?, ?> map, String path) {
        Sheet sheet = sheet(bond.to());
        Given given = new Given(path, true, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        boolean fine = true;
        for (Map.Entry<?, ?> each : map.entrySet()) {
            int before = problems.size();
            name(bond, manage, each.getKey().toString(), each.getValue(), given);
            fine &= problems.size() == before;
        }
        if (!given.key().isEmpty() && given.key().size() < sheet.key().size()) {
            open.add("half a key");
        }
        boolean needsName = !Modes.creates(manage) && manage.onNoMatch() != OnNoMatch.MATCH;
        if (needsName && given.names(sheet, heldBy(bond)).findAny().isEmpty()) {
            nameless(manage, path, fine);
        }
        return given;
    }

    private void nameless(Manage manage, String path, boolean fine) {
        if (manage.onNoMatch() == OnNoMatch.IGNORE) {
            open.add("a map names no row, and what names none is left out");
        }
        (fine ? problems : more).add(path + " required");
    }

    /** A stand-in for the parent's key, which an identity of its children may contain. */
    private static Map<String, Object> heldBy(Bond bond) {
        return bond.holds(bond.column()) ? Map.of(bond.column(), Column.WRONG) : Map.of();
    }

    private void name(Bond bond, Manage manage, String name, @Nullable Object value, Given given) {
        Sheet sheet = sheet(bond.to());
        String path = given.path() + "." + name;
        boolean carried =
                bond.byJoin() && Modes.carries(manage) && sheet(bond.join()).carries(name);
        if (sheet.key().contains(name)) {
            key(sheet, name, value, given);
        } else if (!bond.holds(name)
                && sheet.column(name).isPresent()
                && (Modes.writes(manage) || sheet.identifies(name))) {
            given.values()
                    .put(name, Modes.writes(manage) ? cast(sheet, name, value, path) : asked(sheet, name, value, path));
            scoped(bond, manage, name);
            if (value == null && !Modes.creates(manage) && sheet.identifies(name)) {
                nothingNamed(manage, path);
            }
        } else if (carried) {
            given.payload().put(name, cast(sheet(bond.join()), name, value, path));
        } else if (Modes.writes(manage) && sheet.nested().containsKey(name)) {
            nested(sheet, name, value, path, given.nested());
            if (bond.byJoin()
                    && given.nested().stream()
                            .anyMatch(task -> bond.join().equals(task.bond().join()))) {
                open.add("the same links are managed from both sides");
            }
            if (given.nested().stream()
                    .anyMatch(task -> !task.bond().byJoin()
                            && bond.column().equals(task.bond().column()))) {
                open.add("a relationship is managed from both sides");
            }
        } else {
            problems.add(path + " unknown_name");
        }
    }

    /** The description does not say whether siblings that are told apart by a name may be named by it alone. */
    private void scoped(Bond bond, Manage manage, String name) {
        boolean alone = sheet(bond.to()).identities().stream()
                .anyMatch(identity -> identity.contains(name) && !identity.contains(bond.column()));
        if (!Modes.writes(manage) && bond.holds(bond.column()) && !alone) {
            open.add("an identity with the parent's key names a row");
        }
    }

    /** Null names nobody; where it can be written, too, the description does not say which of the two is meant. */
    private void nothingNamed(Manage manage, String path) {
        if (Modes.writes(manage)) {
            open.add("null in an identity that is written");
        } else {
            problems.add(path + " required");
        }
    }

    private void key(Sheet sheet, String name, @Nullable Object value, Given given) {
        if (value == null) {
            problems.add(given.path() + "." + name + " required");
        } else {
            given.key().put(name, cast(sheet, name, value, given.path() + "." + name));
        }
    }

    private void nested(Sheet sheet, String name, @Nullable Object value, String path, List<Task> tasks) {
        if (value == null || value instanceof List) {
            List<?> inputs = value == null ? List.of() : (List<?>) value;
            Bound bound = Objects.requireNonNull(sheet.nested().get(name));
            tasks.add(task(sheet.bond(bound.bond()), bound.manage(), inputs, path));
        } else {
            problems.add(path + " invalid");
        }
    }

    private @Nullable Object cast(Sheet sheet, String name, @Nullable Object value, String path) {
        Column column = sheet.column(name).orElseThrow();
        Object cast = value == null ? null : column.cast(value);
        String fault = column.fault(cast);
        if (!fault.isEmpty()) {
            problems.add(path + " " + fault);
        }
        return cast;
    }

    /** What is only looked for has to be of the kind, and may be longer or greater than what is ever found. */
    private @Nullable Object asked(Sheet sheet, String name, @Nullable Object value, String path) {
        Object cast = value == null ? null : sheet.column(name).orElseThrow().cast(value);
        if (Column.WRONG.equals(cast)) {
            problems.add(path + " invalid");
        }
        return cast;
    }

    private Sheet sheet(String name) {
        return Objects.requireNonNull(sheets.get(name));
    }
}
