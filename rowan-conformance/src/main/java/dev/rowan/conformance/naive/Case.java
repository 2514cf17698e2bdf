package dev.rowan.conformance.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A write on rows; alone, or in a transaction that is rolled back. */
record Case(World world, Write write, boolean alone) {
    @Override
    public String toString() {
        return Transcript.of(world) + (alone ? "" : "// in a transaction\n") + Transcript.of(write);
    }

    /** The same with one thing less. */
    Stream<Case> smaller() {
        return Stream.concat(
                Smaller.writes(write).map(less -> new Case(world, less, alone)),
                worlds().map(less -> new Case(less, write, alone)));
    }

    private Stream<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (int i = 0; i < world.all().size(); i++) {
            World less = world.copy();
            less.drop(less.all().get(i));
            if (Broken.codes(less).isEmpty()) {
                worlds.add(less);
            }
        }
        return worlds.stream();
    }
}
