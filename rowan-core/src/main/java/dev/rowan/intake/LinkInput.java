package dev.rowan.intake;

import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Link;
import dev.rowan.expression.Attribute;
import dev.rowan.intake.LinkDraft.ByIdentity;
import dev.rowan.intake.LinkDraft.ByKey;
import dev.rowan.intake.LinkDraft.Named;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.problem.Printable;
import dev.rowan.problem.Problem;
import dev.rowan.row.Reference;
import dev.rowan.type.Cast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one input of a managed relationship: which row it names, and what the join row shall carry. */
final class LinkInput {
    private final Known known;
    private final RelationshipModel relationship;
    private final @Nullable ActionModel join;
    private final Problems problems;

    LinkInput(Known known, RelationshipModel relationship, @Nullable ActionModel join, Problems problems) {
        this.known = known;
        this.relationship = relationship;
        this.join = join;
        this.problems = problems;
    }

    Optional<LinkDraft.Input> read(@Nullable Object input, String path) {
        if (input == null) {
            problems.add(Problem.REQUIRED, path, "must name a row, but is null");
            return Optional.empty();
        }
        if (input instanceof Link link) {
            return input(reference(link.destination(), path), link.payload(), Map.of(), path);
        }
        if (input instanceof Reference<?> reference) {
            return input(reference(reference, path), Map.of(), Map.of(), path);
        }
        if (input instanceof Record shape) {
            return map(Changeset.of("", "", null).from(shape).inputs(), path);
        }
        if (input instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> names = new LinkedHashMap<>();
            map.forEach((name, value) -> names.put(String.valueOf(name), value));
            return map(names, path);
        }
        return input(key(input, path), Map.of(), Map.of(), path);
    }

    private Optional<Named> reference(Reference<?> reference, String path) {
        ResourceModel named = known.resource(reference.key().resource());
        if (!named.equals(relationship.destination())) {
            String message = "is a row of " + named + ", but " + relationship.address() + " leads to "
                    + relationship.destination();
            problems.add(Problem.INVALID, path, message);
            return Optional.empty();
        }
        List<Object> key = problems.collecting(() -> Keys.cast(named, reference.key(), path));
        return key == null ? Optional.empty() : Optional.of(new ByKey(key.get(0), reference));
    }

    private Optional<Named> key(Object value, String path) {
        return cast(keyAttribute(), value, path).map(key -> new ByKey(key, null));
    }

    private AttributeModel keyAttribute() {
        return relationship.destination().primaryKey().get(0);
    }

    private Optional<Object> cast(AttributeModel attribute, Object value, String path) {
        Cast cast = attribute.type().cast(value);
        if (cast instanceof Cast.Done done) {
            return Optional.of(done.value());
        }
        problems.add(Problem.INVALID, path, ((Cast.Refused) cast).why());
        return Optional.empty();
    }

    private Optional<LinkDraft.Input> map(Map<String, @Nullable Object> input, String path) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(input);
        Optional<Named> named = named(rest, path);
        return input(named, Map.of(), rest, path);
    }

    /** By the primary key, else by the first identity that the map holds whole; takes the names it used away. */
    private Optional<Named> named(Map<String, @Nullable Object> input, String path) {
        AttributeModel key = keyAttribute();
        if (input.containsKey(key.name())) {
            return value(key, input, path).map(value -> new ByKey(value, null));
        }
        for (IdentityModel identity : relationship.destination().identities()) {
            if (identity.attributes().stream().allMatch(each -> input.containsKey(each.name()))) {
                List<Object> values = new ArrayList<>();
                identity.attributes().forEach(each -> value(each, input, path).ifPresent(values::add));
                return values.size() == identity.attributes().size()
                        ? Optional.of(new ByIdentity(identity, values))
                        : Optional.empty();
            }
        }
        String message = "must name a " + relationship.destination() + " by '" + key.name() + "' or by an identity";
        problems.add(Problem.REQUIRED, path, message);
        return Optional.empty();
    }

    private Optional<Object> value(AttributeModel attribute, Map<String, @Nullable Object> input, String path) {
        Object value = input.remove(attribute.name());
        String inside = path + "." + attribute.name();
        if (value == null) {
            problems.add(Problem.REQUIRED, inside, "names a row and must not be null");
            return Optional.empty();
        }
        return cast(attribute, value, inside);
    }

    private Optional<LinkDraft.Input> input(
            Optional<Named> named,
            Map<Attribute<?, ?>, @Nullable Object> sets,
            Map<String, @Nullable Object> inputs,
            String path) {
        Through through = relationship.through();
        if (through == null || join == null) {
            refuse(sets.keySet().stream().map(Attribute::name).toList(), path);
            refuse(List.copyOf(inputs.keySet()), path);
            return named.map(name -> new LinkDraft.Input(name, Map.of(), Map.of()));
        }
        Set<AttributeModel> keys = Set.of(through.near(), through.far());
        Values values = new Values(through.join(), path, problems);
        values.input(without(join, keys), inputs);
        sets.forEach((attribute, value) -> set(attribute, value, through, values, path));
        Map<AttributeModel, @Nullable Object> given = new LinkedHashMap<>(values.values());
        values.defaults(keys);
        values.requireAll(keys);
        values.constrain();
        return named.map(name -> new LinkDraft.Input(name, given, values.values()));
    }

    private void set(Attribute<?, ?> attribute, @Nullable Object value, Through through, Values values, String path) {
        Optional<AttributeModel> model = known.models().attribute(attribute);
        if (model.filter(through.payload()::contains).isPresent()) {
            values.put(model.get(), value);
        } else {
            String message =
                    attribute + " is nothing that a " + through.join() + " of " + relationship.address() + " can carry";
            problems.add(Problem.INVALID, path + "." + attribute.name(), message);
        }
    }

    private void refuse(List<String> names, String path) {
        for (String name : names) {
            String message = relationship.through() == null
                    ? "cannot be carried: " + relationship.address() + " has no join row"
                    : "cannot be given where rows are only unrelated";
            problems.add(Problem.UNKNOWN_NAME, path + "." + Printable.of(name), message);
        }
    }

    private static ActionModel without(ActionModel action, Set<AttributeModel> keys) {
        Map<String, AttributeModel> accepts = new LinkedHashMap<>(action.accepts());
        accepts.values().removeAll(keys);
        return new ActionModel(action.resource(), action.name(), action.kind(), accepts);
    }
}
