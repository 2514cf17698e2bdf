package dev.rowan.run.graph;

import dev.rowan.action.Hooks;
import dev.rowan.action.WriteCall;
import dev.rowan.changeset.Became;
import dev.rowan.row.Row;
import dev.rowan.run.Endings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs hooks at their moments, and remembers those that wait for the end. Mutable, for the thread of the write. */
final class Moments {
    private final Function<Node, WriteCall<?>> calls;
    private final Results results;
    private final List<Node> begun = new ArrayList<>();

    Moments(Function<Node, WriteCall<?>> calls, Results results) {
        this.calls = calls;
        this.results = results;
    }

    /** Whether a row has no hooks at all. */
    boolean none(Node node) {
        return hooks(node).equals(Hooks.NONE);
    }

    /** Whether hooks run in the middle of a row's write. */
    boolean inside(Node node) {
        return !hooks(node).beforeWrite().isEmpty() || !hooks(node).afterWrite().isEmpty();
    }

    /** Whether any hooks wait for the end. Who has none is not remembered: a transaction may write any number of rows. */
    boolean waits() {
        return !begun.isEmpty();
    }

    void before(List<Node> nodes) {
        for (Node node : nodes) {
            Hooks hooks = hooks(node);
            if (!hooks.equals(Hooks.NONE)) {
                if (!hooks.afterCommit().isEmpty() || !hooks.onFailure().isEmpty()) {
                    begun.add(node);
                }
                hooks.beforeWrite().forEach(hook -> hook.accept(calls.apply(node)));
            }
        }
    }

    void after(List<Node> nodes) {
        for (Node node : nodes) {
            if (node.fate() != Became.SKIPPED) {
                hooks(node).afterWrite().forEach(hook -> hook.accept(row(node), calls.apply(node)));
            }
        }
    }

    void committed() {
        List<Runnable> work = new ArrayList<>();
        for (Node node : begun) {
            if (node.fate() != Became.SKIPPED) {
                hooks(node).afterCommit().forEach(hook -> work.add(() -> hook.accept(row(node), calls.apply(node))));
            }
        }
        Endings.committed(work);
    }

    void failed(RuntimeException failure) {
        List<Consumer<RuntimeException>> work = new ArrayList<>();
        for (Node node : begun) {
            hooks(node).onFailure().forEach(hook -> work.add(why -> hook.accept(calls.apply(node), why)));
        }
        Endings.failed(work, failure);
    }

    private Row<?> row(Node node) {
        return results.row(node);
    }

    private static Hooks hooks(Node node) {
        return node.own().rules().hooks();
    }
}
