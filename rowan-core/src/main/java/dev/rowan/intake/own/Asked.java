package dev.rowan.intake.own;

import dev.rowan.compile.Models;
import dev.rowan.evaluate.Evaluator;
import dev.rowan.evaluate.Subject;
import dev.rowan.expression.Expr;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import dev.rowan.type.Cast;
import dev.rowan.type.ValueType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What expressions say of whoever asks, as constants. */
record Asked(Models models, Asker asker) {
    /** The expression is within so many others. */
    Term actor(Object resource, Expr<?, ?> expression, int depth) {
        ResourceModel actors = new Known(models).resource(resource);
        Term term = expression.resolve(new Scope(models, actors, Map.of(), Asker.NOBODY, null, depth));
        Row<?> actor = asker.actor();
        if (actor == null || actor.key().resource() != resource) {
            return new Term.Null(term.type());
        }
        Object value = Evaluator.value(term, new Actor(RowValues.of(models, actors, actor)));
        return constant(value, term.type(), expression.isSensitive());
    }

    Term tenant(ValueType type) {
        Object tenant = asker.tenant();
        if (tenant == null) {
            return new Term.Null(type);
        }
        if (type.cast(tenant) instanceof Cast.Done done) {
            return constant(done.value(), type, false);
        }
        throw invalid("the tenant must be " + type.words() + "; look at what `rowan.inTenant(…)` is given");
    }

    private static Term constant(@Nullable Object value, ValueType type, boolean sensitive) {
        return value == null ? new Term.Null(type) : new Term.Constant(value, type, sensitive);
    }

    private static InvalidException invalid(String message) {
        return new InvalidException(List.of(Problem.of(Problem.INVALID, "", message)));
    }

    /** The row of the actor, as it was when it was read. */
    private record Actor(Map<AttributeModel, @Nullable Object> values) implements Subject {
        @Override
        public @Nullable Object own(AttributeModel attribute) {
            if (!values.containsKey(attribute)) {
                throw invalid("the actor was read without " + attribute + "; read it whole, with `rowan.get(…)`");
            }
            return values.get(attribute);
        }

        @Override
        public @Nullable Object joined(AttributeModel attribute) {
            throw invalid("the actor is a row that no join row led to");
        }

        @Override
        public List<? extends Subject> related(RelationshipModel relationship) {
            throw invalid(relationship.address() + " of the actor is not at hand; speak of its attributes alone");
        }
    }
}
