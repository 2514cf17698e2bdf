package dev.rowan.run.graph;

import dev.rowan.changeset.Manage;
import dev.rowan.intake.ManagedInput;
import dev.rowan.intake.Naming;
import dev.rowan.intake.own.Problems;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.planning.Decision;
import dev.rowan.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Grows the tree of a write: looks at what is related and named, decides, drafts the rows to be written, and so on down. */
final class Growing {
    private final Looking looking;
    private final Drafts drafts;
    private final Problems problems;

    Growing(Looking looking, Drafts drafts, Problems problems) {
        this.looking = looking;
        this.drafts = drafts;
        this.problems = problems;
    }

    /** Which branches are tended together. */
    private record Kind(RelationshipModel relationship, Manage manage, boolean cascade, int place) {}

    Rank grow(List<Node> nodes) {
        if (meet(nodes)) {
            looking.meet(nodes);
        }
        Map<Kind, List<Branch>> kinds = new LinkedHashMap<>();
        for (Node node : nodes) {
            List<RelationshipModel> seen = new ArrayList<>();
            for (Branch branch : node.branches()) {
                int place = (int)
                        seen.stream().filter(branch.relationship()::equals).count();
                seen.add(branch.relationship());
                Kind kind = new Kind(branch.relationship(), branch.draft().manage(), branch.isCascade(), place);
                kinds.computeIfAbsent(kind, fresh -> new ArrayList<>()).add(branch);
            }
        }
        List<Tended> tended = new ArrayList<>();
        kinds.forEach((kind, branches) -> tended.add(tend(branches)));
        return new Rank(nodes, tended);
    }

    /** Of an upsert it must be known which row is there before it can be told what is related to it. */
    private static boolean meet(List<Node> nodes) {
        return nodes.get(0).own().rules().upsert() != null
                && nodes.stream()
                        .flatMap(node -> node.branches().stream())
                        .anyMatch(branch -> branch.link() == null || nodes.size() > 1);
    }

    private Tended tend(List<Branch> branches) {
        Tended links = new Tended(branches, new TreeMap<>());
        if (links.links()) {
            return links;
        }
        List<List<Related>> related = looking.related(branches);
        Map<Role, Map<ActionModel, List<Node>>> roles = new TreeMap<>();
        for (Branch branch : branches) {
            problems.removeAll(branch.linking(), branch.owner().path());
            twice(branch);
        }
        List<List<Integer>> matches = new ArrayList<>();
        List<ManagedInput> strangers = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            List<ManagedInput> inputs = branches.get(i).draft().inputs();
            List<Integer> places = places(inputs, related.get(i));
            matches.add(places);
            for (int j = 0; j < inputs.size(); j++) {
                if (places.get(j) == Decision.NONE) {
                    strangers.add(inputs.get(j));
                }
            }
        }
        Map<Naming, @Nullable Object[]> named = looking.named(branches.get(0).draft(), strangers);
        for (int i = 0; i < branches.size(); i++) {
            int before = problems.count();
            decide(branches.get(i), related.get(i), matches.get(i), named, roles);
            if (problems.count() == before) {
                require(branches.get(i));
            }
        }
        TreeMap<Role, List<Rank>> ranks = new TreeMap<>();
        roles.forEach((role, actions) ->
                ranks.put(role, actions.values().stream().map(this::grow).toList()));
        return new Tended(branches, ranks);
    }

    /** A new row that nobody gave a key that it must have, neither by itself nor by the row it belongs to. */
    private void require(Branch branch) {
        Node owner = branch.owner();
        if (branch.relationship().kind() == RelationshipKind.BELONGS_TO
                && owner.action().kind() == ActionKind.CREATE) {
            AttributeModel key = branch.relationship().sourceKey();
            if (key.required()
                    && !owner.slots().containsKey(key)
                    && owner.values().get(key) == null) {
                problems.addOnce(Problem.of(Problem.REQUIRED, owner.inside(key.name()), "is required"));
            }
        }
    }

    /** The second look would see what was there before the first one was carried out. */
    private void twice(Branch branch) {
        boolean again = branch.owner().branches().stream()
                .anyMatch(other -> other != branch && other.relationship().equals(branch.relationship()));
        if (again) {
            String message = "is managed more than once in one write; give it one list, or write twice";
            String path = branch.owner().inside(branch.draft().name());
            problems.addOnce(Problem.of(Problem.INVALID, path, message));
        }
    }

    /** For each input the related row that it names by any of its names. */
    private static List<Integer> places(List<ManagedInput> inputs, List<Related> related) {
        Map<List<AttributeModel>, Map<List<Object>, Integer>> indexes = new HashMap<>();
        List<Integer> places = new ArrayList<>();
        for (ManagedInput input : inputs) {
            int place = Decision.NONE;
            for (Naming name : input.names()) {
                if (place == Decision.NONE) {
                    place = indexes.computeIfAbsent(name.attributes(), attributes -> index(attributes, related))
                            .getOrDefault(name.match(), Decision.NONE);
                }
            }
            places.add(place);
        }
        return places;
    }

    private static Map<List<Object>, Integer> index(List<AttributeModel> attributes, List<Related> related) {
        Map<List<Object>, Integer> index = new HashMap<>();
        for (int i = 0; i < related.size(); i++) {
            int place = i;
            Naming.of(attributes, related.get(i).row()).ifPresent(match -> index.putIfAbsent(match, place));
        }
        return index;
    }

    private void decide(
            Branch branch,
            List<Related> related,
            List<Integer> matches,
            Map<Naming, @Nullable Object[]> named,
            Map<Role, Map<ActionModel, List<Node>>> roles) {
        List<ManagedInput> given = branch.draft().inputs();
        Same same = new Same(branch, problems);
        List<ManagedInput> inputs = new ArrayList<>();
        List<Decision.Match> known = new ArrayList<>();
        List<Related> found = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            ManagedInput input = given.get(i);
            int place = matches.get(i);
            @Nullable Object[] stranger = place == Decision.NONE ? stranger(input, named) : null;
            @Nullable Object[] row =
                    place == Decision.NONE ? stranger : related.get(place).row();
            if (same.first(input, row)) {
                inputs.add(input);
                known.add(new Decision.Match(place, stranger == null ? Decision.NONE : found.size()));
                if (stranger != null) {
                    found.add(new Related(stranger, null));
                }
            }
        }
        Decision decision = Decision.of(
                branch.draft().manage(), branch.relationship().kind().toOne(), known, related.size());
        Deeds deeds = new Deeds(branch, drafts, problems, roles);
        for (int i = 0; i < inputs.size(); i++) {
            Decision.Deed deed = decision.inputs().get(i);
            boolean among = known.get(i).found() == Decision.NONE;
            Related row = deed.row() == Decision.NONE ? null : (among ? related : found).get(deed.row());
            deeds.input(inputs.get(i), deed.act(), row);
        }
        if (branch.draft().whole()) {
            decision.missing().forEach(deed -> deeds.missing(deed.act(), related.get(deed.row())));
        }
    }

    private static @Nullable Object @Nullable [] stranger(ManagedInput input, Map<Naming, @Nullable Object[]> named) {
        for (Naming name : input.names()) {
            @Nullable Object[] row = named.get(name);
            if (row != null) {
                return row;
            }
        }
        return null;
    }
}
