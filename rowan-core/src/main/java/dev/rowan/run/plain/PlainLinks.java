package dev.rowan.run.plain;

import dev.rowan.changeset.Became;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.LinkOutcome;
import dev.rowan.changeset.Outcome;
import dev.rowan.compile.Models;
import dev.rowan.intake.Intake;
import dev.rowan.intake.LinkDraft;
import dev.rowan.intake.plain.PlainLink;
import dev.rowan.model.RelationshipModel;
import dev.rowan.planning.LinkPlan;
import dev.rowan.planning.Writes;
import dev.rowan.policy.Judge;
import dev.rowan.row.Row;
import dev.rowan.run.Linked;
import dev.rowan.run.Linker;
import dev.rowan.run.Transactions;
import dev.rowan.run.graph.Told;
import dev.rowan.run.graph.WatchedSession;
import dev.rowan.shape.Rows;
import dev.rowan.store.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Relates rows in one step, where nothing else is said. Thread-safe. */
public final class PlainLinks {
    private final Models models;
    private final Rows rows;
    private final Transactions transactions;
    private final Writes writes;
    private final Intake intake;
    private final Linker linker;
    private final Told told;
    private final Map<PlainLink.Form, Optional<PlainLink>> known = new ConcurrentHashMap<>();

    /**
     * Writes by these models.
     *
     * @param models of the domains that are open
     * @param rows makes the results
     * @param transactions of the store
     * @param writes refuses what the store cannot do
     */
    public PlainLinks(Models models, Rows rows, Transactions transactions, Writes writes) {
        this.models = models;
        this.rows = rows;
        this.transactions = transactions;
        this.writes = writes;
        this.intake = new Intake(models);
        this.linker = new Linker(rows);
        this.told = new Told(models);
    }

    /**
     * Relates rows.
     *
     * @param changeset any
     * @param <R> the resource
     * @return what came of it; null where nothing was done, since there is more to it
     */
    public <R> @Nullable Outcome<R> run(Changeset<R> changeset) {
        PlainLink.Form form = PlainLink.Form.of(changeset);
        PlainLink link = form == null || transactions.isPreview() ? null : link(form, changeset);
        Object key = link == null ? null : link.key(changeset);
        LinkDraft draft = link == null || key == null ? null : link.draft(changeset);
        if (link == null || key == null || draft == null) {
            return null;
        }
        RelationshipModel relationship = draft.relationship();
        writes.links(relationship);
        Row<R> row =
                changeset.target() instanceof Row<R> given ? rows.bare(given) : rows.row(link.resource(), List.of(key));
        Linked linked = transactions.one(session -> link(session, draft, row));
        Row<R> after = rows.without(row, relationship);
        List<Row<?>> whole = linked.whole();
        Map<String, LinkOutcome> managed = Map.of(relationship.name(), told.of(relationship.destination(), linked));
        return new Outcome<>(whole == null ? after : rows.with(after, relationship, whole), Became.UNCHANGED, managed);
    }

    private @Nullable PlainLink link(PlainLink.Form form, Changeset<?> changeset) {
        Optional<PlainLink> link = known.get(form);
        if (link == null) {
            link = PlainLink.of(changeset, models, intake);
            known.put(form, link);
        }
        return link.filter(each -> Judge.opens(each.action())).orElse(null);
    }

    private Linked link(Session session, LinkDraft draft, Row<?> row) {
        WatchedSession watched = new WatchedSession(session);
        try {
            Linked linked = linker.link(watched, LinkPlan.of(draft), row);
            if (watched.touched()) {
                transactions.wrote();
            }
            return linked;
        } catch (RuntimeException refused) {
            if (watched.touched()) {
                transactions.doom(refused);
            }
            throw refused;
        }
    }
}
