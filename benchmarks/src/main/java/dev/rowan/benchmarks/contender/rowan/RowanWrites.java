package dev.rowan.benchmarks.contender.rowan;

import static dev.rowan.benchmarks.contender.rowan.Membership.USER_GROUP;
import static dev.rowan.benchmarks.contender.rowan.Person.USER;
import static dev.rowan.benchmarks.contender.rowan.Project.PLAN;
import static dev.rowan.benchmarks.contender.rowan.Team.GROUP;
import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;

import dev.rowan.Rowan;
import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Domain;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The writes, which are the same whatever reads answer with. */
abstract class RowanWrites implements Contender {
    private static final Domain ACCOUNTS = Domain.of("Accounts", USER, GROUP, USER_GROUP, PLAN);

    final Rowan rowan;

    RowanWrites(DataSource source) {
        rowan = Rowan.open(Postgres.using(source), ACCOUNTS);
    }

    @Override
    public Object join(UUID user, UUID group) {
        return rowan.run(USER_GROUP.create.set(USER_GROUP.userId, user).set(USER_GROUP.groupId, group));
    }

    @Override
    public Object append(UUID user, List<UUID> groups) {
        return rowan.run(USER.update
                .of(USER.key(user))
                .manage(USER.groups, APPEND, groups.stream().map(GROUP::key).toList()));
    }

    @Override
    public Object replace(UUID user, List<UUID> groups) {
        return rowan.run(USER.update
                .of(USER.key(user))
                .manage(
                        USER.groups,
                        APPEND_AND_REMOVE,
                        groups.stream().map(GROUP::key).toList()));
    }

    @Override
    public Object joinAll(List<Link> links) {
        return rowan.runAll(USER_GROUP.create.each(
                links,
                (change, link) -> change.set(USER_GROUP.userId, link.user()).set(USER_GROUP.groupId, link.group())));
    }

    @Override
    public void close() {
        rowan.close();
    }
}
