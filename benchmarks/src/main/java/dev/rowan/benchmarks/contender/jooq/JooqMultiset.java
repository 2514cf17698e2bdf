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
import static dev.rowan.benchmarks.contender.jooq.Schema.USERS;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_AGE;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_EMAIL;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_GROUPS;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_ID;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_JOINED_AT;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_NAME;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;

/** Nested collections come in one statement, by MULTISET. */
public final class JooqMultiset extends Jooq {
    private static final Field<List<User.Plan>> PLANS_OF_GROUP = multiset(
                    select(PLAN_ID, PLAN_TITLE).from(PLANS).where(PLAN_GROUP.eq(GROUP_ID)))
            .convertFrom(plans -> plans.map(mapping(User.Plan::new)));

    private static final Field<List<User.Group>> GROUPS_OF_USER = multiset(
                    select(GROUP_ID, GROUP_NAME, GROUP_DESCRIPTION)
                            .from(USER_GROUPS)
                            .join(GROUPS)
                            .on(GROUP_ID.eq(LINK_GROUP))
                            .where(LINK_USER.eq(USER_ID)))
            .convertFrom(groups -> groups.map(mapping(User.Group::alone)));

    private static final Field<List<User.Group>> GROUPS_WITH_PLANS = multiset(
                    select(GROUP_ID, GROUP_NAME, GROUP_DESCRIPTION, PLANS_OF_GROUP)
                            .from(USER_GROUPS)
                            .join(GROUPS)
                            .on(GROUP_ID.eq(LINK_GROUP))
                            .where(LINK_USER.eq(USER_ID)))
            .convertFrom(groups -> groups.map(mapping(User.Group::new)));

    public JooqMultiset(DataSource source) {
        super(source);
    }

    @Override
    public String name() {
        return "jOOQ multiset";
    }

    @Override
    public Object userWithGroups(UUID id) {
        return users(GROUPS_OF_USER).where(USER_ID.eq(id)).fetchSingle(mapping(User::new));
    }

    @Override
    public List<?> usersWithGroups(String from, String below) {
        return between(from, below, GROUPS_OF_USER);
    }

    @Override
    public List<?> usersWithPlans(String from, String below) {
        return between(from, below, GROUPS_WITH_PLANS);
    }

    private List<User> between(String from, String below, Field<List<User.Group>> groups) {
        return users(groups)
                .where(USER_NAME.ge(from))
                .and(USER_NAME.lt(below))
                .orderBy(USER_NAME)
                .fetch(mapping(User::new));
    }

    private SelectJoinStep<Record6<UUID, String, String, Integer, Instant, List<User.Group>>> users(
            Field<List<User.Group>> groups) {
        return jooq.select(USER_ID, USER_NAME, USER_EMAIL, USER_AGE, USER_JOINED_AT, groups)
                .from(USERS);
    }
}
