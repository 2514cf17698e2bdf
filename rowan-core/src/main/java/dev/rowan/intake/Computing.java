package dev.rowan.intake;

import dev.rowan.compile.Models;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Field;
import dev.rowan.expression.Loadable;
import dev.rowan.intake.own.Scope;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.Term;
import dev.rowan.resource.computed.Code;
import dev.rowan.resource.computed.CodeSpec;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Drafts computed fields. */
record Computing(Models models) {
    /** What a query loads: a field by itself, or with values of its arguments. */
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
        return new ComputedDraft.Pushed(model(token), term);
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
        return new ComputedDraft.Coded(model(token), attributes, computed, code(token.code()));
    }

    /** The row that the code is given is one of its resource. */
    @SuppressWarnings("unchecked")
    private static <R, V> Function<Row<?>, @Nullable Object> code(Code<R, V> code) {
        return row -> code.type().cast(code.code().apply((Row<R>) row));
    }
}
