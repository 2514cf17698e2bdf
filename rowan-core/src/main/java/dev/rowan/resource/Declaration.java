package dev.rowan.resource;

import dev.rowan.problem.Place;

/** Something that a field of a resource declares: an attribute, a relationship, an identity, an action. */
public abstract class Declaration {
    private final Resource<?> owner;
    private final Place place;

    Declaration(Resource<?> owner, Place place) {
        this.owner = owner;
        this.place = place;
    }

    /** The same declaration, told further: for copies of a spec. */
    Declaration(Declaration from) {
        this(from.owner, from.place);
    }

    /**
     * The resource that declares it.
     *
     * @return the instance whose factory made it
     */
    public final Resource<?> owner() {
        return owner;
    }

    /**
     * Where it is declared.
     *
     * @return the line of the factory's call
     */
    public final Place place() {
        return place;
    }

    /**
     * The name of the Java field that declares it.
     *
     * @return such as {@code userId}; {@code ?} for a spec that no field holds
     */
    public final String name() {
        return owner.fields().nameOf(this);
    }

    @Override
    public final String toString() {
        return owner + "." + name();
    }
}
