package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.club.Badge.BADGE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Link;
import dev.rowan.changeset.Manage;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs of a managed relationship that name no row, in each of the three modes: a problem at the input's index. */
public abstract class LinkInputContract extends ManagingContract {
    static List<Manage> modes() {
        return List.of(APPEND, REMOVE, APPEND_AND_REMOVE);
    }

    @ParameterizedTest
    @MethodSource("modes")
    void a_row_of_another_resource_is_invalid_and_both_are_named(Manage mode) {
        Problem problem = Refusal.only(() -> manage(mode, red, bob));
        assertThat(problem.code()).isEqualTo(Problem.INVALID);
        assertThat(problem.path()).isEqualTo("teams[1]");
        assertThat(problem.message()).contains("Team").contains("Member");
        assertThat(teams()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modes")
    void a_key_or_link_of_another_resource_is_invalid(Manage mode) {
        assertThat(Refusal.of(() -> manage(mode, bob.key(), red, Link.to(bob), BADGE.key(1))))
                .containsExactly("teams[0] invalid", "teams[2] invalid", "teams[3] invalid");
        assertThat(teams()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modes")
    void a_bare_key_that_cannot_be_one_is_invalid(Manage mode) {
        assertThat(Refusal.of(() -> manage(mode, "no uuid", red, 7, "", List.of(), "x' or '1'='1")))
                .containsExactly(
                        "teams[0] invalid",
                        "teams[2] invalid",
                        "teams[3] invalid",
                        "teams[4] invalid",
                        "teams[5] invalid");
    }

    @ParameterizedTest
    @MethodSource("modes")
    void null_names_no_row(Manage mode) {
        assertThat(Refusal.of(() -> manage(mode, red, null))).containsExactly("teams[1] required");
        assertThat(teams()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modes")
    void a_map_in_the_place_of_a_key_is_never_a_condition(Manage mode) {
        manage(APPEND, red);
        assertThat(Refusal.problems(() -> manage(mode, Map.of("id", Map.of("ne", nobody())))))
                .allMatch(problem -> problem.path().startsWith("teams[0]"));
        assertThat(teams()).containsExactly("red");
    }

    @ParameterizedTest
    @MethodSource("modes")
    void what_the_join_row_does_not_have_cannot_be_carried(Manage mode) {
        assertThat(Refusal.problems(() -> manage(mode, Link.to(red).with(MEMBER.name, "x"))))
                .allMatch(problem -> problem.path().startsWith("teams[0]"));
    }

    @ParameterizedTest
    @MethodSource("modes")
    void the_keys_of_the_join_row_are_not_for_the_link_to_say(Manage mode) {
        assertThat(Refusal.problems(() -> manage(mode, Link.to(red).with(MEMBERSHIP.memberId, bob.get(MEMBER.id)))))
                .allMatch(problem -> problem.path().startsWith("teams[0]"));
        assertThat(rowan.count(MEMBERSHIP.query())).isZero();
    }
}
