package dev.rowan.conformance.naive;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import dev.rowan.conformance.naive.Given.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One managed relationship of one row: what the table of answers says, input by input. */
final class Managing {
    private record Decided(Given given, @Nullable Entry row) {}

    private final World world;
    private final Verdict verdict;
    private final Entry parent;
    private final Bond bond;
    private final Manage manage;
    private final String path;
    private final Related related;
    private final List<Entry> before;
    private final List<Decided> decided = new ArrayList<>();
    private final Map<String, Entry> named = new LinkedHashMap<>();
    private final List<Runnable> acts = new ArrayList<>();

    private Managing(World world, Verdict verdict, Entry parent, Task task) {
        this.world = world;
        this.verdict = verdict;
        this.parent = parent;
        this.bond = task.bond();
        this.manage = task.manage();
        this.path = task.path();
        this.related = new Related(world, parent, bond);
        this.before = related.all();
    }

    /** The rows that were named and made, in the order of the inputs. */
    static List<Entry> of(World world, Verdict verdict, Entry parent, Task task) {
        Managing managing = new Managing(world, verdict, parent, task);
        managing.run(task.inputs());
        return List.copyOf(managing.named.values());
    }

    /** Everything is decided by the rows as they were; what is missing goes first, so that its values are free. */
    private void run(List<Given> inputs) {
        List<Entry> missing = new ArrayList<>(before);
        for (Given given : inputs) {
            Entry match = named(given, before, ofTheParent());
            Entry found = match == null && Modes.looks(manage) ? found(given) : null;
            if (match == null && found == null && manage.onNoMatch() == OnNoMatch.MATCH) {
                match = theOne();
            }
            if (match != null) {
                missing.remove(match);
            }
            decide(given, match, found);
        }
        if (!missing.isEmpty() && manage.onMissing() == OnMissing.ERROR) {
            // the table has this answer, and no code for it
            problem(path + "* ?");
        }
        acts.stream().filter(act -> act instanceof Loss).forEach(Runnable::run);
        List<Runnable> gains =
                acts.stream().filter(act -> !(act instanceof Loss)).toList();
        if (bond.kind() == Bond.Kind.BELONGS_TO) {
            gains.forEach(Runnable::run);
            missing.forEach(this::lose);
        } else {
            missing.forEach(this::lose);
            gains.forEach(Runnable::run);
        }
    }

    /** Work that frees values. */
    private record Loss(Runnable work) implements Runnable {
        @Override
        public void run() {
            work.run();
        }
    }

    private @Nullable Entry theOne() {
        if (before.isEmpty()) {
            verdict.open().add("onNoMatch match, and nothing is related");
        }
        return before.isEmpty() ? null : before.get(0);
    }

    private Map<String, Object> ofTheParent() {
        return bond.holds(bond.column()) ? Map.of(bond.column(), parent.id()) : Map.of();
    }

    private @Nullable Entry found(Given given) {
        return named(given, world.all(bond.to()), Map.of());
    }

    private @Nullable Entry named(Given given, List<Entry> among, Map<String, Object> ofTheParent) {
        return given.names(world.sheet(bond.to()), ofTheParent)
                .flatMap(name -> among.stream().filter(entry -> entry.is(name)))
                .findFirst()
                .orElse(null);
    }

    private void decide(Given given, @Nullable Entry match, @Nullable Entry found) {
        Entry row = match != null ? match : found;
        if (row == null && !creatable(given)) {
            if (manage.onNoMatch() == OnNoMatch.IGNORE) {
                leftOut(given);
            } else {
                problem(given.path() + (Modes.looks(manage) ? " not_found" : " not_related"));
            }
            return;
        }
        for (Decided other : decided) {
            if (row == null
                    ? other.row == null && other.given.sameName(given, world.sheet(bond.to()), ofTheParent())
                    : row.equals(other.row)) {
                repeated(given, other.given);
                return;
            }
        }
        decided.add(new Decided(given, row));
        named.put(given.path(), row == null ? parent : row);
        if (match != null
                ? manage.onMatch() != OnMatch.UPDATE
                : manage.onLookup() == OnLookup.RELATE && found != null) {
            leftOut(given);
        }
        if (match != null) {
            matched(given, match);
        } else if (found != null) {
            acts.add(() -> relate(given, found));
        } else {
            create(given);
        }
    }

