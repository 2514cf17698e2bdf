package dev.rowan.shape;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Field;
import dev.rowan.expression.NamedExpr;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.relationship.Relationship;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why a field of a row cannot be read, and what to do. */
final class NotLoaded {
    private NotLoaded() {}

    static String message(Layout layout, Field<?, ?> field) {
        String resource = layout.resource().name();
        if (field instanceof NamedExpr<?, ?>) {
            return "'" + field.name() + "' was not loaded; add the named expression to the query's `load`";
        }
        if (layout.models().attribute(field).isEmpty()
                && layout.models().relationship(field).isEmpty()
                && layout.models().computed(field).isEmpty()) {
            return field + " is no field of any open resource; is it the token that a field of its class holds?";
        }
        if (!field.toString().startsWith(resource + ".")) {
            return field + " is no field of " + resource + ", whose row this is";
        }
        return field instanceof Relationship<?, ?, ?> || field instanceof Derived<?, ?>
                ? field + " was not loaded; add `.load(" + constant(resource) + "." + field.name() + ")` to the query"
                : field + " was not loaded: of this row only the key is known; read it with `rowan.get(row.key())`";
    }

    /** Says why nobody knows whether there are more. */
    static String rest(Field<?, ?> relationship) {
        return "whether " + relationship
                + " has more is not known: its rows were locked as they were loaded, and none but"
                + " those; count them with `rowan.count(…)`";
    }

    /** Says why a row does not know what its join row holds. */
    static String joined(Layout layout, @Nullable Layout link, Attribute<?, ?> attribute) {
        ResourceModel row = layout.resource();
        Optional<AttributeModel> model = layout.models().attribute(attribute);
        if (model.isEmpty()) {
            return attribute
                    + " is no attribute of any open resource; is it the token that a field of its class holds?";
        }
        String join = model.get().resource();
        if (join.equals(row.name()) && ways(layout, join).isEmpty()) {
            return attribute + " is an attribute of " + row + " itself; use `get`";
        }
        if (link != null && link.resource().name().equals(join)) {
            return attribute + " is not known of this link, which was made just now; read it again with "
                    + load(layout, join);
        }
        String reached = "this " + row + " was "
                + (link == null ? "not reached" : "reached through " + link.resource() + ", not") + " through " + join;
        return ways(layout, join).isEmpty()
                ? attribute + " is not known: no relationship reaches " + row + " through " + join
                : attribute + " is not known: " + reached + "; load it with " + load(layout, join);
    }

    private static String load(Layout layout, String join) {
        RelationshipModel way = ways(layout, join).get(0);
        return "`.load(" + constant(way.source().name()) + "." + way.name() + ")`";
    }

    private static List<RelationshipModel> ways(Layout layout, String join) {
        return layout.models().all().stream()
                .flatMap(resource -> resource.relationships().stream())
                .filter(each -> each.through() != null
                        && each.destination().equals(layout.resource())
                        && each.join().join().name().equals(join))
                .toList();
    }

    private static String constant(String resource) {
        return resource.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
