package dev.rowan.tasks.report;

/**
 * Something that ails a project or its database.
 *
 * @param rule what was looked for, such as {@code redundant-index}
 * @param weight how bad it is
 * @param place where, such as {@code posts.posts_author_id_fkey} or {@code User.groups}
 * @param finding what was found
 * @param mend the line of code to write, or the command to run
 */
public record Diagnosis(String rule, Weight weight, String place, String finding, String mend) {
    /** How bad a finding is. */
    public enum Weight {
        /** Wrong, or it will be; {@code rowan doctor} exits with 1. */
        PROBLEM,
        /** May be meant; worth a look. */
        HINT
    }

    /**
     * Whether it is wrong, or will be.
     *
     * @return false for a hint
     */
    public boolean isProblem() {
        return weight == Weight.PROBLEM;
    }
}
