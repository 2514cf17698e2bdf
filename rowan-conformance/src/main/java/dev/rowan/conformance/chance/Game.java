package dev.rowan.conformance.chance;

import java.util.List;
import java.util.stream.Stream;

/** Random steps from a seed. Mutable, for one thread. */
public final class Game {
    private final Dice dice;
    private final Deeds deeds;
    private final Questions questions;
    private final Kinds kinds;

    /**
     * Begins a game.
     *
     * @param seed the same seed, the same steps
     */
    public Game(long seed) {
        this.dice = new Dice(seed);
        this.deeds = new Deeds(dice);
        this.questions = new Questions(dice);
        this.kinds = new Kinds(dice);
    }

    /**
     * The next steps.
     *
     * @param count how many
     * @return writes and questions, mixed
     */
    public List<Step> next(int count) {
        return Stream.generate(this::step).limit(count).toList();
    }

    private Step step() {
        return switch (dice.below(10)) {
            case 0, 1, 2, 3 -> deeds.next();
            case 4, 5 -> kinds.next();
            default -> questions.next();
        };
    }

    /**
     * What asks for everything there is.
     *
     * @return one step a resource
     */
    public static List<Step> everything() {
        return Questions.all();
    }
}
