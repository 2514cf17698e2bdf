package dev.rowan.compile.source;

import dev.rowan.model.naming.SqlNames;
import dev.rowan.resource.AttributeDeclaration;

/** The name under which a store keeps an attribute. */
public final class ColumnName {
    private ColumnName() {}

    /**
     * The column of an attribute.
     *
     * @param attribute as declared
     * @return the name given with {@code column}, else the field's name in snake case
     */
    public static String of(AttributeDeclaration<?, ?, ?> attribute) {
        String given = attribute.facets().column();
        return given == null ? SqlNames.snake(attribute.name()) : given;
    }
}
