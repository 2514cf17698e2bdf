package dev.rowan.conformance.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.chance.StepGame;
import dev.rowan.conformance.club.Club;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.StoreException;
import dev.rowan.resource.Domain;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Store;
import dev.rowan.store.Tuples;
import dev.rowan.store.Violation;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random steps, put to the store under test and to another one that is known to be right: both must answer the same and
 * keep the same rows. The seed is printed; the system property {@code rowan.seed} plays that one game again, and {@code
 * rowan.step.seconds} says how long new games are begun.
 */
public abstract class StepAgreementContract implements Opening {
    private static final int STEPS = 150;

    /**
     * Opens the store that is known to be right, empty.
     *
     * @param domains what it shall keep
     * @return the front door; closed after the game
     */
    protected abstract Rowan oracle(Domain... domains);

    @Test
    void both_stores_agree_on_random_steps() {
        Long seed = Long.getLong("rowan.seed");
        if (seed != null) {
            play(seed);
            return;
        }
        long first = System.nanoTime();
        long end = first
                + Duration.ofSeconds(Long.getLong("rowan.step.seconds", 4)).toNanos();
        long games = 0;
        while (System.nanoTime() < end) {
            play(first + games);
            games++;
        }
        System.out.println(getClass().getSimpleName() + ": " + games + " games from seed " + first + " on");
    }

    private void play(long seed) {
        try (Rowan tested = open(Club.all());
                Rowan right = oracle(Club.all())) {
            StepGame game = new StepGame(seed, right.models());
            for (int i = 0; i < STEPS; i++) {
                agree(tested.unwrap(Store.class), right.unwrap(Store.class), game, "step " + i + " of seed " + seed);
            }
        }
    }

    private static void agree(Store tested, Store right, StepGame game, String where) {
        WriteStep step = game.next();
        Written expected = right.alone(session -> session.write(step));
        Written found = tested.alone(session -> session.write(step));
        assertThat(plain(found, expected)).as("%s: %s", where, said(step)).isEqualTo(plain(expected, found));
        for (ResourceModel resource : game.resources()) {
            same(tested, right, game.everything(resource), where);
        }
        same(tested, right, game.locked(), where);
    }

    private static void same(Store tested, Store right, ReadPlan plan, String where) {
        List<List<@Nullable Object>> rows = rows(right, plan);
        assertThat(rows(tested, plan)).as("%s: %s", where, plan).isEqualTo(rows);
    }

    /** A filter may work out a number that does not fit its kind. */
    private static List<List<@Nullable Object>> rows(Store store, ReadPlan plan) {
        try {
            return rows(store.alone(session -> session.read(plan)));
        } catch (StoreException unfit) {
            return List.of(List.of("refused"));
        }
    }

    /** In a form that can be compared. Which row and attribute it was counts where both can tell. */
    private static List<Object> plain(Written written, Written other) {
        if (written instanceof Written.Stored stored) {
            return List.of("stored", rows(stored.tuples()));
        }
        if (written instanceof Written.Upserted upserted) {
            return List.of("upserted", upserted.fates(), rows(upserted.tuples()));
        }
        if (written instanceof Written.Rejected rejected && other instanceof Written.Rejected also) {
            Violation violation = rejected.violations().get(0);
            Violation others = also.violations().get(0);
            boolean row = violation.row() != Violation.UNKNOWN && others.row() != Violation.UNKNOWN;
            boolean named =
                    !violation.attributes().isEmpty() && !others.attributes().isEmpty();
            return List.of(
                    violation.kind(),
                    violation.resource().name(),
                    named ? violation.attributes() : "some attribute",
                    row ? violation.row() : "some row");
        }
        return List.of(written);
    }

    private static String said(WriteStep step) {
        if (step instanceof WriteStep.Insert insert) {
            return insert + lines(insert.rows());
        }
        return step instanceof WriteStep.Update update ? update + lines(update.rows()) : step.toString();
    }

    private static String lines(List<@Nullable Object[]> rows) {
        return rows.stream().map(Arrays::toString).toList().toString();
    }

    private static List<List<@Nullable Object>> rows(Tuples tuples) {
        return tuples.rows().stream().map(Arrays::asList).toList();
    }
}
