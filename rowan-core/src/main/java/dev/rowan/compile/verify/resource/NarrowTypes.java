package dev.rowan.compile.verify.resource;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Calculation;
import dev.rowan.expression.Derived;
import dev.rowan.model.Setting;
import dev.rowan.relationship.Relationship;
import dev.rowan.resource.Action;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.ArgumentSpec;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.Identity;
import dev.rowan.resource.RelationshipDeclaration;
import dev.rowan.resource.TextSpec;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.storage.Index;
import dev.rowan.resource.storage.Rule;
import dev.rowan.type.ListType;
import dev.rowan.type.ValueType;
import java.util.List;

/** The types by which fields hold declarations. */
final class NarrowTypes {
    private static final List<Class<?>> KINDS = List.of(
            Attribute.class,
            Derived.class,
            Relationship.class,
            Identity.class,
            Index.class,
            Rule.class,
            Action.class,
            Argument.class,
            Setting.class);

    private NarrowTypes() {}

    /** Whether a field of this type is meant to declare something. */
    static boolean declares(Class<?> type) {
        return KINDS.stream().anyMatch(kind -> kind.isAssignableFrom(type));
    }

    /** The type to hold a declaration by, such as {@code Text<User>}. */
    static String of(Declaration declaration) {
        String owner = declaration.owner().toString();
        if (declaration instanceof TextSpec<?>) {
            return "Text<" + owner + ">";
        }
        if (declaration instanceof AttributeDeclaration<?, ?, ?> attribute) {
            return "Attribute<" + owner + ", " + value(attribute.facets().type()) + ">";
        }
        if (declaration instanceof Derived<?, ?>) {
            return (declaration instanceof Calculation<?, ?> ? "Calculation<" : "Aggregate<") + owner + ", …>";
        }
        if (declaration instanceof ArgumentSpec<?> argument) {
            return "Argument<" + value(argument.facets().type()) + ">";
        }
        if (declaration instanceof RelationshipDeclaration<?, ?, ?> relationship) {
            String kind = relationship.kind().toOne() ? "ToOne<" : "ToMany<";
            return kind + owner + ", " + relationship.type().getSimpleName() + ">";
        }
        if (declaration instanceof ActionDeclaration<?> action) {
            return switch (action.kind()) {
                case CREATE -> "Create<" + owner + ">";
                case READ -> "Read<" + owner + ">";
                case UPDATE -> "Update<" + owner + ">";
                case DESTROY -> "Destroy<" + owner + ">";
                case GENERIC -> "Generic<" + owner + ", …>";
            };
        }
        if (declaration instanceof Index<?>) {
            return "Index<" + owner + ">";
        }
        return (declaration instanceof Rule<?> ? "Rule<" : "Identity<") + owner + ">";
    }

    private static String value(ValueType type) {
        return type instanceof ListType list
                ? "List<" + value(list.element()) + ">"
                : type.javaType().getSimpleName();
    }
}
