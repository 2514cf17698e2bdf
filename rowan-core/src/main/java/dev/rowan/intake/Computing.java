package dev.rowan.intake;

import dev.rowan.compile.Models;
import dev.rowan.evaluate.Certainty;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Field;
import dev.rowan.expression.Loadable;
import dev.rowan.expression.NamedExpr;
import dev.rowan.intake.own.Scope;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.resource.computed.Code;
import dev.rowan.resource.computed.CodeSpec;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts computed fields. */
record Computing(Models models) {
    /** What a query loads, each by a name of its own. */
    List<ComputedDraft> drafts(Stream<? extends Loadable<?>> loads, Scope scope) {
        List<ComputedDraft> drafts = new ArrayList<>();
        loads.forEach(load -> {
            ComputedDraft draft = draft(load, scope);
            if (draft.token() instanceof NamedExpr<?, ?>
                    && drafts.stream().anyMatch(each -> each.field().equals(draft.field()))) {
                throw invalid(draft.token(), "is the name of two expressions of one query; give each its own");
            }
            drafts.add(draft);
        });
        return drafts;
    }

    /** A field by itself, or with values of its arguments. */
    ComputedDraft draft(Loadable<?> load, Scope scope) {
        Derived<?, ?> token = (Derived<?, ?>) load.loaded();
        if (token instanceof CodeSpec<?, ?> code) {
            scope.computed(token, Map.of());
            return coded(code, scope);
        }
        return pushed(token, (Expr<?, ?>) load, scope);
    }

    private ComputedDraft.Pushed pushed(Derived<?, ?> token, Expr<?, ?> value, Scope scope) {
        Term term = value.resolve(scope);
        ComputedModel model =
                token instanceof NamedExpr<?, ?> named ? named(named, term, scope.resource()) : model(token);
        return new ComputedDraft.Pushed(model, token, term);
    }

    /** Nobody declared it, so its model is made here. */
    private static ComputedModel named(NamedExpr<?, ?> named, Term term, ResourceModel resource) {
        if (resource.attribute(named.name()).isPresent()
                || resource.relationship(named.name()).isPresent()
                || resource.computed(named.name()).isPresent()) {
            throw invalid(named, "is a field of " + resource + " already; give the expression another name");
        }
        return new ComputedModel(
                resource.name(),
                named.name(),
                term.type(),
                term.type().javaType(),
                Certainty.isCertain(term),
                false,
                named.isSensitive(),
                List.of());
    }

    private static InvalidException invalid(Field<?, ?> named, String message) {
        return new InvalidException(List.of(Problem.of(Problem.INVALID, named.name(), message)));
    }

    private ComputedModel model(Derived<?, ?> token) {
        return models.computed(token).orElseThrow();
    }

    private ComputedDraft coded(CodeSpec<?, ?> token, Scope scope) {
        List<AttributeModel> attributes = new ArrayList<>();
        List<ComputedDraft.Pushed> computed = new ArrayList<>();
        for (Field<?, ?> need : token.code().needs()) {
            models.attribute(need).ifPresent(attributes::add);
            if (need instanceof Derived<?, ?> derived) {
                computed.add(pushed(derived, derived, scope));
            }
        }
        return new ComputedDraft.Coded(model(token), token, attributes, computed, code(token.code()));
    }

    /** The row that the code is given is one of its resource. */
    @SuppressWarnings("unchecked")
    private static <R, V> Function<Row<?>, @Nullable Object> code(Code<R, V> code) {
        return row -> code.type().cast(code.code().apply((Row<R>) row));
    }
}
