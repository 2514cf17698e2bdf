package dev.rowan.resource.field;

/** Whoever holds declarations in its fields: a resource. */
public interface Declaring {
    /**
     * What the fields hold. For Rowan's own use.
     *
     * @return read once, when first asked; not to be asked in an initialiser
     */
    Fields fields();
}
