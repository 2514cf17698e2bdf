package dev.rowan.conformance.naive;

import dev.rowan.Rowan;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Three voices on random writes: a naive reading of the description, a store that is known to be right, and one under test.
 * Mutable, for one thread.
 */
public final class Voices {
    private static final int WRITES = 8;

    private final Rowan right;
    private final Rowan tested;
    private final Map<String, Long> open = new TreeMap<>();

    /**
     * Two stores.
     *
     * @param right known to be right; with the shop's tables, whose rows go
     * @param tested under test; with the shop's tables, whose rows go
     */
    public Voices(Rowan right, Rowan tested) {
        this.right = right;
        this.tested = tested;
    }

    /**
     * Deals rows and puts some writes to all three, each on the rows as they were dealt: most in a transaction that is
     * rolled back, the last alone.
     *
     * @param seed the same seed, the same rows and writes
     * @return how many there were
     * @throws AssertionError when they disagree, with the smallest write on the fewest rows on which they do
     */
    public int play(long seed) {
        Chance chance = new Chance(seed);
        World world = new Dealer(chance).deal();
        deal(world);
        Deviser deviser = new Deviser(chance, world);
        for (int i = 1; i <= WRITES; i++) {
            Case given = new Case(world, deviser.next(), i == WRITES);
            if (!disagreement(given).isEmpty()) {
                throw new AssertionError("write " + i + " of seed " + seed + "; " + explained(smallest(given)));
            }
        }
        return WRITES;
    }

    /**
     * What the description leaves open, and how often that was met: there, only the stores have to agree.
     *
     * @return questions, and how many writes asked them
     */
    public Map<String, Long> open() {
        return Collections.unmodifiableMap(open);
    }

    private void deal(World world) {
        for (Rowan rowan : new Rowan[] {right, tested}) {
            Doors.clear(rowan);
            Doors.insert(rowan, world);
        }
    }

    private String disagreement(Case given) {
        Set<Object> known = Portrait.keys(given.world());
        Verdict verdict = Interpreter.verdict(given.world(), given.write());
        verdict.open().forEach(question -> open.merge(question, 1L, Long::sum));
        return new Jury(given, known)
                .disagreement(verdict, Told.by(right, given, known), Told.by(tested, given, known));
    }

    private Case smallest(Case given) {
        Case smallest = given;
        for (boolean smaller = true; smaller; ) {
            Case found = smallest.smaller().filter(this::disagreed).findFirst().orElse(smallest);
            smaller = !found.equals(smallest);
            smallest = found;
        }
        return smallest;
    }

    private boolean disagreed(Case given) {
        deal(given.world());
        return !disagreement(given).isEmpty();
    }

    private String explained(Case given) {
        deal(given.world());
        String found = disagreement(given);
        deal(given.world());
        Set<Object> known = Portrait.keys(given.world());
        Verdict verdict = Interpreter.verdict(given.world(), given.write());
        return String.join(
                "\n",
                found,
                given.toString(),
                "naive: " + verdict.words() + (verdict.open().isEmpty() ? "" : ", but open: " + verdict.open()),
                "right: " + Told.by(right, given, known).words(),
                "tested: " + Told.by(tested, given, known).words());
    }
}
