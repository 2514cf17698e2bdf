package dev.rowan.conformance;

import static dev.rowan.conformance.club.Badge.BADGE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Note.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Badge;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Membership;
import dev.rowan.conformance.club.Note;
import dev.rowan.conformance.club.Standing;
import dev.rowan.conformance.club.Team;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.row.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Making rows in code: defaults, generated keys, timestamps, required values, constraints. */
public abstract class CreatingContract extends Contract {
    @Test
    void a_new_row_holds_what_was_set_and_null_for_the_rest() {
        Row<Member> ada = rowan.run(MEMBER.create.set(MEMBER.name, "Ada").set(MEMBER.age, 36));
        assertThat(ada.get(MEMBER.name)).isEqualTo("Ada");
        assertThat(ada.get(MEMBER.age)).isEqualTo(36);
        assertThat(ada.get(MEMBER.nickname)).isNull();
    }

    @Test
    void an_attribute_set_twice_holds_the_last_value() {
        Row<Member> ada = rowan.run(MEMBER.create.set(MEMBER.name, "Bob").set(MEMBER.name, "Ada"));
        assertThat(ada.get(MEMBER.name)).isEqualTo("Ada");
    }

    @Test
    void a_uuid_key_is_made_of_version_7_and_grows_with_time() {
        List<UUID> keys = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            keys.add(member("m" + i).get(MEMBER.id));
        }
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.version() == 7 && key.variant() == 2);
        assertThat(listed(MEMBER.id, MEMBER.query().sort(MEMBER.id.asc()))).isEqualTo(keys);
    }

    @Test
    void a_uuid_key_that_code_sets_is_kept() {
        UUID key = UUID.fromString("018f0000-0000-7000-8000-000000000001");
        assertThat(rowan.run(MEMBER.create.set(MEMBER.id, key).set(MEMBER.name, "Ada"))
                        .get(MEMBER.id))
                .isEqualTo(key);
    }

    @Test
    void a_number_key_is_counted_up_by_the_store() {
        Row<Member> ada = member("Ada");
        List<Long> keys = List.of(
                note("a", ada).get(NOTE.id),
                note("b", ada).get(NOTE.id),
                note("c", ada).get(NOTE.id));
        assertThat(keys).doesNotHaveDuplicates().isSorted().allMatch(key -> key > 0);
    }

    @Test
    void a_random_uuid_is_made_where_declared() {
        Row<Badge> badge =
                rowan.run(BADGE.create.set(BADGE.member, member("Ada")).set(BADGE.code, "AA0001"));
        assertThat(badge.get(BADGE.chip).version()).isEqualTo(4);
    }

    @Test
    void timestamps_are_the_moment_of_creation() {
        Instant before = Instant.now().minusSeconds(1);
        Row<Member> ada = member("Ada");
        assertThat(ada.get(MEMBER.createdAt)).isBetween(before, Instant.now().plusSeconds(1));
        assertThat(ada.get(MEMBER.updatedAt)).isEqualTo(ada.get(MEMBER.createdAt));
    }

    @Test
    void defaults_stand_where_nothing_is_said() {
        Row<Note> note = rowan.run(NOTE.create.set(NOTE.text, "x"));
        assertThat(note.get(NOTE.stars)).isEqualTo(3);
        assertThat(note.get(NOTE.writtenAt)).isEqualTo(Note.EPOCH);
        assertThat(member("Ada").get(MEMBER.standing)).isEqualTo(Standing.REGULAR);
    }

    @Test
    void an_explicit_null_beats_a_default() {
        Row<Note> note =
                rowan.run(NOTE.create.set(NOTE.text, "x").set(NOTE.stars, null).set(NOTE.writtenAt, null));
        assertThat(note.get(NOTE.stars)).isNull();
        assertThat(note.get(NOTE.writtenAt)).isNull();
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("text", "x");
        input.put("stars", null);
        assertThat(rowan.run(NOTE.create.input(input)).get(NOTE.stars)).isNull();
    }

    @Test
    void an_explicit_null_of_a_required_attribute_is_a_problem_in_spite_of_its_default() {
        assertThat(Refusal.of(
                        () -> rowan.run(MEMBER.create.set(MEMBER.name, "Ada").set(MEMBER.standing, null))))
                .containsExactly("standing required");
    }

    @Test
    void a_required_attribute_that_is_missing_is_a_problem() {
        assertThat(Refusal.of(() -> rowan.run(MEMBER.create.set(MEMBER.age, 1))))
                .containsExactly("name required");
        assertThat(rowan.count(MEMBER.query())).isZero();
    }

    @Test
    void a_required_belongs_to_that_is_missing_is_a_problem_at_its_key() {
        assertThat(Refusal.of(() -> rowan.run(BADGE.create.set(BADGE.code, "AA0001"))))
                .containsExactly("memberId required");
    }

    @Test
    void a_key_that_is_given_by_nobody_is_required() {
        Row<Member> ada = member("Ada");
        assertThat(Refusal.of(() -> rowan.run(MEMBERSHIP.create.set(MEMBERSHIP.member, ada))))
                .containsExactly("teamId required");
    }

    @Test
    void constraints_hold_for_trusted_values_too() {
        assertThat(Refusal.of(() -> rowan.run(MEMBER.create
                        .set(MEMBER.name, "x".repeat(81))
                        .set(MEMBER.nickname, "x")
                        .set(MEMBER.age, 151))))
                .containsExactlyInAnyOrder("name too_long", "nickname too_short", "age out_of_range");
        assertThat(Refusal.of(() -> rowan.run(
                        BADGE.create.set(BADGE.member, MEMBER.key(nobody())).set(BADGE.code, "aa0001"))))
                .containsExactly("code invalid");
        assertThat(rowan.count(MEMBER.query())).isZero();
    }

    @Test
    void values_on_the_border_of_a_constraint_are_accepted() {
        Row<Member> row = rowan.run(MEMBER.create
                .set(MEMBER.name, "\uD83D\uDE00".repeat(80))
                .set(MEMBER.nickname, "\u00E4x")
                .set(MEMBER.age, 150));
        assertThat(row.get(MEMBER.name)).isEqualTo("\uD83D\uDE00".repeat(80));
        assertThat(rowan.run(MEMBER.create.set(MEMBER.name, "").set(MEMBER.age, 0))
                        .get(MEMBER.name))
                .isEmpty();
    }

    @Test
    void the_key_of_a_row_is_set_by_the_row() {
        Row<Member> ada = member("Ada");
        Row<Team> red = team("red");
        Row<Membership> link =
                rowan.run(MEMBERSHIP.create.set(MEMBERSHIP.member, ada).set(MEMBERSHIP.team, red.key()));
        assertThat(link.get(MEMBERSHIP.memberId)).isEqualTo(ada.get(MEMBER.id));
        assertThat(link.get(MEMBERSHIP.role)).isEqualTo("player");
        Row<Member> bob = rowan.run(MEMBER.create.set(MEMBER.name, "Bob").set(MEMBER.mentor, ada));
        assertThat(bob.get(MEMBER.mentorId)).isEqualTo(ada.get(MEMBER.id));
        assertThat(rowan.run(MEMBER.create.set(MEMBER.name, "Cid").set(MEMBER.mentor, null))
                        .get(MEMBER.mentorId))
                .isNull();
    }

    @Test
    void a_row_may_refer_to_itself_by_a_key_that_code_sets() {
        UUID key = UUID.fromString("018f0000-0000-7000-8000-000000000002");
        Row<Member> ada = rowan.run(
                MEMBER.create.set(MEMBER.id, key).set(MEMBER.name, "Ada").set(MEMBER.mentorId, key));
        assertThat(rowan.one(MEMBER.query().load(MEMBER.mentor)).get(MEMBER.mentor))
                .isEqualTo(ada);
    }
}
