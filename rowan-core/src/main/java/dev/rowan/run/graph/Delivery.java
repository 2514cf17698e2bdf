package dev.rowan.run.graph;

import dev.rowan.intake.LinkDraft;
import dev.rowan.model.ActionKind;
import dev.rowan.planning.LinkPlan;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.Problem;
import dev.rowan.run.Linker;
import dev.rowan.store.Session;
import java.util.List;

/** Writes a tree: for each rank hooks, the rows it belongs to, its own rows, what hangs on them, hooks. */
final class Delivery {
    private final Session session;
    private final Linker linker;
    private final OwnStep own;
    private final Moments moments;
    private final Results results;
    private final Leaving leaving = new Leaving();

    Delivery(Session session, Linker linker, Refused refused, Moments moments, Results results) {
        this.session = session;
        this.linker = linker;
        this.own = new OwnStep(session, refused);
        this.moments = moments;
        this.results = results;
    }

    void write(Rank rank) {
        boolean ends = rank.nodes().get(0).action().kind() == ActionKind.DESTROY;
        moments.before(ends ? leaving.begin(rank.nodes()) : rank.nodes());
        for (Tended tended : rank.tended()) {
            if (tended.belongsTo()) {
                write(tended.of(Role.UPDATED, Role.CREATED));
            } else if (ends) {
                hanging(tended);
            }
        }
        List<Node> there = ends ? leaving.still(rank.nodes()) : rank.nodes();
        if (!there.isEmpty()) {
            own.write(there);
        }
        for (Tended tended : rank.tended()) {
            if (tended.belongsTo()) {
                write(tended.of(Role.DESTROYED, Role.DESTROYED));
            } else if (!ends) {
                hanging(tended);
            }
        }
        if (ends) {
            leaving.done(there);
        }
        moments.after(there);
    }

    private void hanging(Tended tended) {
        if (tended.links()) {
            link(tended.branches().get(0));
        } else {
            write(tended.of(Role.UNLINKED, Role.LINKED));
        }
    }

    private void write(List<Rank> ranks) {
        ranks.forEach(this::write);
    }

    private void link(Branch branch) {
        LinkDraft draft = branch.link();
        if (draft != null && branch.does()) {
            Node owner = branch.owner();
            try {
                branch.linked(linker.link(session, LinkPlan.of(draft), results.bare(owner)));
            } catch (InvalidException refused) {
                throw owner.path().isEmpty() ? refused : under(owner, refused.problems());
            } catch (NotFoundException gone) {
                throw owner.path().isEmpty()
                        ? gone
                        : under(owner, List.of(Problem.of(Problem.NOT_FOUND, "", "does not exist, or is gone")));
            }
        }
    }

    private static InvalidException under(Node owner, List<Problem> problems) {
        return new InvalidException(
                problems.stream().map(problem -> problem.under(owner.path())).toList());
    }
}
