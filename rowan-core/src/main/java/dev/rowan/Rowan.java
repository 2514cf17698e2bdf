package dev.rowan;

import dev.rowan.action.Handle;
import dev.rowan.action.Invocation;
import dev.rowan.changeset.Bulk;
import dev.rowan.changeset.BulkResult;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Outcome;
import dev.rowan.changeset.Preview;
import dev.rowan.compile.Models;
import dev.rowan.expression.Loadable;
import dev.rowan.intake.Intake;
import dev.rowan.intake.own.Asker;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.StoreException;
import dev.rowan.query.Advice;
import dev.rowan.query.Explanation;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.query.Selection;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Update;
import dev.rowan.row.Key;
import dev.rowan.row.Row;
import dev.rowan.run.Transactions;
import dev.rowan.run.page.CursorKey;
import dev.rowan.store.Isolation;
import dev.rowan.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The one handle that reads and writes. Thread-safe, to be opened once and closed at the end; a transaction belongs to the
 * thread that began it. Queries and changesets are values and can be made anywhere.
 *
 * <p>Every method that reads or writes throws {@link StoreException} when the store cannot be reached or refuses,
 * {@link DefinitionException} when the declarations lack what is asked for, and
 * {@link dev.rowan.problem.InvalidException} with all problems of what was given.
 */
public final class Rowan implements Handle, Querying, Browsing, Transacting, AutoCloseable {
    private final Store store;
    private final Models models;
    private final Transactions transactions;
    private final Asking asking;
    private final Changing changing;
    private final Bulking bulking;
    private final Invoking invoking;
    private final Asker asker;
    private final CursorKey cursorKey;

    private Rowan(Store store, Models models) {
        this.store = store;
        this.models = models;
        this.transactions = new Transactions(store);
        this.asking = new Asking(models, store, transactions);
        this.changing = new Changing(models, store.lacks(), transactions, asking.rows());
        this.bulking = new Bulking(models, store.lacks(), transactions, changing);
        this.invoking = new Invoking(models, transactions);
        this.asker = Asker.NOBODY;
        this.cursorKey = CursorKey.random();
    }

    private Rowan(Rowan from, Asker asker, CursorKey cursorKey) {
        this.store = from.store;
        this.models = from.models;
        this.transactions = from.transactions;
        this.asking = from.asking;
        this.changing = from.changing;
        this.bulking = from.bulking;
        this.invoking = from.invoking;
        this.asker = asker;
        this.cursorKey = cursorKey;
    }

    /**
     * Compiles the declarations and opens a handle on the store.
     *
     * @param store where rows are kept; closed with the handle, and when the declarations are at fault
     * @param domains the resources that belong to it
     * @return the handle
     * @throws DefinitionException with every fault of every resource
     */
    public static Rowan open(Store store, Domain... domains) {
        try {
            Models models = Models.compile(List.of(domains));
            new Intake(models).verify();
            return new Rowan(store, models);
        } catch (RuntimeException | Error faults) {
            store.close();
            throw faults;
        }
    }

    @Override
    public <T> List<T> list(Selection<T> selection) {
        return asking.list(selection, who());
    }

    @Override
    public <T> T one(Selection<T> selection) {
        return find(selection).orElseThrow(() -> Asking.none(selection));
    }

    @Override
    public <T> Optional<T> find(Selection<T> selection) {
        return asking.find(selection, who());
    }

    @Override
    public <R> Row<R> get(Key<R> key) {
        return asking.get(key, asker());
    }

    /**
     * Rows with what they do not hold yet: each relationship is read by one statement, only for the rows by which it was
     * not loaded. What was loaded stays as it is, whichever query it was loaded with; what a load asks for below it is
     * loaded there, too, where it is missing. Related rows are found by the keys that the rows hold: of a row that is gone
     * meanwhile nothing is told, and what it had is what still has its key.
     *
     * @param rows of one resource; may come twice
     * @param more relationships, or {@code relationship.with(query -> …)}
     * @param <R> the resource
     * @return other rows in the same order; unmodifiable
     * @throws dev.rowan.problem.NotLoadedException when a row does not hold the key by which related rows are found
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final <R> List<Row<R>> loadMissing(List<Row<R>> rows, Loadable<? super R>... more) {
        return asking.loading().missing(rows, more);
    }

    /**
     * Rows of several resources with what they do not hold yet; see {@link #loadMissing(List, Loadable[])}.
     *
     * @param rows of any resources
     * @param more relationships of any resources, which concern the rows of their own
     * @return other rows in the same order; unmodifiable
     */
    public List<Row<?>> loadMissingAmong(List<? extends Row<?>> rows, Loadable<?>... more) {
        return asking.loading().mixed(rows, List.of(more));
    }

