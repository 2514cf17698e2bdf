package dev.rowan.run.graph;

import dev.rowan.changeset.Became;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a branch says of one row at its other end.
 *
 * @param kind whether it comes, stays or goes
 * @param input the place of the input that names it; -1 for one that no input names
 * @param end the row as it was found; null for a new one
 * @param node the row of the destination that is written for it; null where none is
 * @param link the join row that is written for it; null where none is
 */
record Claim(
        Kind kind,
        int input,
        @Nullable Related end,
        @Nullable Node node,
        @Nullable Node link) {
    enum Kind {
        COMES,
        STAYS,
        GOES
    }

    /** The row at the end, by position, as it is now. */
    @Nullable Object[] row() {
        @Nullable Object[] written = node == null ? null : node.after();
        if (written != null) {
            return written;
        }
        if (end == null) {
            throw new IllegalStateException("a new row that was not written");
        }
        return end.row();
    }

    /** The join row, by position, as it is now; null where there is none, or nobody knows what it holds. */
    @Nullable Object @Nullable [] joined() {
        if (link != null) {
            return link.after();
        }
        return end == null ? null : end.link();
    }

    boolean wrote(Became fate) {
        return (node != null && node.fate() == fate) || (link != null && link.fate() == fate);
    }

    /** A row that others related meanwhile was there already, and may have got another payload. */
    boolean met() {
        return kind == Kind.COMES && link != null && (link.fate() == Became.SKIPPED || link.fate() == Became.UPDATED);
    }

    List<Node> nodes() {
        return link == null
                ? node == null ? List.of() : List.of(node)
                : node == null ? List.of(link) : List.of(node, link);
    }
}
