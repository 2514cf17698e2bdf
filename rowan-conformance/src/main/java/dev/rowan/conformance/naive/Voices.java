package dev.rowan.conformance.naive;

import dev.rowan.Rowan;
import java.util.Set;

/**
 * Three voices on random writes: a naive reading of the description, a store that is known to be right, and one under test.
 * Mutable, for one thread.
 */
public final class Voices {
    private static final int WRITES = 8;

    public static final java.util.Map<String, Integer> OPENS = new java.util.TreeMap<>();
    private final Rowan right;
    private final Rowan tested;
    private long open;

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
        Deviser deviser = new Deviser(chance, world, Answers.valueOf(System.getProperty("rowan.answers", "LINKS")));
        for (int i = 1; i <= WRITES; i++) {
            Case given = new Case(world, deviser.next(), i == WRITES);
            if (!disagreement(given).isEmpty()) {
                throw new AssertionError("write " + i + " of seed " + seed + "; " + explained(smallest(given)));
            }
        }
        return WRITES;
    }

    /**
     * How many of the writes the description leaves open.
     *
     * @return of those it does, the stores alone have to agree
     */
    public long open() {
        return open;
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
        open += verdict.open().isEmpty() ? 0 : 1;
        verdict.open().forEach(o -> OPENS.merge(o, 1, Integer::sum));
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
