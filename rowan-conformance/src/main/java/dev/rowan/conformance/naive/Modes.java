package dev.rowan.conformance.naive;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnNoMatch;

/** What four answers amount to. */
final class Modes {
    private Modes() {}

    static boolean creates(Manage manage) {
        return manage.onNoMatch() == OnNoMatch.CREATE;
    }

    static boolean updates(Manage manage) {
        return manage.onMatch() == OnMatch.UPDATE || manage.onLookup() == OnLookup.RELATE_AND_UPDATE;
    }

    static boolean writes(Manage manage) {
        return creates(manage) || updates(manage);
    }

    static boolean looks(Manage manage) {
        return manage.onLookup() != OnLookup.IGNORE;
    }

    /** Whether an input may say what the join row carries. */
    static boolean carries(Manage manage) {
        return looks(manage) || creates(manage) || manage.onMatch() == OnMatch.UPDATE_LINK;
    }
}
