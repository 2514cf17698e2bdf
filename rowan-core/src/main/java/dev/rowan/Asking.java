package dev.rowan;

import dev.rowan.compile.Models;
import dev.rowan.intake.ReadDraft;
import dev.rowan.intake.Reading;
import dev.rowan.planning.ReadTree;
import dev.rowan.planning.Reads;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.TooManyException;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.query.Selection;
import dev.rowan.query.Shaped;
import dev.rowan.row.Key;
import dev.rowan.row.Row;
import dev.rowan.run.Reader;
import dev.rowan.run.Transactions;
import dev.rowan.run.page.CursorKey;
import dev.rowan.run.page.Paging;
import dev.rowan.shape.Pattern;
import dev.rowan.shape.Rows;
import dev.rowan.shape.Shapes;
import dev.rowan.store.Answer;
import dev.rowan.store.Capability;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The walk of a read: draft, pattern, plan, run. */
final class Asking {
    private final Reading reading;
    private final Rows rows;
    private final Shapes shapes;
    private final Reads reads;
    private final Reader reader;
    private final Paging paging;

    Asking(Models models, Set<Capability> lacks, Transactions transactions) {
        this.reading = new Reading(models);
        this.rows = new Rows(models);
        this.shapes = new Shapes(reading);
        this.reads = new Reads(lacks);
        this.reader = new Reader(transactions);
        this.paging = new Paging(reads, reader);
    }

    Rows rows() {
        return rows;
    }

    <T> List<T> list(Selection<T> selection) {
        return read(selection, tree -> tree);
    }

    <T> Optional<T> find(Selection<T> selection) {
        List<T> found = read(selection, tree -> tree.atMost(2));
        if (found.size() > 1) {
            throw new TooManyException("more than one " + selection.rows().resource()
                    + " was found where one was asked for; narrow the query, or use list");
        }
        return found.stream().findFirst();
    }

    static NotFoundException none(Selection<?> selection) {
        return new NotFoundException("no " + selection.rows().resource()
                + " was found where one was asked for; use find where there may be none");
    }

    <R> Row<R> get(Key<R> key) {
        ReadDraft draft = reading.of(key);
        Pattern<Row<R>> pattern = rows.pattern(draft);
        List<Row<R>> found = reader.read(reads.tree(draft, pattern), pattern);
        if (found.isEmpty()) {
            throw new NotFoundException("this " + key.resource() + " does not exist, or is gone");
        }
        return found.get(0);
    }

    <T> Paged<T> page(Selection<T> selection, Page page, CursorKey key) {
        ReadDraft draft = reading.draft(selection.rows());
        return paging.page(draft, pattern(selection, draft), page, reading.size(selection.rows(), page), key);
    }

    long count(Selection<?> selection) {
        return (Long) reader.value(reads.only(reading.draft(selection.rows()), Answer.COUNT));
    }

    boolean exists(Selection<?> selection) {
        return (Boolean) reader.value(reads.only(reading.draft(selection.rows()), Answer.EXISTS));
    }

    private <T> List<T> read(Selection<T> selection, UnaryOperator<ReadTree> cut) {
        ReadDraft draft = reading.draft(selection.rows());
        Pattern<T> pattern = pattern(selection, draft);
        return Collections.unmodifiableList(reader.read(cut.apply(reads.tree(draft, pattern)), pattern));
    }

    /** What a selection returns is said by its own type: records of its shape, or rows. */
    @SuppressWarnings("unchecked")
    private <T> Pattern<T> pattern(Selection<T> selection, ReadDraft draft) {
        if (selection instanceof Shaped<?> shaped) {
            return (Pattern<T>) shapes.pattern(shaped.shape(), draft);
        }
        if (selection instanceof Query<?>) {
            return (Pattern<T>) rows.pattern(draft);
        }
        throw new IllegalArgumentException("a selection is a query, or one poured into records");
    }
}
