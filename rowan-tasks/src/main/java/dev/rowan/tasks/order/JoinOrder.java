package dev.rowan.tasks.order;

import java.util.List;
import java.util.Optional;

/**
 * A many-to-many that is asked for, in the words that were typed. Blank words are ignored.
 *
 * @param near one resource with its domain, such as {@code Accounts.User}; the join goes into this domain
 * @param far the other, such as {@code Works.Group}; the same one again joins a resource with itself
 * @param name the join's class, or empty for both names together, such as {@code UserGroup}
 * @param keys the join's two keys, each on its own or both with a comma, such as {@code user_id,group_id}; empty for
 *     the resources' names
 * @param attributes what the join row carries, such as {@code role:string:default=member}
 * @param timestamps whether join rows know when they were made and changed
 * @param as the name of the relationship in the near resource, or empty for the plural of the far one
 * @param backAs the name of the relationship in the far resource, or empty for the plural of the near one
 * @param oneWay whether the far resource is left as it is
 * @param table the join's table, or empty for the plural of its name
 * @param inPackage the package of the join's class, or empty for that of the domains
 */
public record JoinOrder(
        String near,
        String far,
        Optional<String> name,
        List<String> keys,
        List<String> attributes,
        boolean timestamps,
        Optional<String> as,
        Optional<String> backAs,
        boolean oneWay,
        Optional<String> table,
        Optional<String> inPackage) {
    /** Copies the lists. */
    public JoinOrder {
        keys = List.copyOf(keys);
        attributes = List.copyOf(attributes);
    }
}
