package dev.rowan.policy;

import dev.rowan.intake.WriteDraft;
import dev.rowan.model.ActionModel;

/** Judges every read and every write. */
public final class Judge {
    private Judge() {}

    /**
     * Judges the read of one level.
     *
     * @param action the read action
     * @return which rows may be read
     */
    public static Verdict read(ActionModel action) {
        return Verdict.ALLOWED;
    }

    /**
     * Judges a whole write, before anything of it is written.
     *
     * @param draft the row and the links
     * @throws dev.rowan.problem.ForbiddenException when it may not be done at all
     */
    public static void write(WriteDraft draft) {}
}
