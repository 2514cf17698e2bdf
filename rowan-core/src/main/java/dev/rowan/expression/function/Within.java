package dev.rowan.expression.function;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.expression.TextExpr;
import dev.rowan.model.Term;
import dev.rowan.model.operation.JsonPath;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.TypeOf;
import dev.rowan.type.ValueType;
import java.util.List;
import java.util.Optional;

/** Something within a document. No name gets further than here that is not a component of the record. */
record Within<S, V>(Expr<S, ? extends Record> document, String path, Class<?> type, boolean list)
        implements Expr<S, V> {
    @Override
    public Term resolve(Resolver resolver) {
        Term term = document.resolve(resolver.deeper());
        List<String> names = List.of(path.split("\\.", -1));
        ValueType kind = term.type();
        for (String name : names) {
            kind = inside(kind, name);
        }
        if (!asked().equals(Optional.of(kind))) {
            throw refused("leads to " + name(kind) + ", but is asked for " + (list ? "a list of " : "")
                    + type.getSimpleName() + otherWay(kind));
        }
        return new Term.Call(new JsonPath(names, kind), term);
    }

    /** Lists and single values are asked for by methods of their own. */
    private String otherWay(ValueType kind) {
        if (kind instanceof ListType of) {
            return list ? "" : "; write Json.list(…, " + name(of.element()) + ".class)";
        }
        return list ? "; write Json.at(…, " + name(kind) + ".class)" : "";
    }

    private static String name(ValueType kind) {
        return kind instanceof ListType of
                ? "a list of " + name(of.element())
                : kind.javaType().getSimpleName();
    }

    private Optional<ValueType> asked() {
        return TypeOf.of(type).map(kind -> list ? new ListType(kind) : kind);
    }

    private ValueType inside(ValueType kind, String name) {
        if (!(kind instanceof RecordType record)) {
            throw refused("leads on from " + kind.words() + ", which has nothing inside");
        }
        return record.component(name)
                .orElseThrow(() -> refused("names '" + Printable.of(name) + "', but "
                        + record.javaType().getSimpleName() + " has no such component"
                        + Nearest.offer(name, record.components())));
    }

    private InvalidException refused(String finding) {
        return Alternatives.invalid("the path '" + Printable.of(path) + "' into " + document + " " + finding);
    }

    @Override
    public boolean isSensitive() {
        return document.isSensitive();
    }

    @Override
    public String toString() {
        return document + "." + Printable.of(path);
    }

    /** The same of text. */
    record OfText<S>(Within<S, String> operand) implements TextExpr<S> {
        @Override
        public Term resolve(Resolver resolver) {
            return operand.resolve(resolver);
        }

        @Override
        public boolean isSensitive() {
            return operand.isSensitive();
        }

        @Override
        public String toString() {
            return operand.toString();
        }
    }
}
