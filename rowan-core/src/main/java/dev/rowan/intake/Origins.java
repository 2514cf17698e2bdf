package dev.rowan.intake;

import dev.rowan.intake.own.Asker;
import dev.rowan.intake.own.Keys;
import dev.rowan.intake.own.Known;
import dev.rowan.intake.own.ReadFilters;
import dev.rowan.intake.own.RowValues;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.OnDelete;
import dev.rowan.model.ReferenceRule;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.model.Through;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Origin;
import dev.rowan.row.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a relationship around: a condition on the rows that it leads to from one row. */
final class Origins {
    private Origins() {}

    static Term term(Known known, Asker asker, ResourceModel destination, Origin origin) {
        RelationshipModel relationship = known.models()
                .relationship(origin.relationship())
                .filter(model -> model.destination().equals(destination))
                .orElseThrow(() -> refused(origin, "leads to no rows of " + destination));
        Object key = key(known, relationship, origin);
        if (key == null) {
            return new Term.Or(List.of());
        }
        Through through = relationship.through();
        if (through == null) {
            return same(relationship.destinationKey(), key);
        }
        RelationshipModel back = new RelationshipModel(
                relationship.address() + ".back",
                RelationshipKind.HAS_MANY,
                destination,
                through.join(),
                relationship.destinationKey(),
                through.far(),
                null,
                false,
                ReferenceRule.on(OnDelete.RESTRICT));
        Term.Linked seen = ReadFilters.link(known.models(), relationship, asker);
        Term near = same(through.near(), key);
        return new Term.Any(back, seen == null ? near : new Term.And(List.of(near, seen.condition())));
    }

    private static Term same(AttributeModel attribute, Object value) {
        Term constant = new Term.Constant(value, attribute.type(), attribute.sensitive());
        return new Term.Compare(Comparison.EQ, new Term.Own(attribute), constant);
    }

    private static @Nullable Object key(Known known, RelationshipModel relationship, Origin origin) {
        ResourceModel source = relationship.source();
        AttributeModel wanted = relationship.sourceKey();
        ResourceModel given = known.resource(origin.row().key().resource());
        if (!given.equals(source)) {
            throw refused(origin, "leads from rows of " + source + ", but the row is of " + given);
        }
        int place = source.primaryKey().indexOf(wanted);
        if (place >= 0) {
            return Keys.cast(source, origin.row().key(), "").get(place);
        }
        if (origin.row() instanceof Row<?> row) {
            var values = RowValues.of(known.models(), source, row);
            if (values.containsKey(wanted)) {
                return values.get(wanted);
            }
        }
        throw refused(origin, "leads from " + wanted + ", which a key does not tell; give a row that holds it");
    }

    private static InvalidException refused(Origin origin, String message) {
        String name = origin.relationship().name();
        return new InvalidException(List.of(Problem.of(Problem.INVALID, name, message)));
    }
}
