package dev.rowan.intake;

import dev.rowan.action.ActionRules;
import dev.rowan.action.Hooks;
import dev.rowan.action.ReadRules;
import dev.rowan.changeset.Manage;
import dev.rowan.expression.Attribute;
import dev.rowan.intake.LinkDraft.ByIdentity;
import dev.rowan.intake.LinkDraft.ByKey;
import dev.rowan.intake.LinkDraft.Named;
import dev.rowan.intake.own.Asker;
import dev.rowan.intake.own.Drafting;
import dev.rowan.intake.own.Known;
import dev.rowan.intake.own.OwnOrder;
import dev.rowan.intake.own.OwnSaid;
import dev.rowan.intake.own.Problems;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.problem.Problem;
import dev.rowan.store.LinkMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Drafts managed relationships that one step of links can write: no action that takes part has anything to say of its own. */
final class Linking {
    private final Known known;
    private final Drafting drafting;
    private final Map<Silence, Optional<Map<AttributeModel, @Nullable Object>>> silent = new ConcurrentHashMap<>();

    /** Which keys the relationship fills differs between those that share a join. */
    private record Silence(ActionModel action, AttributeModel near, AttributeModel far) {}

    Linking(Known known, Drafting drafting) {
        this.known = known;
        this.drafting = drafting;
    }

    /** Empty where it takes more than one step. */
    Optional<LinkDraft> draft(ManagedDraft managed, Asker asker, Problems problems) {
        Optional<LinkMode> mode = mode(managed.manage());
        if (mode.isEmpty() || !plain(managed, mode.get())) {
            return Optional.empty();
        }
        List<LinkDraft.Input> inputs = new ArrayList<>();
        for (ManagedInput input : managed.inputs()) {
            input(managed, mode.get(), input, asker, problems).ifPresent(inputs::add);
        }
        LinkDraft link = new LinkDraft(managed.relationship(), mode.get(), List.copyOf(inputs), managed.name());
        Contradictions.among(link, keys(link)).forEach(problems::add);
        return Optional.of(link);
    }

    /** Of inputs that name their row by an identity the key is not known before the write. */
    private static List<@Nullable Object> keys(LinkDraft link) {
        List<@Nullable Object> keys = new ArrayList<>();
        for (LinkDraft.Input input : link.inputs()) {
            keys.add(input.named() instanceof ByKey named ? named.key() : null);
        }
        return keys;
    }

    private boolean plain(ManagedDraft managed, LinkMode mode) {
        RelationshipModel relationship = managed.relationship();
        ResourceModel destination = relationship.destination();
        boolean single =
                managed.inputs().stream().allMatch(input -> input.names().size() < 2);
        if (relationship.kind().toOne()
                || destination.primaryKey().size() > 1
                || !single
                || !everything(managed.doers().read())) {
            return false;
        }
        return relationship.kind() == RelationshipKind.MANY_TO_MANY
                ? joins(managed, mode)
                : children(relationship, mode)
                        && bare(known.primary(destination, ActionKind.UPDATE, "managing " + relationship.address()));
    }

    private boolean everything(ActionModel read) {
        ReadRules rules = known.models().reading(read);
        return rules.filter() == null && rules.preparations().isEmpty();
    }

    private boolean joins(ManagedDraft managed, LinkMode mode) {
        if (mode != LinkMode.APPEND && !bare(leaving(managed))) {
            return false;
        }
        ActionRules link = mode == LinkMode.REMOVE
                ? ActionRules.NONE
                : known.models().rules(managed.doers().linked());
        return link.hooks().equals(Hooks.NONE) && link.managed().isEmpty() && link.upsert() == null;
    }

    private ActionModel leaving(ManagedDraft managed) {
        return Objects.requireNonNull(managed.doers().unrelated(managed.manage().equals(Manage.REMOVE)));
    }

    /** Of children that cannot be without a parent none can be unrelated; which one is told elsewhere. */
    private static boolean children(RelationshipModel relationship, LinkMode mode) {
        return mode == LinkMode.APPEND || !relationship.destinationKey().required();
    }

