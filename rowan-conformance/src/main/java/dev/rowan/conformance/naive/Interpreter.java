package dev.rowan.conformance.naive;

import dev.rowan.conformance.naive.Given.Task;
import dev.rowan.conformance.naive.Write.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What becomes of one write. */
final class Interpreter {
    private final World before;
    private final World world;
    private final Write write;
    private final Verdict verdict;

    private Interpreter(World before, Write write) {
        this.before = before;
        this.world = before.copy();
        this.write = write;
        this.verdict = Verdict.of(world);
    }

    static Verdict verdict(World before, Write write) {
        return new Interpreter(before, write).run();
    }

    private Verdict run() {
        Sheet sheet = world.sheet(write.sheet());
        Intake intake = new Intake(world, verdict);
        List<Task> tasks = new ArrayList<>();
        Map<String, @Nullable Object> values = intake.own(sheet, write.values(), tasks);
        for (Part part : write.parts()) {
            tasks.add(intake.task(sheet.bond(part.bond()), part.manage(), part.inputs(), part.bond()));
        }
        if (tasks.stream().map(task -> task.bond().to()).distinct().count() < tasks.size()) {
            verdict.open().add("rows of one kind are managed twice, and rules of the data may be broken in between");
        }
        if (tasks.stream()
                .anyMatch(task -> task.up() && values.containsKey(task.bond().column()))) {
            verdict.open().add("a key is given, and the row that it belongs to is managed");
        }
        if (write.kind() == Write.Kind.CREATE) {
            lacking(sheet, values, tasks);
        }
        Set<String> atIntake = new TreeSet<>(verdict.must());
        Entry own = own(values);
        if (own == null) {
            if (!atIntake.isEmpty()
                    || tasks.stream().anyMatch(task -> !task.inputs().isEmpty())) {
                verdict.open().add("the row is gone, and there are other problems");
            }
            return atIntake.isEmpty()
                    ? new Verdict(world, true, Set.of(), Set.of(), Set.of(), verdict.open(), verdict.loaded())
                    : verdict;
        }
        tasks.stream().filter(Task::up).forEach(task -> manage(own, task));
        tasks.stream().filter(task -> !task.up()).forEach(task -> manage(own, task));
        if (write.kind() == Write.Kind.DESTROY) {
            world.delete(own);
        }
        if (Broken.inBetween(before, world)) {
            verdict.open().add(Verdict.HANDED_ON);
        }
        return staged(atIntake);
    }

    /** What is found at intake is told before anything is looked up; what a look finds may be told along with it. */
    private Verdict staged(Set<String> atIntake) {
        if (!atIntake.isEmpty()) {
            Set<String> later = new TreeSet<>(verdict.must());
            later.removeAll(atIntake);
            later.addAll(verdict.may());
            return new Verdict(world, false, atIntake, later, Set.of(), verdict.open(), verdict.loaded());
        }
        // the description does not say whether a look goes deeper where a row above has problems
        long least = verdict.must().stream().mapToLong(Interpreter::depth).min().orElse(0);
        Set<String> deeper = new TreeSet<>(verdict.must());
        deeper.removeIf(problem -> depth(problem) == least);
        verdict.must().removeAll(deeper);
        verdict.may().addAll(deeper);
        return new Verdict(
                world, false, verdict.must(), verdict.may(), Broken.codes(world), verdict.open(), verdict.loaded());
    }

    private static long depth(String problem) {
        return problem.chars().filter(letter -> letter == '[').count();
    }

    private @Nullable Entry own(Map<String, @Nullable Object> values) {
        if (write.kind() == Write.Kind.CREATE) {
            return world.create(write.sheet(), values);
        }
        Entry own = world.all(write.sheet()).stream()
                .filter(entry -> entry.is(write.target()))
                .findFirst()
                .orElse(null);
        if (own != null) {
            own.values.putAll(values);
        }
        return own;
    }

    private void lacking(Sheet sheet, Map<String, @Nullable Object> values, List<Task> tasks) {
        for (Column column : sheet.columns()) {
            boolean managed = tasks.stream()
                    .anyMatch(task -> task.up() && task.bond().column().equals(column.name()));
            if (column.required() && column.preset() == null && !values.containsKey(column.name())) {
                (managed ? verdict.may() : verdict.must()).add(column.name() + " required");
            }
        }
    }

    private void manage(Entry own, Task task) {
        Set<String> known = new TreeSet<>(verdict.must());
        List<Entry> named = Managing.of(world, verdict, own, task);
        verdict.loaded().put(task.bond().name(), named);
        if (!known.isEmpty()) {
            // the description does not say whether a look goes on after a relationship with problems
            Set<String> more = new TreeSet<>(verdict.must());
            more.removeAll(known);
            verdict.must().removeAll(more);
            verdict.may().addAll(more);
        }
    }
}
