package dev.rowan.intake;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.NamedAction;
import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import dev.rowan.expression.Attribute;
import dev.rowan.intake.own.Known;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By which actions the rows of a managed relationship are written: those that its answers name, else the primary ones. */
public final class Doers {
    private final Known known;
    private final RelationshipModel relationship;
    private final ResourceModel destination;
    private final Manage manage;

    Doers(Known known, RelationshipModel relationship, Manage manage) {
        this.known = known;
        this.relationship = relationship;
        this.destination = relationship.destination();
        this.manage = manage;
    }

    /**
     * Asks for every action that the answers may need.
     *
     * @throws dev.rowan.problem.DefinitionException when the resources lack one
     */
    void verify() {
        read();
        boolean relates = manage.onLookup() != OnLookup.IGNORE;
        if (relates) {
            found();
        }
        if (manage.onNoMatch() == OnNoMatch.CREATE) {
            create();
        }
        if (manage.onMatch() == OnMatch.UPDATE) {
            matched();
        }
        if (manage.onMatch() == OnMatch.UPDATE_LINK) {
            linkChanged();
        }
        if (manage.onMatch() == OnMatch.DESTROY) {
            destroyed(true);
        }
        if (manage.onMissing() == OnMissing.DESTROY) {
            destroyed(false);
        }
        if (manyToMany() && (relates || manage.onNoMatch() == OnNoMatch.CREATE)) {
            linked();
        }
        if (goes(true)) {
            unrelated(true);
        }
        if (goes(false)) {
            unrelated(false);
        }
        ordered();
    }

    /** The place of an input can be noted in the row it names, or in the join row that leads there. */
    private void ordered() {
        Attribute<?, ?> order = manage.means().order();
        if (order == null) {
            return;
        }
        List<String> resources =
                manyToMany() ? List.of(destination.name(), join().join().name()) : List.of(destination.name());
        boolean held = known.models()
                .attribute(order)
                .filter(model -> resources.contains(model.resource()))
                .isPresent();
        if (!held) {
            throw known.fault(
                    "managing-order",
                    relationship.source(),
                    "notes the places of " + relationship.name() + " in " + order + ", which is no attribute of "
                            + String.join(" or ", resources),
                    "name a whole number of " + String.join(" or ", resources));
        }
    }

    /**
     * The actions that may take what an input says.
     *
     * @return create and update actions of the destination and of the join
     */
    List<ActionModel> possible() {
        List<ActionModel> actions = new ArrayList<>();
        boolean creates = manage.onNoMatch() == OnNoMatch.CREATE;
        if (creates) {
            actions.add(create());
        }
        if (manage.onMatch() == OnMatch.UPDATE) {
            actions.add(matched());
        }
        if (manage.onLookup() == OnLookup.RELATE_AND_UPDATE) {
            actions.add(pick(manage.means().lookup(), destination, ActionKind.UPDATE));
        }
        if (manyToMany() && (creates || manage.onLookup() != OnLookup.IGNORE)) {
            actions.add(linked());
        }
        if (manage.onMatch() == OnMatch.UPDATE_LINK || (manage.onMatch() == OnMatch.UPDATE && linksChange())) {
            actions.add(linkChanged());
        }
        return actions;
    }

    private boolean goes(boolean match) {
        return match
                ? manage.onMatch() == OnMatch.UNRELATE || (manyToMany() && manage.onMatch() == OnMatch.DESTROY)
                : manage.onMissing() == OnMissing.UNRELATE || (manyToMany() && manage.onMissing() == OnMissing.DESTROY);
    }

    /**
     * Finds rows of the destination.
     *
     * @return a read action
     */
    public ActionModel read() {
        NamedAction<?> named =
                manage.onLookup() == OnLookup.RELATE ? manage.means().lookup() : null;
        return pick(named, destination, ActionKind.READ);
    }

