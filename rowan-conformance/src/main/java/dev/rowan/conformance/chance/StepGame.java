package dev.rowan.conformance.chance;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.store.Computed;
import dev.rowan.store.Conflict;
import dev.rowan.store.Expected;
import dev.rowan.store.Lock;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.WriteStep;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Random steps for a store, over teams and their memberships, from a seed. Mutable, for one thread. */
public final class StepGame {
    private static final List<Object> TEXTS = List.of("a", "A", "b", "it's (x)=(y), z", "\u00E4", "");

    private final Dice dice;
    private final ResourceModel team;
    private final ResourceModel membership;
    private final ResourceModel member;

    /**
     * A game of its own.
     *
     * @param seed the same seed, the same steps
     * @param models with Team, Membership and Member
     */
    public StepGame(long seed, List<ResourceModel> models) {
        this.dice = new Dice(seed);
        this.team = named(models, "Team");
        this.membership = named(models, "Membership");
        this.member = named(models, "Member");
    }

    /**
     * What is played with.
     *
     * @return the resources whose rows the steps write
     */
    public List<ResourceModel> resources() {
        return List.of(team, membership, member);
    }

    /**
     * The next step.
     *
     * @return a step that may be refused
     */
    public WriteStep next() {
        ResourceModel resource = dice.pick(List.of(team, team, membership, member));
        return switch (dice.below(7)) {
            case 0, 1 -> insert(resource, null);
            case 2, 3 -> insert(resource, conflict(resource));
            case 4 -> update(resource);
            case 5 -> dice.chance(50) ? delete(resource) : insert(resource, conflict(resource));
            default ->
                dice.chance(30) || unique(resource, counted(resource))
                        ? new WriteStep.DeleteAll(plan(resource))
                        : new WriteStep.UpdateAll(plan(resource), List.of(computed(resource)));
        };
    }

    /**
     * All rows of a resource, in one order.
     *
     * @param resource whose rows
     * @return a plan, perhaps with a lock, which changes nothing
     */
    public ReadPlan everything(ResourceModel resource) {
        List<SortKey> byKey = resource.primaryKey().stream()
                .map(key -> new SortKey(new Term.Own(key), false))
                .toList();
        ReadPlan all = ReadPlan.of(resource, outputs(resource)).sorted(byKey);
        return all.locked(dice.pick(List.of(Lock.values())));
    }

    /**
     * Some rows, in some order.
     *
     * @return a plan with a lock
     */
    public ReadPlan locked() {
        return plan(dice.pick(resources())).locked(dice.pick(List.of(Lock.KEY_SHARE, Lock.NO_KEY_UPDATE)));
    }

