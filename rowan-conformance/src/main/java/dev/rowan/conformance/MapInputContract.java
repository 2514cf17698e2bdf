package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Team;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.row.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Maps and records as inputs of a managed relationship: untrusted, naming a row by its key or an identity. */
public abstract class MapInputContract extends ManagingContract {
    record Seat(UUID id, String role) {}

    @Test
    void a_map_names_a_row_by_its_key_and_says_what_the_join_row_carries() {
        manage(APPEND, Map.of("id", red.get(TEAM.id).toString(), "role", "captain", "shirt", "10"), blue);
        assertThat(link(red).get(MEMBERSHIP.role)).isEqualTo("captain");
        assertThat(link(red).get(MEMBERSHIP.shirt)).isEqualTo(10);
        assertThat(teams()).containsExactly("blue", "red");
    }

    @Test
    void a_record_does_so_too() {
        manage(APPEND, new Seat(red.get(TEAM.id), "captain"));
        assertThat(link(red).get(MEMBERSHIP.role)).isEqualTo("captain");
    }

    @Test
    void a_map_names_a_row_by_an_identity() {
        Row<Team> old = rowan.run(TEAM.create.set(TEAM.name, "red").set(TEAM.season, 1));
        rowan.run(TEAM.create.set(TEAM.name, "red").set(TEAM.season, 2));
        manage(APPEND, Map.of("name", "red", "season", "1", "role", "captain"));
        assertThat(link(old).get(MEMBERSHIP.role)).isEqualTo("captain");
        assertThat(rowan.count(MEMBERSHIP.query())).isOne();
        manage(REMOVE, Map.of("name", "red", "season", 1));
        assertThat(teams()).isEmpty();
    }

    @Test
    void an_identity_is_looked_up_as_its_attributes_compare() {
        rowan.run(MEMBER.update.of(bob).set(MEMBER.email, "Bob@Example.org"));
        Row<Member> after = rowan.run(MEMBER.update
                .of(ada)
                .manage(MEMBER.friends, APPEND_AND_REMOVE, List.of(Map.of("email", "BOB@EXAMPLE.ORG"))));
        assertThat(fields(MEMBER.id, after.get(MEMBER.friends))).containsExactly(bob.get(MEMBER.id));
    }

    @Test
    void one_row_named_in_several_ways_is_one_link() {
        Row<Team> old = rowan.run(TEAM.create.set(TEAM.name, "old").set(TEAM.season, 1));
        manage(APPEND, old, Map.of("name", "old", "season", 1), Map.of("id", old.get(TEAM.id)), old.key());
        assertThat(rowan.count(MEMBERSHIP.query())).isOne();
    }

    @Test
    void identities_that_no_row_has_are_told_with_the_other_missing_rows() {
        Row<Team> old = rowan.run(TEAM.create.set(TEAM.name, "old").set(TEAM.season, 1));
        assertThat(Refusal.of(() -> manage(
                        APPEND, Map.of("name", "red", "season", 9), old, nobody(), Map.of("name", "x", "season", 1))))
                .contains("teams[0] not_found", "teams[3] not_found");
        assertThat(Refusal.of(() -> manage(REMOVE, Map.of("name", "red", "season", 9))))
                .containsExactly("teams[0] not_related");
        assertThat(teams()).isEmpty();
    }

    @Test
    void all_rows_that_are_missing_are_told_at_once_however_they_are_named() {
        assertThat(Refusal.of(() -> manage(APPEND, Map.of("name", "red", "season", 9), red, nobody())))
                .containsExactly("teams[0] not_found", "teams[2] not_found");
    }

    @Test
    void null_in_an_identity_names_nobody() {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("name", "red");
        input.put("season", null);
        assertThat(Refusal.of(() -> manage(APPEND, input))).containsExactly("teams[0].season required");
        input.clear();
        input.put("id", null);
        assertThat(Refusal.of(() -> manage(APPEND, input))).containsExactly("teams[0].id required");
    }

    @Test
    void a_map_that_names_no_row_is_a_problem() {
        assertThat(Refusal.of(() -> manage(APPEND, red, Map.of("role", "captain"), Map.of())))
                .containsExactly("teams[1] required", "teams[2] required");
    }

    @Test
    void an_unknown_name_is_a_problem_and_offers_the_nearest() {
        assertThat(Refusal.of(() -> manage(APPEND, Map.of("id", red.get(TEAM.id), "rloe", "captain"))))
                .containsExactly("teams[0].rloe unknown_name");
        assertThat(Refusal.only(() -> manage(APPEND, Map.of("id", red.get(TEAM.id), "rloe", "captain")))
                        .message())
                .contains("role");
    }

    @Test
    void the_keys_and_timestamps_of_the_join_row_are_out_of_reach() {
        for (String name : List.of("memberId", "teamId", "joinedAt")) {
            assertThat(Refusal.of(() -> manage(APPEND, Map.of("id", red.get(TEAM.id), name, bob.get(MEMBER.id)))))
                    .containsExactly("teams[0]." + name + " unknown_name");
        }
    }

    @Test
    void what_is_unrelated_carries_nothing() {
        manage(APPEND, red);
        assertThat(Refusal.of(() -> manage(REMOVE, Map.of("id", red.get(TEAM.id), "role", "captain"))))
                .containsExactly("teams[0].role unknown_name");
        assertThat(teams()).containsExactly("red");
    }

    @Test
    void a_bad_key_is_told_at_its_name() {
        assertThat(Refusal.of(() -> manage(APPEND, Map.of("id", "x"), Map.of("id", List.of(red.get(TEAM.id))))))
                .containsExactly("teams[0].id invalid", "teams[1].id invalid");
    }
}
