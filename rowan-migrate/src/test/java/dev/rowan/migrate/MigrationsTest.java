package dev.rowan.migrate;

import static dev.rowan.migrate.MigrationsTest.Member.MEMBER;
import static dev.rowan.migrate.MigrationsTest.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Calculation;
import dev.rowan.expression.Text;
import dev.rowan.migrate.report.SyncReport;
import dev.rowan.problem.StoreException;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.row.Row;
import dev.rowan.store.Capability;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    public static final class Team extends Resource<Team> {
        public static final Team TEAM = new Team();

        public final Attribute<Team, UUID> id = uuidPrimaryKey();
        public final Text<Team> name = string().required();
        public final ToMany<Team, Member> members = hasMany(Member.class);
        public final Aggregate<Team, Long> memberCount = count(members);
        public final Calculation<Team, String> label = calculate(name.concat("!"));

        public final Identity<Team> uniqueName = identity(name);

        public final Create<Team> create = create();
        public final Read<Team> read = read();
    }

    public static final class Member extends Resource<Member> {
        public static final Member MEMBER = new Member();

        public final Attribute<Member, UUID> id = uuidPrimaryKey();
        public final Text<Member> name = string().required().defaultsTo("nobody");
        public final Attribute<Member, UUID> teamId = uuid();
        public final ToOne<Member, Team> team = belongsTo(Team.class).via(teamId);

        public final Create<Member> create = create();
        public final Read<Member> read = read();
    }

    private static final Domain TEAMS = Domain.of("Teams", TEAM, MEMBER);

    @Test
    void an_empty_database_becomes_one_that_can_be_written_to() {
        try (Rowan rowan = Rowan.open(EmbeddedPostgres.start(), TEAMS)) {
            SyncReport report = Migrations.sync(rowan);
            assertThat(report).hasToString("""
                            the database was brought to the model:
                              create table teams
                              create table members
                              add constraint members_team_id_fkey
                              create index members_team_id_idx""");
            Row<Team> team = rowan.run(TEAM.create.set(TEAM.name, "red"));
            rowan.run(MEMBER.create.set(MEMBER.team, team));
            assertThat(rowan.one(MEMBER.query()).get(MEMBER.name)).isEqualTo("nobody");
            assertThat(Migrations.sync(rowan).changed()).isFalse();
        }
    }

    @Test
    void computed_fields_are_no_columns() {
        try (Rowan rowan = Rowan.open(EmbeddedPostgres.start(), TEAMS)) {
            assertThat(Migrations.sync(rowan).toString()).doesNotContain("count", "label");
            Row<Team> team = rowan.run(TEAM.create.set(TEAM.name, "red"));
            rowan.run(MEMBER.create.set(MEMBER.team, team));
            Row<Team> read = rowan.one(TEAM.query().load(TEAM.memberCount, TEAM.label));
            assertThat(read.get(TEAM.label) + read.get(TEAM.memberCount)).isEqualTo("red!1");
            assertThat(Migrations.sync(rowan).changed()).isFalse();
        }
    }

    @Test
    void a_sync_inside_a_transaction_is_undone_with_it() {
        try (Rowan rowan = Rowan.open(EmbeddedPostgres.start(), TEAMS)) {
            assertThatThrownBy(() -> rowan.transaction(() -> {
                        Migrations.sync(rowan);
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(Migrations.sync(rowan).steps()).hasSize(4);
        }
    }

    @Test
    void a_store_without_tables_is_told() {
        try (Rowan rowan = Rowan.open(new Elsewhere(), TEAMS)) {
            assertThatThrownBy(() -> Migrations.sync(rowan))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("there is no database to bring to the model:"
                            + " this Rowan keeps its rows in Elsewhere, which is no Postgres;"
                            + " sync or compare only what was opened on Postgres.connect(…), Postgres.using(…)"
                            + " or EmbeddedPostgres.start()");
        }
    }

    private record Elsewhere() implements Store {
        @Override
        public Set<Capability> lacks() {
            return Set.of();
        }

        @Override
        public <T> T alone(Function<Session, T> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T transaction(Transaction options, Function<Session, T> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
