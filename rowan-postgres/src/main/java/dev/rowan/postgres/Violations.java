package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.schema.ConstraintNames;
import dev.rowan.store.Violation;
import dev.rowan.store.Written;
import dev.rowan.type.EnumType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns what the database refused into violations of the model's own rules, by the names of the constraints. */
final class Violations {
    private Violations() {}

    /** By writing values, or (when it goes, or its key does) by taking a row away from those that refer to it. */
    static Written.Rejected of(SQLException refused, ResourceModel written, boolean goes) {
        ServerErrorMessage said = refused instanceof PSQLException known ? known.getServerErrorMessage() : null;
        String constraint = said == null || said.getConstraint() == null ? "" : said.getConstraint();
        String column = said == null || said.getColumn() == null ? "" : said.getColumn();
        return new Written.Rejected(List.of(violation(refused.getSQLState(), constraint, column, written, goes)));
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

    /** A reference of the written resource, or one that leads to it; one of its own to itself may be either. */
    private static Violation reference(String constraint, ResourceModel written, boolean goes) {
        Optional<RelationshipModel> own = named(constraint, written.relationships());
        Optional<RelationshipModel> inbound = named(constraint, written.inbound());
        if (own.isPresent() && !(goes && inbound.isPresent())) {
            return new Violation(
                    Violation.Kind.REFERENCE, written, List.of(own.get().sourceKey()));
        }
        return inbound.map(each -> new Violation(Violation.Kind.REFERENCED, each.source(), List.of(each.sourceKey())))
                .orElse(new Violation(Violation.Kind.REFERENCED, written, List.of()));
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
        return !indexed.isEmpty()
                ? indexed
                : resource.attributes().stream()
                        .filter(attribute -> attribute.type() instanceof EnumType
                                && constraint.equals(ConstraintNames.enumCheck(resource, attribute)))
                        .toList();
    }
}
