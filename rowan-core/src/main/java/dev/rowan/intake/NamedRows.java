package dev.rowan.intake;

import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Link;
import dev.rowan.changeset.Managed;
import dev.rowan.changeset.OnNoMatch;
import dev.rowan.expression.Attribute;
import dev.rowan.intake.own.Keys;
import dev.rowan.intake.own.Known;
import dev.rowan.intake.own.Problems;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.Problem;
import dev.rowan.row.Reference;
import dev.rowan.type.Cast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which row each input of a managed relationship names. */
final class NamedRows {
    private final Known known;
    private final RelationshipModel relationship;
    private final ResourceModel destination;
    private final List<AttributeModel> given;
    private final boolean strict;
    private final String name;
    private final Problems problems;

    /** What the parent gives is no part of a row's name; it is known. Where nobody is created, every input names a row. */
    NamedRows(Known known, Managed managed, RelationshipModel relationship, Problems problems) {
        this.known = known;
        this.relationship = relationship;
        this.destination = relationship.destination();
        this.given = Managing.given(relationship);
        this.strict = managed.manage().onNoMatch() == OnNoMatch.ERROR;
        this.name = managed.name();
        this.problems = problems;
    }

    Optional<ManagedInput> read(@Nullable Object input, int index) {
        String path = name + "[" + index + "]";
        if (input == null) {
            problems.add(Problem.REQUIRED, path, "must name a row, but is null");
            return Optional.empty();
        }
        if (input instanceof Link link) {
            return reference(link.destination(), link.payload(), index, path);
        }
        if (input instanceof Reference<?> reference) {
            return reference(reference, Map.of(), index, path);
        }
        if (input instanceof Record shape) {
            return map(Changeset.of("", "", null).from(shape).inputs(), index, path);
        }
        if (input instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> says = new LinkedHashMap<>();
            map.forEach((name, value) -> says.put(String.valueOf(name), value));
            return map(says, index, path);
        }
        return bare(input, index, path);
    }

    private Optional<ManagedInput> reference(
            Reference<?> reference, Map<Attribute<?, ?>, @Nullable Object> payload, int index, String path) {
        ResourceModel named = known.resource(reference.key().resource());
        if (!named.equals(destination)) {
            String message = "is a row of " + named + ", but " + relationship.address() + " leads to " + destination;
            problems.add(Problem.INVALID, path, message);
            return Optional.empty();
        }
        List<Object> key = problems.collecting(() -> Keys.cast(named, reference.key(), path));
        return key == null
                ? Optional.empty()
                : Optional.of(new ManagedInput(
                        index,
                        path,
                        List.of(new Naming(destination.primaryKey(), key)),
                        Map.of(),
                        payload,
                        Map.of(),
                        reference,
                        false));
    }

    private Optional<ManagedInput> bare(Object value, int index, String path) {
        List<AttributeModel> key = key();
        if (key.size() != 1) {
            String message = "names a row by " + key.size() + " values, so it must be a map of "
                    + key.stream().map(AttributeModel::name).toList();
            problems.add(Problem.INVALID, path, message);
            return Optional.empty();
        }
        return cast(key.get(0), value, path)
                .map(cast -> new ManagedInput(
                        index,
                        path,
                        List.of(new Naming(key, List.of(cast))),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        null,
                        false));
    }

    private List<AttributeModel> key() {
        List<AttributeModel> key = new ArrayList<>(destination.primaryKey());
        key.removeAll(given);
        return key.isEmpty() ? destination.primaryKey() : key;
    }

    /** By the primary key where the map holds it, else by every identity that it holds whole. */
    private Optional<ManagedInput> map(Map<String, @Nullable Object> says, int index, String path) {
        List<Naming> names = new ArrayList<>();
        List<AttributeModel> key = key();
        int before = problems.count();
        if (key.stream().allMatch(each -> says.containsKey(each.name()))) {
            naming(key, says, path, true).ifPresent(names::add);
        } else {
            for (IdentityModel identity : destination.identities()) {
                List<AttributeModel> attributes = new ArrayList<>(identity.attributes());
                attributes.removeAll(given);
                boolean usable = identity.whole() && !attributes.isEmpty();
                if (usable && attributes.stream().allMatch(each -> says.containsKey(each.name()))) {
                    naming(attributes, says, path, strict).ifPresent(names::add);
                }
            }
        }
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new ManagedInput(index, path, names, says, Map.of(), Map.of(), null, true));
    }

    /** Null names nobody: of a key it is a problem, and by an identity no row can be named. */
    private Optional<Naming> naming(
            List<AttributeModel> attributes, Map<String, @Nullable Object> says, String path, boolean needed) {
        List<Object> values = new ArrayList<>();
        for (AttributeModel attribute : attributes) {
            Object value = says.get(attribute.name());
            String inside = path + "." + attribute.name();
            if (value != null) {
                cast(attribute, value, inside).ifPresent(values::add);
            } else if (needed) {
                problems.add(Problem.REQUIRED, inside, "names a row and must not be null");
            }
        }
        return values.size() == attributes.size() ? Optional.of(new Naming(attributes, values)) : Optional.empty();
    }

    private Optional<Object> cast(AttributeModel attribute, Object value, String path) {
        Cast cast = attribute.type().cast(value);
        if (cast instanceof Cast.Done done) {
            return Optional.of(done.value());
        }
        problems.add(Problem.INVALID, path, ((Cast.Refused) cast).why());
        return Optional.empty();
    }
}
