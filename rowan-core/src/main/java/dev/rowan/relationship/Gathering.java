package dev.rowan.relationship;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Sort;
import dev.rowan.model.Aggregation;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Hop;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.type.DecimalType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Makes the term of a value of many rows, or says why there is none. */
record Gathering(Object what, Aggregation kind, boolean distinct) {
    Term term(Reached reached, Gathered.Said said) {
        Expr<?, ?> operand = said.operand();
        Term value = operand == null ? null : operand.resolve(reached.inside());
        List<Hop> path = reached.path();
        if (value == null) {
            return new Term.Aggregated(kind, path, distinct ? key(reached.last()) : null, List.of(), distinct);
        }
        check(value.type());
        return new Term.Aggregated(kind, path, value, sort(reached, value, said.order()), distinct);
    }

    private void check(ValueType type) {
        boolean number = type == Scalar.INTEGER || type == Scalar.LONG || type instanceof DecimalType;
        switch (kind) {
            case SUM, AVERAGE -> {
                if (!number) {
                    throw refused("adds " + type.words() + ", but only numbers can be added");
                }
            }
            case MIN, MAX -> {
                if (!type.ordered()) {
                    throw refused("compares " + type.words() + ", which has no order; take `first` or `list`");
                }
            }
            case FIRST, LIST -> {
                if (type instanceof ListType) {
                    throw refused("gathers lists, and there is no list of lists; load the related rows");
                }
                if (distinct && !type.ordered()) {
                    throw refused(
                            "tells values apart of which " + type.words() + " has no order; leave distinct() out");
                }
            }
            case COUNT -> {}
        }
    }

    private List<SortKey> sort(Reached reached, Term value, List<? extends Sort<?>> order) {
        if (kind != Aggregation.FIRST && kind != Aggregation.LIST) {
            if (!order.isEmpty()) {
                throw refused("does not depend on an order; leave sort(…) out");
            }
            return List.of();
        }
        List<SortKey> sort = new ArrayList<>();
        order.forEach(by -> sort.add(key(by, by.by().resolve(reached.inside()))));
        if (distinct && kind == Aggregation.LIST) {
            if (sort.isEmpty()) {
                return List.of(new SortKey(value, false));
            }
            if (!sort.get(0).term().equals(value)) {
                throw refused("holds each value once, so that only the values themselves have an order; sort by what is"
                        + " listed, or leave distinct() out");
            }
            return sort.subList(0, 1);
        }
        for (AttributeModel key : destination(reached.last()).primaryKey()) {
            sort.add(new SortKey(new Term.Own(key), false));
        }
        return sort;
    }

    private SortKey key(Sort<?> order, Term term) {
        if (!term.type().ordered()) {
            throw refused("is sorted by " + term.type().words() + ", which has no order");
        }
        return new SortKey(term, order.descending(), order.nullsAhead());
    }

    private Term key(Hop last) {
        List<AttributeModel> key = destination(last).primaryKey();
        if (key.size() > 1) {
            throw refused("tells rows of " + destination(last) + " apart, whose key is " + key.size()
                    + " attributes; count the values of one with countOf(…)");
        }
        return new Term.Own(key.get(0));
    }

    private static ResourceModel destination(Hop hop) {
        return hop.relationship().destination();
    }

    private InvalidException refused(String message) {
        return new InvalidException(List.of(Problem.of(Problem.INVALID, "", what + " " + message)));
    }
}
