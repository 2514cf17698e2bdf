package dev.rowan.model;

import java.util.Optional;

/** A declaration on a resource that means something to one kind of store, such as the name of a table. */
public interface Setting {
    /**
     * In which part of its store a resource is kept, where names of one part are none of another's.
     *
     * @return such as a schema of a database; empty for the usual one
     */
    default Optional<String> storedIn() {
        return Optional.empty();
    }

    /**
     * The name under which a store keeps the resource's rows.
     *
     * @return the name, or empty when this setting does not give one
     */
    default Optional<String> storedAs() {
        return Optional.empty();
    }

    /**
     * The name that a store has for something to which Rowan gives a name by itself, such as a primary key.
     *
     * @param usual the name that Rowan gives it
     * @return its name, or empty when that is the one
     */
    default Optional<String> called(String usual) {
        return Optional.empty();
    }
}
