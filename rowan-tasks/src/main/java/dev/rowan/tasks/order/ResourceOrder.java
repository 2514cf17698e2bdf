package dev.rowan.tasks.order;

import java.util.List;
import java.util.Optional;

/**
 * A resource that is asked for, in the words that were typed. Blank words are ignored.
 *
 * @param domain its domain, such as {@code Accounts}
 * @param name its class, such as {@code UserGroup}
 * @param attributes such as {@code user_id:uuid:required}: name, type, and any number of modifiers
 * @param primaryKey names of attributes, each on its own or several with commas, such as {@code user_id,group_id};
 *     empty for a generated key
 * @param uuidPrimaryKey the name of a generated UUID key; {@code id} when no key is said at all
 * @param identityPrimaryKey the name of a key that the database counts
 * @param relationships such as {@code belongs_to:author:Accounts.User:required}: kind, name, destination, modifiers
 * @param defaultActions of create, read, update and destroy; empty for what fits the key
 * @param timestamps whether rows know when they were made and changed
 * @param table the table's name, or empty for the plural of the resource's
 * @param inPackage the package of the class, or empty for that of the domains
 * @param identities each of names of attributes with commas, such as {@code email,tenant_id}
 * @param indexes each of names of attributes with commas, one with a hyphen before it is descending: {@code name,-age}
 */
public record ResourceOrder(
        String domain,
        String name,
        List<String> attributes,
        List<String> primaryKey,
        Optional<String> uuidPrimaryKey,
        Optional<String> identityPrimaryKey,
        List<String> relationships,
        List<String> defaultActions,
        boolean timestamps,
        Optional<String> table,
        Optional<String> inPackage,
        List<String> identities,
        List<String> indexes) {
    /** Copies the lists. */
    public ResourceOrder {
        attributes = List.copyOf(attributes);
        primaryKey = List.copyOf(primaryKey);
        relationships = List.copyOf(relationships);
        defaultActions = List.copyOf(defaultActions);
        identities = List.copyOf(identities);
        indexes = List.copyOf(indexes);
    }
}
