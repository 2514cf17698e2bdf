package dev.rowan.planning;

/** What is to be done about an input, or about a related row that no input names. */
public enum Act {
    /** Nothing. */
    IGNORE,
    /** Relate the row that was found. */
    RELATE,
    /** Relate the row that was found, and update it. */
    RELATE_AND_UPDATE,
    /** Create a row and relate it. */
    CREATE,
    /** Update the related row. */
    UPDATE,
    /** Update the join row. */
    UPDATE_LINK,
    /** Unrelate the related row. */
    UNRELATE,
    /** Destroy the related row. */
    DESTROY,
    /** Refuse: it names no row, and none was looked for. */
    NOT_RELATED,
    /** Refuse: it names no row that there is. */
    NOT_FOUND,
    /** Refuse: it is related already. */
    RELATED,
    /** Refuse: a related row was left out. */
    LEFT_OUT
}
