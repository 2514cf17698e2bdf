package dev.rowan.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A compiled resource. Immutable once {@link #relate} was called, which its compiler does before anybody else sees it;
 * resources that refer to each other cannot be made in one go.
 */
public final class ResourceModel {
    private final String name;
    private final String domain;
    private final String table;
    private final List<AttributeModel> attributes;
    private final List<AttributeModel> primaryKey;
    private final List<IdentityModel> identities;
    private final List<RuleModel> rules;
    private final List<Setting> settings;
    private final Layout layout;
    private final Map<String, AttributeModel> attributesByName;
    private final Map<String, ComputedModel> computed;
    private final Map<AttributeModel, Term> generated;
    private Map<String, RelationshipModel> relationships = Map.of();
    private List<RelationshipModel> inbound = List.of();
    private boolean related;

    private ResourceModel(Builder from) {
        this.name = from.name;
        this.domain = from.domain;
        this.table = from.table;
        this.attributes = List.copyOf(from.attributes);
        this.primaryKey = List.copyOf(from.primaryKey);
        this.identities = List.copyOf(from.identities);
        this.rules = List.copyOf(from.rules);
        this.settings = List.copyOf(from.settings);
        this.layout = from.layout;
        this.attributesByName = byName(attributes, AttributeModel::name);
        this.computed = byName(from.computed, ComputedModel::name);
        this.generated = Map.copyOf(from.generated);
    }

    /**
     * Begins a model.
     *
     * @param name the resource's simple class name
     * @param domain the name of its domain
     * @param table the name under which a store keeps its rows
     * @return a builder, for one thread
     */
    public static Builder of(String name, String domain, String table) {
        return new Builder(name, domain, table);
    }

    /**
     * Adds what needs the other models. To be called once, by whoever built this.
     *
     * @param outbound the relationships that this resource declares
     * @param pointing the belongs-to relationships of any resource that lead here
     * @throws IllegalStateException when called twice
     */
    public void relate(List<RelationshipModel> outbound, List<RelationshipModel> pointing) {
        if (related) {
            throw new IllegalStateException(name + " is complete");
        }
        relationships = byName(outbound, RelationshipModel::name);
        inbound = List.copyOf(pointing);
        related = true;
    }

    /**
     * The resource's simple class name.
     *
     * @return such as {@code UserGroup}
     */
    public String name() {
        return name;
    }

    /**
     * The name of its domain.
     *
     * @return such as {@code Accounts}
     */
    public String domain() {
        return domain;
    }

    /**
     * The name under which a store keeps its rows.
     *
     * @return such as {@code user_groups}
     */
    public String table() {
        return table;
    }

    /**
     * The part of a store in which it is kept, where a setting names one.
     *
     * @return such as a schema of a database
     */
    public Optional<String> schema() {
        return settings.stream().flatMap(setting -> setting.storedIn().stream()).findFirst();
    }

    /**
     * Its attributes in declaration order.
     *
     * @return at least one; the index is {@link AttributeModel#position()}
     */
    public List<AttributeModel> attributes() {
        return attributes;
    }

    /**
     * The attribute of a name.
     *
     * @param attribute a Java field's name
     * @return the attribute, or empty
     */
    public Optional<AttributeModel> attribute(String attribute) {
        return Optional.ofNullable(attributesByName.get(attribute));
    }

    /**
     * Its computed fields in declaration order. No store keeps them.
     *
     * @return may be empty
     */
    public List<ComputedModel> computed() {
        return List.copyOf(computed.values());
    }

    /**
     * The computed field of a name.
     *
     * @param field a Java field's name
     * @return the field, or empty
     */
    public Optional<ComputedModel> computed(String field) {
        return Optional.ofNullable(computed.get(field));
    }

    /**
     * What a store works out at each write.
     *
     * @param attribute of this resource
     * @return what it says of the row's other attributes, or null for one that is given
     */
    public @Nullable Term generated(AttributeModel attribute) {
        return generated.get(attribute);
    }

    /**
     * The attributes that tell one row from all others.
     *
     * @return at least one, in declaration order
     */
    public List<AttributeModel> primaryKey() {
        return primaryKey;
    }

    /**
     * Its identities in declaration order; one over exactly the primary key included.
     *
     * @return may be empty
     */
    public List<IdentityModel> identities() {
        return identities;
    }

    /**
     * What its rows keep, whoever writes them, in declaration order.
     *
     * @return may be empty
     */
    public List<RuleModel> rules() {
        return rules;
    }

    /**
     * Its relationships in declaration order.
     *
     * @return may be empty
     */
    public List<RelationshipModel> relationships() {
        return List.copyOf(relationships.values());
    }

    /**
     * The relationship of a name.
     *
     * @param relationship a Java field's name
     * @return the relationship, or empty
     */
    public Optional<RelationshipModel> relationship(String relationship) {
        return Optional.ofNullable(relationships.get(relationship));
    }

    /**
     * The belongs-to relationships, of this resource or others, that lead here.
     *
     * @return may be empty
     */
    public List<RelationshipModel> inbound() {
        return inbound;
    }

    /**
     * What is said to one kind of store.
     *
     * @param type the kind of setting
     * @param <S> the kind of setting
     * @return the setting, or empty
     */
    public <S extends Setting> Optional<S> setting(Class<S> type) {
        return settings.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /**
     * The name that the store has for something to which Rowan gives a name by itself, such as a primary key.
     *
     * @param usual the name that Rowan gives it
     * @return the same, unless a setting says another
     */
    public String called(String usual) {
        return settings.stream()
                .flatMap(setting -> setting.called(usual).stream())
                .findFirst()
                .orElse(usual);
    }

    /**
     * How a store that keeps tables lays it out.
     *
     * @return may say nothing
     */
    public Layout layout() {
        return layout;
    }

    /**
     * Whether the primary key or an identity of all rows is over exactly these attributes, in any order.
     *
     * @param keys some of its attributes
     * @return true when no two rows can share their values
     */
    public boolean uniqueOver(List<AttributeModel> keys) {
        Set<AttributeModel> wanted = Set.copyOf(keys);
        return wanted.equals(Set.copyOf(primaryKey))
                || identities.stream()
                        .anyMatch(identity -> identity.whole() && wanted.equals(Set.copyOf(identity.attributes())));
    }

    @Override
    public String toString() {
        return name;
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(name, each -> each, (a, b) -> a, LinkedHashMap::new));
    }

    /** Gathers the parts of a model. Mutable, for one thread. */
    public static final class Builder {
        private final String name;
        private final String domain;
        private final String table;
        private List<AttributeModel> attributes = List.of();
        private List<AttributeModel> primaryKey = List.of();
        private List<IdentityModel> identities = List.of();
        private List<RuleModel> rules = List.of();
        private List<Setting> settings = List.of();
        private Layout layout = Layout.NONE;
        private List<ComputedModel> computed = List.of();
        private Map<AttributeModel, Term> generated = Map.of();

        private Builder(String name, String domain, String table) {
            this.name = name;
            this.domain = domain;
            this.table = table;
        }

        /**
         * Gives the attributes.
         *
         * @param all in declaration order, each with its index as position
         * @param keys those of the primary key
         * @return this
         */
        public Builder attributes(List<AttributeModel> all, List<AttributeModel> keys) {
            attributes = all;
            primaryKey = keys;
            return this;
        }

        /**
         * Gives the identities.
         *
         * @param all in declaration order
         * @return this
         */
        public Builder identities(List<IdentityModel> all) {
            identities = all;
            return this;
        }

        /**
         * Gives what rows keep.
         *
         * @param all in declaration order
         * @return this
         */
        public Builder rules(List<RuleModel> all) {
            rules = all;
            return this;
        }

        /**
         * Gives the computed fields.
         *
         * @param all in declaration order
         * @return this
         */
        public Builder computed(List<ComputedModel> all) {
            computed = all;
            return this;
        }

        /**
         * Gives what a store works out at each write.
         *
         * @param all by attribute, of the row's other attributes
         * @return this
         */
        public Builder generated(Map<AttributeModel, Term> all) {
            generated = all;
            return this;
        }

        /**
         * Gives the settings.
         *
         * @param all in declaration order
         * @return this
         */
        public Builder settings(List<Setting> all) {
            settings = all;
            return this;
        }

        /**
         * Gives the layout.
         *
         * @param how what is said of it
         * @return this
         */
        public Builder layout(Layout how) {
            layout = how;
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the model, still without relationships
         */
        public ResourceModel build() {
            return new ResourceModel(this);
        }
    }
}
