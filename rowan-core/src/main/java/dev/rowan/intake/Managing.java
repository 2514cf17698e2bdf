package dev.rowan.intake;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.Managed;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.expression.Attribute;
import dev.rowan.intake.own.Known;
import dev.rowan.intake.own.Problems;
import dev.rowan.intake.own.Scope;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.problem.Problem;
import dev.rowan.type.Cast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts managed relationships, as far as that goes without looking at rows. */
public final class Managing {
    private final Known known;

    Managing(Known known) {
        this.known = known;
    }

    /**
     * Resolves what is managed and reads its inputs.
     *
     * @param resource of the written row
     * @param managed the request
     * @param problems collects what is wrong, at paths of the written row
     * @return the draft
     * @throws dev.rowan.problem.DefinitionException when the resources lack what the answers need
     * @throws dev.rowan.problem.InvalidException when the relationship is not the resource's
     */
    ManagedDraft draft(ResourceModel resource, Managed managed, Problems problems) {
        RelationshipModel relationship = new Scope(known.models(), resource).relationship(managed.relationship());
        Manage manage = managed.manage();
        Doers doers = new Doers(known, relationship, manage);
        doers.verify();
        NamedRows rows = new NamedRows(known, managed, relationship, problems);
        List<? extends @Nullable Object> given = managed.inputs();
        if (relationship.kind().toOne() && given.size() > 1) {
            problems.add(Problem.INVALID, managed.name(), "leads to one row, but " + given.size() + " were given");
        }
        List<ManagedInput> inputs = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            rows.read(given.get(i), i).ifPresent(inputs::add);
        }
        boolean silent = inputs.stream()
                .allMatch(each -> each.says().isEmpty() && each.payload().isEmpty());
        Set<String> taken = silent ? Set.of() : taken(relationship, doers);
        return new ManagedDraft(
                relationship,
                manage,
                doers,
                silent
                        ? List.copyOf(inputs)
                        : inputs.stream()
                                .map(input -> known(relationship, doers, taken, input, problems))
                                .toList(),
                managed.name(),
                inputs.size() == given.size());
    }

    /**
     * How what a destroyed row leads to goes along: of a many-to-many the join rows alone, what they lead to stays for
     * others.
     *
     * @param relationship of the row that is destroyed
     * @return the answers
     */
    public static Manage cascade(RelationshipModel relationship) {
        boolean links = relationship.kind() == RelationshipKind.MANY_TO_MANY;
        return Manage.REMOVE.onMatch(OnMatch.IGNORE).onMissing(links ? OnMissing.UNRELATE : OnMissing.DESTROY);
    }

    /** Attributes of the destination that the parent gives. */
    static List<AttributeModel> given(RelationshipModel relationship) {
        return relationship.kind() == RelationshipKind.HAS_MANY || relationship.kind() == RelationshipKind.HAS_ONE
                ? List.of(relationship.destinationKey())
                : List.of();
    }

    /**
     * Attributes that the relationship itself fills in a row that an action writes, whoever says something else.
     *
     * @param relationship which
     * @param action of the destination or of the join
     * @return the parent's key in a child, both keys in a join row; none in a row that is only related
     */
    public static List<AttributeModel> held(RelationshipModel relationship, ActionModel action) {
        Through through = relationship.through();
        if (through != null && action.resource().equals(through.join().name())) {
            return List.of(through.near(), through.far());
        }
        return given(relationship);
    }

    /** What no action of this management would take is told at once, whatever becomes of the input, and left out. */
    private ManagedInput known(
            RelationshipModel relationship, Doers doers, Set<String> taken, ManagedInput input, Problems problems) {
        Map<String, @Nullable Object> says = new LinkedHashMap<>(input.says());
        for (String name : input.says().keySet()) {
            if (!taken.contains(name)) {
                says.remove(name);
                String message = "is nothing that an input of " + relationship.address() + " can give"
                        + Nearest.offer(name, taken);
                problems.add(Problem.UNKNOWN_NAME, input.path() + "." + Printable.of(name), message);
            }
        }
        Map<Attribute<?, ?>, @Nullable Object> payload = new LinkedHashMap<>(input.payload());
        for (Attribute<?, ?> attribute : input.payload().keySet()) {
            Optional<Problem> refused = refused(relationship, doers, attribute);
            refused.ifPresent(problem -> {
                payload.remove(attribute);
                problems.add(problem.under(input.path()));
            });
        }
        return new ManagedInput(
                input.index(),
                input.path(),
                input.names(),
                says,
                payload,
                content(relationship, says, payload),
                input.reference(),
                input.describes());
    }

    /** What two inputs of one row must not say differently. */
    private static Map<String, @Nullable Object> content(
            RelationshipModel relationship,
            Map<String, @Nullable Object> says,
            Map<Attribute<?, ?>, @Nullable Object> payload) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>(says);
        relationship.destination().primaryKey().forEach(key -> content.remove(key.name()));
        payload.forEach((attribute, value) -> content.put(attribute.name(), value));
        content.replaceAll((name, value) -> canonical(relationship, name, value));
        return content;
    }

    private static @Nullable Object canonical(RelationshipModel relationship, String name, @Nullable Object value) {
        Through through = relationship.through();
        Optional<AttributeModel> attribute = relationship
                .destination()
                .attribute(name)
                .or(() ->
                        Optional.ofNullable(through).flatMap(each -> each.join().attribute(name)));
        return value != null && attribute.isPresent() && attribute.get().type().cast(value) instanceof Cast.Done done
                ? done.value()
                : value;
    }

    /** Why a join row cannot carry something. */
    private Optional<Problem> refused(RelationshipModel relationship, Doers doers, Attribute<?, ?> attribute) {
        Through through = relationship.through();
        if (through == null) {
            String message = "cannot be carried: " + relationship.address() + " has no join row";
            return Optional.of(Problem.of(Problem.UNKNOWN_NAME, attribute.name(), message));
        }
        if (doers.possible().stream()
                .noneMatch(action -> action.resource().equals(through.join().name()))) {
            String message = "cannot be given where rows are only unrelated";
            return Optional.of(Problem.of(Problem.UNKNOWN_NAME, attribute.name(), message));
        }
        boolean carried = known.models()
                .attribute(attribute)
                .filter(through.payload()::contains)
                .isPresent();
        String message =
                attribute + " is nothing that a " + through.join() + " of " + relationship.address() + " can carry";
        return carried ? Optional.empty() : Optional.of(Problem.of(Problem.INVALID, attribute.name(), message));
    }

    private Set<String> taken(RelationshipModel relationship, Doers doers) {
        ResourceModel destination = relationship.destination();
        Set<String> taken = new LinkedHashSet<>();
        destination.primaryKey().forEach(key -> taken.add(key.name()));
        for (IdentityModel identity : destination.identities()) {
            if (identity.whole()) {
                identity.attributes().forEach(each -> taken.add(each.name()));
            }
        }
        given(relationship).forEach(each -> taken.remove(each.name()));
        for (ActionModel action : doers.possible()) {
            Set<String> names = new LinkedHashSet<>(known.names(action));
            held(relationship, action).forEach(each -> names.remove(each.name()));
            taken.addAll(names);
        }
        return taken;
    }
}
