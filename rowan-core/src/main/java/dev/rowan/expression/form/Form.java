package dev.rowan.expression.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A request without its values: two requests of equal forms differ in nothing but their values, so that what one was compiled
 * to serves the other. Mutable while it is told, for one thread. For Rowan's own use.
 */
public final class Form {
    /** Nobody asks twice for something so large, and keeping it would take room from others. */
    private static final int MOST = 2_000;

    /** Whoever nests more is told by the usual road how much there may be. */
    private static final int DEEPEST = 100;

    private @Nullable Object[] parts = new @Nullable Object[24];
    private int size;
    private int depth;
    private int hash = 1;
    private Object[] values = new Object[4];
    private Object[] holders = new Object[4];
    private int count;
    private boolean open;
    private @Nullable IdentityHashMap<Object, Object> read;

    /** Nothing at first. */
    public Form() {}

    /**
     * Something in which requests differ.
     *
     * @param part a token, a class, a name, a number: compared by identity, texts and numbers as such
     * @return this
     */
    public Form part(@Nullable Object part) {
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, size * 2);
        }
        open |= size == MOST;
        if (!open) {
            parts[size++] = part;
            hash = 31 * hash + hash(part);
        }
        return this;
    }

    /**
     * A part that has a form of its own.
     *
     * @param part any; where its form is not known, neither is that of the whole
     * @return this
     */
    public Form of(Object part) {
        if (part instanceof Formed formed && !open && depth < DEEPEST) {
            depth++;
            formed.form(this);
            depth--;
        } else {
            open = true;
        }
        return this;
    }

    /**
     * Parts that have forms of their own.
     *
     * @param all of them
     * @return this
     */
    public Form each(Collection<?> all) {
        part(all.size());
        for (Object part : all) {
            of(part);
        }
        return this;
    }

    /**
     * A value, which is no part of the form.
     *
     * @param holder by which its place is found again
     * @param value what it is in this request
     * @return this
     */
    public Form value(Object holder, Object value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
            holders = Arrays.copyOf(holders, count * 2);
        }
        values[count] = value;
        holders[count++] = holder;
        return this;
    }

    /**
     * What a lambda returned, which is read but once.
     *
     * @param lambda of which part of the request
     * @param returned what it returned
     * @param <T> its class
     * @return what it returned
     */
    public <T> T read(Object lambda, T returned) {
        if (read == null) {
            read = new IdentityHashMap<>();
        }
        read.put(lambda, returned);
        return returned;
    }

    /** There is something of which the form is not known. */
    public void open() {
        open = true;
    }

    /**
     * Whether there is something of which the form is not known.
     *
     * @return true where this says nothing
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * The values of this request.
     *
     * @param place from 0
     * @return as it was given
     */
    Object value(int place) {
        return values[place];
    }

    int count() {
        return count;
    }

    /** At which place a holder's value stands; -1 when none does. */
    int place(Object holder) {
        for (int i = 0; i < count; i++) {
            if (holders[i] == holder) {
                return i;
            }
        }
        return -1;
    }

    @Nullable Object read(Object lambda) {
        return read == null ? null : read.get(lambda);
    }

    /**
     * The form alone, to be kept.
     *
     * @return holds no values
     */
    public Form bare() {
        Form bare = new Form();
        bare.parts = Arrays.copyOf(parts, size);
        bare.size = size;
        bare.hash = hash;
        bare.open = open;
        return bare;
    }

    private static int hash(@Nullable Object part) {
        return part != null && isValue(part) ? part.hashCode() : System.identityHashCode(part);
    }

    private static boolean isValue(Object part) {
        return part instanceof String || part instanceof Number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Form that) || hash != that.hash || size != that.size || open != that.open) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            Object one = parts[i];
            Object two = that.parts[i];
            if (one != two && !(one != null && isValue(one) && one.equals(two))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
