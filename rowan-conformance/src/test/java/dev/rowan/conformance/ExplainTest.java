package dev.rowan.conformance;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Club;
import dev.rowan.memory.Memory;
import dev.rowan.postgres.Postgres;
import dev.rowan.query.Advice;
import dev.rowan.query.Explanation;
import dev.rowan.query.Selection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How reads are explained, and what is advised, on PostgreSQL. */
class ExplainTest {
    private Rowan rowan;

    @BeforeEach
    void openTheStore() {
        rowan = Databases.LOGGED.open(Club.all());
    }

    @AfterEach
    void closeTheStore() {
        rowan.close();
    }

    private void tell(String sql) {
        rowan.unwrap(Postgres.class).connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
        });
    }

    private List<String> advice(Selection<?> selection) {
        return rowan.explain(selection).advice().stream().map(Advice::toString).toList();
    }

    @Test
    void every_level_has_a_part_with_its_statement_and_plan() {
        Explanation explained = rowan.explain(MEMBER.query()
                .filter(MEMBER.id.eq(Contract.nobody()))
                .load(MEMBER.teams.with(q -> q.load(TEAM.members)), MEMBER.mentor));
        assertThat(explained.parts())
                .extracting(Explanation.Part::place)
                .containsExactly("Member", "Member.teams", "Member.teams.members", "Member.mentor");
        Explanation.Part root = explained.parts().get(0);
        assertThat(root.statement()).startsWith("select ").contains("where (t0.\"id\" = ?)");
        assertThat(root.parameters()).containsExactly("'00000000-0000-4000-8000-000000000000'");
        assertThat(root.plan()).contains("members", "cost=");
        assertThat(explained.toString())
                .startsWith("Member: select ")
                .contains("\n  with '00000000-0000-4000-8000-000000000000'\n", "\nMember.teams: select ");
    }

    @Test
    void indexes_and_scans_are_named() {
        tell("insert into members (id, name, standing, created_at, updated_at) select gen_random_uuid(), 'n' || i,"
                + " 'REGULAR', now(), now() from generate_series(1, 5000) i");
        tell("analyze members");
        Explanation.Part key = rowan.explain(MEMBER.query().filter(MEMBER.id.eq(Contract.nobody())))
                .parts()
                .get(0);
        assertThat(key.indexes()).containsExactly("members_pkey");
        assertThat(key.scanned()).isEmpty();
        Explanation.Part scan =
                rowan.explain(MEMBER.query().filter(MEMBER.age.eq(1))).parts().get(0);
        assertThat(scan.scanned()).containsExactly("members");
        assertThat(scan.indexes()).isEmpty();
    }

    @Test
    void nothing_is_read_and_nothing_sensitive_is_shown() {
        List<String> told = Databases.LOGGED.server().statements().during(() -> {
            String shown = rowan.explain(
                            MEMBER.query().filter(MEMBER.secret.eq("hush").or(MEMBER.secret.in("hush", "hash"))))
                    .toString();
            assertThat(shown).contains("***").doesNotContain("hush", "hash");
        });
        assertThat(told)
                .filteredOn(each -> !each.startsWith("explain (format json) "))
                .allSatisfy(each -> assertThat(each).matches("(?s)(explain select|select i.relname).*"));
    }

    @Test
    void no_value_begins_a_line_of_its_own_or_moves_the_cursor() {
        String forged = "x\u001b[2J\n->  Seq Scan on forged\r\u202e";
        for (Selection<?> query : List.of(
                MEMBER.query().filter(MEMBER.name.eq(forged)),
                MEMBER.query().filter(MEMBER.name.in(forged, "y")),
                MEMBER.query().filter(MEMBER.name.concat(forged).contains(forged)))) {
            String plan = rowan.explain(query).parts().get(0).plan();
            assertThat(plan)
                    .contains("u001b[2J", "u000a->  Seq Scan on forged")
                    .doesNotContain("\u001b", "\r", "\u202e");
            assertThat(plan.lines()).noneMatch(line -> line.startsWith("->  Seq Scan on forged"));
        }
    }

    @Test
    void a_shape_is_explained_like_a_query() {
        record TeamOf(String name) {}
        record MemberOf(String name, List<TeamOf> teams) {}
        assertThat(rowan.explain(MEMBER.query().into(MemberOf.class)).parts()).hasSize(2);
    }

    @Test
    void a_filter_without_an_index_is_advised_of() {
        assertThat(advice(MEMBER.query().filter(MEMBER.name.eq("x"))))
                .containsExactly(
                        "Member.name: a filter looks at every row of Member, since no index begins with it; declare"
                                + " identity(name) if no two rows share it, else index(name)");
        assertThat(advice(MEMBER.query().filter(MEMBER.name.eq("x").and(MEMBER.age.gt(3)))))
                .singleElement()
                .asString()
                .contains("Member.name, Member.age", "index(name, age)");
        assertThat(advice(MEMBER.query().filter(MEMBER.name.startsWith("x")))).hasSize(1);
        assertThat(advice(MEMBER.query().filter(MEMBER.name.eq("x").or(MEMBER.age.eq(3)))))
                .hasSize(2);
        assertThat(advice(MEMBER.query().filter(MEMBER.teams.any(t -> t.season.eq(1)))))
                .hasSize(1);
        assertThat(advice(MEMBER.query().sort(MEMBER.name.asc()).limit(3))).hasSize(1);
    }

    @Test
    void what_an_index_serves_is_no_matter_for_advice_however_small_the_table() {
        assertThat(advice(MEMBER.query())).isEmpty();
        assertThat(advice(MEMBER.query().filter(MEMBER.id.eq(Contract.nobody()))))
                .isEmpty();
        assertThat(advice(MEMBER.query().filter(MEMBER.email.eq("x")))).isEmpty();
        assertThat(advice(MEMBER.query().filter(MEMBER.mentorId.isNull()))).isEmpty();
        assertThat(advice(MEMBER.query()
                        .filter(MEMBER.email.eq("x").and(MEMBER.age.gt(3)))
                        .sort(MEMBER.name.asc())
                        .limit(1)))
                .isEmpty();
        assertThat(advice(TEAM.query()
                        .filter(TEAM.name.startsWith("x"))
                        .sort(TEAM.name.asc())
                        .limit(3)))
                .isEmpty();
        assertThat(advice(MEMBER.query()
                        .load(MEMBER.teams.with(q -> q.filter(TEAM.season.eq(1))
                                .sort(TEAM.role.asc())
                                .limit(3)))
                        .sort(MEMBER.teams.count().desc())))
                .isEmpty();
        assertThat(advice(MEMBERSHIP.query().filter(MEMBERSHIP.teamId.eq(Contract.nobody()))))
                .isEmpty();
    }

    @Test
    void what_no_index_could_serve_is_not_advised_of() {
        assertThat(advice(MEMBER.query().filter(MEMBER.name.contains("x")))).isEmpty();
        assertThat(advice(MEMBER.query().filter(MEMBER.name.ne("x")))).isEmpty();
        assertThat(advice(MEMBER.query().filter(MEMBER.name.eq("x").or(MEMBER.name.contains("y")))))
                .isEmpty();
        assertThat(advice(MEMBER.query().sort(MEMBER.name.asc()))).isEmpty();
    }

    @Test
    void a_relationship_without_an_index_is_advised_of() {
        assertThat(rowan.advise()).extracting(Advice::place).containsExactly("Member.name", "Membership.role");
        tell("drop index memberships_team_id_idx");
        tell("drop index members_mentor_id_idx");
        try {
            assertThat(rowan.advise())
                    .extracting(Advice::toString)
                    .contains(
                            "Team.members: its rows are found by Membership.teamId, but no index begins with it; declare"
                                    + " identity(teamId) if no two rows share it, else index(teamId)");
            assertThat(advice(TEAM.query().load(TEAM.members))).hasSize(1);
            assertThat(advice(MEMBER.query().filter(MEMBER.pupils.any()))).hasSize(1);
            assertThat(advice(MEMBER.query().filter(MEMBER.mentor.any()))).isEmpty();
        } finally {
            tell("create index memberships_team_id_idx on memberships (team_id)");
            tell("create index members_mentor_id_idx on members (mentor_id)");
        }
    }

    @Test
    void the_memory_store_tells_in_words_and_advises_nothing() {
        try (Rowan memory = Rowan.open(Memory.store(), Club.all())) {
            Explanation explained = memory.explain(MEMBER.query().load(MEMBER.teams));
            assertThat(explained).hasToString("""
                            Member: read rows of Member
                                every row is looked at, in memory
                              every row of members
                            Member.teams: read rows of Team by Member.teams
                                every row is looked at, in memory
                              every row of teams""");
            assertThat(memory.advise()).isEmpty();
        }
    }
}