    /**
     * Updates a row that was found: to be related, or updated along.
     *
     * @return an update action of the destination; null where relating it writes nothing of it
     */
    public @Nullable ActionModel found() {
        if (manage.onLookup() == OnLookup.RELATE_AND_UPDATE) {
            return pick(manage.means().lookup(), destination, ActionKind.UPDATE);
        }
        return holdsKey() ? pick(null, destination, ActionKind.UPDATE) : null;
    }

    /**
     * Creates a row.
     *
     * @return a create action of the destination
     */
    public ActionModel create() {
        return pick(manage.means().noMatch(), destination, ActionKind.CREATE);
    }

    /**
     * Updates a related row.
     *
     * @return an update action of the destination
     */
    public ActionModel matched() {
        return pick(manage.means().match(), destination, ActionKind.UPDATE);
    }

    /**
     * Destroys a related row.
     *
     * @param match whether an input names it, or none does
     * @return a destroy action of the destination
     */
    public ActionModel destroyed(boolean match) {
        return pick(match ? manage.means().match() : manage.means().missing(), destination, ActionKind.DESTROY);
    }

    /**
     * Unrelates a row: takes the join row away, or the parent's key out of the row.
     *
     * @param match whether an input names it, or none does
     * @return a destroy action of the join, or an update action of the destination; null for a belongs-to, whose own row
     *     holds the key
     */
    public @Nullable ActionModel unrelated(boolean match) {
        boolean asked = match ? manage.onMatch() == OnMatch.UNRELATE : manage.onMissing() == OnMissing.UNRELATE;
        NamedAction<?> named =
                !asked ? null : match ? manage.means().match() : manage.means().missing();
        if (manyToMany()) {
            NamedAction<?> action = named == null ? manage.means().unlink() : named;
            return pick(action, join().join(), ActionKind.DESTROY);
        }
        return holdsKey() ? pick(named, destination, ActionKind.UPDATE) : null;
    }

    /**
     * Makes a join row.
     *
     * @return a create action of the join
     */
    public ActionModel linked() {
        Through through = join();
        if (!through.unique()) {
            String near = through.near().name();
            String far = through.far().name();
            throw known.fault(
                    "join-identity",
                    through.join(),
                    "has no identity over " + near + " and " + far + ", so " + relationship.address()
                            + " could relate two rows twice",
                    "write `identity(" + near + ", " + far + ")`");
        }
        return pick(manage.means().link(), through.join(), ActionKind.CREATE);
    }

    /**
     * Changes what a join row carries.
     *
     * @return an update action of the join
     */
    public ActionModel linkChanged() {
        if (!manyToMany()) {
            throw known.fault(
                    "update-link",
                    relationship.source(),
                    "has no join row behind " + relationship.name() + ", so UPDATE_LINK has nothing to update",
                    "answer with UPDATE");
        }
        NamedAction<?> named =
                manage.onMatch() == OnMatch.UPDATE_LINK ? manage.means().match() : null;
        return pick(named, join().join(), ActionKind.UPDATE);
    }

    /**
     * Whether join rows can be changed at all.
     *
     * @return true for a many-to-many whose join has an update action
     */
    public boolean linksChange() {
        return manyToMany()
                && known.models().primary(join().join(), ActionKind.UPDATE).isPresent();
    }

    private Through join() {
        return relationship.join();
    }

    private boolean manyToMany() {
        return relationship.kind() == RelationshipKind.MANY_TO_MANY;
    }

    private boolean holdsKey() {
        return relationship.kind() == RelationshipKind.HAS_MANY || relationship.kind() == RelationshipKind.HAS_ONE;
    }

    private ActionModel pick(@Nullable NamedAction<?> named, ResourceModel resource, ActionKind kind) {
        String purpose = "managing " + relationship.address();
        if (named == null) {
            return known.primary(resource, kind, purpose);
        }
        ActionModel action = known.action(resource, named);
        if (action.kind() != kind || !action.resource().equals(resource.name())) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            throw known.fault(
                    "managing-action",
                    relationship.source(),
                    "manages " + relationship.name() + " by " + named + ", which is no " + word + " action of "
                            + resource,
                    "name " + (word.equals("update") ? "an " : "a ") + word + " action of " + resource);
        }
        return action;
    }
}
