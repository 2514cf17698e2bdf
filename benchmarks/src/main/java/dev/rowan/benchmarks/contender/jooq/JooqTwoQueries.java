package dev.rowan.benchmarks.contender.jooq;

import static dev.rowan.benchmarks.contender.jooq.Schema.GROUPS;
import static dev.rowan.benchmarks.contender.jooq.Schema.GROUP_DESCRIPTION;
import static dev.rowan.benchmarks.contender.jooq.Schema.GROUP_ID;
import static dev.rowan.benchmarks.contender.jooq.Schema.GROUP_NAME;
import static dev.rowan.benchmarks.contender.jooq.Schema.LINK_GROUP;
import static dev.rowan.benchmarks.contender.jooq.Schema.LINK_USER;
import static dev.rowan.benchmarks.contender.jooq.Schema.PLANS;
import static dev.rowan.benchmarks.contender.jooq.Schema.PLAN_GROUP;
import static dev.rowan.benchmarks.contender.jooq.Schema.PLAN_ID;
import static dev.rowan.benchmarks.contender.jooq.Schema.PLAN_TITLE;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_GROUPS;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_ID;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** A query a level, put together here. */
public final class JooqTwoQueries extends Jooq {
    public JooqTwoQueries(DataSource source) {
        super(source);
    }

    @Override
    public String name() {
        return "jOOQ two queries";
    }

    @Override
    public Object userWithGroups(UUID id) {
        User user = users().where(USER_ID.eq(id)).fetchSingle(mapping(User::alone));
        user.groups()
                .addAll(jooq.select(GROUP_ID, GROUP_NAME, GROUP_DESCRIPTION)
                        .from(USER_GROUPS)
                        .join(GROUPS)
                        .on(GROUP_ID.eq(LINK_GROUP))
                        .where(LINK_USER.eq(id))
                        .fetch(mapping(User.Group::alone)));
        return user;
    }

    @Override
    public List<?> usersWithGroups(String from, String below) {
        List<User> users = between(from, below);
        groups(users);
        return users;
    }

    @Override
    public List<?> usersWithPlans(String from, String below) {
        List<User> users = between(from, below);
        plans(groups(users));
        return users;
    }

    /** Reads the groups of users, a group once, and gives them to the users. */
    private Map<UUID, User.Group> groups(List<User> users) {
        Map<UUID, User> byId = new HashMap<>();
        users.forEach(user -> byId.put(user.id(), user));
        Map<UUID, User.Group> groups = new HashMap<>();
        jooq.select(LINK_USER, GROUP_ID, GROUP_NAME, GROUP_DESCRIPTION)
                .from(USER_GROUPS)
                .join(GROUPS)
                .on(GROUP_ID.eq(LINK_GROUP))
                .where(LINK_USER.eq(any(byId.keySet().toArray(UUID[]::new))))
                .fetch()
                .forEach(row -> byId.get(row.value1())
                        .groups()
                        .add(groups.computeIfAbsent(
                                row.value2(), id -> User.Group.alone(id, row.value3(), row.value4()))));
        return groups;
    }

    private void plans(Map<UUID, User.Group> groups) {
        jooq.select(PLAN_GROUP, PLAN_ID, PLAN_TITLE)
                .from(PLANS)
                .where(PLAN_GROUP.eq(any(groups.keySet().toArray(UUID[]::new))))
                .fetch()
                .forEach(row -> groups.get(row.value1()).plans().add(new User.Plan(row.value2(), row.value3())));
    }
}
