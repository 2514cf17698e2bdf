package dev.rowan.changeset;

import dev.rowan.row.Key;
import java.util.List;

/**
 * What became of a managed relationship, by the keys of the rows at its other end.
 *
 * @param added related since this write
 * @param changed related before and after, and they or their join row were changed
 * @param unchanged named, related before and after, and left as they are
 * @param removed not related any more
 */
public record LinkOutcome(List<Key<?>> added, List<Key<?>> changed, List<Key<?>> unchanged, List<Key<?>> removed) {
    /** Nothing became of it. */
    public static final LinkOutcome NONE = new LinkOutcome(List.of(), List.of(), List.of(), List.of());

    /** Makes the answer; lists are copied. */
    public LinkOutcome {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }
}
