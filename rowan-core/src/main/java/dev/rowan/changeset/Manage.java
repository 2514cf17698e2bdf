package dev.rowan.changeset;

import dev.rowan.expression.Attribute;

/**
 * What becomes of related rows when a relationship is managed: four answers. An input <em>matches</em> when it names a row
 * already related; else it is looked up, unless {@code onLookup} says to ignore; a related row that no input names is
 * <em>missing</em>. Each answer works by the primary action of its kind, unless another one is named.
 *
 * @param onLookup not related, but exists
 * @param onNoMatch neither related nor found
 * @param onMatch related already
 * @param onMissing related, but not named
 * @param means by which actions, and in which order
 */
public record Manage(OnLookup onLookup, OnNoMatch onNoMatch, OnMatch onMatch, OnMissing onMissing, Means means) {
    /** Relate these existing rows, keep the others. */
    public static final Manage APPEND = new Manage(OnLookup.RELATE, OnNoMatch.ERROR, OnMatch.IGNORE, OnMissing.IGNORE);

    /** These are the whole set now. */
    public static final Manage APPEND_AND_REMOVE =
            new Manage(OnLookup.RELATE, OnNoMatch.ERROR, OnMatch.IGNORE, OnMissing.UNRELATE);

    /** Unrelate these. */
    public static final Manage REMOVE =
            new Manage(OnLookup.IGNORE, OnNoMatch.ERROR, OnMatch.UNRELATE, OnMissing.IGNORE);

    /** Nested editing: the list is the truth. What is new is created, what is named is updated, the rest is destroyed. */
    public static final Manage DIRECT_CONTROL =
            new Manage(OnLookup.IGNORE, OnNoMatch.CREATE, OnMatch.UPDATE, OnMissing.DESTROY);

    /** Create these children, touch nothing else. */
    public static final Manage CREATE = new Manage(OnLookup.IGNORE, OnNoMatch.CREATE, OnMatch.IGNORE, OnMissing.IGNORE);

    /**
     * Four answers, by the primary actions.
     *
     * @param onLookup not related, but exists
     * @param onNoMatch neither related nor found
     * @param onMatch related already
     * @param onMissing related, but not named
     */
    public Manage(OnLookup onLookup, OnNoMatch onNoMatch, OnMatch onMatch, OnMissing onMissing) {
        this(onLookup, onNoMatch, onMatch, onMissing, Means.PRIMARY);
    }

    /**
     * Answers otherwise for rows that exist without being related.
     *
     * @param answer what becomes of them
     * @return other answers
     */
    public Manage onLookup(OnLookup answer) {
        return new Manage(answer, onNoMatch, onMatch, onMissing, means.lookup(null));
    }

    /**
     * Answers otherwise for rows that exist without being related.
     *
     * @param answer what becomes of them
     * @param action of the destination: the read action that finds them, or for
     *     {@link OnLookup#RELATE_AND_UPDATE} the update action
     * @return other answers
     */
    public Manage onLookup(OnLookup answer, NamedAction<?> action) {
        return new Manage(answer, onNoMatch, onMatch, onMissing, means.lookup(action));
    }

    /**
     * Answers otherwise for inputs that name no row.
     *
     * @param answer what becomes of them
     * @return other answers
     */
    public Manage onNoMatch(OnNoMatch answer) {
        return new Manage(onLookup, answer, onMatch, onMissing, means.noMatch(null));
    }

    /**
     * Answers otherwise for inputs that name no row.
     *
     * @param answer what becomes of them
     * @param action the create action of the destination; for {@link OnNoMatch#MATCH} the update action
     * @return other answers
     */
    public Manage onNoMatch(OnNoMatch answer, NamedAction<?> action) {
        return new Manage(onLookup, answer, onMatch, onMissing, means.noMatch(action));
    }

    /**
     * Answers otherwise for rows that are related already.
     *
     * @param answer what becomes of them
     * @return other answers
     */
    public Manage onMatch(OnMatch answer) {
        return new Manage(onLookup, onNoMatch, answer, onMissing, means.match(null));
    }

    /**
     * Answers otherwise for rows that are related already.
     *
     * @param answer what becomes of them
     * @param action the action that does it: of the destination, or of the join for {@link OnMatch#UPDATE_LINK} and
     *     {@link OnMatch#UNRELATE}
     * @return other answers
     */
    public Manage onMatch(OnMatch answer, NamedAction<?> action) {
        return new Manage(onLookup, onNoMatch, answer, onMissing, means.match(action));
    }

    /**
     * Answers otherwise for related rows that no input names.
     *
     * @param answer what becomes of them
     * @return other answers
     */
    public Manage onMissing(OnMissing answer) {
        return new Manage(onLookup, onNoMatch, onMatch, answer, means.missing(null));
    }

    /**
     * Answers otherwise for related rows that no input names.
     *
     * @param answer what becomes of them
     * @param action the action that does it: of the destination for {@link OnMissing#DESTROY}; for
     *     {@link OnMissing#UNRELATE} of the join, or of the destination that holds the key
     * @return other answers
     */
    public Manage onMissing(OnMissing answer, NamedAction<?> action) {
        return new Manage(onLookup, onNoMatch, onMatch, answer, means.missing(action));
    }

    /**
     * Makes join rows by an action of its own.
     *
     * @param action a create action of the join
     * @return the same answers
     */
    public Manage linkedBy(NamedAction<?> action) {
        return new Manage(onLookup, onNoMatch, onMatch, onMissing, means.linkedBy(action));
    }

    /**
     * Takes join rows away by an action of its own.
     *
     * @param action a destroy action of the join
     * @return the same answers
     */
    public Manage unlinkedBy(NamedAction<?> action) {
        return new Manage(onLookup, onNoMatch, onMatch, onMissing, means.unlinkedBy(action));
    }

    /**
     * Notes the place of each input in the list, counted from 0.
     *
     * @param attribute a whole number of the destination, or of the join
     * @return the same answers
     */
    public Manage orderedBy(Attribute<?, ? extends Number> attribute) {
        return new Manage(onLookup, onNoMatch, onMatch, onMissing, means.orderedBy(attribute));
    }

    @Override
    public String toString() {
        return "onLookup " + onLookup + ", onNoMatch " + onNoMatch + ", onMatch " + onMatch + ", onMissing "
                + onMissing;
    }
}
