package dev.rowan.changeset;

import dev.rowan.expression.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * By which actions a relationship is managed, where it is not by the primary ones.
 *
 * @param lookup for {@link OnLookup}; null for the primary one, here and below
 * @param noMatch for {@link OnNoMatch}
 * @param match for {@link OnMatch}
 * @param missing for {@link OnMissing}
 * @param link makes join rows
 * @param unlink takes join rows away
 * @param order holds the place of each input in the list; null where nothing does
 */
public record Means(
        @Nullable NamedAction<?> lookup,
        @Nullable NamedAction<?> noMatch,
        @Nullable NamedAction<?> match,
        @Nullable NamedAction<?> missing,
        @Nullable NamedAction<?> link,
        @Nullable NamedAction<?> unlink,
        @Nullable Attribute<?, ? extends Number> order) {
    /** The primary actions, and no order. */
    public static final Means PRIMARY = new Means(null, null, null, null, null, null, null);

    Means lookup(@Nullable NamedAction<?> action) {
        return new Means(action, noMatch, match, missing, link, unlink, order);
    }

    Means noMatch(@Nullable NamedAction<?> action) {
        return new Means(lookup, action, match, missing, link, unlink, order);
    }

    Means match(@Nullable NamedAction<?> action) {
        return new Means(lookup, noMatch, action, missing, link, unlink, order);
    }

    Means missing(@Nullable NamedAction<?> action) {
        return new Means(lookup, noMatch, match, action, link, unlink, order);
    }

    Means linkedBy(NamedAction<?> action) {
        return new Means(lookup, noMatch, match, missing, action, unlink, order);
    }

    Means unlinkedBy(NamedAction<?> action) {
        return new Means(lookup, noMatch, match, missing, link, action, order);
    }

    Means orderedBy(Attribute<?, ? extends Number> attribute) {
        return new Means(lookup, noMatch, match, missing, link, unlink, attribute);
    }
}
