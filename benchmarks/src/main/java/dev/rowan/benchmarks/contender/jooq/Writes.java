package dev.rowan.benchmarks.contender.jooq;

import static dev.rowan.benchmarks.contender.jooq.Schema.GROUPS;
import static dev.rowan.benchmarks.contender.jooq.Schema.GROUP_ID;
import static dev.rowan.benchmarks.contender.jooq.Schema.LINK_GROUP;
import static dev.rowan.benchmarks.contender.jooq.Schema.LINK_ROLE;
import static dev.rowan.benchmarks.contender.jooq.Schema.LINK_USER;
import static dev.rowan.benchmarks.contender.jooq.Schema.USERS;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_GROUPS;
import static dev.rowan.benchmarks.contender.jooq.Schema.USER_ID;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.all;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import dev.rowan.benchmarks.data.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** The writes, which are the same for both ways to read. */
final class Writes {
    /** Of one statement: two parameters each, of which PostgreSQL takes 65,535. */
    private static final int ROWS = 1_000;

    private final DSLContext jooq;

    Writes(DSLContext jooq) {
        this.jooq = jooq;
    }

    User.Joined join(UUID user, UUID group) {
        return jooq.insertInto(USER_GROUPS, LINK_USER, LINK_GROUP)
                .values(user, group)
                .returningResult(LINK_USER, LINK_GROUP, LINK_ROLE)
                .fetchSingle(mapping(User.Joined::new));
    }

    int append(UUID user, List<UUID> groups) {
        UUID[] keys = groups.toArray(UUID[]::new);
        return jooq.transactionResult(transaction -> {
            known(transaction.dsl(), keys);
            return insert(transaction.dsl(), user, keys);
        });
    }

    int replace(UUID user, List<UUID> groups) {
        UUID[] keys = groups.toArray(UUID[]::new);
        return jooq.transactionResult(transaction -> {
            DSLContext dsl = transaction.dsl();
            lock(dsl, user);
            known(dsl, keys);
            int gone = dsl.deleteFrom(USER_GROUPS)
                    .where(LINK_USER.eq(user))
                    .and(LINK_GROUP.ne(all(keys)))
                    .execute();
            return gone + insert(dsl, user, keys);
        });
    }

    /** Whoever replaces at the same time comes after this. */
    private static void lock(DSLContext dsl, UUID user) {
        if (dsl.select(USER_ID)
                .from(USERS)
                .where(USER_ID.eq(user))
                .forNoKeyUpdate()
                .fetch()
                .isEmpty()) {
            throw new IllegalArgumentException("there is no user " + user);
        }
    }

    /** Which groups are missing is told by their keys; one that goes in the meantime is refused by its foreign key. */
    private static void known(DSLContext dsl, UUID[] groups) {
        Set<UUID> unknown = new HashSet<>(List.of(groups));
        dsl.select(GROUP_ID)
                .from(GROUPS)
                .where(GROUP_ID.eq(any(groups)))
                .fetch(GROUP_ID)
                .forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there are no groups " + unknown);
        }
    }

    private static int insert(DSLContext dsl, UUID user, UUID[] groups) {
        return dsl.insertInto(USER_GROUPS, LINK_USER, LINK_GROUP)
                .select(select(val(user), unnest(groups).field(0, UUID.class)).from(unnest(groups)))
                .onConflictDoNothing()
                .execute();
    }

    int joinAll(List<Link> links) {
        return jooq.transactionResult(transaction -> {
            for (int from = 0; from < links.size(); from += ROWS) {
                transaction
                        .dsl()
                        .insertInto(USER_GROUPS, LINK_USER, LINK_GROUP)
                        .valuesOfRows(links.subList(from, Math.min(from + ROWS, links.size())).stream()
                                .map(link -> row(link.user(), link.group()))
                                .toList())
                        .execute();
            }
            return links.size();
        });
    }
}
