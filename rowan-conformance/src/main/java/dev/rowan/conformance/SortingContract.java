package dev.rowan.conformance;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Manage;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.club.Standing;
import dev.rowan.conformance.club.Team;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Sort;
import dev.rowan.row.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of rows, the same on every store; and which part of them is read. */
public abstract class SortingContract extends Contract {
    /** Gives the values to rows in a mixed order, and expects them in theirs, nulls last. */
    private <V> void sorted(Attribute<Specimen, V> attribute, List<V> ascending) {
        List<V> mixed = new ArrayList<>(ascending);
        Collections.rotate(mixed, 1);
        Collections.swap(mixed, 0, mixed.size() / 2);
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 1000));
        for (int i = 0; i < mixed.size(); i++) {
            rowan.run(SPECIMEN.create.set(SPECIMEN.number, i).set(attribute, mixed.get(i)));
        }
        List<@Nullable V> expected = new ArrayList<>(ascending);
        expected.add(null);
        assertThat(listed(attribute, SPECIMEN.query().sort(attribute.asc()))).containsExactlyElementsOf(expected);
        expected = new ArrayList<>(ascending);
        Collections.reverse(expected);
        expected.add(null);
        assertThat(listed(attribute, SPECIMEN.query().sort(attribute.desc()))).containsExactlyElementsOf(expected);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private List<String> names(Sort<Member>... sorts) {
        return listed(MEMBER.name, MEMBER.query().sort(sorts));
    }

    @Test
    void text_is_in_code_point_order() {
        sorted(
                SPECIMEN.text,
                List.of(
                        "",
                        " ",
                        "-",
                        "10",
                        "9",
                        "A",
                        "Z",
                        "_",
                        "a",
                        "a b",
                        "a-b",
                        "ab",
                        "z",
                        "\u00E4",
                        "\uD7FF",
                        "\uFF5E",
                        "\uFFFD",
                        "\uD83D\uDE00"));
    }

    @Test
    void text_without_regard_to_case_is_in_the_order_of_its_lower_case() {
        sorted(SPECIMEN.anyCase, List.of("_", "a", "B", "c", "D", "z", "\u00C4", "\u00F6"));
    }

    @Test
    void uuids_are_in_the_order_of_unsigned_bytes() {
        sorted(
                SPECIMEN.uuid,
                List.of(
                        UUID.fromString("00000000-0000-4000-8000-000000000000"),
                        UUID.fromString("00000000-0000-4000-f000-000000000000"),
                        UUID.fromString("7fffffff-ffff-4fff-bfff-ffffffffffff"),
                        UUID.fromString("80000000-0000-4000-8000-000000000000"),
                        UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff")));
    }

    @Test
    void numbers_are_in_their_order() {
        sorted(SPECIMEN.small, List.of(Integer.MIN_VALUE, -1, 0, 9, 10, Integer.MAX_VALUE));
    }

    @Test
    void exact_numbers_are_in_their_order() {
        sorted(
                SPECIMEN.exact,
                List.of(
                        new BigDecimal("-1000000000000000000000000"),
                        new BigDecimal("-0.5"),
                        new BigDecimal("0.00"),
                        new BigDecimal("0.10"),
                        new BigDecimal("9"),
                        new BigDecimal("10.0")));
    }

    @Test
    void false_comes_before_true() {
        sorted(SPECIMEN.flag, List.of(false, true));
    }

    @Test
    void dates_and_moments_are_in_their_order() {
        sorted(SPECIMEN.day, List.of(LocalDate.of(-44, 3, 15), LocalDate.of(999, 1, 1), LocalDate.of(2026, 11, 21)));
    }

    @Test
    void moments_are_told_apart_by_the_microsecond() {
        sorted(
                SPECIMEN.moment,
                List.of(
                        Instant.parse("1969-12-31T23:59:59.999999Z"),
                        Instant.parse("1970-01-01T00:00:00Z"),
                        Instant.parse("1970-01-01T00:00:00.000001Z")));
    }

    @Test
    void enums_are_in_the_order_of_their_names() {
        sorted(SPECIMEN.standing, List.of(Standing.AWAY, Standing.GUEST, Standing.REGULAR));
    }

    @Test
    void later_criteria_decide_between_equals() {
        member("Ada", 2);
        member("Bob", 1);
        member("Cid", 2);
        member("Dan", 1);
        assertThat(names(MEMBER.age.asc(), MEMBER.name.desc())).containsExactly("Dan", "Bob", "Cid", "Ada");
        assertThat(listed(MEMBER.name, MEMBER.query().sort(MEMBER.age.desc()).sort(MEMBER.name.asc())))
                .containsExactly("Ada", "Cid", "Bob", "Dan");
    }

    @Test
    void nulls_are_equals_and_last_in_both_directions() {
        member("Ada");
        member("Bob", 1);
        member("Cid");
        assertThat(names(MEMBER.age.asc(), MEMBER.name.asc())).containsExactly("Bob", "Ada", "Cid");
        assertThat(names(MEMBER.age.desc(), MEMBER.name.asc())).containsExactly("Bob", "Ada", "Cid");
    }

    @Test
    void rows_are_sorted_by_a_count_of_related_rows() {
        Row<Team> red = team("red");
        Row<Team> blue = team("blue");
        Row<Member> ada = member("Ada");
        member("Bob");
        Row<Member> cid = member("Cid");
        rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, Manage.APPEND, List.of(red)));
        rowan.run(MEMBER.update.of(cid).manage(MEMBER.teams, Manage.APPEND, List.of(red, blue)));
        assertThat(names(MEMBER.teams.count().desc())).containsExactly("Cid", "Ada", "Bob");
        assertThat(names(MEMBER.teams.count().asc())).containsExactly("Bob", "Ada", "Cid");
        assertThat(names(MEMBER.teams.count(t -> t.name.eq("red")).desc(), MEMBER.name.asc()))
                .containsExactly("Ada", "Cid", "Bob");
    }

    @Test
    void rows_are_sorted_by_a_value_of_the_related_row() {
        Row<Member> zoe = member("Zoe", 1);
        Row<Member> ada = member("Ada", 2);
        rowan.run(MEMBER.create.set(MEMBER.name, "of Zoe").set(MEMBER.mentor, zoe));
        rowan.run(MEMBER.create.set(MEMBER.name, "of Ada").set(MEMBER.mentor, ada));
        assertThat(names(MEMBER.mentor.text(m -> m.name).asc(), MEMBER.name.asc()))
                .containsExactly("of Ada", "of Zoe", "Ada", "Zoe");
        assertThat(names(MEMBER.mentor.at(m -> m.age).asc(), MEMBER.name.desc()))
                .containsExactly("of Zoe", "of Ada", "Zoe", "Ada");
    }

    @Test
    void rows_are_sorted_by_a_condition() {
        member("Ada", 50);
        member("Bob", 5);
        member("Cid");
        assertThat(names(MEMBER.age.gt(10).desc())).containsExactly("Ada", "Bob", "Cid");
    }

    @Test
    void limit_and_offset_read_a_part() {
        List.of("Dan", "Ada", "Cid", "Bob").forEach(this::member);
        assertThat(listed(MEMBER.name, MEMBER.query().sort(MEMBER.name.asc()).limit(2)))
                .containsExactly("Ada", "Bob");
        assertThat(listed(MEMBER.name, MEMBER.query().sort(MEMBER.name.asc()).offset(3)))
                .containsExactly("Dan");
        assertThat(listed(
                        MEMBER.name,
                        MEMBER.query().sort(MEMBER.name.asc()).limit(2).offset(1)))
                .containsExactly("Bob", "Cid");
    }

    @Test
    void a_part_beyond_the_end_is_empty() {
        member("Ada");
        assertThat(rowan.list(MEMBER.query().limit(0))).isEmpty();
        assertThat(rowan.list(MEMBER.query().offset(1))).isEmpty();
        assertThat(rowan.list(MEMBER.query().limit(Long.MAX_VALUE))).hasSize(1);
        assertThat(rowan.list(MEMBER.query().offset(Long.MAX_VALUE))).isEmpty();
        assertThat(rowan.list(MEMBER.query().limit(Long.MAX_VALUE).offset(1))).isEmpty();
    }

    @Test
    void a_negative_part_is_a_problem() {
        assertThat(Refusal.of(() -> MEMBER.query().limit(-1))).containsExactly("limit invalid");
        assertThat(Refusal.of(() -> MEMBER.query().offset(-1))).containsExactly("offset invalid");
    }
}
