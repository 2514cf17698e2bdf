package dev.rowan.conformance;

import static dev.rowan.conformance.club.Badge.BADGE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Address;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.club.Standing;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Untrusted input: cast, checked, all problems told at once, at their paths. */
public abstract class InputContract extends Contract {
    private Row<Specimen> specimen(Map<String, ?> values) {
        Map<String, @Nullable Object> input = new HashMap<>(values);
        input.putIfAbsent("number", 1);
        return rowan.run(SPECIMEN.create.input(input));
    }

    @Test
    void strings_are_cast_to_every_kind() {
        Row<Specimen> row = specimen(Map.ofEntries(
                Map.entry("small", "-12"),
                Map.entry("large", "12345678901"),
                Map.entry("exact", "1.50"),
                Map.entry("flag", "true"),
                Map.entry("uuid", "F0000000-0000-4000-8000-00000000000A"),
                Map.entry("day", "2026-11-21"),
                Map.entry("hour", "09:30"),
                Map.entry("moment", "2026-11-21T10:30:00+01:00"),
                Map.entry("bytes", "AP8="),
                Map.entry("standing", "GUEST"),
                Map.entry("numbers", List.of("1", 2)),
                Map.entry("standings", List.of("AWAY"))));
        assertThat(row.get(SPECIMEN.small)).isEqualTo(-12);
        assertThat(row.get(SPECIMEN.large)).isEqualTo(12_345_678_901L);
        assertThat(row.get(SPECIMEN.exact)).isEqualTo(new BigDecimal("1.50"));
        assertThat(row.get(SPECIMEN.flag)).isTrue();
        assertThat(row.get(SPECIMEN.uuid)).isEqualTo(UUID.fromString("f0000000-0000-4000-8000-00000000000a"));
        assertThat(row.get(SPECIMEN.day)).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(row.get(SPECIMEN.hour)).isEqualTo(LocalTime.of(9, 30));
        assertThat(row.get(SPECIMEN.moment)).isEqualTo(Instant.parse("2026-11-21T09:30:00Z"));
        assertThat(row.get(SPECIMEN.bytes)).isEqualTo(new byte[] {0, -1});
        assertThat(row.get(SPECIMEN.standing)).isEqualTo(Standing.GUEST);
        assertThat(row.get(SPECIMEN.numbers)).isEqualTo(List.of(1L, 2L));
        assertThat(row.get(SPECIMEN.standings)).isEqualTo(List.of(Standing.AWAY));
    }

