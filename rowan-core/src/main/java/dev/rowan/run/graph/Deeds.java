package dev.rowan.run.graph;

import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.intake.Doers;
import dev.rowan.intake.Intake;
import dev.rowan.intake.ManagedInput;
import dev.rowan.intake.Managing;
import dev.rowan.intake.own.Problems;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.planning.Act;
import dev.rowan.problem.Problem;
import dev.rowan.store.Conflict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what was decided for one branch into rows to be written, or into problems. Mutable, for one branch. */
final class Deeds {
    private final Branch branch;
    private final RelationshipModel relationship;
    private final Doers doers;
    private final Drafts drafts;
    private final Problems problems;
    private final Map<Role, Map<ActionModel, List<Node>>> roles;
    private boolean leftOut;

    Deeds(Branch branch, Drafts drafts, Problems problems, Map<Role, Map<ActionModel, List<Node>>> roles) {
        this.branch = branch;
        this.relationship = branch.relationship();
        this.doers = branch.draft().doers();
        this.drafts = drafts;
        this.problems = problems;
        this.roles = roles;
    }

    void input(ManagedInput input, Act act, @Nullable Related row) {
        if (branch.owner().action().kind() == ActionKind.DESTROY && comes(act)) {
            refuse(Problem.INVALID, input, "cannot be related to a row that is destroyed");
            return;
        }
        switch (act) {
            case IGNORE -> {
                if (row != null) {
                    claim(new Claim(Claim.Kind.STAYS, input.index(), row, null, null));
                }
            }
            case RELATE, RELATE_AND_UPDATE -> relate(input, known(row), act == Act.RELATE_AND_UPDATE);
            case CREATE -> create(input);
            case UPDATE -> update(input, known(row));
            case UPDATE_LINK -> {
                Node link = relinked(input, known(row), doers.linkChanged(), null);
                claim(new Claim(Claim.Kind.STAYS, input.index(), row, null, link));
            }
            case UNRELATE -> unrelate(known(row), true, path(input), input.index());
            case DESTROY -> destroy(known(row), true, path(input), input.index());
            case NOT_RELATED -> notRelated(input);
            case NOT_FOUND -> notFound(input);
            case RELATED -> refuse(Problem.INVALID, input, "is related by " + relationship.address() + " already");
            case LEFT_OUT -> throw new IllegalStateException("an input cannot be left out");
        }
    }

    void missing(Act act, Related row) {
        String path = branch.owner().inside(branch.draft().name());
        switch (act) {
            case UNRELATE -> unrelate(row, false, path, -1);
            case DESTROY -> destroy(row, false, path, -1);
            case LEFT_OUT -> {
                if (!leftOut) {
                    problems.add(
                            Problem.INVALID, path, "leaves out a row that is related by " + relationship.address());
                }
                leftOut = true;
            }
            default -> claim(new Claim(Claim.Kind.STAYS, -1, row, null, null));
        }
    }

    private void relate(ManagedInput input, Related row, boolean updates) {
        ActionModel action = doers.found();
        Node node = null;
        if (action != null) {
            node = drafts.existing(action, relationship.destination(), path(input), row.row());
            holdParent(node);
            Map<String, @Nullable Object> says = updates ? destinationSays(input, action) : Map.of();
            drafts.draft(node, says, updates ? order(input, false) : Map.of(), holdsKey());
            add(Role.UPDATED, node);
        }
        Node link = manyToMany()
                ? linked(input, Slot.of(row.row()[relationship.destinationKey().position()]), action)
                : null;
        point(Slot.of(row.row()[relationship.destinationKey().position()]));
        claim(new Claim(Claim.Kind.COMES, input.index(), row, node, link));
    }

    private void create(ManagedInput input) {
        ActionModel action = doers.create();
        ResourceModel destination = relationship.destination();
        boolean named = destination.primaryKey().stream()
                .anyMatch(key -> input.says().containsKey(key.name())
                        && !drafts.takes(action).contains(key.name()));
        if (!input.describes() || named) {
            if (branch.draft().manage().onLookup() == OnLookup.IGNORE) {
                notRelated(input);
            } else {
                notFound(input);
            }
            return;
        }
        Node node = new Node(destination, action, path(input));
        node.held().addAll(Managing.held(relationship, action));
        holdParent(node);
        drafts.draft(node, destinationSays(input, action), order(input, false), false);
        add(Role.CREATED, node);
        Slot key = Slot.of(node, relationship.destinationKey());
        Node link = manyToMany() ? linked(input, key, action) : null;
        point(key);
        claim(new Claim(Claim.Kind.COMES, input.index(), null, node, link));
    }

