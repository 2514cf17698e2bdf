package dev.rowan.benchmarks.contender.jooq;

import static dev.rowan.benchmarks.contender.jooq.Schema.GROUPS;
import static dev.rowan.benchmarks.contender.jooq.Schema.GROUP_ID;
import static dev.rowan.benchmarks.contender.jooq.Schema.GROUP_NAME;
import static dev.rowan.benchmarks.contender.jooq.Schema.LINK_GROUP;
import static dev.rowan.benchmarks.contender.jooq.Schema.LINK_USER;
import static dev.rowan.benchmarks.contender.jooq.Schema.USERS;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_AGE;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_EMAIL;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_GROUPS;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_ID;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_JOINED_AT;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_NAME;
import static org.jooq.Records.mapping;

import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.benchmarks.data.UserView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.SQLDialect;
import org.jooq.SelectJoinStep;
import org.jooq.conf.NestedCollectionEmulation;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** What both ways have in common: whatever reads no nested collection, and the writes. */
abstract class Jooq implements Contender {
    final DSLContext jooq;
    private final Writes writes;

    Jooq(DataSource source) {
        Settings settings = new Settings()
                .withExecuteLogging(false)
                .withEmulateMultiset(NestedCollectionEmulation.JSON)
                .withAttachRecords(false)
                .withFetchWarnings(false)
                .withBindOffsetDateTimeType(true);
        jooq = DSL.using(source, SQLDialect.POSTGRES, settings);
        writes = new Writes(jooq);
    }

    @Override
    public final Object user(UUID id) {
        return users().where(USER_ID.eq(id)).fetchSingle(mapping(User::alone));
    }

    @Override
    public final List<?> users(String from, String below) {
        return between(from, below);
    }

    final List<User> between(String from, String below) {
        return users().where(USER_NAME.ge(from))
                .and(USER_NAME.lt(below))
                .orderBy(USER_NAME)
                .fetch(mapping(User::alone));
    }

    final SelectJoinStep<Record5<UUID, String, String, Integer, Instant>> users() {
        return jooq.select(USER_ID, USER_NAME, USER_EMAIL, USER_AGE, USER_JOINED_AT)
                .from(USERS);
    }

    @Override
    public final List<?> usersOfGroup(String group, int limit) {
        return users().join(USER_GROUPS)
                .on(LINK_USER.eq(USER_ID))
                .join(GROUPS)
                .on(GROUP_ID.eq(LINK_GROUP))
                .where(GROUP_NAME.eq(group))
                .orderBy(USER_NAME)
                .limit(limit)
                .fetch(mapping(User::alone));
    }

    @Override
    public final Object cursor(int depth, int size) {
        return jooq.select(USER_NAME, USER_ID)
                .from(USERS)
                .orderBy(USER_NAME, USER_ID)
                .limit(1)
                .offset(depth - 1)
                .fetchSingle(mapping(User.Cursor::new));
    }

    @Override
    public final List<?> page(Object cursor, int size) {
        User.Cursor after = (User.Cursor) cursor;
        List<User> users = users().orderBy(USER_NAME, USER_ID)
                .seek(after.name(), after.id())
                .limit(size + 1)
                .fetch(mapping(User::alone));
        boolean more = users.size() > size;
        return new User.Page(more ? users.subList(0, size) : users, more).users();
    }

    @Override
    public final Object join(UUID user, UUID group) {
        return writes.join(user, group);
    }

    @Override
    public final Object append(UUID user, List<UUID> groups) {
        return writes.append(user, groups);
    }

    @Override
    public final Object replace(UUID user, List<UUID> groups) {
        return writes.replace(user, groups);
    }

    @Override
    public final Object joinAll(List<Link> links) {
        return writes.joinAll(links);
    }

    @Override
    public final UserView view(Object user, Depth depth) {
        return Views.of((User) user, depth);
    }

    @Override
    public final void close() {}
}
