package dev.rowan.benchmarks.contender.hibernate;

import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.benchmarks.data.UserView;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** As it comes: a session and a transaction a call, collections that load themselves when they are touched. */
public final class HibernateDefault implements Contender {
    private final SessionFactory sessions;

    public HibernateDefault(DataSource source) {
        sessions = Sessions.on(source, Map.of());
    }

    @Override
    public String name() {
        return "Hibernate default";
    }

    @Override
    public Object user(UUID id) {
        return in(session -> session.find(User.class, id));
    }

    @Override
    public Object userWithGroups(UUID id) {
        return in(session -> {
            User user = session.find(User.class, id);
            Hibernate.initialize(user.groups);
            return user;
        });
    }

    @Override
    public List<?> users(String from, String below) {
        return in(session -> between(session, from, below));
    }

    @Override
    public List<?> usersWithGroups(String from, String below) {
        return in(session -> {
            List<User> users = between(session, from, below);
            users.forEach(user -> Hibernate.initialize(user.groups));
            return users;
        });
    }

    @Override
    public List<?> usersWithPlans(String from, String below) {
        return in(session -> {
            List<User> users = between(session, from, below);
            users.forEach(user -> user.groups.forEach(group -> Hibernate.initialize(group.plans)));
            return users;
        });
    }

    private static List<User> between(Session session, String from, String below) {
        return session.createQuery("from User where name >= :from and name < :below order by name", User.class)
                .setParameter("from", from)
                .setParameter("below", below)
                .getResultList();
    }

    @Override
    public List<?> usersOfGroup(String group, int limit) {
        return in(session -> session.createQuery(
                        "select u from User u join u.groups g where g.name = :group order by u.name", User.class)
                .setParameter("group", group)
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public Object cursor(int depth, int size) {
        return in(session -> session.createQuery("select name, id from User order by name, id", Cursor.class)
                .setFirstResult(depth - 1)
                .setMaxResults(1)
                .getSingleResult());
    }

    @Override
    public List<?> page(Object cursor, int size) {
        Cursor after = (Cursor) cursor;
        List<User> users = in(session -> session.createQuery(
                        "from User where (name, id) > (:name, :id) order by name, id", User.class)
                .setParameter("name", after.name())
                .setParameter("id", after.id())
                .setMaxResults(size + 1)
                .getResultList());
        boolean more = users.size() > size;
        return new Page(more ? users.subList(0, size) : users, more).users();
    }

    @Override
    public Object join(UUID user, UUID group) {
        return in(session -> {
            Membership membership = new Membership(user, group);
            session.persist(membership);
            return membership;
        });
    }

    @Override
    public Object append(UUID user, List<UUID> groups) {
        return in(session -> {
            User found = locked(session, user);
            return found.groups.addAll(known(session, groups));
        });
    }

    @Override
    public Object replace(UUID user, List<UUID> groups) {
        return in(session -> {
            User found = locked(session, user);
            Set<Group> wanted = known(session, groups);
            found.groups.retainAll(wanted);
            return found.groups.addAll(wanted);
        });
    }

    /** Whoever changes the groups at the same time comes after this. */
    private static User locked(Session session, UUID user) {
        User found = session.find(User.class, user, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new IllegalArgumentException("there is no user " + user);
        }
        return found;
    }

    private static Set<Group> known(Session session, List<UUID> groups) {
        Set<Group> found = new HashSet<>(session.createQuery("from Group where id in :groups", Group.class)
                .setParameter("groups", groups)
                .getResultList());
        Set<UUID> unknown = new HashSet<>(groups);
        found.forEach(group -> unknown.remove(group.id));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there are no groups " + unknown);
        }
        return found;
    }

    @Override
    public Object joinAll(List<Link> links) {
        return in(session -> {
            links.forEach(link -> session.persist(new Membership(link.user(), link.group())));
            return links.size();
        });
    }

    private <T> T in(Function<Session, T> work) {
        return sessions.fromTransaction(work);
    }

    @Override
    public UserView view(Object user, Depth depth) {
        return Views.of((User) user, depth);
    }

    @Override
    public void close() {
        sessions.close();
    }

    record Cursor(String name, UUID id) {}

    record Page(List<User> users, boolean more) {}
}
