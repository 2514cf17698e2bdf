package dev.rowan.benchmarks.contender.hibernate;

import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.benchmarks.data.UserView;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Hibernate;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.query.QueryProducer;

/**
 * As the guide to tuning has it: sessions without state, the groups of one user by join and those of many by subselect,
 * statements in batches, SQL where it does more. Reads need no transaction, as with the others.
 */
public final class HibernateTuned implements Contender {
    private static final int BATCH = 1_000;

    private final SessionFactory sessions;

    public HibernateTuned(DataSource source) {
        // read as the driver has it, and not through a calendar a row
        sessions = Sessions.on(source, Map.of(MappingSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP_WITH_TIMEZONE"));
    }

    @Override
    public String name() {
        return "Hibernate";
    }

    @Override
    public Object user(UUID id) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.get(User.class, id);
        }
    }

    @Override
    public Object userWithGroups(UUID id) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createQuery("from User u left join fetch u.groups where u.id = :id", User.class)
                    .setParameter("id", id)
                    .getSingleResult();
        }
    }

    @Override
    public List<?> users(String from, String below) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return between(session, from, below);
        }
    }

    /** A join would repeat each user for each group: the collections of all come by one subselect. */
    @Override
    public List<?> usersWithGroups(String from, String below) {
        try (Session session = bySubselect()) {
            List<User> users = between(session, from, below);
            users.forEach(user -> Hibernate.initialize(user.groups));
            return users;
        }
    }

    @Override
    public List<?> usersWithPlans(String from, String below) {
        try (Session session = bySubselect()) {
            List<User> users = between(session, from, below);
            users.forEach(user -> user.groups.forEach(group -> Hibernate.initialize(group.plans)));
            return users;
        }
    }

    private Session bySubselect() {
        Session session = sessions.openSession();
        session.setDefaultReadOnly(true);
        session.setSubselectFetchingEnabled(true);
        return session;
    }

    private static List<User> between(QueryProducer session, String from, String below) {
        return session.createQuery("from User where name >= :from and name < :below order by name", User.class)
                .setParameter("from", from)
                .setParameter("below", below)
                .getResultList();
    }

    @Override
    public List<?> usersOfGroup(String group, int limit) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createQuery(
                            "select u from User u join u.groups g where g.name = :group order by u.name", User.class)
                    .setParameter("group", group)
                    .setMaxResults(limit)
                    .getResultList();
        }
    }

    @Override
    public Object cursor(int depth, int size) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createQuery("select name, id from User order by name, id", HibernateDefault.Cursor.class)
                    .setFirstResult(depth - 1)
                    .setMaxResults(1)
                    .getSingleResult();
        }
    }

    @Override
    public List<?> page(Object cursor, int size) {
        HibernateDefault.Cursor after = (HibernateDefault.Cursor) cursor;
        try (StatelessSession session = sessions.openStatelessSession()) {
            List<User> users = session.createQuery(
                            "from User where (name, id) > (:name, :id) order by name, id", User.class)
                    .setParameter("name", after.name())
                    .setParameter("id", after.id())
                    .setMaxResults(size + 1)
                    .getResultList();
            boolean more = users.size() > size;
            return new HibernateDefault.Page(more ? users.subList(0, size) : users, more).users();
        }
    }

    @Override
    public Object join(UUID user, UUID group) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            Membership membership = new Membership(user, group);
            session.insert(membership);
            return membership;
        }
    }

    @Override
    public Object append(UUID user, List<UUID> groups) {
        return sessions.fromStatelessTransaction(session -> {
            known(session, groups);
            return insert(session, user, groups.toArray(UUID[]::new));
        });
    }

    @Override
    public Object replace(UUID user, List<UUID> groups) {
        return sessions.fromStatelessTransaction(session -> {
            if (session.get(User.class, user, LockMode.PESSIMISTIC_WRITE) == null) {
                throw new IllegalArgumentException("there is no user " + user);
            }
            known(session, groups);
            UUID[] keys = groups.toArray(UUID[]::new);
            int gone = session.createNativeMutationQuery(
                            "delete from user_groups where user_id = :user and group_id <> all (:groups)")
                    .setParameter("user", user)
                    .setParameter("groups", keys)
                    .executeUpdate();
            return gone + insert(session, user, keys);
        });
    }

    /** Which groups are missing is told by their keys; one that goes in the meantime is refused by its foreign key. */
    private static void known(StatelessSession session, List<UUID> groups) {
        List<Group> found = session.getMultiple(Group.class, groups);
        Set<UUID> unknown = new HashSet<>();
        for (int place = 0; place < groups.size(); place++) {
            if (found.get(place) == null) {
                unknown.add(groups.get(place));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there are no groups " + unknown);
        }
    }

    /** In SQL, since in HQL a list of keys is a text of its own for each size. */
    private static int insert(StatelessSession session, UUID user, UUID[] groups) {
        return session.createNativeMutationQuery("insert into user_groups (user_id, group_id)"
                        + " select :user, unnest(:groups) on conflict do nothing")
                .setParameter("user", user)
                .setParameter("groups", groups)
                .executeUpdate();
    }

    @Override
    public Object joinAll(List<Link> links) {
        return sessions.fromStatelessTransaction(session -> {
            session.setJdbcBatchSize(BATCH);
            session.insertMultiple(links.stream()
                    .map(link -> new Membership(link.user(), link.group()))
                    .toList());
            return links.size();
        });
    }

    @Override
    public UserView view(Object user, Depth depth) {
        return Views.of((User) user, depth);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
