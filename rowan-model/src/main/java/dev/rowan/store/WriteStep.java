package dev.rowan.store;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to be written in one go. */
public sealed interface WriteStep {
    /**
     * New rows. Answers {@link Written.Stored}, tuples in input order, or {@link Written.Rejected}; with a conflict in mind
     * {@link Written.Upserted} instead of stored.
     *
     * @param resource whose rows
     * @param attributes what the arrays hold; what is left out is null or made by the store
     * @param rows canonical values, one array a row
     * @param returning the values to return of each row
     * @param conflict what becomes of rows whose values are taken; null refuses them
     */
    record Insert(
            ResourceModel resource,
            List<AttributeModel> attributes,
            List<@Nullable Object[]> rows,
            List<AttributeModel> returning,
            @Nullable Conflict conflict)
            implements WriteStep {
        /**
         * New rows whose values must not be taken.
         *
         * @param resource whose rows
         * @param attributes what the arrays hold
         * @param rows canonical values, one array a row
         * @param returning the values to return of each row
         */
        public Insert(
                ResourceModel resource,
                List<AttributeModel> attributes,
                List<@Nullable Object[]> rows,
                List<AttributeModel> returning) {
            this(resource, attributes, rows, returning, null);
        }
    }

    /**
     * Changes rows, each by its own values. Answers {@link Written.Stored} with a tuple a row in input order,
     * {@link Written.Gone}, {@link Written.Stale} or {@link Written.Rejected}.
     *
     * @param resource whose rows
     * @param keys the primary keys' values, one list a row; all different
     * @param attributes what the arrays hold
     * @param rows canonical values, one array a row
     * @param computed what else changes in every row; together with the attributes at least one
     * @param expected what each row must still hold; null for nothing
     * @param returning the values to return, as they are now
     */
    record Update(
            ResourceModel resource,
            List<List<Object>> keys,
            List<AttributeModel> attributes,
            List<@Nullable Object[]> rows,
            List<Computed> computed,
            @Nullable Expected expected,
            List<AttributeModel> returning)
            implements WriteStep {
        /**
         * Changes one row.
         *
         * @param resource whose row
         * @param key its primary key's values
         * @param changes at least one
         * @param returning the values to return
         */
        public Update(
                ResourceModel resource, List<Object> key, List<Assignment> changes, List<AttributeModel> returning) {
            this(
                    resource,
                    List.of(key),
                    changes.stream().map(Assignment::attribute).toList(),
                    List.<@Nullable Object[]>of(
                            changes.stream().map(Assignment::value).toArray()),
                    List.of(),
                    null,
                    returning);
        }
    }

    /**
     * Takes rows away. Answers {@link Written.Stored} with the rows as they were, in input order, {@link Written.Gone},
     * {@link Written.Stale} or {@link Written.Rejected}.
     *
     * @param resource whose rows
     * @param keys the primary keys' values, one list a row; all different
     * @param expected what each row must still hold; null for nothing
     * @param returning the values to return
     */
    record Delete(
            ResourceModel resource,
            List<List<Object>> keys,
            @Nullable Expected expected,
            List<AttributeModel> returning)
            implements WriteStep {
        /**
         * Takes one row away.
         *
         * @param resource whose row
         * @param key its primary key's values
         * @param returning the values to return
         */
        public Delete(ResourceModel resource, List<Object> key, List<AttributeModel> returning) {
            this(resource, List.of(key), null, returning);
        }
    }

    /**
     * Changes all rows that a plan finds. Answers {@link Written.Counted} or {@link Written.Rejected}.
     *
     * @param rows which rows: filter, sort, limit and offset count; has no parents
     * @param changes at least one
     */
    record UpdateAll(ReadPlan rows, List<Computed> changes) implements WriteStep {}

    /**
     * Takes all rows away that a plan finds. Answers {@link Written.Counted} or {@link Written.Rejected}.
     *
     * @param rows which rows: filter, sort, limit and offset count; has no parents
     */
    record DeleteAll(ReadPlan rows) implements WriteStep {}

    /**
     * Relates one parent to destinations, or unrelates them, all or none. For a many-to-many join rows come and go; for a
     * has-many the destination's key is set to the parent's, whoever's it was, or to null. Idempotent, and free of races
     * at read committed: what is related already is left as it is, payload included.
     *
     * <p>Answers {@link Written.Linked}; {@link Written.Missing} with the indexes of destinations that do not exist (or,
     * for {@link LinkMode#REMOVE}, are not related), and nothing is written; {@link Written.Gone} when the parent does not
     * exist; or {@link Written.Rejected}.
     *
     * @param relationship a many-to-many or has-many
     * @param mode what to do
     * @param parent the parent's value of {@link RelationshipModel#sourceKey()}
     * @param given the destinations' values of {@link RelationshipModel#destinationKey()} (of the destination's primary
     *     key for a has-many): distinct, none null
     * @param columns for a many-to-many: which attributes of the join the payload holds; never the two keys
     * @param payload for a many-to-many that appends: one array for each given destination; else empty
     * @param touched for a has-many: what else changes in the destinations that come or go; never their keys
     */
    record Link(
            RelationshipModel relationship,
            LinkMode mode,
            Object parent,
            List<Object> given,
            List<AttributeModel> columns,
            List<@Nullable Object[]> payload,
            List<Computed> touched)
            implements WriteStep {}
}
