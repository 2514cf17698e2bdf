package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.postgres.schema.ConstraintNames;
import dev.rowan.store.Violation;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import dev.rowan.type.EnumType;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns what the database refused into violations of the model's own rules, by the names of the constraints. */
final class Violations {
    private Violations() {}

    /** By writing values, or (when it goes) by taking a row away from those that refer to it. */
    static Written.Rejected of(SQLException refused, ResourceModel written, boolean goes, WriteStep step) {
        ServerErrorMessage said = refused instanceof PSQLException known ? known.getServerErrorMessage() : null;
        Said words = new Said(
                refused.getSQLState(),
                constraint(refused),
                words(said == null ? null : said.getColumn()),
                words(said == null ? null : said.getSchema()),
                words(said == null ? null : said.getTable()),
                words(said == null ? null : said.getMessage()),
                words(said == null ? null : said.getDetail()));
        StepRows rows = StepRows.of(step);
        Violation violation = violation(words, written, goes, rows);
        boolean only = rows.size() == 1 && !(step instanceof WriteStep.Link);
        int row = only
                ? 0
                : violation.row() == Violation.UNKNOWN ? row(violation, words, written, rows) : violation.row();
        return new Written.Rejected(List.of(violation.at(row)));
    }

    /** What the server said. */
    private record Said(
            String state,
            String constraint,
            String column,
            String schema,
            String table,
            String message,
            String detail) {
        /** Without a word about its schema, a resource may be in any. */
        boolean of(ResourceModel resource) {
            return resource.schema().filter(each -> !each.equals(schema)).isEmpty();
        }
    }

    private static String words(@Nullable String said) {
        return said == null ? "" : said;
    }

    private static int row(Violation violation, Said said, ResourceModel written, StepRows rows) {
        Blame blame = new Blame(rows, said.detail());
        if (violation.kind() == Violation.Kind.REFERENCED) {
            return named(said, written.inbound())
                    .map(inbound -> blame.ofReferenced(List.of(inbound.destinationKey())))
                    .orElse(Violation.UNKNOWN);
        }
        if (!violation.resource().equals(written) || !said.table().equals(written.table()) || !said.of(written)) {
            return Violation.UNKNOWN;
        }
        return switch (violation.kind()) {
            case NOT_NULL ->
                violation.attributes().isEmpty()
                        ? Violation.UNKNOWN
                        : blame.ofNull(violation.attributes().get(0));
            case UNIQUE, EXCLUSION -> blame.ofDouble(violation.attributes());
            case REFERENCE -> blame.ofReference(violation.attributes());
            case CHECK -> blame.ofRow();
            default -> Violation.UNKNOWN;
        };
    }

    /** Whether it is a foreign key of a join row's payload that refused, and not one of the link itself. */
    static boolean ofPayload(SQLException refused, Through through) {
        return named(constraint(refused), through.join().relationships())
                .map(RelationshipModel::sourceKey)
                .filter(key -> !key.equals(through.near()) && !key.equals(through.far()))
                .isPresent();
    }

    private static String constraint(SQLException refused) {
        ServerErrorMessage said = refused instanceof PSQLException known ? known.getServerErrorMessage() : null;
        return said == null || said.getConstraint() == null ? "" : said.getConstraint();
    }

    private static Violation violation(Said said, ResourceModel written, boolean goes, StepRows rows) {
        Unfit unfit = new Unfit(written, rows);
        return switch (said.state()) {
            case "23505" ->
                DeclaredRules.unique(said.constraint(), written)
                        .orElseGet(() -> new Violation(Violation.Kind.UNIQUE, written, colliding(said, written)));
            case "23514" ->
                DeclaredRules.check(said.constraint(), written)
                        .orElseGet(
                                () -> new Violation(Violation.Kind.CHECK, written, check(said.constraint(), written)));
            case "23P01" -> new Violation(Violation.Kind.EXCLUSION, written, colliding(said, written));
            case "23503", "23001" -> reference(said, written, goes);
            case "23502" -> new Violation(Violation.Kind.NOT_NULL, written, column(said.column(), written));
            case "22001" -> unfit.tooLong(said.message());
            case "22003" -> unfit.tooGreat(said.message(), said.detail());
            case "22008" -> unfit.outOfTime();
            default -> new Violation(Violation.Kind.CHECK, written, check(said.constraint(), written));
        };
    }

