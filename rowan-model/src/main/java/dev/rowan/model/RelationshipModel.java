package dev.rowan.model;

import org.jspecify.annotations.Nullable;

/**
 * How rows of one resource lead to rows of another, always by one attribute on each side.
 *
 * @param name the Java field's name
 * @param kind how many, and who holds the key
 * @param source the resource that declares it
 * @param destination the resource that it leads to
 * @param sourceKey the attribute of the source that is matched
 * @param destinationKey the attribute of the destination that is matched
 * @param through the join of a many-to-many, else null
 * @param required whether a belongs-to must be given
 * @param reference for a belongs-to: how its key is kept
 */
public record RelationshipModel(
        String name,
        RelationshipKind kind,
        ResourceModel source,
        ResourceModel destination,
        AttributeModel sourceKey,
        AttributeModel destinationKey,
        @Nullable Through through,
        boolean required,
        ReferenceRule reference) {
    /**
     * What becomes of the source's rows when their destination is destroyed.
     *
     * @return that of the reference
     */
    public OnDelete onDelete() {
        return reference.onDelete();
    }

    /**
     * The join of a many-to-many.
     *
     * @return the join
     * @throws IllegalStateException for the other kinds
     */
    public Through join() {
        if (through == null) {
            throw new IllegalStateException(address() + " has no join");
        }
        return through;
    }

    /**
     * The relationship's full name for messages.
     *
     * @return such as {@code User.groups}
     */
    public String address() {
        return source.name() + "." + name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelationshipModel that
                && name.equals(that.name)
                && source.name().equals(that.source.name());
    }

    @Override
    public int hashCode() {
        return 31 * source.name().hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return address();
    }
}
