package dev.rowan.run.bulk;

import dev.rowan.changeset.Changeset;
import dev.rowan.run.graph.Placed;
import dev.rowan.run.plain.Inputs;
import java.util.List;

/** The inputs of one batch. */
record Together(List<Numbered> inputs) implements Inputs {
    @Override
    public int size() {
        return inputs.size();
    }

    @Override
    public Changeset<?> changeset(int index) {
        return inputs.get(index).changeset();
    }

    @Override
    public List<Placed> placed() {
        return Numbered.placed(inputs);
    }
}
