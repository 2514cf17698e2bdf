package dev.rowan.benchmarks.contender.jimmer;

import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.benchmarks.data.UserView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.babyfish.jimmer.sql.Associations;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.Predicate;
import org.babyfish.jimmer.sql.ast.query.LockMode;
import org.babyfish.jimmer.sql.ast.query.LockWait;
import org.babyfish.jimmer.sql.ast.tuple.Tuple2;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.fetcher.Fetcher;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;

/** Jimmer in its own best idiom: object fetchers, commands for associations, and lists that are not loaded in sixteens. */
public final class Jimmer implements Contender {
    private static final int LEVEL = 10_000;
    private static final JimmerUserTable USERS = JimmerUserTable.$;
    private static final Fetcher<JimmerUser> FLAT = JimmerUserFetcher.$.allScalarFields();
    private static final Fetcher<JimmerUser> WITH_GROUPS =
            JimmerUserFetcher.$.allScalarFields().groups(JimmerGroupFetcher.$.allScalarFields());
    private static final Fetcher<JimmerUser> WITH_PLANS = JimmerUserFetcher.$
            .allScalarFields()
            .groups(JimmerGroupFetcher.$.allScalarFields().plans(JimmerPlanFetcher.$.allScalarFields()));

    private final JSqlClient client;
    private final Associations memberships;

    public Jimmer(DataSource source) {
        this.client = JSqlClient.newBuilder()
                .setConnectionManager(ConnectionManager.simpleConnectionManager(source))
                .setDialect(new PostgresDialect())
                .setDefaultBatchSize(LEVEL)
                .setDefaultListBatchSize(LEVEL)
                .build();
        this.memberships = client.getAssociations(JimmerUserProps.GROUPS);
    }

    @Override
    public String name() {
        return "Jimmer";
    }

    @Override
    public Object user(UUID id) {
        return client.findById(FLAT, id);
    }

    @Override
    public Object userWithGroups(UUID id) {
        return client.findById(WITH_GROUPS, id);
    }

    @Override
    public List<?> users(String from, String below) {
        return between(from, below, FLAT);
    }

    @Override
    public List<?> usersWithGroups(String from, String below) {
        return between(from, below, WITH_GROUPS);
    }

    @Override
    public List<?> usersWithPlans(String from, String below) {
        return between(from, below, WITH_PLANS);
    }

    private List<JimmerUser> between(String from, String below, Fetcher<JimmerUser> fetcher) {
        return client.createQuery(USERS)
                .where(USERS.name().ge(from), USERS.name().lt(below))
                .orderBy(USERS.name())
                .select(USERS.fetch(fetcher))
                .execute();
    }

    @Override
    public List<?> usersOfGroup(String group, int limit) {
        return client.createQuery(USERS)
                .where(USERS.asTableEx().groups().name().eq(group))
                .orderBy(USERS.name())
                .select(USERS.fetch(FLAT))
                .limit(limit)
                .execute();
    }

    @Override
    public Object cursor(int depth, int size) {
        return client.createQuery(USERS)
                .orderBy(USERS.name(), USERS.id())
                .select(USERS.name(), USERS.id())
                .limit(1, depth - 1)
                .fetchOne();
    }

    private record Page(List<JimmerUser> users, boolean more) {}

    @Override
    public List<?> page(Object cursor, int size) {
        Tuple2<?, ?> after = (Tuple2<?, ?>) cursor;
        List<JimmerUser> users = client.createQuery(USERS)
                .where(Predicate.sql(
                        "(%e, %e) > (%v, %v)",
                        sql -> sql.expression(USERS.name())
                                .expression(USERS.id())
                                .value(after.get_1())
                                .value(after.get_2())))
                .orderBy(USERS.name(), USERS.id())
                .select(USERS.fetch(FLAT))
                .limit(size + 1)
                .execute();
        boolean more = users.size() > size;
        return new Page(more ? users.subList(0, size) : users, more).users();
    }

    private record Joined(UUID user, UUID group, String role) {}

    /** It knows no columns of a join table but its keys; the role is what the table has by default. */
    @Override
    public Object join(UUID user, UUID group) {
        memberships.insert(user, group);
        return new Joined(user, group, "member");
    }

    @Override
    public Object append(UUID user, List<UUID> groups) {
        return client.transaction(() -> memberships.insertAllIfAbsent(List.of(user), sorted(groups)));
    }

    @Override
    public Object replace(UUID user, List<UUID> groups) {
        return client.transaction(() -> {
            lock(user);
            return memberships.replaceAll(List.of(user), sorted(groups));
        });
    }

    /** So that two which do the same cannot wait for each other. */
    private static List<UUID> sorted(List<UUID> groups) {
        return groups.stream().sorted().toList();
    }

    private void lock(UUID user) {
        if (client.createQuery(USERS)
                .where(USERS.id().eq(user))
                .select(USERS.id())
                .forUpdate(LockMode.PG_NO_KEY_UPDATE, LockWait.DEFAULT)
                .execute()
                .isEmpty()) {
            throw new IllegalArgumentException("there is no user " + user);
        }
    }

    @Override
    public Object joinAll(List<Link> links) {
        List<Tuple2<?, ?>> pairs = new ArrayList<>(links.size());
        links.forEach(link -> pairs.add(new Tuple2<>(link.user(), link.group())));
        return client.transaction(() -> memberships.insertAll(pairs));
    }

    @Override
    public UserView view(Object user, Depth depth) {
        return JimmerViews.of((JimmerUser) user, depth);
    }

    @Override
    public void close() {}
}