    private boolean bare(ActionModel action) {
        ActionRules rules = known.models().rules(action);
        return rules.hooks().equals(Hooks.NONE)
                && rules.steps().isEmpty()
                && rules.managed().isEmpty()
                && rules.cascades().isEmpty()
                && rules.lock() == null
                && rules.soft() == null;
    }

    private Optional<LinkDraft.Input> input(
            ManagedDraft managed, LinkMode mode, ManagedInput input, Asker asker, Problems problems) {
        RelationshipModel relationship = managed.relationship();
        ResourceModel destination = relationship.destination();
        if (input.names().isEmpty()) {
            problems.add(Problem.REQUIRED, input.path(), ManagedInput.unnamed(destination));
        }
        boolean carries = relationship.kind() == RelationshipKind.MANY_TO_MANY && mode != LinkMode.REMOVE;
        Map<AttributeModel, @Nullable Object> payload = carries ? payload(managed, input, asker, problems) : Map.of();
        return input.names().stream()
                .findFirst()
                .map(name ->
                        new LinkDraft.Input(input.index(), named(destination, name, input), input.given(), payload));
    }

    private static Named named(ResourceModel destination, Naming name, ManagedInput input) {
        if (name.attributes().equals(destination.primaryKey())) {
            return new ByKey(name.values().get(0), input.reference());
        }
        IdentityModel identity = destination.identities().stream()
                .filter(each -> each.whole() && each.attributes().equals(name.attributes()))
                .findFirst()
                .orElseThrow();
        return new ByIdentity(identity, name.values());
    }

    private Map<AttributeModel, @Nullable Object> payload(
            ManagedDraft managed, ManagedInput input, Asker asker, Problems problems) {
        Through through = managed.relationship().join();
        ActionModel action = managed.doers().linked();
        if (input.says().isEmpty() && input.payload().isEmpty()) {
            Map<AttributeModel, @Nullable Object> same = silent.computeIfAbsent(
                            new Silence(action, through.near(), through.far()), each -> silent(through, action, asker))
                    .orElse(null);
            if (same != null) {
                return same;
            }
        }
        Map<String, @Nullable Object> says = new LinkedHashMap<>(input.says());
        says.keySet().retainAll(known.names(action));
        input.names().forEach(name -> name.attributes().forEach(each -> says.remove(each.name())));
        says.remove(through.near().name());
        says.remove(through.far().name());
        Map<Attribute<?, ?>, @Nullable Object> sets = input.payload();
        OwnOrder order = OwnOrder.of(through.join(), action, new OwnSaid(sets, Map.of(), says), asker)
                .at(input.path())
                .filling(Set.of(through.near(), through.far()));
        return drafting.draft(order, problems).values();
    }

    /** What every join row holds of which nothing is said; empty where it is made anew for each. */
    private Optional<Map<AttributeModel, @Nullable Object>> silent(Through through, ActionModel action, Asker asker) {
        ActionRules rules = known.models().rules(action);
        boolean same = rules.steps().isEmpty()
                && rules.arguments().isEmpty()
                && through.join().attributes().stream()
                        .allMatch(each -> each.generation() == Generation.NONE && each.supplier() == null);
        if (!same) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        OwnOrder order = OwnOrder.of(through.join(), action, new OwnSaid(Map.of(), Map.of(), Map.of()), asker)
                .filling(Set.of(through.near(), through.far()));
        Map<AttributeModel, @Nullable Object> values =
                drafting.draft(order, problems).values();
        return problems.count() == 0 ? Optional.of(values) : Optional.empty();
    }

    /** The same of a relationship that is managed. */
    Optional<Map<AttributeModel, @Nullable Object>> silent(ManagedDraft managed) {
        return silent(managed.relationship().join(), managed.doers().linked(), Asker.NOBODY);
    }

    private static Optional<LinkMode> mode(Manage manage) {
        if (manage.equals(Manage.APPEND)) {
            return Optional.of(LinkMode.APPEND);
        }
        if (manage.equals(Manage.REMOVE)) {
            return Optional.of(LinkMode.REMOVE);
        }
        return manage.equals(Manage.APPEND_AND_REMOVE) ? Optional.of(LinkMode.APPEND_AND_REMOVE) : Optional.empty();
    }
}