    @Test
    void a_record_is_made_of_a_map() {
        Row<Specimen> row = specimen(Map.of(
                "address",
                Map.of(
                        "street",
                        "Main",
                        "number",
                        "7",
                        "tags",
                        List.of("a"),
                        "kind",
                        "AWAY",
                        "where",
                        Map.of("east", 1, "north", "2.5"))));
        Address.Spot spot = new Address.Spot(BigDecimal.ONE, new BigDecimal("2.5"));
        assertThat(row.get(SPECIMEN.address))
                .isEqualTo(new Address("Main", 7, null, List.of("a"), spot, Standing.AWAY, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "small, 1.5",
        "small, 2147483648",
        "small, abc",
        "small, ''",
        "small, 0x1f",
        "large, 9223372036854775808",
        "large, 1e999999999",
        "exact, NaN",
        "exact, 1e999999",
        "money, 12345.6",
        "money, 0.001",
        "flag, yes",
        "uuid, 1-1-1-1-1",
        "uuid, not-a-uuid",
        "day, 2026-02-30",
        "day, +999999999-01-01",
        "hour, 25:00",
        "moment, 2026-11-21T09:30:00",
        "moment, now",
        "bytes, '***'",
        "standing, guest",
        "words, word",
        "address, somewhere"
    })
    void what_cannot_be_cast_is_a_problem_at_its_field(String name, String value) {
        assertThat(Refusal.of(() -> specimen(Map.of(name, value)))).containsExactly(name + " invalid");
        assertThat(rowan.count(SPECIMEN.query())).isZero();
    }

    @Test
    void a_scalar_takes_no_map_and_no_list() {
        for (String name : List.of(
                "text", "anyCase", "small", "large", "exact", "flag", "uuid", "day", "hour", "moment", "bytes")) {
            assertThat(Refusal.of(() -> specimen(Map.of(name, Map.of("ne", "x")))))
                    .containsExactly(name + " invalid");
            assertThat(Refusal.of(() -> specimen(Map.of(name, List.of("x"))))).containsExactly(name + " invalid");
        }
    }

    @Test
    void a_problem_within_a_value_is_told_where_it_is() {
        assertThat(Refusal.of(() -> specimen(Map.of("numbers", List.of(1, "x")))))
                .containsExactly("numbers[1] invalid");
        assertThat(Refusal.of(() -> specimen(Map.of("words", Arrays.asList("a", null)))))
                .containsExactly("words[1] invalid");
        assertThat(Refusal.of(() -> specimen(Map.of("address", Map.of("number", "x")))))
                .containsExactly("address.number invalid");
        assertThat(Refusal.of(() -> specimen(Map.of("address", Map.of("number", 1, "planet", "x")))))
                .containsExactly("address.planet unknown_name");
    }

    @Test
    void text_that_no_store_could_keep_is_a_problem() {
        assertThat(Refusal.of(() -> specimen(Map.of("text", "a\0b")))).containsExactly("text invalid");
        assertThat(Refusal.of(() -> specimen(Map.of("anyCase", "\uDE00")))).containsExactly("anyCase invalid");
        assertThat(Refusal.of(() -> specimen(Map.of("words", List.of("a", "\uD83D")))))
                .containsExactly("words[1] invalid");
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThat(Refusal.of(() -> rowan.run(
                        MEMBER.create.input(Map.of("nickname", "x", "age", "old", "standing", "KING", "nmae", "Ada")))))
                .containsExactlyInAnyOrder(
                        "name required", "nickname too_short", "age invalid", "standing invalid", "nmae unknown_name");
        assertThat(rowan.count(MEMBER.query())).isZero();
    }

    @Test
    void an_unknown_name_offers_the_nearest() {
        Problem problem = Refusal.problems(() -> rowan.run(MEMBER.create.input(Map.of("name", "Ada", "nickame", "x"))))
                .get(0);
        assertThat(problem.code()).isEqualTo(Problem.UNKNOWN_NAME);
        assertThat(problem.path()).isEqualTo("nickame");
        assertThat(problem.message()).contains("nickname");
    }

    @Test
    void generated_keys_and_timestamps_are_out_of_reach() {
        for (String name : List.of("id", "createdAt", "updatedAt")) {
            assertThat(Refusal.of(() -> rowan.run(MEMBER.create.input(Map.of("name", "Ada", name, "x")))))
                    .containsExactly(name + " unknown_name");
        }
        assertThat(Refusal.of(() -> rowan.run(
                        BADGE.create.input(Map.of("memberId", nobody(), "code", "AA0001", "id", 1, "chip", nobody())))))
                .containsExactlyInAnyOrder("id unknown_name", "chip unknown_name");
    }

    @Test
    void a_key_that_is_given_is_accepted() {
        Row<Member> ada = member("Ada");
        UUID team = UUID.fromString(team("red").key().values().get(0).toString());
        var link = rowan.run(
                MEMBERSHIP.create.input(Map.of("memberId", ada.get(MEMBER.id).toString(), "teamId", team)));
        assertThat(link.get(MEMBERSHIP.teamId)).isEqualTo(team);
    }

    @Test
    void what_the_action_does_not_accept_is_unknown_to_input_but_not_to_code() {
        Row<Member> ada = member("Ada");
        assertThat(Refusal.of(() -> rowan.run(MEMBER.rename.of(ada).input(Map.of("name", "Eve", "age", 1)))))
                .containsExactly("age unknown_name");
        Row<Member> eve =
                rowan.run(MEMBER.rename.of(ada).input(Map.of("name", "Eve")).set(MEMBER.age, 1));
        assertThat(eve.get(MEMBER.name) + eve.get(MEMBER.age)).isEqualTo("Eve1");
    }

    @Test
    void the_names_of_columns_and_names_in_another_case_are_unknown() {
        for (String name : List.of("mentor_id", "Name", "NAME", "name ", "", "members.name", "name; --", "\"name\"")) {
            assertThat(Refusal.of(() -> rowan.run(MEMBER.create.input(Map.of("name", "Ada", name, "x")))))
                    .containsExactly(name + " unknown_name");
        }
    }

    record NewMember(
            String name, Optional<Integer> age, @Nullable String nickname) {}

    @Test
    void a_record_is_input_whose_empty_optional_is_missing() {
        Row<Member> ada = rowan.run(MEMBER.create.from(new NewMember("Ada", Optional.of(36), null)));
        assertThat(ada.get(MEMBER.age)).isEqualTo(36);
        Row<Member> same = rowan.run(MEMBER.update.of(ada).from(new NewMember("Eve", Optional.empty(), "evie")));
        assertThat(same.get(MEMBER.age)).isEqualTo(36);
        assertThat(same.get(MEMBER.nickname)).isEqualTo("evie");
    }

    record Stranger(String name, String planet) {}

    @Test
    void a_component_that_the_action_does_not_accept_is_a_problem() {
        assertThat(Refusal.of(() -> rowan.run(MEMBER.create.from(new Stranger("Ada", "Mars")))))
                .containsExactly("planet unknown_name");
    }

    @Test
    void messages_repeat_no_sensitive_value() {
        Problem problem = Refusal.only(
                () -> rowan.run(MEMBER.create.input(Map.of("name", "Ada", "secret", "open sesame ".repeat(3)))));
        assertThat(problem.code()).isEqualTo(Problem.TOO_LONG);
        assertThat(problem.toString() + problem.values()).doesNotContain("sesame");
    }

    @Test
    void empty_input_is_input() {
        assertThat(Refusal.of(() -> rowan.run(MEMBER.create.input(Map.of())))).containsExactly("name required");
        assertThat(Refusal.of(() -> rowan.run(MEMBER.create.input(Collections.singletonMap("name", null)))))
                .containsExactly("name required");
    }
}
