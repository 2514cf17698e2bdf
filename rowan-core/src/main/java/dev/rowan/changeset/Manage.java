package dev.rowan.changeset;

/**
 * What becomes of related rows when a relationship is managed: four answers. An input <em>matches</em> when it names a row
 * already related; else it is looked up, unless {@code onLookup} says to ignore; a related row that no input names is
 * <em>missing</em>.
 *
 * @param onLookup not related, but exists
 * @param onNoMatch neither related nor found
 * @param onMatch related already
 * @param onMissing related, but not named
 */
public record Manage(OnLookup onLookup, OnNoMatch onNoMatch, OnMatch onMatch, OnMissing onMissing) {
    /** Relate these existing rows, keep the others. */
    public static final Manage APPEND = new Manage(OnLookup.RELATE, OnNoMatch.ERROR, OnMatch.IGNORE, OnMissing.IGNORE);

    /** These are the whole set now. */
    public static final Manage APPEND_AND_REMOVE =
            new Manage(OnLookup.RELATE, OnNoMatch.ERROR, OnMatch.IGNORE, OnMissing.UNRELATE);

    /** Unrelate these. */
    public static final Manage REMOVE =
            new Manage(OnLookup.IGNORE, OnNoMatch.ERROR, OnMatch.UNRELATE, OnMissing.IGNORE);
}
