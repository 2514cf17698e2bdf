package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.postgres.schema.ConstraintNames;
import dev.rowan.store.Violation;
import dev.rowan.store.Written;
import dev.rowan.type.EnumType;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns what the database refused into violations of the model's own rules, by the names of the constraints. */
final class Violations {
    private Violations() {}

    /** By writing values, or (when it goes) by taking a row away from those that refer to it. */
    static Written.Rejected of(SQLException refused, ResourceModel written, boolean goes) {
        ServerErrorMessage said = refused instanceof PSQLException known ? known.getServerErrorMessage() : null;
        String constraint = constraint(refused);
        String column = said == null || said.getColumn() == null ? "" : said.getColumn();
        return new Written.Rejected(List.of(violation(refused.getSQLState(), constraint, column, written, goes)));
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

    private static Violation violation(
            String state, String constraint, String column, ResourceModel written, boolean goes) {
        return switch (state) {
            case "23505" -> new Violation(Violation.Kind.UNIQUE, written, unique(constraint, written));
            case "23503", "23001" -> reference(constraint, written, goes);
            case "23502" -> new Violation(Violation.Kind.NOT_NULL, written, column(column, written));
            default -> new Violation(Violation.Kind.CHECK, written, check(constraint, written));
        };
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

    /** A reference of the written resource, or one that leads to it. */
    private static Violation reference(String constraint, ResourceModel written, boolean goes) {
        Optional<RelationshipModel> own = named(constraint, written.relationships());
        if (own.isPresent() && !(goes && named(constraint, written.inbound()).isPresent())) {
            return new Violation(
                    Violation.Kind.REFERENCE, written, List.of(own.get().sourceKey()));
        }
        return referring(constraint, written)
                .map(inbound ->
                        new Violation(Violation.Kind.REFERENCED, inbound.source(), List.of(inbound.sourceKey())))
                .orElseGet(() ->
                        new Violation(goes ? Violation.Kind.REFERENCED : Violation.Kind.REFERENCE, written, List.of()));
    }

    /** Who refers to the rows that go, or to rows that go with them. */
    private static Optional<RelationshipModel> referring(String constraint, ResourceModel going) {
        Set<ResourceModel> seen = new HashSet<>(Set.of(going));
        Deque<ResourceModel> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            List<RelationshipModel> inbound = next.remove().inbound();
            Optional<RelationshipModel> found = named(constraint, inbound);
            if (found.isPresent()) {
                return found;
            }
            inbound.stream().map(RelationshipModel::source).filter(seen::add).forEach(next::add);
        }
        return Optional.empty();
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
        return resource.attributes().stream()
                .filter(attribute -> attribute.type() instanceof EnumType
                        && constraint.equals(ConstraintNames.enumCheck(resource, attribute)))
                .toList();
    }
}