    /** The description does not say whether values are looked at that are not written. */
    private void leftOut(Given given) {
        if (verdict.must().stream().anyMatch(problem -> problem.startsWith(given.path()))) {
            verdict.open().add("an input whose values are not written has problems");
        }
    }

    /** A key or link makes no row, nor does a map that names a key which no create action accepts. */
    private boolean creatable(Given given) {
        boolean keyed = world.sheet(bond.to()).keyIsMade() && !given.key().isEmpty();
        return Modes.creates(manage) && given.map() && !keyed;
    }

    private void repeated(Given given, Given first) {
        if (!given.content().equals(first.content())) {
            if (given.key().isEmpty() || !given.key().equals(first.key())) {
                verdict.open().add("one row is named in two ways or by an identity twice, with different values");
            }
            problem(given.path() + " invalid");
        }
    }

    private void matched(Given given, Entry match) {
        switch (manage.onMatch()) {
            case IGNORE -> {}
            case UPDATE -> {
                if (!given.payload().isEmpty()) {
                    verdict.open().add("onMatch update, and the input says what the join row carries");
                }
                acts.add(() -> update(given, match));
            }
            case UPDATE_LINK -> acts.add(() -> related.carry(match, given.payload()));
            case UNRELATE -> acts.add(new Loss(() -> unrelate(match)));
            case DESTROY -> acts.add(new Loss(() -> destroy(match)));
            // the table has this answer, and no code for it
            case ERROR -> problem(given.path() + " ?");
        }
    }

    private void update(Given given, Entry entry) {
        entry.values.putAll(given.values());
        deeper(given, entry);
    }

    private void relate(Given given, Entry found) {
        related.relate(found, given.payload());
        if (manage.onLookup() == OnLookup.RELATE_AND_UPDATE) {
            update(given, found);
        }
    }

    private void create(Given given) {
        Sheet sheet = world.sheet(bond.to());
        Map<String, @Nullable Object> values = new TreeMap<>(given.values());
        values.putAll(given.key());
        for (Column column : sheet.columns()) {
            boolean lacking = column.required() && column.preset() == null && !bond.holds(column.name());
            if (lacking && !values.containsKey(column.name())) {
                problem(given.path() + "." + column.name() + " required");
            }
        }
        acts.add(() -> {
            Entry made = world.create(bond.to(), values);
            named.put(given.path(), made);
            related.relate(made, given.payload());
            deeper(given, made);
        });
    }

    private void deeper(Given given, Entry entry) {
        given.nested().forEach(task -> of(world, verdict, entry, task));
    }

    private void unrelate(Entry entry) {
        Sheet holder = bond.kind() == Bond.Kind.BELONGS_TO ? parent.sheet : entry.sheet;
        if (!bond.byJoin() && holder.column(bond.column()).orElseThrow().required()) {
            verdict.may().add(path + "* required");
        }
        related.unrelate(entry);
    }

    private void destroy(Entry entry) {
        if (bond.kind() == Bond.Kind.BELONGS_TO) {
            verdict.open().add("a parent goes after the row is written: what goes with it is not free before");
            unrelate(entry);
        } else {
            related.unrelate(entry);
        }
        world.delete(entry);
    }

    private void lose(Entry missing) {
        boolean replaced =
                bond.kind() == Bond.Kind.HAS_ONE && !named.isEmpty() && manage.onMissing() == OnMissing.IGNORE;
        if (manage.onMissing() == OnMissing.UNRELATE || replaced) {
            unrelate(missing);
        } else if (manage.onMissing() == OnMissing.DESTROY) {
            destroy(missing);
        }
    }

    private void problem(String told) {
        if (bond.kind() == Bond.Kind.BELONGS_TO) {
            verdict.may().add(path + "* required");
        }
        verdict.must().add(told);
    }
}
