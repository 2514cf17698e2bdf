package accounts.usage;

import accounts.narration.Narrator;
import dev.rowan.Rowan;

/** All five. */
public final class Guides {
    private Guides() {}

    /**
     * Plays one guide after the other.
     *
     * @param rowan opened with both domains, its store at the model
     * @param tell hears of each step
     */
    public static void play(Rowan rowan, Narrator tell) {
        UserGroupGuide.play(rowan, tell);
        UserOrganizationGuide.play(rowan, tell);
        UserAimGuide.play(rowan, tell);
        UserEventGuide.play(rowan, tell);
        UserPlanGuide.play(rowan, tell);
    }
}
