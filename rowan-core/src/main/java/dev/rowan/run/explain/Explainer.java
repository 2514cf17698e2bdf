package dev.rowan.run.explain;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.planning.ReadTree;
import dev.rowan.problem.StoreException;
import dev.rowan.query.Advice;
import dev.rowan.query.Explanation;
import dev.rowan.run.Transactions;
import dev.rowan.store.Explained;
import dev.rowan.store.Explaining;
import dev.rowan.store.Indexing;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.type.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Explains reads. */
public final class Explainer {
    private final Transactions transactions;

    /**
     * Asks in the thread's transaction, or without one.
     *
     * @param transactions of the store
     */
    public Explainer(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * How levels would be read.
     *
     * @param tree the plans
     * @return a part for each
     * @throws StoreException when the store cannot tell
     */
    public Explanation explain(ReadTree tree) {
        return transactions.one(session -> {
            List<Explanation.Part> parts = new ArrayList<>();
            parts(session, tree, tree.plan(), tree.plan().resource().name(), parts);
            return new Explanation(parts, session instanceof Indexing store ? new Advisor(store).of(tree) : List.of());
        });
    }

    /**
     * Which indexes would serve some resources, whatever is asked of them.
     *
     * @param resources all of a handle
     * @param hiding attributes by which rows are hidden: of rows that are seen they hold nothing to look for
     * @return what is missing; nothing where the store keeps no indexes
     */
    public List<Advice> advise(List<ResourceModel> resources, Set<AttributeModel> hiding) {
        return transactions.one(session ->
                session instanceof Indexing store ? new Advisor(store).of(resources, hiding) : List.<Advice>of());
    }

    private static void parts(
            Session session, ReadTree tree, ReadPlan plan, String place, List<Explanation.Part> parts) {
        if (!(session instanceof Explaining store)) {
            throw new StoreException("this store cannot tell how it reads", null);
        }
        Explained how = store.explain(plan);
        parts.add(new Explanation.Part(
                place, how.statement(), how.parameters(), how.plan(), how.indexes(), how.scanned()));
        for (ReadTree.Branch branch : tree.branches()) {
            RelationshipModel relationship = branch.nested().relationship();
            ReadPlan below = branch.tree().plan().of(strangers(relationship));
            parts(session, branch.tree(), below, place + "." + relationship.name(), parts);
        }
    }

    /** More than one, as there usually are. */
    private static Parents strangers(RelationshipModel relationship) {
        List<Object> keys = Samples.of(relationship.sourceKey().type())
                .map(sample -> Collections.nCopies(2, sample))
                .orElse(List.of());
        return new Parents(relationship, keys);
    }
}
