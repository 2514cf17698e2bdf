package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.postgres.schema.StoredAs;
import dev.rowan.tasks.existing.condition.Held;
import dev.rowan.tasks.words.Kind;
import dev.rowan.tasks.words.Literal;
import dev.rowan.tasks.words.Names;
import dev.rowan.type.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        check.filter(each -> isSame(column, plain, each))
                .ifPresent(each -> scene.remarks().name(table, each.name(), List.of(column.name()), "_check"));
        String name = Names.capital(fields.attribute(column.name()));
        boolean taken = Names.OWN_CLASSES.contains(name) || scene.classes().names(name);
        return Kind.enumeration(taken ? name + "Value" : name, labels);
    }

    /** Rowan makes no check for a column of a type that is none of text. */
    private boolean isSame(CatalogColumn column, Kind plain, Check check) {
        String type = ColumnTypeCall.words(column, plain, scene.schema());
        if (StoredAs.of(Held.of("", plain, column.name(), type).model()) == StoredAs.OTHER) {
            return false;
        }
        String names = EnumLabels.labels(check).stream()
                .map(dev.rowan.postgres.schema.SqlLiteral::quoted)
                .collect(Collectors.joining(", "));
        return scene.trial()
                .check(table.name(), Quoted.name(column.name()) + " in (" + names + ")")
                .filter(kept -> !kept.equals(check.expression()))
                .isEmpty();
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
        if (expression == null || expression.startsWith("NULL") || (made && column.counted())) {
            return Optional.empty();
        }
        Optional<String> value = made ? Optional.empty() : DefaultCall.of(kind, expression);
        if (value.isPresent() && !DefaultCall.isMade(value.get())) {
            if (isSame(column, kind, expression)) {
                return value;
            }
            value = Optional.empty();
        }
        scene.leftovers()
                .add(
                        "default of " + table.name() + "." + column.name(),
                        "the database works it out: " + expression,
                        value.isPresent() || made
                                ? "it stays there for others; for Rowan the program makes the value"
                                : "it stays there for others; Rowan gives every value, so set it yourself");
        return value;
    }

    /** A database that does not try is believed. */
    private boolean isSame(CatalogColumn column, Kind kind, String expression) {
        boolean told = ColumnTypeCall.words(column, kind, scene.schema()) == null;
        Fallback found = new Fallback(column.name(), expression);
        return DefaultCall.sql(kind, expression, told)
                .flatMap(sql -> scene.trial().fallback(table.name(), column.name(), sql))
                .map(kept -> new Fallback(column.name(), kept))
                .filter(kept -> !kept.equals(found) && !kept.sameNumber(found))
                .isEmpty();
    }
}
