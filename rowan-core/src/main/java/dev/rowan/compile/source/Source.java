package dev.rowan.compile.source;

import dev.rowan.expression.function.Instances;
import dev.rowan.model.Setting;
import dev.rowan.model.naming.SqlNames;
import dev.rowan.resource.ActionDeclaration;
import dev.rowan.resource.ArgumentSpec;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.BelongsToSpec;
import dev.rowan.resource.Domain;
import dev.rowan.resource.IdentitySpec;
import dev.rowan.resource.RelationshipDeclaration;
import dev.rowan.resource.Resource;
import dev.rowan.resource.computed.Computation;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Fields.Declared;
import dev.rowan.resource.storage.IndexSpec;
import dev.rowan.resource.storage.RuleSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One opened resource as it is declared: what its fields hold and it made itself, each once, in the fields' order. */
public final class Source {
    private final Domain domain;
    private final Resource<?> resource;
    private final Set<Declaration> declarations = new LinkedHashSet<>();
    private final List<AttributeDeclaration<?, ?, ?>> attributes = new ArrayList<>();
    private final List<RelationshipDeclaration<?, ?, ?>> relationships = new ArrayList<>();
    private final List<BelongsToSpec<?, ?>> belongsTo = new ArrayList<>();
    private final List<Computation<?, ?>> computed = new ArrayList<>();
    private final List<IdentitySpec<?>> identities = new ArrayList<>();
    private final List<IndexSpec<?>> indexes = new ArrayList<>();
    private final List<RuleSpec<?>> rules = new ArrayList<>();
    private final List<ActionDeclaration<?>> actions = new ArrayList<>();
    private final List<ArgumentSpec<?>> arguments = new ArrayList<>();
    private final List<AttributeDeclaration<?, ?, ?>> primaryKey;
    private final List<Setting> settings = new ArrayList<>();
    private final boolean closed;
    private final String name;
    private final String table;

    Source(Domain domain, Resource<?> resource) {
        this.domain = domain;
        this.resource = resource;
        this.name = resource.toString();
        this.closed = fields().stream().anyMatch(field -> !field.field().canAccess(resource));
        for (Declared declared : resource.fields().all()) {
            if (declared.value() instanceof Declaration declaration
                    && declaration.owner() == resource
                    && declarations.add(declaration)) {
                sort(declaration);
            }
            if (declared.value() instanceof Setting setting) {
                settings.add(setting);
            }
        }
        this.primaryKey = attributes.stream()
                .filter(attribute -> attribute.facets().primaryKey())
                .toList();
        this.table = settings.stream()
                .map(Setting::storedAs)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> SqlNames.plural(SqlNames.snake(name())));
    }

    private void sort(Declaration declaration) {
        if (declaration instanceof AttributeDeclaration<?, ?, ?> attribute) {
            attributes.add(attribute);
        } else if (declaration instanceof RelationshipDeclaration<?, ?, ?> relationship) {
            relationships.add(relationship);
            if (relationship instanceof BelongsToSpec<?, ?> key) {
                belongsTo.add(key);
            }
        } else if (declaration instanceof Computation<?, ?> field) {
            computed.add(field);
        } else if (declaration instanceof IdentitySpec<?> identity) {
            identities.add(identity);
        } else if (declaration instanceof IndexSpec<?> index) {
            indexes.add(index);
        } else if (declaration instanceof RuleSpec<?> rule) {
            rules.add(rule);
        } else if (declaration instanceof ActionDeclaration<?> action) {
            actions.add(action);
        } else if (declaration instanceof ArgumentSpec<?> argument) {
            arguments.add(argument);
        }
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
        return name;
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
        return closed;
    }

    /**
     * Whether this is the instance behind its class literal, the one that lambdas of other resources are given.
     *
     * @return false when the class holds none, several or another
     */
    public boolean standsForItsClass() {
        return Instances.find(resource.getClass())
                .filter(held -> held == resource)
                .isPresent();
    }

    /**
     * Whether a field that is meant to declare something of a kind holds nothing.
     *
     * @param kind the type of such fields, such as {@code Attribute}
     * @return true when one is null
     */
    public boolean misses(Class<?> kind) {
        return fields().stream()
                .anyMatch(field -> field.value() == null
                        && kind.isAssignableFrom(field.field().getType()));
    }

    /**
     * Whether a field of this resource holds the token, and this resource made it.
     *
     * @param token anything
     * @return true when it is one of its declarations
     */
    public boolean holds(Object token) {
        return token instanceof Declaration declaration && declarations.contains(declaration);
    }

    /**
     * Its attributes.
     *
     * @return in declaration order
     */
    public List<AttributeDeclaration<?, ?, ?>> attributes() {
        return Collections.unmodifiableList(attributes);
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
        return primaryKey;
    }

    /**
     * Its primary key's attribute, where that is one.
     *
     * @return empty when it has none, or a composite one
     */
    public Optional<AttributeDeclaration<?, ?, ?>> soleKey() {
        return primaryKey.size() == 1 ? Optional.of(primaryKey.get(0)) : Optional.empty();
    }

    /**
     * Its relationships.
     *
     * @return in declaration order
     */
    public List<RelationshipDeclaration<?, ?, ?>> relationships() {
        return Collections.unmodifiableList(relationships);
    }

    /**
     * Its belongs-to relationships.
     *
     * @return in declaration order
     */
    public List<BelongsToSpec<?, ?>> belongsTo() {
        return Collections.unmodifiableList(belongsTo);
    }

    /**
     * Its computed fields.
     *
     * @return in declaration order
     */
    public List<Computation<?, ?>> computed() {
        return Collections.unmodifiableList(computed);
    }

    /**
     * Its identities.
     *
     * @return in declaration order
     */
    public List<IdentitySpec<?>> identities() {
        return Collections.unmodifiableList(identities);
    }

    /**
     * Its indexes.
     *
     * @return in declaration order
     */
    public List<IndexSpec<?>> indexes() {
        return Collections.unmodifiableList(indexes);
    }

    /**
     * What its rows keep.
     *
     * @return in declaration order
     */
    public List<RuleSpec<?>> rules() {
        return Collections.unmodifiableList(rules);
    }

    /**
     * Its actions.
     *
     * @return in declaration order
     */
    public List<ActionDeclaration<?>> actions() {
        return Collections.unmodifiableList(actions);
    }

    /**
     * The arguments of its actions.
     *
     * @return in declaration order
     */
    public List<ArgumentSpec<?>> arguments() {
        return Collections.unmodifiableList(arguments);
    }

    /**
     * What it says to one kind of store.
     *
     * @return in declaration order
     */
    public List<Setting> settings() {
        return Collections.unmodifiableList(settings);
    }

    /**
     * The name under which a store keeps its rows.
     *
     * @return the name that a setting gives, else the class's name in plural snake case
     */
    public String table() {
        return table;
    }

    @Override
    public String toString() {
        return name();
    }
}
