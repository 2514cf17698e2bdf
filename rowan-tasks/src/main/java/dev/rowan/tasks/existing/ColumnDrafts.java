package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.Comment;
import dev.rowan.tasks.existing.condition.Held;
import dev.rowan.tasks.words.Kind;
import dev.rowan.tasks.words.Literal;
import dev.rowan.tasks.words.Names;
import dev.rowan.type.Scalar;
import java.util.List;
import java.util.Optional;

/** Drafts the attributes of one class. */
final class ColumnDrafts {
    private final Scene scene;
    private final TableClass table;
    private final Fields fields;

    ColumnDrafts(Scene scene, TableClass table) {
        this.scene = scene;
        this.table = table;
        this.fields = scene.fields(table);
    }

    /** Empty for a column that no attribute stands for; then it is told. */
    Optional<ColumnDraft> of(CatalogColumn column) {
        String object = "column " + table.name() + "." + column.name();
        if (column.origin() == Origin.COMPUTED) {
            scene.leftovers().add(object, "the database computes it", "it stays there; say the same with calculate(…)");
            return Optional.empty();
        }
        if (column.origin() == Origin.ALWAYS_COUNTED) {
            scene.leftovers()
                    .add(
                            object,
                            "it is counted, whatever is given, and a key of Rowan's unless one is given",
                            "the database keeps it so");
        }
        Kind plain = scene.kind(table, column);
        if (plain.is(Scalar.TEXT) && !scene.kinds().isText(column.type())) {
            scene.leftovers()
                    .add(
                            object,
                            "no kind of attribute is " + column.type(),
                            "it is read and written as text, as PostgreSQL spells it");
        }
        Kind kind = named(column, plain);
        String field = fields.attribute(column.name());
        String type = ColumnTypeCall.words(column, kind, scene.schema());
        Held held = Held.of(field, kind, column.name(), type);
        return Optional.of(
                new ColumnDraft(held, field, initialiser(column, kind) + ColumnTypeCall.of(type) + comment(column)));
    }

    private Kind named(CatalogColumn column, Kind plain) {
        boolean key = table.isKey(column.name())
                || scene.links().of(table, column.name()).isPresent();
        Optional<Check> check = EnumLabels.check(table.table(), column.name());
        List<String> labels =
                check.map(EnumLabels::labels).orElseGet(() -> scene.kinds().labels(column.type()));
        if (key || !plain.is(Scalar.TEXT) || labels.isEmpty()) {
            return plain;
        }
        if (!EnumLabels.fit(labels)) {
            labels.stream()
                    .filter(label -> !EnumLabels.fit(List.of(label)))
                    .findFirst()
                    .ifPresent(label -> scene.leftovers()
                            .add(
                                    "column " + table.name() + "." + column.name(),
                                    "it may be '" + label + "', which is no name of a constant of Java",
                                    "it is a string(); the database refuses other values"));
            return plain;
        }
        check.ifPresent(each -> scene.remarks().name(table, each.name(), List.of(column.name()), "_check"));
        String name = Names.capital(fields.attribute(column.name()));
        boolean taken = Names.OWN_CLASSES.contains(name) || scene.classes().names(name);
        return Kind.enumeration(taken ? name + "Value" : name, labels);
    }

    private String initialiser(CatalogColumn column, Kind kind) {
        String field = fields.attribute(column.name());
        boolean made = scene.madeKey(table, column, kind);
        StringBuilder said = new StringBuilder(made ? madeBy(kind) : kind.factory());
        if (kind.isText()) {
            scene.kinds()
                    .longest(column.type())
                    .ifPresent(most -> said.append(".maxLength(").append(most).append(")"));
        }
        if (table.isKey(column.name())) {
            said.append(made ? "" : ".primaryKey()");
        } else if (column.required()) {
            said.append(".required()");
        }
        fallback(column, kind, made)
                .ifPresent(value -> said.append(".defaultsTo(").append(value).append(")"));
        if (!Fields.derived(field, column.name())) {
            said.append(".column(").append(Literal.quoted(column.name())).append(")");
        }
        return said.toString();
    }

    private String comment(CatalogColumn column) {
        return table.table().comments().stream()
                .filter(comment -> column.name().equals(comment.column()))
                .map(Comment::words)
                .map(words -> ".comment(" + Literal.quoted(words) + ")")
                .findFirst()
                .orElse("");
    }

    private static String madeBy(Kind kind) {
        return kind.is(Scalar.UUID) ? "uuidPrimaryKey()" : "identityPrimaryKey()";
    }

    private Optional<String> fallback(CatalogColumn column, Kind kind, boolean made) {
        String expression = column.fallback();
        if (expression == null || expression.startsWith("NULL")) {
            return Optional.empty();
        }
        Optional<String> value = made ? Optional.empty() : DefaultCall.of(kind, expression);
        boolean counted = made && column.counted();
        if (!counted && (value.isEmpty() || value.get().contains("::"))) {
            scene.leftovers()
                    .add(
                            "default of " + table.name() + "." + column.name(),
                            "the database works it out: " + expression,
                            value.isPresent() || made
                                    ? "it stays there for others; for Rowan the program makes the value"
                                    : "it stays there for others; Rowan gives every value, so set it yourself");
        }
        return value;
    }
}
