package dev.rowan.intake.plain;

import dev.rowan.action.ActionRules;
import dev.rowan.action.Hooks;
import dev.rowan.changeset.Changeset;
import dev.rowan.compile.Models;
import dev.rowan.evaluate.Constraints;
import dev.rowan.intake.own.Made;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.ResourceModel;
import dev.rowan.type.Cast;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A create action without steps, hooks and relationships. Immutable. */
public final class PlainCreate {
    /** Stands where nothing is said of an attribute, and the store has to know. */
    private static final Object ABSENT = new Object();

    private final ResourceModel resource;
    private final Object instance;
    private final ActionModel action;
    private final List<AttributeModel> attributes;
    private final IdentityHashMap<Object, AttributeModel> tokens;
    private final boolean timed;
    private final boolean[] made;

    private PlainCreate(ResourceModel resource, ActionModel action, Models models) {
        this.resource = resource;
        this.action = action;
        this.instance = models.instance(resource);
        this.attributes = resource.attributes();
        this.timed = attributes.stream().anyMatch(each -> each.generation().isTimestamp());
        this.made = new boolean[attributes.size()];
        attributes.forEach(each -> made[each.position()] = makes(each));
        this.tokens = new IdentityHashMap<>();
        attributes.forEach(each -> tokens.put(models.token(each).orElseThrow(), each));
    }

    /**
     * The action of a changeset.
     *
     * @param changeset any
     * @param models of the domains that are open
     * @return empty where it is another kind of action, or does more
     */
    public static Optional<PlainCreate> of(Changeset<?> changeset, Models models) {
        ActionModel action = models.action(changeset.action()).orElse(null);
        ResourceModel resource = models.of(changeset.resource()).orElse(null);
        if (action == null || resource == null || action.kind() != ActionKind.CREATE) {
            return Optional.empty();
        }
        ActionRules rules = models.rules(action);
        boolean plain = action.resource().equals(resource.name())
                && rules.arguments().isEmpty()
                && rules.steps().isEmpty()
                && rules.managed().isEmpty()
                && rules.hooks().equals(Hooks.NONE)
                && rules.upsert() == null
                && rules.lock() == null
                && resource.attributes().stream().allMatch(PlainCreate::plain);
        return plain ? Optional.of(new PlainCreate(resource, action, models)) : Optional.empty();
    }

    private static boolean plain(AttributeModel attribute) {
        return attribute.generation() != Generation.IDENTITY && attribute.generation() != Generation.EXPRESSION;
    }

    /**
     * Whether a changeset is about rows of this resource.
     *
     * @param changeset by this action
     * @return false where somebody gave it another resource
     */
    public boolean isOf(Changeset<?> changeset) {
        return changeset.resource() == instance && changeset.target() == null;
    }

    /**
     * Whose rows.
     *
     * @return the resource
     */
    public ResourceModel resource() {
        return resource;
    }

    /**
     * What is done.
     *
     * @return the action
     */
    public ActionModel action() {
        return action;
    }

    /**
     * The values of one row.
     *
     * @param changeset by this action
     * @return one for each attribute of the resource, for {@link #columns}; null where there is more to it than values, or
     *     something is wrong with one
     */
    public @Nullable Object @Nullable [] row(Changeset<?> changeset) {
        if (!changeset.arguments().isEmpty()
                || !changeset.inputs().isEmpty()
                || !changeset.managed().isEmpty()) {
            return null;
        }
        @Nullable Object[] row = new @Nullable Object[attributes.size()];
        Arrays.fill(row, ABSENT);
        Filling filling = new Filling(row);
        changeset.sets().forEach(filling);
        return filling.fits && whole(row) ? row : null;
    }

    /** Puts what is said into a row. */
    private final class Filling implements BiConsumer<Object, @Nullable Object> {
        private final @Nullable Object[] row;
        private boolean fits = true;

        Filling(@Nullable Object[] row) {
            this.row = row;
        }

        @Override
        public void accept(Object token, @Nullable Object value) {
            AttributeModel attribute = fits ? tokens.get(token) : null;
            fits = attribute != null && put(row, attribute, value);
        }
    }

    private static boolean put(@Nullable Object[] row, AttributeModel attribute, @Nullable Object value) {
        if (value == null) {
            row[attribute.position()] = null;
            return true;
        }
        if (!(attribute.type().cast(value) instanceof Cast.Done done)) {
            return false;
        }
        row[attribute.position()] = done.value();
        return Constraints.hold(attribute, done.value());
    }

    private boolean whole(@Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            boolean none = row[i] == null || (row[i] == ABSENT && !made[i]);
            if (none && attributes.get(i).required()) {
                return false;
            }
        }
        return true;
    }

    /** At the very end: whoever makes values is asked once for each row, and not for rows that go another way. */
    private boolean complete(@Nullable Object[] row) {
        Instant now = timed ? Instant.now().truncatedTo(ChronoUnit.MICROS) : Instant.EPOCH;
        for (int i = 0; i < row.length; i++) {
            if (row[i] == ABSENT && made[i]) {
                Object value = Made.of(attributes.get(i), now);
                if (value == null || !put(row, attributes.get(i), value)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean makes(AttributeModel attribute) {
        return attribute.generation() != Generation.NONE
                || attribute.supplier() != null
                || attribute.fallback() != null;
    }

    /**
     * Which attributes are told to the store. Makes the values of which nothing was said.
     *
     * @param rows from {@link #row}
     * @return null where it is not the same for all of them, or what is made is none
     */
    public @Nullable List<AttributeModel> columns(List<@Nullable Object[]> rows) {
        for (int i = 0; i < attributes.size(); i++) {
            boolean absent = rows.get(0)[i] == ABSENT;
            for (@Nullable Object[] row : rows) {
                if ((row[i] == ABSENT) != absent && !made[i]) {
                    return null;
                }
            }
        }
        for (@Nullable Object[] row : rows) {
            if (!complete(row)) {
                return null;
            }
        }
        @Nullable Object[] any = rows.get(0);
        return tells(any) == any.length
                ? attributes
                : attributes.stream()
                        .filter(each -> any[each.position()] != ABSENT)
                        .toList();
    }

    private static int tells(@Nullable Object[] row) {
        int count = 0;
        for (Object value : row) {
            count += value == ABSENT ? 0 : 1;
        }
        return count;
    }

    /**
     * The values of the attributes that are told.
     *
     * @param row from {@link #row}
     * @param columns from {@link #columns}
     * @return itself where all of them are
     */
    public @Nullable Object[] told(@Nullable Object[] row, List<AttributeModel> columns) {
        return columns.size() == row.length
                ? row
                : columns.stream().map(each -> row[each.position()]).toArray();
    }
}
