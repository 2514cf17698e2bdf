package dev.rowan.conformance.reading;

import dev.rowan.conformance.chance.Ground;
import dev.rowan.conformance.chance.Lesser;
import dev.rowan.conformance.chance.ReadGame;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Store;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two stores that are asked the same. Mutable, for one thread. */
public final class ReadVoices {
    private final Function<List<ResourceModel>, Store> right;
    private final Function<List<ResourceModel>, Store> tested;
    private int refused;

    /**
     * Asks two kinds of store.
     *
     * @param right opens one that is known to be right, with empty tables
     * @param tested opens the one under test, with empty tables
     */
    public ReadVoices(Function<List<ResourceModel>, Store> right, Function<List<ResourceModel>, Store> tested) {
        this.right = right;
        this.tested = tested;
    }

    /**
     * How many reads were refused by one store or both, since a value came out that its kind cannot hold: in which order
     * parts of a read are worked out, and whether at all, is open.
     *
     * @return the count so far
     */
    public int refused() {
        return refused;
    }

    /**
     * Plays a game.
     *
     * @param seed the same seed, the same game
     * @param reads how many
     * @throws AssertionError with the smallest read that shows it, when the stores disagree
     */
    public void play(long seed, int reads) {
        ReadGame game = new ReadGame(seed);
        Ground ground = game.ground();
        try (Pair pair = new Pair(ground)) {
            for (int i = 0; i < reads; i++) {
                ReadPlan plan = game.next();
                if (pair.differ(plan).isPresent()) {
                    throw new AssertionError(smallest(ground, plan, "read " + i + " of seed " + seed));
                }
            }
        }
    }

    /** Both stores, with the rows of a ground. */
    private final class Pair implements AutoCloseable {
        private final Store one;
        private final Store other;

        Pair(Ground ground) {
            one = filled(right, ground);
            other = filled(tested, ground);
        }

        private static Store filled(Function<List<ResourceModel>, Store> kind, Ground ground) {
            Store store = kind.apply(ground.models());
            for (ResourceModel model : ground.models()) {
                List<@Nullable Object[]> rows = ground.rows().getOrDefault(model.name(), List.of());
                if (!rows.isEmpty()) {
                    List<@Nullable Object[]> copies =
                            rows.stream().map(Object[]::clone).toList();
                    Written written = store.alone(session ->
                            session.write(new WriteStep.Insert(model, model.attributes(), copies, List.of())));
                    if (!(written instanceof Written.Stored)) {
                        throw new IllegalStateException("rows of " + model + " are not taken: " + written);
                    }
                }
            }
            return store;
        }

        /** What both say, where it is not the same. */
        Optional<String> differ(ReadPlan plan) {
            Told expected = Told.by(one, plan);
            Told told = Told.by(other, plan);
            if (expected.isRefused() || told.isRefused()) {
                refused++;
                return Optional.empty();
            }
            return expected.equals(told) ? Optional.empty() : Optional.of("right:  " + expected + "\ntested: " + told);
        }

        @Override
        public void close() {
            one.close();
            other.close();
        }
    }

    private String smallest(Ground ground, ReadPlan plan, String where) {
        ReadPlan least = lesser(ground, plan);
        Ground fewest = fewer(ground, least);
        least = lesser(fewest, least);
        try (Pair pair = new Pair(fewest)) {
            return "the stores disagree: " + where + "\n" + fewest + least + "\n"
                    + pair.differ(least).orElse("only now and then");
        }
    }

    private ReadPlan lesser(Ground ground, ReadPlan plan) {
        try (Pair pair = new Pair(ground)) {
            ReadPlan least = plan;
            boolean again = true;
            while (again) {
                again = false;
                for (ReadPlan less : Lesser.plans(least)) {
                    if (pair.differ(less).isPresent()) {
                        least = less;
                        again = true;
                        break;
                    }
                }
            }
            return least;
        }
    }

    private Ground fewer(Ground ground, ReadPlan plan) {
        Ground fewest = ground;
        boolean again = true;
        while (again) {
            again = false;
            for (Ground fewer : fewest.smaller()) {
                try (Pair pair = new Pair(fewer)) {
                    if (pair.differ(plan).isPresent()) {
                        fewest = fewer;
                        again = true;
                        break;
                    }
                }
            }
        }
        return fewest;
    }
}