    @Override
    public long count(Selection<?> selection) {
        return asking.count(selection, asker());
    }

    @Override
    public boolean exists(Selection<?> selection) {
        return asking.exists(selection, asker());
    }

    @Override
    public <R> Query<R> query(Query<R> query, Map<String, ?> parameters) {
        return asking.query(query, parameters);
    }

    @Override
    public <R> Query<R> query(Query<R> query, String parameters) {
        return asking.query(query, parameters);
    }

    @Override
    public Explanation explain(Selection<?> selection) {
        return asking.explain(selection, asker());
    }

    @Override
    public List<Advice> advise() {
        return asking.advise(models.all());
    }

    @Override
    public <T> Paged<T> page(Selection<T> selection, Page page) {
        return asking.page(selection, page, who(), cursorKey);
    }

    @Override
    public <T> Paged<T> page(Selection<T> selection, Map<String, ?> parameters) {
        return asking.page(selection, parameters, who(), cursorKey);
    }

    @Override
    public <T> Paged<T> page(Selection<T> selection, String parameters) {
        return asking.page(selection, parameters, who(), cursorKey);
    }

    @Override
    public <T> Stream<T> stream(Selection<T> selection) {
        return asking.stream(selection, asker());
    }

    @Override
    public <R> Row<R> run(Changeset<R> changeset) {
        return write(changeset).row();
    }

    /**
     * Writes what a changeset says, and tells all that came of it.
     *
     * @param changeset a create, update or destroy
     * @param <R> the resource
     * @return the row, what became of it, and of each relationship that was managed
     * @throws NotFoundException when the row to be changed is gone
     */
    public <R> Outcome<R> write(Changeset<R> changeset) {
        return changing.write(changeset, who(), this);
    }

    /**
     * Tells what a changeset would do, and keeps nothing of it. The write is done in a transaction that is rolled back
     * (inside {@link #transaction} to a savepoint), so it takes its locks for that time, and keys that the database counts
     * up may be used up. Hooks before and after the write run, and can ask {@code isPreview()}; hooks after the commit and
     * on failure do not.
     *
     * @param changeset a create, update or destroy
     * @param <R> the resource
     * @return the rows that would change, or the problems for which it would be refused
     */
    public <R> Preview<R> preview(Changeset<R> changeset) {
        return changing.preview(changeset, asker(), this);
    }

    /**
     * Tells what changesets would do together, as {@link #preview(Changeset)} does for one.
     *
     * @param changesets all of one action
     * @param <R> the resource
     * @return the rows that would change, or the problems for which they would be refused, each at its index
     */
    public <R> Preview<R> preview(Iterable<Changeset<R>> changesets) {
        return changing.preview(changesets, asker(), this);
    }

    /**
     * Writes any number of changesets of one action: in batches of 1,000, in one transaction, all or nothing.
     *
     * @param changesets such as {@code USER.create.each(…)}, or any collection of changesets
     * @param <R> the resource
     * @return how many rows were created, updated and so on
     */
    public <R> BulkResult<R> runAll(Iterable<? extends Changeset<R>> changesets) {
        return runAll(changesets, Bulk.DEFAULT);
    }

    /**
     * Writes any number of changesets of one action, batch by batch: read, checked and written like one, set-based.
     *
     * @param changesets such as {@code USER.create.each(…)}, or any collection of changesets
     * @param bulk how, such as {@code Bulk.batches(1_000)}
     * @param <R> the resource
     * @return how many rows were created, updated and so on, and what was refused
     * @throws dev.rowan.problem.InvalidException with all problems of a batch, at the places of its inputs among all of
     *     them, such as {@code [17].name}
     */
    public <R> BulkResult<R> runAll(Iterable<? extends Changeset<R>> changesets, Bulk bulk) {
        return bulking.run(changesets, bulk, asker(), this);
    }

