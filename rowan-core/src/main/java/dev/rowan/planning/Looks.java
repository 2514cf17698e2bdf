package dev.rowan.planning;

import dev.rowan.intake.ReadDraft;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.policy.Judge;
import dev.rowan.store.Lock;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans what a write has to look at before it can be decided: whole rows, in the order of their keys, locked. */
public final class Looks {
    private Looks() {}

    /**
     * The rows that are related to some parents, each with its join row.
     *
     * @param relationship which rows
     * @param draft how rows of the destination are read
     * @param parents the parents' values of the relationship's source key
     * @param lock how they are kept
     * @return tuples of the parent's key, the row, and the join row's attributes
     */
    public static ReadPlan related(RelationshipModel relationship, ReadDraft draft, List<Object> parents, Lock lock) {
        List<Term> outputs = new ArrayList<>(own(relationship.destination()));
        if (relationship.through() != null) {
            ResourceModel join = relationship.join().join();
            join.attributes().forEach(attribute -> outputs.add(new Term.Joined(attribute)));
        }
        return plan(draft, outputs, null, lock).of(new Parents(relationship, parents));
    }

    /**
     * The rows that are named by some attributes. What is found too much names nobody.
     *
     * @param draft how rows are read
     * @param attributes a primary key or identity
     * @param values canonical, a list for each row that is named
     * @param lock how they are kept
     * @return tuples of the row's attributes
     */
    public static ReadPlan named(
            ReadDraft draft, List<AttributeModel> attributes, List<List<Object>> values, Lock lock) {
        return plan(draft, own(draft.resource()), among(attributes, values), lock);
    }

    /**
     * The rows that are to be written, whatever read actions hide.
     *
     * @param resource whose rows
     * @param keys the primary keys' values
     * @param lock how they are kept
     * @return tuples of the row's attributes
     */
    public static ReadPlan rows(ResourceModel resource, List<List<Object>> keys, Lock lock) {
        return seen(resource, resource.primaryKey(), keys).locked(lock);
    }

    /**
     * Children that come and children that go, so that two writes that take rows from each other lock them in one order.
     *
     * @param relationship a has-one or has-many
     * @param parents the parents' values of the relationship's source key
     * @param named for each primary key or identity the values that name rows, a list for each row
     * @return tuples of primary keys
     */
    public static ReadPlan children(
            RelationshipModel relationship, List<Object> parents, Map<List<AttributeModel>, List<List<Object>>> named) {
        ResourceModel children = relationship.destination();
        List<Term> ways = new ArrayList<>();
        ways.add(new Term.In(new Term.Own(relationship.destinationKey()), parents));
        named.forEach((attributes, values) -> ways.add(among(attributes, values)));
        List<Term> key = children.primaryKey().stream().<Term>map(Term.Own::new).toList();
        return ReadPlan.of(children, key)
                .where(new Term.Or(ways))
                .sorted(order(children))
                .locked(Lock.NO_KEY_UPDATE);
    }

    /**
     * The rows that hold some values, whatever read actions hide; not locked. Of several attributes rows may be found that
     * hold a value of one list and a value of another.
     *
     * @param resource whose rows
     * @param attributes which values
     * @param values canonical, a list for each row that is wanted
     * @return tuples of the row's attributes
     */
    public static ReadPlan seen(ResourceModel resource, List<AttributeModel> attributes, List<List<Object>> values) {
        return ReadPlan.of(resource, own(resource))
                .where(among(attributes, values))
                .sorted(order(resource));
    }

    /**
     * The same rows as a plan's, each whole; not locked.
     *
     * @param plan which rows
     * @return tuples of the row's attributes
     */
    public static ReadPlan whole(ReadPlan plan) {
        return plan.reading(own(plan.resource()));
    }

    /**
     * The rows that already have what new rows would have, whatever read actions hide. They are locked in the order in which
     * an upsert meets them, so that who looks and who writes without having seen them never wait for each other in a circle.
     *
     * @param resource whose rows
     * @param attributes an identity or the primary key
     * @param values of the new rows
     * @param lock how they are kept
     * @return tuples of the row's attributes
     */
    public static ReadPlan taken(
            ResourceModel resource, List<AttributeModel> attributes, List<List<Object>> values, Lock lock) {
        Term filter = among(attributes, values);
        return ReadPlan.of(resource, own(resource))
                .where(filter)
                .sorted(order(resource))
                .locked(lock)
                .lockedBy(attributes);
    }

    /** One array an attribute, whatever the number of rows. */
    private static Term among(List<AttributeModel> attributes, List<List<Object>> values) {
        List<Term> parts = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            int place = i;
            List<Object> some =
                    values.stream().map(each -> each.get(place)).distinct().toList();
            parts.add(new Term.In(new Term.Own(attributes.get(i)), some));
        }
        return parts.size() == 1 ? parts.get(0) : new Term.And(parts);
    }

    private static ReadPlan plan(ReadDraft draft, List<Term> outputs, @Nullable Term more, Lock lock) {
        List<Term> filters = Stream.of(
                        draft.filter(), Judge.read(draft.action()).where(), more)
                .filter(Objects::nonNull)
                .toList();
        Term filter = filters.isEmpty() ? null : filters.size() == 1 ? filters.get(0) : new Term.And(filters);
        return ReadPlan.of(draft.resource(), outputs)
                .where(filter)
                .sorted(order(draft.resource()))
                .locked(lock);
    }

    private static List<SortKey> order(ResourceModel resource) {
        return resource.primaryKey().stream()
                .map(key -> new SortKey(new Term.Own(key), false))
                .toList();
    }

    private static List<Term> own(ResourceModel resource) {
        return resource.attributes().stream().<Term>map(Term.Own::new).toList();
    }
}
