package dev.rowan.run.preview;

import dev.rowan.model.ResourceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as it was and as it is, a value for each attribute by position; null where it is not there. */
final class Seen {
    private final ResourceModel resource;
    private final List<Object> key;
    private final @Nullable Object @Nullable [] before;
    private final @Nullable Object @Nullable [] after;

    private Seen(
            ResourceModel resource,
            List<Object> key,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after) {
        this.resource = resource;
        this.key = key;
        this.before = before;
        this.after = after;
    }

    static Seen before(ResourceModel resource, List<Object> key, @Nullable Object @Nullable [] row) {
        return new Seen(resource, key, row, null);
    }

    Seen after(@Nullable Object @Nullable [] row) {
        return new Seen(resource, key, before, row);
    }

    ResourceModel resource() {
        return resource;
    }

    List<Object> key() {
        return key;
    }

    @Nullable Object @Nullable [] before() {
        return before;
    }

    @Nullable Object @Nullable [] after() {
        return after;
    }
}
