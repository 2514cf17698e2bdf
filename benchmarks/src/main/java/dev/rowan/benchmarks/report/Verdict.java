package dev.rowan.benchmarks.report;

import java.util.Locale;

/**
 * Whether an aim was reached.
 *
 * @param aim such as {@code 1.00 × JDBC by hand}
 */
public record Verdict(String aim, double found, Judgement judgement) {
    /** What is under a tenth over the aim is a tie. */
    private static final double TIE = 1.1;

    /** How it went. */
    public enum Judgement {
        MET("met"),
        NOISE("within the noise"),
        MISSED("missed");

        private final String words;

        Judgement(String words) {
            this.words = words;
        }
    }

    /** Of a ratio that is to be at most so much. */
    static Verdict atMost(double most, double found, String by) {
        Judgement judgement = found <= most ? Judgement.MET : found < most * TIE ? Judgement.NOISE : Judgement.MISSED;
        return new Verdict(String.format(Locale.ROOT, "≤ %.2f × %s", most, by), found, judgement);
    }

    /** Of a ratio that is to be at least so much. */
    static Verdict atLeast(double least, double found, String by) {
        Judgement judgement = found >= least ? Judgement.MET : found * TIE > least ? Judgement.NOISE : Judgement.MISSED;
        return new Verdict(String.format(Locale.ROOT, "≥ %.2f × %s", least, by), found, judgement);
    }

    /** Such as {@code met}. */
    public String words() {
        return judgement.words;
    }

    /** Such as {@code ≤ 1.00 × JDBC by hand: met (0.97)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %s (%.2f)", aim, words(), found);
    }
}
