package dev.rowan.compile.source;

import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.BelongsToSpec;
import dev.rowan.resource.HasManySpec;
import dev.rowan.resource.HasOneSpec;
import dev.rowan.resource.ManyToManySpec;
import dev.rowan.resource.RelationshipDeclaration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where relationships lead, and by which attributes. Each answer is empty where the declarations give none. */
public final class Leads {
    private Leads() {}

    /**
     * The attribute that holds the key of a belongs-to.
     *
     * @param source who declares it
     * @param relationship the belongs-to
     * @return the attribute given with {@code via}, else the one named like the relationship with {@code Id}
     */
    public static Optional<AttributeDeclaration<?, ?, ?>> key(Source source, BelongsToSpec<?, ?> relationship) {
        return relationship.key().isPresent()
                ? own(source, relationship.key().get())
                : source.attribute(relationship.name() + "Id");
    }

    /**
     * The belongs-to relationships of one resource that lead to another.
     *
     * @param from who declares them
     * @param to the class of the other
     * @return in declaration order
     */
    public static List<BelongsToSpec<?, ?>> between(Source from, Class<?> to) {
        return from.belongsTo().stream()
                .filter(relationship -> relationship.type() == to)
                .toList();
    }

    /**
     * The belongs-to relationships whose key an attribute is.
     *
     * @param source who declares them
     * @param key an attribute of the same resource
     * @return in declaration order; more than one is a fault
     */
    public static List<BelongsToSpec<?, ?>> keptIn(Source source, AttributeDeclaration<?, ?, ?> key) {
        return source.belongsTo().stream()
                .filter(relationship ->
                        key(source, relationship).filter(key::equals).isPresent())
                .toList();
    }

    /**
     * What a has-one or has-many named with {@code via}.
     *
     * @param relationship of any kind
     * @return what was named; nothing for the other kinds
     */
    public static Named named(RelationshipDeclaration<?, ?, ?> relationship) {
        if (relationship instanceof HasManySpec<?, ?> many) {
            return Named.by(many::key);
        }
        return relationship instanceof HasOneSpec<?, ?> one ? Named.by(one::key) : Named.NOTHING;
    }

    /**
     * The destination's attribute that holds the key of a has-one or has-many.
     *
     * @param relationship the has-one or has-many
     * @param destination the resource that it leads to
     * @return the attribute named, else that of the only belongs-to that leads back
     */
    public static Optional<AttributeDeclaration<?, ?, ?>> backKey(
            RelationshipDeclaration<?, ?, ?> relationship, Source destination) {
        Named named = named(relationship);
        if (named.given()) {
            return own(destination, named.token().orElse(null));
        }
        return only(between(destination, relationship.owner().getClass())).flatMap(back -> key(destination, back));
    }

    /**
     * The join's belongs-to that leads to the source of a many-to-many.
     *
     * @param relationship the many-to-many
     * @param join its join resource
     * @return the one named, else the only one
     */
    public static Optional<BelongsToSpec<?, ?>> near(ManyToManySpec<?, ?, ?> relationship, Source join) {
        return path(nearNamed(relationship), join, relationship.owner().getClass());
    }

    /**
     * The join's belongs-to that leads to the destination of a many-to-many.
     *
     * @param relationship the many-to-many
     * @param join its join resource
     * @return the one named, else the only one
     */
    public static Optional<BelongsToSpec<?, ?>> far(ManyToManySpec<?, ?, ?> relationship, Source join) {
        return path(farNamed(relationship), join, relationship.type());
    }

    /**
     * The near path as it was named.
     *
     * @param relationship the many-to-many
     * @return what was named, or nothing
     */
    public static Named nearNamed(ManyToManySpec<?, ?, ?> relationship) {
        return Named.by(relationship::near);
    }

    /**
     * The far path as it was named.
     *
     * @param relationship the many-to-many
     * @return what was named, or nothing
     */
    public static Named farNamed(ManyToManySpec<?, ?, ?> relationship) {
        return Named.by(relationship::far);
    }

    /**
     * The join's belongs-to of a path.
     *
     * @param named what was named, or nothing
     * @param join the join resource
     * @param to the class of the resource that it leads to
     * @return the one named, else the only one
     */
    public static Optional<BelongsToSpec<?, ?>> path(Named named, Source join, Class<?> to) {
        if (!named.given()) {
            return only(between(join, to));
        }
        return join.belongsTo().stream()
                .filter(relationship -> relationship == named.token().orElse(null))
                .findFirst();
    }

    private static Optional<AttributeDeclaration<?, ?, ?>> own(Source source, @Nullable Object token) {
        return source.attributes().stream()
                .filter(attribute -> attribute == token)
                .findFirst();
    }

    private static <T> Optional<T> only(List<T> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
