package dev.rowan;

import dev.rowan.compile.Models;
import dev.rowan.door.PageRequest;
import dev.rowan.door.StringDoor;
import dev.rowan.expression.form.Casts;
import dev.rowan.expression.form.Form;
import dev.rowan.intake.ReadDraft;
import dev.rowan.intake.Reading;
import dev.rowan.intake.own.Asker;
import dev.rowan.intake.own.Known;
import dev.rowan.model.ActionKind;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.planning.ReadTree;
import dev.rowan.planning.Reads;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.TooManyException;
import dev.rowan.query.Advice;
import dev.rowan.query.Explanation;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.query.Selection;
import dev.rowan.query.Shaped;
import dev.rowan.row.Key;
import dev.rowan.row.Row;
import dev.rowan.run.CompiledRead;
import dev.rowan.run.Completing;
import dev.rowan.run.Reader;
import dev.rowan.run.Streams;
import dev.rowan.run.Transactions;
import dev.rowan.run.explain.Explainer;
import dev.rowan.run.page.CompiledPages;
import dev.rowan.run.page.CursorKey;
import dev.rowan.run.page.Paging;
import dev.rowan.run.page.Sought;
import dev.rowan.shape.Pattern;
import dev.rowan.shape.Rows;
import dev.rowan.shape.Shapes;
import dev.rowan.store.Answer;
import dev.rowan.store.Store;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The walk of a read: draft, pattern, plan, run. */
final class Asking {
    private final Models models;
    private final Known known;
    private final StringDoor door;
    private final Reading reading;
    private final Rows rows;
    private final Shapes shapes;
    private final Reads reads;
    private final Reader reader;
    private final Explainer explainer;
    private final Loading loading;
    private final Paging paging;
    private final Streams streams;
    private final Transactions transactions;
    private final @Nullable Recurring recurring;

    Asking(Models models, Store store, Transactions transactions) {
        this.models = models;
        this.known = new Known(models);
        this.door = new StringDoor(models);
        this.reading = new Reading(models);
        this.rows = new Rows(models);
        this.shapes = new Shapes();
        this.reads = new Reads(store.lacks());
        this.reader = new Reader(transactions);
        this.explainer = new Explainer(transactions);
        this.loading = new Loading(models, reading, new Completing(rows, reads, reader));
        this.paging = new Paging(reads, reader);
        this.transactions = transactions;
        this.streams = new Streams(store, transactions);
        this.recurring = store.compiles() ? new Recurring() : null;
    }

    Loading loading() {
        return loading;
    }

    Rows rows() {
        return rows;
    }

    <R> Query<R> query(Query<R> query, Map<String, ?> parameters) {
        return door.query(known.resource(query.resource()), query, parameters);
    }

    <R> Query<R> query(Query<R> query, String parameters) {
        return door.query(known.resource(query.resource()), query, parameters);
    }

    <T> List<T> list(Selection<T> selection, Asker asker) {
        return read(selection, asker, null);
    }

