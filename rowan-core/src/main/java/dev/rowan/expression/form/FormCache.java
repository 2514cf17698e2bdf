package dev.rowan.expression.form;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps something for the forms of requests that come often. Two generations: when the young one is full it becomes the old one,
 * and what is asked for of the old one is young again; so no more is kept than twice a generation, what comes often stays, and
 * nobody waits. Thread-safe.
 *
 * @param <V> what is kept
 */
public final class FormCache<V> {
    private final int most;
    private volatile ConcurrentMap<Form, V> young = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<Form, V> old = new ConcurrentHashMap<>();

    /**
     * Keeps nothing at first.
     *
     * @param most how many forms a generation has
     */
    public FormCache(int most) {
        this.most = most;
    }

    /**
     * What is kept.
     *
     * @param form of a request
     * @return null when nothing is
     */
    public @Nullable V get(Form form) {
        V kept = young.get(form);
        if (kept != null) {
            return kept;
        }
        V aged = old.get(form);
        if (aged != null) {
            put(form, aged);
        }
        return aged;
    }

    /**
     * Keeps something.
     *
     * @param form of a request
     * @param value what to keep for it
     */
    public void put(Form form, V value) {
        if (young.size() >= most) {
            age();
        }
        young.put(form.bare(), value);
    }

    private synchronized void age() {
        if (young.size() >= most) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }

    /**
     * How much is kept.
     *
     * @return at most twice a generation
     */
    public int size() {
        return young.size() + old.size();
    }
}
