package dev.rowan.resource.field;

import dev.rowan.problem.Place;

/** Something that a field of a resource declares: an attribute, a relationship, a computed field, an identity, an action. */
public abstract class Declaration {
    private final Declaring owner;
    private final Place place;

    /**
     * Declares something. For Rowan's own specs.
     *
     * @param owner the resource whose factory is called
     * @param place the line of that call
     */
    protected Declaration(Declaring owner, Place place) {
        this.owner = owner;
        this.place = place;
    }

    /**
     * The same declaration, told further: for copies of a spec.
     *
     * @param from what was said before
     */
    protected Declaration(Declaration from) {
        this(from.owner, from.place);
    }

    /**
     * The resource that declares it.
     *
     * @return the instance whose factory made it
     */
    public final Declaring owner() {
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