    private void update(ManagedInput input, Related row) {
        ActionModel action = doers.matched();
        Node node = drafts.existing(action, relationship.destination(), path(input), row.row());
        node.held().addAll(Managing.held(relationship, action));
        drafts.draft(node, destinationSays(input, action), order(input, false), false);
        add(Role.UPDATED, node);
        Node link = null;
        if (doers.linksChange()
                && (!linkSays(input, doers.linkChanged(), action).isEmpty()
                        || !input.payload().isEmpty()
                        || !order(input, true).isEmpty())) {
            link = relinked(input, row, doers.linkChanged(), action);
        }
        claim(new Claim(Claim.Kind.STAYS, input.index(), row, node, link));
    }

    private void unrelate(Related row, boolean match, String path, int index) {
        ActionModel action = doers.unrelated(match);
        Node node = null;
        Node link = null;
        if (manyToMany()) {
            link = unlinked(row, action, path);
        } else if (relationship.kind() == RelationshipKind.BELONGS_TO) {
            leave(path);
        } else if (relationship.destinationKey().required()) {
            problems.addOnce(Problem.of(Problem.REQUIRED, path, held(relationship.destinationKey())));
        } else {
            node = drafts.existing(known(action), relationship.destination(), path, row.row());
            node.slots().put(relationship.destinationKey(), Slot.of(null));
            drafts.draft(node, Map.of(), Map.of(), true);
            add(Role.UNRELATED, node);
        }
        claim(new Claim(Claim.Kind.GOES, index, row, node, link));
    }

    private void destroy(Related row, boolean match, String path, int index) {
        Node link = manyToMany() ? unlinked(row, doers.unrelated(match), path) : null;
        if (relationship.kind() == RelationshipKind.BELONGS_TO) {
            leave(path);
        }
        Node node = drafts.existing(doers.destroyed(match), relationship.destination(), path, row.row());
        if (branch.isCascade()) {
            if (branch.owner().goesWith(node)) {
                return;
            }
            node.goesAlong(branch.owner());
        }
        drafts.draft(node, Map.of(), Map.of(), false);
        add(Role.DESTROYED, node);
        claim(new Claim(Claim.Kind.GOES, index, row, node, link));
    }

    private Node unlinked(Related row, @Nullable ActionModel action, String path) {
        Node link = drafts.existing(known(action), relationship.join().join(), path, known(row.link()));
        if (branch.isCascade()) {
            link.goesAlong(branch.owner());
        }
        drafts.draft(link, Map.of(), Map.of(), false);
        add(Role.UNLINKED, link);
        return link;
    }

    private Node linked(ManagedInput input, Slot far, @Nullable ActionModel beside) {
        ActionModel action = doers.linked();
        Node link = new Node(relationship.join().join(), action, path(input));
        link.held().addAll(Managing.held(relationship, action));
        link.slots().put(relationship.join().near(), Slot.of(branch.owner(), relationship.sourceKey()));
        link.slots().put(relationship.join().far(), far);
        Map<String, @Nullable Object> says = linkSays(input, action, beside);
        drafts.draft(link, says, carried(input), false);
        if (link.conflict() == null) {
            link.meets(meeting(link, says.keySet(), carried(input).keySet()));
        }
        add(Role.LINKED, link);
        return link;
    }

    /** Who relates the same meanwhile is no reason to fail; who sets what links carry sets it then, too. */
    private Conflict meeting(Node link, Set<String> says, Set<AttributeModel> carried) {
        ResourceModel join = relationship.join().join();
        boolean sets = branch.draft().manage().onMatch() == OnMatch.UPDATE_LINK;
        List<AttributeModel> given = join.attributes().stream()
                .filter(each -> sets
                        && link.values().containsKey(each)
                        && (says.contains(each.name()) || carried.contains(each)))
                .toList();
        List<AttributeModel> target =
                List.of(relationship.join().near(), relationship.join().far());
        return Intake.conflict(join, target, given, null);
    }

    private Node relinked(ManagedInput input, Related row, ActionModel action, @Nullable ActionModel beside) {
        Node link = drafts.existing(action, relationship.join().join(), path(input), known(row.link()));
        link.held().addAll(Managing.held(relationship, action));
        drafts.draft(link, linkSays(input, action, beside), carried(input), false);
        add(Role.RELINKED, link);
        return link;
    }

    /** A child holds its parent's key. */
    private void holdParent(Node child) {
        if (holdsKey()) {
            child.held().add(relationship.destinationKey());
            child.slots().put(relationship.destinationKey(), Slot.of(branch.owner(), relationship.sourceKey()));
        }
    }