    /** By the model's names, by the server's own, or else by the columns that it shows. */
    private static List<AttributeModel> colliding(Said said, ResourceModel written) {
        List<AttributeModel> known = unique(said.constraint(), written);
        if (!known.isEmpty()) {
            return known;
        }
        List<AttributeModel> named = DefaultNames.attributes(said.constraint(), written);
        return named.isEmpty() && said.table().equals(written.table())
                ? DefaultNames.shown(said.detail(), written)
                : named;
    }

    private static List<AttributeModel> unique(String constraint, ResourceModel resource) {
        if (constraint.equals(ConstraintNames.primaryKey(resource))) {
            return resource.primaryKey();
        }
        return resource.identities().stream()
                .filter(identity -> constraint.equals(ConstraintNames.unique(resource, identity)))
                .map(IdentityModel::attributes)
                .findFirst()
                .orElse(List.of());
    }

    /** A reference of the written resource, or one that leads to it; where it is both, the columns that are shown tell. */
    private static Violation reference(Said said, ResourceModel written, boolean goes) {
        String constraint = said.constraint();
        Optional<RelationshipModel> own = named(said, written.relationships());
        boolean both = goes && named(said, written.inbound()).isPresent();
        if (own.isPresent()
                && (!both
                        || DefaultNames.shown(said.detail(), written)
                                .equals(List.of(own.get().sourceKey())))) {
            return new Violation(
                    Violation.Kind.REFERENCE, written, List.of(own.get().sourceKey()));
        }
        return referring(said, written)
                .map(inbound ->
                        new Violation(Violation.Kind.REFERENCED, inbound.source(), List.of(inbound.sourceKey())))
                .orElseGet(() -> goes
                        ? new Violation(Violation.Kind.REFERENCED, written, List.of())
                        : new Violation(
                                Violation.Kind.REFERENCE, written, DefaultNames.attributes(constraint, written)));
    }

    /** Who refers to the rows that go, or to rows that go with them. */
    private static Optional<RelationshipModel> referring(Said said, ResourceModel going) {
        Set<ResourceModel> seen = new HashSet<>(Set.of(going));
        Deque<ResourceModel> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            List<RelationshipModel> inbound = next.remove().inbound();
            Optional<RelationshipModel> found = named(said, inbound);
            if (found.isPresent()) {
                return found;
            }
            inbound.stream().map(RelationshipModel::source).filter(seen::add).forEach(next::add);
        }
        return Optional.empty();
    }

    /** Tables of two schemas may have one name, and so may their constraints: who says the schema goes first. */
    private static Optional<RelationshipModel> named(Said said, List<RelationshipModel> relationships) {
        List<RelationshipModel> there =
                relationships.stream().filter(each -> said.of(each.source())).toList();
        return named(
                        said.constraint(),
                        there.stream()
                                .filter(each -> each.source().schema().isPresent())
                                .toList())
                .or(() -> named(said.constraint(), there));
    }

    private static Optional<RelationshipModel> named(String constraint, List<RelationshipModel> relationships) {
        return relationships.stream()
                .filter(each -> each.kind() == RelationshipKind.BELONGS_TO
                        && constraint.equals(ConstraintNames.foreignKey(each)))
                .findFirst();
    }

    private static List<AttributeModel> column(String column, ResourceModel resource) {
        return resource.attributes().stream()
                .filter(attribute -> attribute.column().equals(column))
                .toList();
    }

    /** Of an enum, or of an index in which the values of its identity find no room. */
    private static List<AttributeModel> check(String constraint, ResourceModel resource) {
        List<AttributeModel> indexed = unique(constraint, resource);
        if (!indexed.isEmpty()) {
            return indexed;
        }
        List<AttributeModel> enums = resource.attributes().stream()
                .filter(attribute -> attribute.type() instanceof EnumType
                        && constraint.equals(ConstraintNames.enumCheck(resource, attribute)))
                .toList();
        return enums.isEmpty() ? DefaultNames.attributes(constraint, resource) : enums;
    }
}
