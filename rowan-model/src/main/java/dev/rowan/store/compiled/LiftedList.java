package dev.rowan.store.compiled;

import java.util.AbstractList;
import org.jspecify.annotations.Nullable;

/** A list that comes with each request. Of how many values is not known: only that it is not one, nor none. */
final class LiftedList extends AbstractList<Object> {
    private final int place;

    LiftedList(int place) {
        this.place = place;
    }

    int place() {
        return place;
    }

    @Override
    public Object get(int index) {
        throw new IllegalStateException("the values of this list come with each request");
    }

    @Override
    public int size() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LiftedList that && place == that.place;
    }

    @Override
    public int hashCode() {
        return place;
    }

    @Override
    public String toString() {
        return "given " + place;
    }
}
