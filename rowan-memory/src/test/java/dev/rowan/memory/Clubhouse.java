package dev.rowan.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.store.Answer;
import dev.rowan.store.Assignment;
import dev.rowan.store.LinkMode;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Tuples;
import dev.rowan.store.Violation;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A memory store with the club's models, and short words for what tests do to it. */
class Clubhouse {
    static final UUID ADA = new UUID(0, 1);
    static final UUID BOB = new UUID(0, 2);
    static final UUID CID = new UUID(0, 3);
    static final UUID RED = new UUID(1, 1);
    static final UUID BLUE = new UUID(1, 2);
    static final UUID GREEN = new UUID(1, 3);
    static final UUID NOBODY = new UUID(9, 9);

    final Memory store = Memory.store();
    final Club club = new Club();

    Written write(WriteStep step) {
        return store.alone(session -> session.write(step));
    }

    static WriteStep.Insert insert(ResourceModel resource, @Nullable Object... values) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.add(Arrays.copyOf(values, resource.attributes().size()));
        return new WriteStep.Insert(resource, resource.attributes(), rows, resource.attributes());
    }

    void add(ResourceModel resource, @Nullable Object... values) {
        assertThat(write(insert(resource, values))).isInstanceOf(Written.Stored.class);
    }

    /** People without anything but a name, teams without anything. */
    void addAll() {
        add(club.person, ADA, "Ada");
        add(club.person, BOB, "Bob");
        add(club.person, CID, "Cid");
        for (UUID id : List.of(RED, BLUE, GREEN)) {
            add(club.team, id);
        }
    }

    Written update(ResourceModel resource, Object key, String attribute, @Nullable Object value) {
        List<Assignment> changes = List.of(new Assignment(Club.of(resource, attribute), value));
        return write(new WriteStep.Update(resource, List.of(key), changes, resource.attributes()));
    }

    Written delete(ResourceModel resource, Object... key) {
        return write(new WriteStep.Delete(resource, List.of(key), resource.attributes()));
    }

    Written link(LinkMode mode, RelationshipModel relationship, Object parent, Object... given) {
        List<@Nullable Object[]> payload = relationship.through() == null || mode == LinkMode.REMOVE
                ? List.of()
                : Collections.nCopies(given.length, new Object[0]);
        return write(new WriteStep.Link(relationship, mode, parent, List.of(given), List.of(), payload, List.of()));
    }

    static Written linked(List<Object> added, List<Object> removed) {
        return new Written.Linked(added, removed);
    }

    static Violation violation(Written written) {
        assertThat(written).isInstanceOf(Written.Rejected.class);
        List<Violation> violations = ((Written.Rejected) written).violations();
        assertThat(violations).hasSize(1);
        return violations.get(0);
    }

    /** Broken by the step's first row. */
    static Violation of(Violation.Kind kind, ResourceModel resource, String... attributes) {
        return by(0, kind, resource, attributes);
    }

    static Violation by(int row, Violation.Kind kind, ResourceModel resource, String... attributes) {
        List<AttributeModel> about =
                Arrays.stream(attributes).map(name -> Club.of(resource, name)).toList();
        return new Violation(kind, resource, about, row);
    }

    static List<List<@Nullable Object>> rows(Tuples tuples) {
        return tuples.rows().stream().map(Arrays::asList).toList();
    }

    static List<@Nullable Object> only(Written written) {
        assertThat(written).isInstanceOf(Written.Stored.class);
        return rows(((Written.Stored) written).tuples()).get(0);
    }

    static Term own(ResourceModel resource, String attribute) {
        return new Term.Own(Club.of(resource, attribute));
    }

    static ReadPlan plan(ResourceModel resource, String... outputs) {
        List<Term> terms =
                Arrays.stream(outputs).map(name -> own(resource, name)).toList();
        return ReadPlan.of(resource, terms);
    }

    static ReadPlan filtered(ReadPlan plan, Term filter) {
        return plan.where(filter);
    }

    static ReadPlan sorted(ReadPlan plan, SortKey... sort) {
        return plan.sorted(List.of(sort));
    }

    static ReadPlan cut(ReadPlan plan, long offset, @Nullable Long limit) {
        return plan.cut(limit, offset);
    }

    static ReadPlan asked(ReadPlan plan, Answer answer) {
        return plan.answering(answer);
    }

    static ReadPlan of(ReadPlan plan, RelationshipModel relationship, Object... parents) {
        return plan.of(new Parents(relationship, List.of(parents)));
    }

    List<List<@Nullable Object>> read(ReadPlan plan) {
        return store.alone(session -> rows(session.read(plan)));
    }

    /** The values of one attribute, in no promised order. */
    List<@Nullable Object> all(ResourceModel resource, String attribute) {
        return store.alone(session -> all(session, resource, attribute));
    }

    static List<@Nullable Object> all(Session session, ResourceModel resource, String attribute) {
        List<@Nullable Object> values = new ArrayList<>();
        rows(session.read(plan(resource, attribute))).forEach(row -> values.add(row.get(0)));
        return values;
    }
}
