package dev.rowan.evaluate;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Hop;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.RowSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row that was reached from another, which terms may speak of, too. */
record Inner(Subject row, Subject around) implements Subject {
    /** The rows that a step leads to. */
    static Stream<Subject> related(Subject from, Hop hop) {
        return from.related(hop.relationship()).stream()
                .<Subject>map(row -> new Inner(row, from))
                .filter(row -> Evaluator.keeps(hop.condition(), row));
    }

    static Subject around(Subject row) {
        if (row instanceof Inner inner) {
            return inner.around;
        }
        throw new IllegalStateException("there is no row around this one");
    }

    @Override
    public @Nullable Object own(AttributeModel attribute) {
        return row.own(attribute);
    }

    @Override
    public @Nullable Object joined(AttributeModel attribute) {
        return row.joined(attribute);
    }

    @Override
    public Subject link() {
        return row.link();
    }

    @Override
    public List<? extends Subject> related(RelationshipModel relationship) {
        return row.related(relationship);
    }

    @Override
    public boolean isAmong(RowSet rows) {
        return row.isAmong(rows);
    }
}
