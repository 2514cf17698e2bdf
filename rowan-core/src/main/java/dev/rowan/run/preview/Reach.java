package dev.rowan.run.preview;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.planning.Looks;
import dev.rowan.store.Conflict;
import dev.rowan.store.LinkMode;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows a step may change: those that are there before it, and those that it makes. */
final class Reach {
    private final Session session;
    private final Touched touched;

    Reach(Session session, Touched touched) {
        this.session = session;
        this.touched = touched;
    }

    void before(WriteStep step) {
        if (step instanceof WriteStep.Insert insert && insert.conflict() != null) {
            before(insert, insert.conflict());
        } else if (step instanceof WriteStep.Update update) {
            touched.note(Looks.seen(update.resource(), update.resource().primaryKey(), update.keys()));
        } else if (step instanceof WriteStep.Delete delete) {
            touched.going(Looks.seen(delete.resource(), delete.resource().primaryKey(), delete.keys()));
        } else if (step instanceof WriteStep.UpdateAll all) {
            touched.note(Looks.whole(all.rows()));
        } else if (step instanceof WriteStep.DeleteAll all) {
            touched.going(Looks.whole(all.rows()));
        } else if (step instanceof WriteStep.Link link) {
            before(link);
        }
    }

    void after(WriteStep step, Written written) {
        if (step instanceof WriteStep.Insert insert && written instanceof Written.Stored stored) {
            made(insert, stored.tuples());
        } else if (step instanceof WriteStep.Insert insert && written instanceof Written.Upserted upserted) {
            made(insert, upserted.tuples());
        } else if (step instanceof WriteStep.Link link && link.relationship().through() != null) {
            ResourceModel join = link.relationship().join().join();
            session.read(joins(link)).rows().forEach(row -> touched.made(join, row));
        }
    }

    /** Of new rows only those are there before whose values are taken. */
    private void before(WriteStep.Insert insert, Conflict conflict) {
        List<List<Object>> values = new ArrayList<>();
        for (@Nullable Object[] row : insert.rows()) {
            List<Object> wanted = new ArrayList<>();
            for (AttributeModel attribute : conflict.target()) {
                int at = insert.attributes().indexOf(attribute);
                Object value = at < 0 ? null : row[at];
                if (value != null) {
                    wanted.add(value);
                }
            }
            if (wanted.size() == conflict.target().size()) {
                values.add(wanted);
            }
        }
        if (!values.isEmpty()) {
            touched.note(Looks.seen(insert.resource(), conflict.target(), values));
        }
    }

    private void before(WriteStep.Link link) {
        RelationshipModel relationship = link.relationship();
        if (relationship.through() != null) {
            ReadPlan joins = joins(link);
            if (link.mode() == LinkMode.APPEND) {
                touched.note(joins);
            } else {
                touched.going(joins);
            }
            return;
        }
        ResourceModel destination = relationship.destination();
        List<List<Object>> given = link.given().stream().map(List::of).toList();
        touched.note(Looks.seen(destination, destination.primaryKey(), given));
        if (link.mode() == LinkMode.APPEND_AND_REMOVE) {
            List<List<Object>> parent = List.of(List.of(link.parent()));
            touched.note(Looks.seen(destination, List.of(relationship.destinationKey()), parent));
        }
    }

    /** The join rows that a step may make or take away. */
    private static ReadPlan joins(WriteStep.Link link) {
        RelationshipModel relationship = link.relationship();
        AttributeModel near = relationship.join().near();
        ResourceModel join = relationship.join().join();
        return link.mode() == LinkMode.APPEND_AND_REMOVE
                ? Looks.seen(join, List.of(near), List.of(List.of(link.parent())))
                : Looks.seen(
                        join,
                        List.of(near, relationship.join().far()),
                        link.given().stream()
                                .map(each -> List.of(link.parent(), each))
                                .toList());
    }

    /** What was said of a row, and what the store answered; of a row that was left alone nothing. */
    private void made(WriteStep.Insert insert, Tuples tuples) {
        List<AttributeModel> returning = insert.returning();
        for (int i = 0; i < tuples.size(); i++) {
            @Nullable Object[] tuple = tuples.rows().get(i);
            if (tuple.length == returning.size()) {
                @Nullable Object[] row =
                        new @Nullable Object[insert.resource().attributes().size()];
                place(row, insert.attributes(), insert.rows().get(i));
                place(row, returning, tuple);
                touched.made(insert.resource(), row);
            }
        }
    }

    private static void place(@Nullable Object[] row, List<AttributeModel> attributes, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            row[attributes.get(i).position()] = values[i];
        }
    }
}
