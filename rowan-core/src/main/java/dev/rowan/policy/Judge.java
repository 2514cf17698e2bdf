package dev.rowan.policy;

import dev.rowan.intake.own.OwnDraft;
import dev.rowan.model.ActionModel;

/** Judges every read and every write. */
public final class Judge {
    private Judge() {}

    /**
     * Whether an action is open to everybody, whatever it writes.
     *
     * @param action any
     * @return true where nothing has to be judged
     */
    public static boolean opens(ActionModel action) {
        return true;
    }

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
     * Judges one row of a write, before anything of the write is written.
     *
     * @param action the action that writes it
     * @param draft what is written of it
     * @throws dev.rowan.problem.ForbiddenException when it may not be done at all
     */
    public static void write(ActionModel action, OwnDraft draft) {}
}
