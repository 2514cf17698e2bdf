package dev.rowan.compile.source;

import dev.rowan.model.Setting;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.BelongsToSpec;
import dev.rowan.resource.Declaration;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Fields.Declared;
import dev.rowan.resource.IdentitySpec;
import dev.rowan.resource.RelationshipDeclaration;
import dev.rowan.resource.Resource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One opened resource as it is declared: what its fields hold and it made itself, each once, in the fields' order. */
public final class Source {
    private final Domain domain;
    private final Resource<?> resource;
    private final List<Declaration> declarations;

    Source(Domain domain, Resource<?> resource) {
        this.domain = domain;
        this.resource = resource;
        this.declarations = own(resource);
    }

    private static List<Declaration> own(Resource<?> resource) {
        Set<Declaration> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Declaration> own = new ArrayList<>();
        for (Declared declared : resource.fields().all()) {
            if (declared.value() instanceof Declaration declaration
                    && declaration.owner() == resource
                    && seen.add(declaration)) {
                own.add(declaration);
            }
        }
        return List.copyOf(own);
    }

    /**
     * The name of the domain that was the first to hold it.
     *
     * @return such as {@code Accounts}
     */
    public String domain() {
        return domain.name();
    }

    /**
     * The domain that was the first to hold it.
     *
     * @return the domain
     */
    public Domain openedBy() {
        return domain;
    }

    /**
     * The resource.
     *
     * @return the instance that was given to the domain
     */
    public Resource<?> resource() {
        return resource;
    }

    /**
     * The resource's name.
     *
     * @return the simple name of its class
     */
    public String name() {
        return resource.toString();
    }

    /**
     * All instance fields, whatever they hold.
     *
     * @return in declaration order
     */
    public List<Declared> fields() {
        return resource.fields().all();
    }

    /**
     * Whether its fields cannot be read, because its module does not open its package.
     *
     * @return true when nothing can be told of what it declares
     */
    public boolean isClosed() {
        return fields().stream().anyMatch(field -> !field.field().canAccess(resource));
    }

    /**
     * Whether a field of this resource holds the token, and this resource made it.
     *
     * @param token anything
     * @return true when it is one of its declarations
     */
    public boolean holds(Object token) {
        return declarations.stream().anyMatch(declaration -> declaration == token);
    }

    /**
     * Its attributes.
     *
     * @return in declaration order
     */
    public List<AttributeDeclaration<?, ?, ?>> attributes() {
        return declarations.stream()
                .<AttributeDeclaration<?, ?, ?>>mapMulti((declaration, found) -> {
                    if (declaration instanceof AttributeDeclaration<?, ?, ?> attribute) {
                        found.accept(attribute);
                    }
                })
                .toList();
    }

    /**
     * The attribute of a name.
     *
     * @param name a Java field's name
     * @return the attribute, or empty
     */
    public Optional<AttributeDeclaration<?, ?, ?>> attribute(String name) {
        return attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    /**
     * The attributes of its primary key.
     *
     * @return in declaration order; empty when it has none
     */
    public List<AttributeDeclaration<?, ?, ?>> primaryKey() {
        return attributes().stream()
                .filter(attribute -> attribute.facets().primaryKey())
                .toList();
    }

    /**
     * Its primary key's attribute, where that is one.
     *
     * @return empty when it has none, or a composite one
     */
    public Optional<AttributeDeclaration<?, ?, ?>> soleKey() {
        return primaryKey().size() == 1 ? Optional.of(primaryKey().get(0)) : Optional.empty();
    }

    /**
     * Its relationships.
     *
     * @return in declaration order
     */
    public List<RelationshipDeclaration<?, ?, ?>> relationships() {
        return declarations.stream()
                .<RelationshipDeclaration<?, ?, ?>>mapMulti((declaration, found) -> {
                    if (declaration instanceof RelationshipDeclaration<?, ?, ?> relationship) {
                        found.accept(relationship);
                    }
                })
                .toList();
    }

    /**
     * Its belongs-to relationships.
     *
     * @return in declaration order
     */
    public List<BelongsToSpec<?, ?>> belongsTo() {
        return declarations.stream()
                .<BelongsToSpec<?, ?>>mapMulti((declaration, found) -> {
                    if (declaration instanceof BelongsToSpec<?, ?> relationship) {
                        found.accept(relationship);
                    }
                })
                .toList();
    }

    /**
     * Its identities.
     *
     * @return in declaration order
     */
    public List<IdentitySpec<?>> identities() {
        return declarations.stream()
                .<IdentitySpec<?>>mapMulti((declaration, found) -> {
                    if (declaration instanceof IdentitySpec<?> identity) {
                        found.accept(identity);
                    }
                })
                .toList();
    }

    /**
     * Its actions.
     *
     * @return in declaration order
     */
    public List<ActionDeclaration<?>> actions() {
        return declarations.stream()
                .<ActionDeclaration<?>>mapMulti((declaration, found) -> {
                    if (declaration instanceof ActionDeclaration<?> action) {
                        found.accept(action);
                    }
                })
                .toList();
    }

    /**
     * What it says to one kind of store.
     *
     * @return in declaration order
     */
    public List<Setting> settings() {
        return fields().stream()
                .map(Declared::value)
                .filter(Objects::nonNull)
                .flatMap(value -> value instanceof Setting setting ? Stream.of(setting) : Stream.empty())
                .toList();
    }

    @Override
    public String toString() {
        return name();
    }
}