    /**
     * Updates all rows of a query by the primary action; see {@link #updateAll(Query, Update, UnaryOperator)}.
     *
     * @param query which rows
     * @param change says what is done to each
     * @param <R> the resource
     * @return how many
     */
    public <R> BulkResult<R> updateAll(Query<R> query, UnaryOperator<Changeset<R>> change) {
        return bulking.update(query, change, asker(), this);
    }

    /**
     * Updates all rows of a query: by one statement where the action has no hooks, manages nothing and looks at no row;
     * else they are read, locked, and written batch by batch, in one transaction. Where rows are not read, each row that is
     * found counts as updated.
     *
     * @param query which rows; filter, sort, limit and offset count
     * @param action an update
     * @param change says what is done to each
     * @param <R> the resource
     * @return how many
     */
    public <R> BulkResult<R> updateAll(Query<R> query, Update<R> action, UnaryOperator<Changeset<R>> change) {
        return bulking.all(query, change.apply(Changeset.of(query.resource(), action, null)), asker(), this);
    }

    /**
     * Destroys all rows of a query by the primary action; see {@link #destroyAll(Query, Destroy)}.
     *
     * @param query which rows
     * @param <R> the resource
     * @return how many
     */
    public <R> BulkResult<R> destroyAll(Query<R> query) {
        return bulking.destroy(query, asker(), this);
    }

    /**
     * Destroys all rows of a query: by one statement where the action has no hooks, cascades nothing and looks at no row;
     * else they are read, locked, and destroyed batch by batch, in one transaction.
     *
     * @param query which rows; filter, sort, limit and offset count
     * @param action a destroy
     * @param <R> the resource
     * @return how many
     */
    public <R> BulkResult<R> destroyAll(Query<R> query, Destroy<R> action) {
        return bulking.all(query, Changeset.of(query.resource(), action, null), asker(), this);
    }

    @Override
    public <T> T run(Invocation<T> invocation) {
        return invoking.run(invocation, asker(), this);
    }

    /**
     * The same handle for an actor: a cheap copy, in the same transactions.
     *
     * @param actor who asks from now on
     * @return a handle; closing it closes the store for all
     */
    public Rowan as(Row<?> actor) {
        return new Rowan(this, asker.as(actor), cursorKey);
    }

    /**
     * The same handle for a tenant: a cheap copy, in the same transactions. Expressions speak of it as {@code tenant()}.
     *
     * @param tenant what tells tenants apart, such as a text or a UUID
     * @return a handle; closing it closes the store for all
     */
    public Rowan inTenant(Object tenant) {
        return new Rowan(this, asker.inTenant(tenant), cursorKey);
    }

    @Override
    public Rowan cursorKey(byte[] secret) {
        return new Rowan(this, asker, CursorKey.of(secret));
    }

    @Override
    public <T> T transaction(Retry retry, Isolation isolation, Supplier<T> work) {
        return transactions.transaction(isolation, new Retrying(retry), work);
    }

    /**
     * The store by its own type, for what only that kind of store can do.
     *
     * @param type such as {@code Postgres.class}
     * @param <T> the type
     * @return the store
     * @throws StoreException when this handle is on another kind of store
     */
    public <T> T unwrap(Class<T> type) {
        return store.unwrap(type)
                .orElseThrow(() -> new StoreException(
                        "this Rowan keeps its rows in " + store.getClass().getSimpleName() + ", which is no "
                                + type.getSimpleName(),
                        null));
    }

    /**
     * The compiled resources, for tools.
     *
     * @return in the order of the domains
     */
    public List<ResourceModel> models() {
        return models.all();
    }

    /** Of one request, which begins now. */
    private Asker asker() {
        return who().beginning();
    }

    /** Of one request, which begins when somebody asks for the moment. Inside a preview nobody writes in earnest. */
    private Asker who() {
        return transactions.isPreview() ? asker.previewing() : asker;
    }

    /** Closes the store. */
    @Override
    public void close() {
        store.close();
    }
}
