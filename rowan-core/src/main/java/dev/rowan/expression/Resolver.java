package dev.rowan.expression;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import dev.rowan.store.compiled.Lifted;
import dev.rowan.type.ValueType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Knows what the tokens of one scope were compiled to. For Rowan's own use. */
public interface Resolver {
    /**
     * The model of an attribute of the resource in scope.
     *
     * @param token the attribute
     * @return its model
     * @throws dev.rowan.problem.InvalidException when it is not the scope's
     */
    AttributeModel attribute(Attribute<?, ?> token);

    /**
     * The model of a relationship of the resource in scope.
     *
     * @param token the relationship
     * @return its model
     * @throws dev.rowan.problem.InvalidException when it is not the scope's
     */
    RelationshipModel relationship(Field<?, ?> token);

    /**
     * The scope in which the definition of a computed field is resolved.
     *
     * @param token a computed field of the resource in scope
     * @param given values of its arguments; those that are missing have their defaults
     * @return a scope of the same rows
     * @throws dev.rowan.problem.InvalidException when it is not the scope's, or its arguments are not as it takes them
     */
    Resolver computed(Derived<?, ?> token, Map<Argument<?>, @Nullable Object> given);

    /**
     * What an argument stands for.
     *
     * @param token the argument
     * @return a constant of the value given, which may be null
     * @throws dev.rowan.problem.InvalidException when no action that takes it is spoken of
     */
    Term argument(Argument<?> token);

    /**
     * Which rows at the other end of a relationship are read at all.
     *
     * @param relationship a relationship of the resource in scope
     * @return a condition in the destination's scope; null for all rows
     */
    @Nullable Term visible(RelationshipModel relationship);

    /**
     * The scope at the other end of a relationship.
     *
     * @param relationship a relationship of the resource in scope
     * @return the destination's scope
     */
    Resolver inside(RelationshipModel relationship);

    /**
     * The same scope, one step further into an expression: where the operands of whatever has operands are resolved.
     *
     * @return a scope of the same rows
     * @throws dev.rowan.problem.InvalidException when that is deeper than any request may go
     */
    Resolver deeper();

    /**
     * The scope from which a relationship led here.
     *
     * @return the scope around; empty where none is
     */
    Optional<Resolver> around();

    /**
     * What an expression says of the actor's row.
     *
     * @param resource the instance of the actor's resource
     * @param expression about rows of that resource
     * @return a constant; null where there is no actor, or one of another resource
     * @throws dev.rowan.problem.InvalidException when the actor was read without what the expression looks at
     */
    Term actor(Object resource, Expr<?, ?> expression);

    /**
     * For which tenant is asked.
     *
     * @param type the kind of value that tells tenants apart
     * @return a constant; null where there is none
     * @throws dev.rowan.problem.InvalidException when it is no value of this kind
     */
    Term tenant(ValueType type);

    /**
     * When is asked.
     *
     * @return the same moment for all of one request, cut to microseconds
     */
    Instant moment();

    /**
     * What stands for a value of a request that is compiled for all requests of its form.
     *
     * @param holder whose value
     * @param cast makes the value of another request canonical, or refuses it
     * @return its place; null where the value itself is to be taken
     */
    default @Nullable Lifted place(Object holder, UnaryOperator<Object> cast) {
        return null;
    }

    /**
     * What a lambda says, which is read when the request is.
     *
     * @param lambda what holds it
     * @param again reads it
     * @param <T> its class
     * @return what it says in this request
     */
    default <T> T read(Object lambda, Supplier<T> again) {
        return again.get();
    }

    /** A scope that looks on: whatever it does not answer itself, it asks another one. */
    interface Onlooker extends Resolver {
        /**
         * The scope that knows.
         *
         * @return asked for what is not answered here
         */
        Resolver scope();

        @Override
        default AttributeModel attribute(Attribute<?, ?> token) {
            return scope().attribute(token);
        }

        @Override
        default RelationshipModel relationship(Field<?, ?> token) {
            return scope().relationship(token);
        }

        @Override
        default Term argument(Argument<?> token) {
            return scope().argument(token);
        }

        @Override
        default @Nullable Term visible(RelationshipModel relationship) {
            return scope().visible(relationship);
        }

        @Override
        default Optional<Resolver> around() {
            return scope().around();
        }

        @Override
        default @Nullable Lifted place(Object holder, UnaryOperator<Object> cast) {
            return scope().place(holder, cast);
        }

        @Override
        default <T> T read(Object lambda, Supplier<T> again) {
            return scope().read(lambda, again);
        }

        @Override
        default Term actor(Object resource, Expr<?, ?> expression) {
            return scope().actor(resource, expression);
        }

        @Override
        default Term tenant(ValueType type) {
            return scope().tenant(type);
        }

        @Override
        default Instant moment() {
            return scope().moment();
        }
    }
}
