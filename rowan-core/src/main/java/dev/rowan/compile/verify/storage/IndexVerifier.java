package dev.rowan.compile.verify.storage;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Sort;
import dev.rowan.model.IndexModel;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.resource.storage.IndexSpec;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An index is over something of the row alone, by a method that the server knows and that can do what is asked of it. */
final class IndexVerifier implements Verifier {
    private static final List<String> METHODS = List.of(IndexModel.TREE, "hash", "gin", "gist", "brin", "spgist");
    /** Methods that hold values besides the keys. */
    private static final List<String> INCLUDING = List.of(IndexModel.TREE, "gist", "spgist");

    private static final Pattern OPERATORS = Pattern.compile("|[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?");

    @Override
    public String rule() {
        return "index";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        return source.indexes().stream()
                .flatMap(index -> finding(source, index, RowScope.of(source, sources)).stream());
    }

    private static Optional<Finding> finding(Source source, IndexSpec<?> index, RowScope scope) {
        if (index.keys().isEmpty()) {
            return Optional.of(
                    Finding.at(source, index, "an index of nothing finds nothing", "name attributes or expressions"));
        }
        return key(source, index, scope)
                .or(() -> where(source, index, scope))
                .or(() -> included(source, index))
                .or(() -> method(source, index));
    }

    private static Optional<Finding> key(Source source, IndexSpec<?> index, RowScope scope) {
        for (Sort<?> key : index.keys()) {
            Expr<?, ?> by = key.by();
            Optional<String> fault = scope.fault(by);
            if (fault.isPresent()) {
                return fault.map(words -> Finding.at(
                        source,
                        index,
                        "cannot be over " + by + ": " + words,
                        "name attributes of " + source + ", or expressions over them"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> where(Source source, IndexSpec<?> index, RowScope scope) {
        return index.condition()
                .flatMap(scope::fault)
                .map(words -> Finding.at(
                        source,
                        index,
                        "where(…) cannot be worked out: " + words,
                        "speak of the row's own attributes alone"));
    }

    private static Optional<Finding> included(Source source, IndexSpec<?> index) {
        for (Attribute<?, ?> attribute : index.included()) {
            if (!source.holds(attribute)) {
                return Optional.of(Finding.at(
                        source,
                        index,
                        "includes " + attribute + ", which no field of " + source + " holds",
                        "name attributes of " + source));
            }
        }
        boolean can = INCLUDING.contains(index.method()) || !METHODS.contains(index.method());
        return index.included().isEmpty() || can
                ? Optional.empty()
                : Optional.of(Finding.at(
                        source,
                        index,
                        "includes attributes, which an index by " + index.method() + " cannot hold",
                        "leave including(…) out, or make them keys"));
    }

    private static Optional<Finding> method(Source source, IndexSpec<?> index) {
        if (!METHODS.contains(index.method())) {
            String near = Nearest.of(index.method(), METHODS)
                    .map(name -> "write using(\"" + name + "\")")
                    .orElse("name one of " + String.join(", ", METHODS));
            return Optional.of(Finding.at(
                    source,
                    index,
                    "is by '" + Printable.of(index.method()) + "', no method that PostgreSQL brings along",
                    near));
        }
        if (!OPERATORS.matcher(index.operators()).matches()) {
            return Optional.of(Finding.at(
                    source,
                    index,
                    "names no class of operators",
                    "name one of the server's, such as using(\"gin\", \"gin_trgm_ops\")"));
        }
        boolean ordered = index.keys().stream().anyMatch(key -> key.descending() || key.nullsAhead());
        if (ordered && !index.method().equals(IndexModel.TREE)) {
            return Optional.of(Finding.at(
                    source,
                    index,
                    "says an order, which an index by " + index.method() + " does not know",
                    "leave desc() and nullsFirst() out"));
        }
        return index.method().equals("hash") && index.keys().size() > 1
                ? Optional.of(Finding.at(
                        source, index, "is over several keys, and an index by hash takes one", "leave using(…) out"))
                : Optional.empty();
    }
}
