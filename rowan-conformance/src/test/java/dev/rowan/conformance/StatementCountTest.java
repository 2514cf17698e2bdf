package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Link;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Team;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.embedded.StatementLog;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements reach PostgreSQL, counted in the server's own log. */
class StatementCountTest extends Contract {
    private StatementLog log;
    private Row<Member> ada;
    private final List<Row<Team>> teams = new ArrayList<>();

    @Override
    public Rowan open(Domain... domains) {
        return Databases.LOGGED.open(domains);
    }

    @BeforeEach
    void fillTheStore() {
        log = Databases.LOGGED.server().statements();
        for (int i = 0; i < 20; i++) {
            teams.add(team("team " + i));
        }
        for (int i = 0; i < 30; i++) {
            rowan.run(MEMBER.create.set(MEMBER.name, "m" + i).manage(MEMBER.teams, APPEND, teams.subList(0, i % 5)));
        }
        ada = member("Ada");
    }

    /** What reaches the server, each statement by its first word. */
    private List<String> words(Runnable work) {
        return log.during(work).stream()
                .map(statement -> statement.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT))
                .toList();
    }

    private int count(Runnable work) {
        return words(work).size();
    }

    @Test
    void reading_is_one_statement() {
        assertThat(words(() -> rowan.list(MEMBER.query()))).containsExactly("select");
        assertThat(words(() -> rowan.get(ada.key()))).containsExactly("select");
        assertThat(words(() -> rowan.one(MEMBER.query().limit(1)))).containsExactly("select");
        assertThat(words(() -> rowan.count(MEMBER.query()))).containsExactly("select");
        assertThat(words(() -> rowan.exists(MEMBER.query()))).containsExactly("select");
        assertThat(words(() -> rowan.list(MEMBER.query()
                        .filter(MEMBER.teams
                                .any(t -> t.name.eq("x"))
                                .or(MEMBER.mentor.at(m -> m.age).eq(1)))
                        .sort(MEMBER.teams.count().desc()))))
                .containsExactly("select");
    }

    @Test
    void loading_many_members_with_their_teams_is_two_statements() {
        assertThat(words(() -> rowan.list(MEMBER.query().load(MEMBER.teams)))).containsExactly("select", "select");
    }

    @Test
    void loading_one_member_with_its_teams_is_two_statements_at_most() {
        assertThat(count(() -> rowan.one(
                        MEMBER.query().filter(MEMBER.id.eq(ada.get(MEMBER.id))).load(MEMBER.teams))))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void loading_is_one_statement_a_level_whatever_the_number_of_rows() {
        assertThat(count(() -> rowan.list(MEMBER.query()
                        .load(MEMBER.teams.with(q -> q.load(TEAM.members)), MEMBER.mentor, MEMBER.notes))))
                .isLessThanOrEqualTo(5);
        assertThat(count(() -> rowan.list(MEMBER.query()
                        .load(MEMBER.teams.with(q -> q.sort(TEAM.name.asc()).limit(2))))))
                .isEqualTo(2);
    }

    record Player(String name, List<Place> teams) {}

    record Place(String name, Integer shirt) {}

    @Test
    void a_shape_is_one_statement_a_level() {
        assertThat(count(() -> rowan.list(MEMBER.query().into(Player.class)))).isEqualTo(2);
    }

    @Test
    void creating_a_join_row_is_one_statement_without_begin_and_commit() {
        assertThat(words(() ->
                        rowan.run(MEMBERSHIP.create.set(MEMBERSHIP.member, ada).set(MEMBERSHIP.team, teams.get(0)))))
                .containsExactly("insert");
    }

    @Test
    void every_write_of_one_row_is_one_statement() {
        assertThat(words(() -> rowan.run(MEMBER.create.input(Map.of("name", "Bob")))))
                .containsExactly("insert");
        assertThat(words(() -> rowan.run(NOTE.create.set(NOTE.text, "x")))).containsExactly("insert");
        assertThat(words(() -> rowan.run(MEMBER.update.of(ada.key()).set(MEMBER.age, 1))))
                .containsExactly("update");
        assertThat(words(() -> rowan.run(MEMBER.destroy.of(ada.key())))).containsExactly("delete");
    }

    @Test
    void an_update_that_changes_nothing_writes_nothing() {
        assertThat(words(() -> rowan.run(MEMBER.update.of(ada).set(MEMBER.name, "Ada"))))
                .doesNotContain("update", "insert", "delete", "begin");
    }

    @Test
    void appending_ten_with_five_related_is_one_statement() {
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, teams.subList(0, 5)));
        assertThat(count(() -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, teams.subList(0, 10)))))
                .isOne();
        assertThat(rowan.count(MEMBERSHIP.query().filter(MEMBERSHIP.memberId.eq(ada.get(MEMBER.id)))))
                .isEqualTo(10);
    }

    @Test
    void appending_with_payload_is_one_statement() {
        List<Link> links = teams.stream()
                .map(team -> Link.to(team).with(MEMBERSHIP.role, "coach"))
                .toList();
        assertThat(count(() -> rowan.run(MEMBER.update.of(ada.key()).manage(MEMBER.teams, APPEND, links))))
                .isOne();
    }

    @Test
    void appending_a_thousand_is_one_statement_too() {
        List<Row<Team>> many = new ArrayList<>();
        rowan.transaction(() -> {
            for (int i = 0; i < 1_000; i++) {
                many.add(team("many " + i));
            }
        });
        assertThat(count(() -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, many))))
                .isOne();
        assertThat(rowan.count(MEMBERSHIP.query().filter(MEMBERSHIP.memberId.eq(ada.get(MEMBER.id)))))
                .isEqualTo(1_000);
    }

    @Test
    void naming_the_missing_ones_takes_a_second_statement_at_most() {
        List<Object> given = List.of(teams.get(0), nobody(), teams.get(1));
        assertThat(count(() -> assertThat(
                                Refusal.of(() -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, given))))
                        .containsExactly("teams[1] not_found")))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void the_other_modes_are_two_statements_at_most() {
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, teams));
        List<String> replaced = words(
                () -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND_AND_REMOVE, teams.subList(5, 9))));
        assertThat(replaced).startsWith("begin").endsWith("commit").hasSizeLessThanOrEqualTo(4);
        List<String> removed =
                words(() -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, REMOVE, teams.subList(5, 9))));
        removed = removed.stream()
                .filter(word -> !word.equals("begin") && !word.equals("commit"))
                .toList();
        assertThat(removed).hasSizeBetween(1, 2);
    }

    @Test
    void alone_a_statement_is_one_line_and_in_a_transaction_three() {
        assertThat(words(() -> member("Bob"))).containsExactly("insert");
        assertThat(words(() -> rowan.transaction(() -> member("Cid")))).containsExactly("begin", "insert", "commit");
        assertThat(words(() -> rowan.transaction(
                        () -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, teams.subList(0, 10))))))
                .hasSize(3);
    }

    @Test
    void a_creation_that_relates_is_one_transaction_of_two_statements() {
        List<String> words =
                words(() -> rowan.run(MEMBER.create.set(MEMBER.name, "Bob").manage(MEMBER.teams, APPEND, teams)));
        assertThat(words).startsWith("begin", "insert").endsWith("commit").hasSize(4);
    }

    @Test
    void what_is_refused_before_writing_reaches_nobody() {
        assertThat(words(() -> Refusal.of(() -> rowan.run(MEMBER.create.set(MEMBER.age, -1)))))
                .isEmpty();
        assertThat(words(() ->
                        Refusal.of(() -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, List.of("x"))))))
                .isEmpty();
    }
}
