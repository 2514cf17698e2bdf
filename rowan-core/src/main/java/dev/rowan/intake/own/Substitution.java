package dev.rowan.intake.own;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Term;
import java.util.List;

/** Puts what a draft proposes in the place of the attributes that a term speaks of: what is left speaks of the row as it was. */
record Substitution(Draftee draftee) {
    Term of(Term term) {
        if (term instanceof Term.Own own) {
            return own(own.attribute());
        }
        if (term instanceof Term.Call call) {
            return new Term.Call(call.operation(), of(call.operands()));
        }
        if (term instanceof Term.Coalesce coalesce) {
            return new Term.Coalesce(of(coalesce.operands()));
        }
        if (term instanceof Term.Choose choose) {
            return new Term.Choose(of(choose.condition()), of(choose.then()), of(choose.otherwise()));
        }
        if (term instanceof Term.Concat concat) {
            return new Term.Concat(of(concat.operands()));
        }
        return term instanceof Term.Condition condition ? condition(condition) : term;
    }

    private Term own(AttributeModel attribute) {
        Term computed = draftee.computed().get(attribute);
        if (computed != null) {
            return computed;
        }
        Term made = draftee.order().resource().generated(attribute);
        if (made != null) {
            return of(made);
        }
        if (!draftee.values().has(attribute) && !draftee.isNew()) {
            return new Term.Own(attribute);
        }
        Object value = draftee.values().value(attribute);
        return value == null
                ? new Term.Null(attribute.type())
                : new Term.Constant(value, attribute.type(), attribute.sensitive());
    }

    private Term condition(Term.Condition term) {
        if (term instanceof Term.Compare compare) {
            return new Term.Compare(compare.comparison(), of(compare.left()), of(compare.right()));
        }
        if (term instanceof Term.In in) {
            return new Term.In(of(in.operand()), in.values());
        }
        if (term instanceof Term.IsNull isNull) {
            return new Term.IsNull(of(isNull.operand()));
        }
        if (term instanceof Term.Matches matches) {
            return new Term.Matches(matches.match(), of(matches.text()), of(matches.fragment()));
        }
        if (term instanceof Term.Same same) {
            return new Term.Same(of(same.left()), of(same.right()));
        }
        if (term instanceof Term.Beyond beyond) {
            return new Term.Beyond(beyond.descending(), of(beyond.values()), of(beyond.place()));
        }
        if (term instanceof Term.And and) {
            return new Term.And(of(and.operands()));
        }
        if (term instanceof Term.Or or) {
            return new Term.Or(of(or.operands()));
        }
        return term instanceof Term.Not not ? new Term.Not(of(not.operand())) : term;
    }

    private List<Term> of(List<Term> terms) {
        return terms.stream().map(this::of).toList();
    }

    /** Whether a term speaks of attributes at all. */
    static boolean speaksOfRow(Term term) {
        return term instanceof Term.Own || term.parts().stream().anyMatch(Substitution::speaksOfRow);
    }
}
