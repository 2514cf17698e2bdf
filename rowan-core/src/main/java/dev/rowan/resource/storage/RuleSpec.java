package dev.rowan.resource.storage;

import dev.rowan.expression.Condition;
import dev.rowan.model.StoredName;
import dev.rowan.problem.Place;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Declaring;

/**
 * Declares a rule of the table. Held by a field of the narrower type {@link Rule}. Immutable: each method returns another
 * spec.
 *
 * @param <R> the resource
 */
public final class RuleSpec<R> extends Declaration implements Rule<R> {
    private final Condition<? super R> condition;
    private final String message;
    private final StoredName stored;

    RuleSpec(Declaring owner, Place place, Condition<? super R> condition) {
        super(owner, place);
        this.condition = condition;
        this.message = "";
        this.stored = StoredName.USUAL;
    }

    private RuleSpec(RuleSpec<R> from, String message, StoredName stored) {
        super(from);
        this.condition = from.condition;
        this.message = message;
        this.stored = stored;
    }

    /**
     * What is said to those who break it.
     *
     * @param words such as {@code must be an adult}
     * @return another spec
     */
    public RuleSpec<R> message(String words) {
        return new RuleSpec<>(this, words, stored);
    }

    /**
     * The name in the database. Without it: made of the table's name and the field's.
     *
     * @param name exactly as PostgreSQL shall know it
     * @return another spec
     */
    public RuleSpec<R> named(String name) {
        return new RuleSpec<>(this, message, stored.named(name));
    }

    /**
     * The names that the rule had before: a migration renames it, where one of them is there and the name of now is not.
     *
     * @param before as PostgreSQL knew them, latest first
     * @return another spec
     */
    public RuleSpec<R> was(String... before) {
        return new RuleSpec<>(this, message, stored.was(before));
    }

    /**
     * What must not be false of a row.
     *
     * @return as declared
     */
    public Condition<? super R> condition() {
        return condition;
    }

    /**
     * What is said to those who break it.
     *
     * @return empty for the usual words
     */
    public String message() {
        return message;
    }

    /**
     * What the store calls it.
     *
     * @return as declared
     */
    public StoredName stored() {
        return stored;
    }
}
