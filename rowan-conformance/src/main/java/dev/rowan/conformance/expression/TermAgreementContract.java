package dev.rowan.conformance.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.club.Club;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.problem.StoreException;
import dev.rowan.resource.Domain;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Store;
import dev.rowan.type.MatchKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random terms over random rows, put to the store under test and to another one that is known to be right: both must say the
 * same of each row. The seed is printed; the system property {@code rowan.seed} plays that one game again, and {@code
 * rowan.term.seconds} says how long new games are begun.
 */
public abstract class TermAgreementContract implements Opening {
    private static final int ROWS = 12;
    private static final int TERMS = 250;

    /**
     * Opens the store that is known to be right, empty.
     *
     * @param domains what it shall keep
     * @return the front door; closed after the game
     */
    protected abstract Rowan oracle(Domain... domains);

    @Test
    void both_stores_agree_on_random_terms() {
        Long seed = Long.getLong("rowan.seed");
        if (seed != null) {
            play(seed);
            return;
        }
        long first = System.nanoTime();
        long end = first
                + Duration.ofSeconds(Long.getLong("rowan.term.seconds", 4)).toNanos();
        long games = 0;
        while (System.nanoTime() < end) {
            play(first + games);
            games++;
        }
        System.out.println(getClass().getSimpleName() + ": " + games + " games from seed " + first + " on");
    }

    private void play(long seed) {
        Random random = new Random(seed);
        RandomValues values = new RandomValues(random);
        try (Rowan tested = open(Club.all());
                Rowan right = oracle(Club.all())) {
            for (int i = 0; i < ROWS; i++) {
                var row = values.specimen(i);
                tested.run(row);
                right.run(row);
            }
            ResourceModel specimen = right.models().stream()
                    .filter(model -> model.name().equals("Specimen"))
                    .findFirst()
                    .orElseThrow();
            RandomTerms terms = new RandomTerms(random, specimen);
            for (int i = 0; i < TERMS; i++) {
                agree(tested.unwrap(Store.class), right.unwrap(Store.class), specimen, terms.next(), seed);
            }
        }
    }

    /** What is not needed, since it is not chosen or meets a null, may be worked out all the same, and be refused. */
    private static void agree(Store tested, Store right, ResourceModel specimen, Term term, long seed) {
        Term key = new Term.Own(specimen.primaryKey().get(0));
        ReadPlan plan = ReadPlan.of(specimen, List.of(key, term)).sorted(List.of(new SortKey(key, false)));
        Optional<List<Object>> expected = said(right, plan, term);
        Optional<List<Object>> found = said(tested, plan, term);
        if (found.isPresent() == expected.isPresent()) {
            assertThat(found).as("seed %s: %s", seed, term).isEqualTo(expected);
        }
    }

    /** What the store says of each row, in a form that can be compared; empty when it refuses. */
    private static Optional<List<Object>> said(Store store, ReadPlan plan, Term term) {
        try {
            return Optional.of(store.alone(session -> session.read(plan)).rows().stream()
                    .map(row -> row[1] == null ? "null" : MatchKey.of(term.type(), row[1]))
                    .toList());
        } catch (StoreException unfit) {
            return Optional.empty();
        }
    }
}