    /** The row itself holds the key of the one it belongs to. */
    private void point(Slot key) {
        if (relationship.kind() != RelationshipKind.BELONGS_TO) {
            return;
        }
        Node owner = branch.owner();
        if (owner.held().contains(relationship.sourceKey())) {
            String message = "is given by the row that this one hangs on, and cannot be another";
            problems.add(Problem.INVALID, owner.inside(branch.draft().name()), message);
        } else {
            owner.slots().put(relationship.sourceKey(), key);
        }
    }

    private void leave(String path) {
        if (branch.owner().action().kind() == ActionKind.DESTROY) {
            return;
        }
        boolean replaced = branch.owner().slots().containsKey(relationship.sourceKey());
        if (!replaced && relationship.sourceKey().required()) {
            problems.addOnce(Problem.of(Problem.REQUIRED, path, held(relationship.sourceKey())));
        } else if (!replaced) {
            point(Slot.of(null));
        }
    }

    private static String held(AttributeModel key) {
        return "cannot be unrelated, because " + key.address()
                + " is required; destroy it, or relate it to another row";
    }

    /** What an input says of the destination: all that the join row alone does not take. */
    private Map<String, @Nullable Object> destinationSays(ManagedInput input, ActionModel action) {
        Map<String, @Nullable Object> says = new LinkedHashMap<>(input.says());
        says.keySet().removeAll(linkNames(action));
        boolean there = action.kind() != ActionKind.CREATE;
        if (there) {
            relationship.destination().primaryKey().forEach(key -> says.remove(key.name()));
            input.names()
                    .forEach(name -> name.attributes().stream()
                            .map(AttributeModel::name)
                            .filter(each -> !drafts.takes(action).contains(each))
                            .forEach(says::remove));
        }
        return says;
    }

    private Map<String, @Nullable Object> linkSays(ManagedInput input, ActionModel link, @Nullable ActionModel beside) {
        Map<String, @Nullable Object> says = new LinkedHashMap<>(input.says());
        if (beside != null) {
            says.keySet().removeAll(drafts.takes(beside));
        }
        says.keySet().retainAll(drafts.takes(link));
        says.remove(relationship.join().near().name());
        says.remove(relationship.join().far().name());
        return says;
    }

    /** The names that only join rows take. */
    private List<String> linkNames(ActionModel beside) {
        List<String> names = new ArrayList<>();
        if (manyToMany()) {
            names.addAll(drafts.takes(doers.linked()));
            if (doers.linksChange()) {
                names.addAll(drafts.takes(doers.linkChanged()));
            }
            names.removeAll(drafts.takes(beside));
        }
        return names;
    }

    private Map<AttributeModel, @Nullable Object> carried(ManagedInput input) {
        Map<AttributeModel, @Nullable Object> carried = new LinkedHashMap<>(drafts.models(input.payload()));
        carried.putAll(order(input, true));
        return carried;
    }

    /** The place of the input in the list, where an attribute of the join, or of the destination, holds it. */
    private Map<AttributeModel, @Nullable Object> order(ManagedInput input, boolean ofLink) {
        return drafts.order(branch.draft(), ofLink)
                .map(attribute -> Map.<AttributeModel, @Nullable Object>of(attribute, (long) input.index()))
                .orElse(Map.of());
    }

    private void notRelated(ManagedInput input) {
        nobody(Problem.NOT_RELATED, input, "is not related by " + relationship.address());
    }

    private void notFound(ManagedInput input) {
        nobody(Problem.NOT_FOUND, input, "names no " + relationship.destination() + " that exists");
    }

    private void nobody(String code, ManagedInput input, String message) {
        if (input.names().isEmpty()) {
            refuse(Problem.REQUIRED, input, ManagedInput.unnamed(relationship.destination()));
        } else {
            refuse(code, input, message);
        }
    }

    private void refuse(String code, ManagedInput input, String message) {
        problems.add(code, path(input), message);
    }

    private String path(ManagedInput input) {
        return branch.owner().inside(input.path());
    }

    private void add(Role role, Node node) {
        roles.computeIfAbsent(role, fresh -> new LinkedHashMap<>())
                .computeIfAbsent(node.action(), fresh -> new ArrayList<>())
                .add(node);
    }

    private void claim(Claim claim) {
        branch.claims().add(claim);
    }

    private boolean manyToMany() {
        return relationship.kind() == RelationshipKind.MANY_TO_MANY;
    }

    private boolean holdsKey() {
        return relationship.kind() == RelationshipKind.HAS_MANY || relationship.kind() == RelationshipKind.HAS_ONE;
    }

    private static boolean comes(Act act) {
        return act == Act.RELATE || act == Act.RELATE_AND_UPDATE || act == Act.CREATE;
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a row that was decided about is known");
        }
        return value;
    }
}
