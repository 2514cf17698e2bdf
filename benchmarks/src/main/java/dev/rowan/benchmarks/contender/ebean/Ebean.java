package dev.rowan.benchmarks.contender.ebean;

import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.benchmarks.data.UserView;
import io.ebean.Database;
import io.ebean.FetchConfig;
import io.ebean.InsertOptions;
import io.ebean.Query;
import io.ebean.Transaction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Ebean in its own best idiom: unmodifiable beans, a join for one user, a query a level for many, batches of inserts. */
public final class Ebean implements Contender {
    /** Keys of one level in one statement, instead of a hundred. */
    private static final FetchConfig LEVEL = FetchConfig.ofQuery(10_000);

    private static final InsertOptions ABSENT = InsertOptions.builder()
            .onConflictNothing()
            .uniqueColumns("user_id, group_id")
            .build();

    private final Database database;

    public Ebean(DataSource source) {
        this.database = Database.builder()
                .name("benchmark")
                .register(false)
                .defaultDatabase(false)
                .dataSource(source)
                .readOnlyDataSource(source)
                .disableClasspathSearch(true)
                .loadModuleInfo(false)
                .classes(List.of(
                        EbeanUser.class,
                        EbeanGroup.class,
                        EbeanPlan.class,
                        EbeanMembership.class,
                        EbeanMembership.Key.class))
                .disableL2Cache(true)
                .disableLazyLoading(true)
                .shutdownHook(false)
                .persistBatchSize(1_000)
                .build();
    }

    @Override
    public String name() {
        return "Ebean";
    }

    private Query<EbeanUser> query() {
        return database.find(EbeanUser.class).setUnmodifiable(true);
    }

    @Override
    public Object user(UUID id) {
        return query().setId(id).findOne();
    }

    @Override
    public Object userWithGroups(UUID id) {
        return query().fetch("groups").setId(id).findOne();
    }

    @Override
    public List<?> users(String from, String below) {
        return between(query(), from, below);
    }

    @Override
    public List<?> usersWithGroups(String from, String below) {
        return between(query().fetch("groups", LEVEL), from, below);
    }

    @Override
    public List<?> usersWithPlans(String from, String below) {
        return between(query().fetch("groups", LEVEL).fetch("groups.plans", LEVEL), from, below);
    }

    private static List<EbeanUser> between(Query<EbeanUser> query, String from, String below) {
        return query.where().ge("name", from).lt("name", below).orderBy("name").findList();
    }

    /** As a sub-query, since a predicate on a list would make the rows distinct. */
    @Override
    public List<?> usersOfGroup(String group, int limit) {
        Query<EbeanMembership> members = database.find(EbeanMembership.class)
                .select("id.userId")
                .where()
                .eq("group.name", group)
                .query();
        return query().where()
                .in("id", members)
                .orderBy("name")
                .setMaxRows(limit)
                .findList();
    }

    private record Cursor(String name, UUID id) {}

    @Override
    public Object cursor(int depth, int size) {
        EbeanUser last = query().select("name")
                .orderBy("name, id")
                .setFirstRow(depth - 1)
                .setMaxRows(1)
                .findOne();
        return new Cursor(last.name(), last.id());
    }

    private record Page(List<EbeanUser> users, boolean more) {}

    @Override
    public List<?> page(Object cursor, int size) {
        Cursor after = (Cursor) cursor;
        List<EbeanUser> users = query().where()
                .raw("(name, id) > (?, ?)", after.name(), after.id())
                .orderBy("name, id")
                .setMaxRows(size + 1)
                .findList();
        boolean more = users.size() > size;
        return new Page(more ? users.subList(0, size) : users, more).users();
    }

    @Override
    public Object join(UUID user, UUID group) {
        EbeanMembership membership = new EbeanMembership(user, group);
        database.insert(membership);
        return membership;
    }

    @Override
    public Object append(UUID user, List<UUID> groups) {
        try (Transaction transaction = database.beginTransaction()) {
            known(groups);
            insert(user, groups);
            transaction.commit();
        }
        return user;
    }

    @Override
    public Object replace(UUID user, List<UUID> groups) {
        try (Transaction transaction = database.beginTransaction()) {
            lock(user);
            known(groups);
            database.find(EbeanMembership.class)
                    .where()
                    .eq("id.userId", user)
                    .notIn("id.groupId", groups)
                    .delete();
            insert(user, groups);
            transaction.commit();
        }
        return user;
    }

    private void lock(UUID user) {
        if (database.find(EbeanUser.class)
                        .select("id")
                        .setId(user)
                        .withLock(Query.LockType.NO_KEY_UPDATE)
                        .findOne()
                == null) {
            throw new IllegalArgumentException("there is no user " + user);
        }
    }

    private void known(List<UUID> groups) {
        Set<UUID> unknown = new HashSet<>(groups);
        List<UUID> known = database.find(EbeanGroup.class).where().idIn(groups).findIds();
        known.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there are no groups " + unknown);
        }
    }

    private void insert(UUID user, List<UUID> groups) {
        database.insertAll(
                groups.stream()
                        .sorted()
                        .map(group -> new EbeanMembership(user, group))
                        .toList(),
                ABSENT);
    }

    @Override
    public Object joinAll(List<Link> links) {
        Stream<EbeanMembership> rows = links.stream().map(link -> new EbeanMembership(link.user(), link.group()));
        database.insertAll(rows.toList());
        return links.size();
    }

    @Override
    public UserView view(Object user, Depth depth) {
        return EbeanViews.of((EbeanUser) user, depth);
    }

    @Override
    public void close() {
        database.shutdown(false, false);
    }
}