    <T> Optional<T> find(Selection<T> selection, Asker asker) {
        List<T> found = read(selection, asker, 2L);
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

    <R> Row<R> get(Key<R> key, Asker asker) {
        ReadDraft draft = reading.as(asker).of(key);
        Pattern<Row<R>> pattern = rows.pattern(draft);
        List<Row<R>> found = reader.read(reads.tree(draft, pattern), pattern);
        if (found.isEmpty()) {
            throw new NotFoundException("this " + key.resource() + " does not exist, or is gone");
        }
        return found.get(0);
    }

    <T> Paged<T> page(Selection<T> selection, Page page, Asker asker, CursorKey key) {
        return page(selection, page, asker, key, paging);
    }

    <T> Paged<T> page(Selection<T> selection, String parameters, Asker asker, CursorKey key) {
        Query<?> query = selection.rows();
        return page(selection, door.page(known.resource(query.resource()), query, parameters), asker, key);
    }

    <T> Paged<T> page(Selection<T> selection, Map<String, ?> parameters, Asker asker, CursorKey key) {
        Query<?> query = selection.rows();
        return page(selection, door.page(known.resource(query.resource()), query, parameters), asker, key);
    }

    private <T> Paged<T> page(Selection<T> selection, PageRequest<?> asked, Asker asker, CursorKey key) {
        return page(over(selection, asked.query()), asked.page(), asker, key, paging.under("page"));
    }

    private <T> Paged<T> page(Selection<T> selection, Page page, Asker asker, CursorKey key, Paging paging) {
        Query<?> query = selection.rows();
        int size = reading.size(query, page);
        Sought sought = new Sought(page, size, key, paging.path());
        Paged<T> again =
                recurring == null || !CompiledPages.serve(page) ? null : again(selection, asker, sought, recurring);
        if (again != null) {
            return again;
        }
        Asker now = asker.beginning();
        ReadDraft draft = reading.as(now).draft(query);
        ReadDraft timeless = reading.as(asker.at(Instant.EPOCH)).draft(query);
        Pattern<T> pattern = pattern(selection, draft, now);
        return paging.as(key, timeless).page(draft, pattern, page, size);
    }

    <T> Stream<T> stream(Selection<T> selection, Asker asker) {
        ReadDraft draft = reading.as(asker).draft(selection.rows());
        Pattern<T> pattern = pattern(selection, draft, asker);
        return streams.stream(reads.tree(draft, pattern), pattern);
    }

    long count(Selection<?> selection, Asker asker) {
        return (Long) reader.value(reads.only(reading.as(asker).draft(selection.rows()), Answer.COUNT));
    }

    boolean exists(Selection<?> selection, Asker asker) {
        return (Boolean) reader.value(reads.only(reading.as(asker).draft(selection.rows()), Answer.EXISTS));
    }

    Explanation explain(Selection<?> selection, Asker asker) {
        ReadDraft draft = reading.as(asker).draft(selection.rows());
        return explainer.explain(reads.tree(draft, pattern(selection, draft, asker)));
    }

    List<Advice> advise(List<ResourceModel> resources) {
        Set<AttributeModel> hiding = models.actions().stream()
                .filter(action -> action.kind() == ActionKind.DESTROY)
                .flatMap(action -> Optional.ofNullable(models.rules(action).soft()).flatMap(models::attribute).stream())
                .collect(Collectors.toSet());
        return explainer.advise(resources, hiding);
    }

    private <T> List<T> read(Selection<T> selection, Asker asker, @Nullable Long most) {
        List<T> read = recurring == null ? null : again(selection, asker, most, recurring);
        if (read == null) {
            Asker now = asker.beginning();
            ReadDraft draft = reading.as(now).draft(selection.rows());
            Pattern<T> pattern = pattern(selection, draft, now);
            read = reader.read(tree(draft, pattern, most), pattern);
        }
        return Collections.unmodifiableList(read);
    }

    private <T> @Nullable List<T> again(Selection<T> selection, Asker asker, @Nullable Long most, Recurring compiled) {
        Form form = new Form().part(most).of(selection);
        CompiledList<T> list = compiled.of(form, asker, (anyone, lifting) -> {
            ReadDraft draft = reading.as(anyone).draft(selection.rows());
            Pattern<T> pattern = pattern(selection, draft, anyone);
            Casts casts = lifting.casts();
            return new CompiledList<>(new CompiledRead<>(tree(draft, pattern, most), pattern, casts.count()), casts);
        });
        return list == null ? null : list.read().read(list.casts().of(form), transactions);
    }

    private <T> @Nullable Paged<T> again(Selection<T> selection, Asker asker, Sought sought, Recurring compiled) {
        Page page = sought.page();
        Form form = new Form()
                .part(page.walk())
                .part(sought.size())
                .part(page.after() == null ? null : Page.Walk.FIRST)
                .part(page.before() == null ? null : Page.Walk.LAST)
                .of(selection);
        CompiledPart<T> part = compiled.of(form, asker, (anyone, lifting) -> {
            ReadDraft draft = reading.as(anyone).draft(selection.rows());
            Pattern<T> pattern = pattern(selection, draft, anyone);
            Casts casts = lifting.casts();
            CompiledPages<T> pages = paging.compiled(draft, pattern, page, sought.size(), casts.count());
            if (pages == null) {
                lifting.bind();
            }
            return new CompiledPart<>(pages, casts);
        });
        return part == null || part.pages() == null
                ? null
                : part.pages().read(part.casts().of(form), sought, transactions);
    }

    private record CompiledPart<T>(@Nullable CompiledPages<T> pages, Casts casts) {}

    private record CompiledList<T>(CompiledRead<T> read, Casts casts) {}

    private ReadTree tree(ReadDraft draft, Pattern<?> pattern, @Nullable Long most) {
        ReadTree tree = reads.tree(draft, pattern);
        return most == null ? tree : tree.atMost(most);
    }

    /** The same results of other rows of the same resource. */
    @SuppressWarnings("unchecked")
    private static <T> Selection<T> over(Selection<T> selection, Query<?> query) {
        Selection<?> other = selection instanceof Shaped<?> shaped ? query.into(shaped.shape()) : query;
        return (Selection<T>) other;
    }

    /** What a selection returns is said by its own type: records of its shape, or rows. */
    @SuppressWarnings("unchecked")
    private <T> Pattern<T> pattern(Selection<T> selection, ReadDraft draft, Asker asker) {
        if (selection instanceof Shaped<?> shaped) {
            return (Pattern<T>) shapes.pattern(shaped.shape(), draft, reading.as(asker));
        }
        if (selection instanceof Query<?>) {
            return (Pattern<T>) rows.pattern(draft);
        }
        throw new IllegalArgumentException("a selection is a query, or one poured into records");
    }
}