    private WriteStep insert(ResourceModel resource, @Nullable Conflict conflict) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Set<List<@Nullable Object>> targets = new HashSet<>();
        for (int i = dice.below(5); i >= 0; i--) {
            @Nullable Object[] row = row(resource, conflict == null ? List.of() : conflict.target());
            List<@Nullable Object> target = new ArrayList<>();
            if (conflict != null) {
                conflict.target().forEach(key -> target.add(folded(row[key.position()])));
            }
            if (conflict == null || targets.add(target)) {
                rows.add(row);
            }
        }
        return new WriteStep.Insert(resource, resource.attributes(), rows, resource.attributes(), conflict);
    }

    private static @Nullable Object folded(@Nullable Object value) {
        return value instanceof String text ? Scalar.fold(text) : value;
    }

    private Conflict conflict(ResourceModel resource) {
        List<List<AttributeModel>> targets = new ArrayList<>(List.of(resource.primaryKey()));
        resource.identities().forEach(identity -> targets.add(identity.attributes()));
        List<AttributeModel> target = dice.pick(targets);
        List<AttributeModel> others = resource.attributes().stream()
                .filter(attribute -> !target.contains(attribute) && dice.chance(30))
                .toList();
        Computed computed = computed(resource);
        boolean computes =
                dice.chance(40) && !others.contains(computed.attribute()) && !target.contains(computed.attribute());
        return new Conflict(
                target, others, computes ? List.of(computed) : List.of(), dice.chance(30) ? condition(resource) : null);
    }

    private WriteStep update(ResourceModel resource) {
        List<List<Object>> keys = keys(resource);
        Computed computed = computed(resource);
        boolean several = keys.size() > 1;
        boolean computes = dice.chance(50) && !(several && unique(resource, counted(resource)));
        List<AttributeModel> attributes = resource.attributes().stream()
                .filter(attribute -> dice.chance(resource.primaryKey().contains(attribute) ? 8 : 30))
                .filter(attribute -> !(several && unique(resource, attribute)))
                .filter(attribute -> !(computes && attribute.equals(computed.attribute())))
                .toList();
        if (attributes.isEmpty() && !computes) {
            attributes = List.of(plain(resource));
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            @Nullable Object[] whole = row(resource, List.of());
            rows.add(attributes.stream().map(each -> whole[each.position()]).toArray());
        }
        return new WriteStep.Update(
                resource,
                keys,
                attributes,
                rows,
                computes ? List.of(computed) : List.of(),
                expected(resource, keys.size()),
                resource.attributes());
    }

    /** Rows that pass values on to each other may meet on the way, in an order that no store promises. */
    private static boolean unique(ResourceModel resource, AttributeModel attribute) {
        return resource.primaryKey().contains(attribute)
                || resource.identities().stream()
                        .anyMatch(identity -> identity.attributes().contains(attribute));
    }

    private static AttributeModel plain(ResourceModel resource) {
        return resource.attributes().stream()
                .filter(attribute -> !unique(resource, attribute))
                .findFirst()
                .orElseThrow();
    }

    private WriteStep delete(ResourceModel resource) {
        List<List<Object>> keys = keys(resource);
        return new WriteStep.Delete(resource, keys, expected(resource, keys.size()), resource.attributes());
    }

    private @Nullable Expected expected(ResourceModel resource, int size) {
        if (dice.chance(75)) {
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(dice.below(3));
        }
        return new Expected(counted(resource), values);
    }

    private List<List<Object>> keys(ResourceModel resource) {
        Set<List<Object>> keys = new HashSet<>();
        int most = 1 + dice.below(3);
        for (int i = 0; i < most; i++) {
            keys.add(resource.primaryKey().stream()
                    .map(key -> Objects.requireNonNull(value(key)))
                    .toList());
        }
        return List.copyOf(keys);
    }

    private ReadPlan plan(ResourceModel resource) {
        Term filter = dice.chance(70) ? condition(resource) : null;
        List<SortKey> sort = new ArrayList<>();
        sort.add(new SortKey(new Term.Own(counted(resource)), dice.flag()));
        resource.primaryKey().forEach(key -> sort.add(new SortKey(new Term.Own(key), dice.flag())));
        Long limit = dice.chance(40) ? Long.valueOf(dice.below(4)) : null;
        return ReadPlan.of(resource, outputs(resource))
                .where(filter)
                .sorted(sort)
                .cut(limit, dice.chance(20) ? 1 : 0);
    }

    private Term condition(ResourceModel resource) {
        Term counted = new Term.Own(counted(resource));
        Comparison comparison = dice.pick(List.of(Comparison.values()));
        Term compare = new Term.Compare(
                comparison, counted, dice.chance(50) ? number(dice.below(4)) : calculated(counted, dice.below(3)));
        return dice.chance(20) ? new Term.Or(List.of(compare, new Term.IsNull(counted))) : compare;
    }

    private Computed computed(ResourceModel resource) {
        AttributeModel counted = counted(resource);
        if (dice.chance(10)) {
            return new Computed(counted, null);
        }
        return new Computed(
                counted, calculated(new Term.Own(counted), dice.chance(10) ? Integer.MAX_VALUE : dice.below(3)));
    }

    private Term calculated(Term left, int right) {
        return new Term.Call(
                dice.pick(List.of(NumberOperation.PLUS, NumberOperation.MINUS, NumberOperation.TIMES)),
                left,
                number(right));
    }

    private static Term number(int number) {
        return new Term.Constant(number, Scalar.INTEGER, false);
    }

    private AttributeModel counted(ResourceModel resource) {
        String name = resource.equals(team) ? "season" : resource.equals(member) ? "age" : "shirt";
        return resource.attribute(name).orElseThrow();
    }

    private @Nullable Object[] row(ResourceModel resource, List<AttributeModel> never) {
        @Nullable Object[] row = new @Nullable Object[resource.attributes().size()];
        for (AttributeModel attribute : resource.attributes()) {
            boolean needed = never.contains(attribute) || resource.primaryKey().contains(attribute);
            int nulls = attribute.required() ? 2 : 25;
            row[attribute.position()] = !needed && dice.chance(nulls) ? null : value(attribute);
        }
        return row;
    }

    private Object value(AttributeModel attribute) {
        ValueType type = attribute.type();
        if (type == Scalar.UUID) {
            return key(attribute);
        }
        if (type == Scalar.INTEGER) {
            return dice.below(3);
        }
        if (type == Scalar.INSTANT) {
            return Instant.EPOCH;
        }
        return type.javaType().isEnum() ? dice.standing() : dice.pick(TEXTS);
    }

    private UUID key(AttributeModel attribute) {
        boolean ofTeam = attribute.name().equals("teamId")
                || attribute.equals(team.primaryKey().get(0));
        return ofTeam ? dice.teamKey() : dice.memberKey();
    }

    private static List<Term> outputs(ResourceModel resource) {
        return resource.attributes().stream().<Term>map(Term.Own::new).toList();
    }

    private static ResourceModel named(List<ResourceModel> models, String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
