package dev.rowan.run.bulk;

import dev.rowan.changeset.Changeset;
import dev.rowan.run.graph.Placed;
import java.util.List;

/** A changeset, and its place among all inputs. */
record Numbered(long index, Changeset<?> changeset) {
    String path() {
        return "[" + index + "]";
    }

    static List<Placed> placed(List<Numbered> inputs) {
        return inputs.stream()
                .map(input -> new Placed(input.changeset(), input.path()))
                .toList();
    }
}
