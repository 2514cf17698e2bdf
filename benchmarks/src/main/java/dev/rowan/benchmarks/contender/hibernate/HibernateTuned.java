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
import org.hibernate.LockMode;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.BatchSettings;

/** As the guide to tuning has it: stateless sessions, associations by join, batches of statements. */
public final class HibernateTuned implements Contender {
    private static final int BATCH = 1_000;

    private final SessionFactory sessions;

    public HibernateTuned(DataSource source) {
        sessions = Sessions.on(
                source, Map.of(BatchSettings.STATEMENT_BATCH_SIZE, BATCH, BatchSettings.ORDER_INSERTS, true));
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
            return session.createQuery("from User where name >= :from and name < :below order by name", User.class)
                    .setParameter("from", from)
                    .setParameter("below", below)
                    .getResultList();
        }
    }

    @Override
    public List<?> usersWithGroups(String from, String below) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createQuery(
                            "from User u left join fetch u.groups where u.name >= :from and u.name < :below order by u.name",
                            User.class)
                    .setParameter("from", from)
                    .setParameter("below", below)
                    .getResultList();
        }
    }

    @Override
    public List<?> usersWithPlans(String from, String below) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return session.createQuery(
                            "from User u left join fetch u.groups g left join fetch g.plans where u.name >= :from and u.name < :below order by u.name",
                            User.class)
                    .setParameter("from", from)
                    .setParameter("below", below)
                    .getResultList();
        }
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
            return insert(session, user, groups);
        });
    }

    @Override
    public Object replace(UUID user, List<UUID> groups) {
        return sessions.fromStatelessTransaction(session -> {
            if (session.get(User.class, user, LockMode.PESSIMISTIC_WRITE) == null) {
                throw new IllegalArgumentException("there is no user " + user);
            }
            known(session, groups);
            int gone = session.createMutationQuery("delete from Membership where user = :user and group not in :groups")
                    .setParameter("user", user)
                    .setParameter("groups", groups)
                    .executeUpdate();
            return gone + insert(session, user, groups);
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

    private static int insert(StatelessSession session, UUID user, List<UUID> groups) {
        return session.createMutationQuery("insert into Membership (user, group, role)"
                        + " select :user, id, 'member' from Group where id in :groups on conflict do nothing")
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
