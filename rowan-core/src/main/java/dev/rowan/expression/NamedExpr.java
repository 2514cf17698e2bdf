package dev.rowan.expression;

import dev.rowan.model.Term;

/**
 * An expression with a name: a computed field that no resource declares, of one query or of several. Rows hold it when it was
 * loaded, records by a component of its name. Equal when name and expression are. Immutable.
 *
 * @param name as a field would be called, and as a record's component is
 * @param definition what it is worked out by
 * @param <R> the resource
 * @param <V> the class of its values
 */
public record NamedExpr<R, V>(String name, Expr<? super R, V> definition) implements Derived<R, V> {
    /**
     * Makes the value.
     *
     * @throws IllegalArgumentException when the name is none that a field could have
     */
    public NamedExpr {
        if (name.isEmpty()
                || !Character.isJavaIdentifierStart(name.codePointAt(0))
                || !name.codePoints().allMatch(Character::isJavaIdentifierPart)) {
            throw new IllegalArgumentException(
                    "an expression is named as a field would be, such as `friendCount`: of letters and digits, a letter first");
        }
    }

    @Override
    public Term resolve(Resolver resolver) {
        return definition.resolve(resolver.deeper());
    }

    @Override
    public boolean isSensitive() {
        return definition.isSensitive();
    }

    @Override
    public String toString() {
        return definition + " as " + name;
    }
}
