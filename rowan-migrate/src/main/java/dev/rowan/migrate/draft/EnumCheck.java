package dev.rowan.migrate.draft;

import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.ddl.Name;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.schema.ConstraintNames;
import dev.rowan.postgres.schema.SqlLiteral;
import dev.rowan.postgres.schema.StoredAs;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps columns of enums to the enum's names. */
final class EnumCheck {
    private EnumCheck() {}

    static List<Check> of(ResourceModel model) {
        List<Check> checks = new ArrayList<>();
        for (AttributeModel attribute : model.attributes()) {
            String column = Name.of(attribute.column());
            if (StoredAs.of(attribute) == StoredAs.OTHER) {
                continue;
            }
            if (attribute.type() instanceof EnumType type) {
                checks.add(check(model, attribute, column + " in (" + names(type) + ")"));
            } else if (attribute.type() instanceof ListType list && list.element() instanceof EnumType type) {
                checks.add(check(model, attribute, column + " <@ array[" + names(type) + "]::text[]"));
            }
        }
        return checks;
    }

    private static Check check(ResourceModel model, AttributeModel attribute, String expression) {
        String name = ConstraintNames.enumCheck(model, attribute);
        return new Check(name, List.of(attribute.column()), expression, List.of());
    }

    private static String names(EnumType type) {
        return type.names().stream().map(SqlLiteral::quoted).collect(Collectors.joining(", "));
    }
}
