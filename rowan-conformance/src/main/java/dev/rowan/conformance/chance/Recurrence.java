package dev.rowan.conformance.chance;

/** One random question, asked with any number of values. */
public final class Recurrence {
    private final long form;

    /**
     * A question without values.
     *
     * @param form the same seed, the same question
     */
    public Recurrence(long form) {
        this.form = form;
    }

    /**
     * The question with some values.
     *
     * @param values the same seed, the same values
     * @return asks
     */
    public Step with(long values) {
        Dice dice = new Dice(form, values);
        return switch (dice.below(4)) {
            case 0 -> new Kinds(dice).question();
            case 1 -> new Records(dice).next();
            default -> new Questions(dice).next();
        };
    }
}
