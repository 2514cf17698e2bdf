package dev.rowan.conformance;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.probe.Naughty;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Sort;
import dev.rowan.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile names and values, through every door: a clear problem or a literal match, and nothing is lost. */
public abstract class HostileContract extends Contract {
    static Stream<String> impossible() {
        return Naughty.impossible();
    }

    private List<Integer> kept(Condition<Specimen> condition) {
        return listed(SPECIMEN.number, SPECIMEN.query().filter(condition));
    }

    @Test
    void every_text_is_kept_and_found_literally() {
        List<String> values = Naughty.values().toList();
        for (int i = 0; i < values.size(); i++) {
            rowan.run(
                    SPECIMEN.create.input(Map.of("number", i, "text", values.get(i), "words", List.of(values.get(i)))));
        }
        for (int i = 0; i < values.size(); i++) {
            String text = values.get(i);
            assertThat(rowan.get(SPECIMEN.key(i)).get(SPECIMEN.text)).isEqualTo(text);
            assertThat(kept(SPECIMEN.text.eq(text))).as("eq %s", text).containsExactly(i);
            assertThat(kept(SPECIMEN.text.in(text, "nothing")))
                    .as("in %s", text)
                    .containsExactly(i);
            assertThat(kept(SPECIMEN.words.eq(List.of(text))))
                    .as("list of %s", text)
                    .containsExactly(i);
        }
        assertThat(rowan.count(SPECIMEN.query())).isEqualTo(values.size());
    }

    private static List<Integer> holding(List<String> values, String text) {
        return Stream.iterate(0, i -> i < values.size(), i -> i + 1)
                .filter(i -> values.get(i).contains(text))
                .toList();
    }

    @Test
    void every_text_test_is_literal() {
        List<String> values = Naughty.values().toList();
        for (int i = 0; i < values.size(); i++) {
            rowan.run(SPECIMEN.create.set(SPECIMEN.number, i).set(SPECIMEN.text, values.get(i)));
        }
        for (String text : values) {
            assertThat(kept(SPECIMEN.text.contains(text)))
                    .as("contains %s", text)
                    .hasSameElementsAs(holding(values, text));
            assertThat(rowan.count(SPECIMEN.query().filter(SPECIMEN.text.startsWith(text))))
                    .as("starts with %s", text)
                    .isEqualTo(values.stream()
                            .filter(value -> value.startsWith(text))
                            .count());
            assertThat(rowan.count(SPECIMEN.query().filter(SPECIMEN.text.endsWith(text))))
                    .as("ends with %s", text)
                    .isEqualTo(values.stream()
                            .filter(value -> value.endsWith(text))
                            .count());
        }
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void text_that_no_store_can_keep_is_a_problem_at_every_door(String text) {
        assertThat(Refusal.of(() -> rowan.run(SPECIMEN.create.input(Map.of("number", 1, "text", text)))))
                .containsExactly("text invalid");
        assertThat(Refusal.of(
                        () -> rowan.run(SPECIMEN.create.set(SPECIMEN.number, 1).set(SPECIMEN.anyCase, text))))
                .containsExactly("anyCase invalid");
        assertThat(Refusal.of(() -> kept(SPECIMEN.text.eq(text)))).containsExactly("text invalid");
        assertThat(Refusal.of(() -> kept(SPECIMEN.text.in(text)))).containsExactly("text invalid");
        assertThat(Refusal.of(() -> kept(SPECIMEN.anyCase.endsWith(text)))).containsExactly("anyCase invalid");
        assertThat(Refusal.problems(() -> kept(SPECIMEN.text.concat(text).eq("x"))))
                .hasSize(1);
        assertThat(rowan.count(SPECIMEN.query())).isZero();
    }

    @Test
    void every_name_that_is_not_accepted_is_one_problem_that_can_be_printed() {
        Naughty.names().forEach(name -> {
            Problem problem = Refusal.only(() -> rowan.run(SPECIMEN.create.input(Map.of("number", 1, name, "x"))));
            assertThat(problem.code()).isEqualTo(Problem.UNKNOWN_NAME);
            assertThat(problem.toString()).hasSizeLessThan(400).doesNotContainPattern("\\p{Cntrl}");
        });
        assertThat(rowan.count(SPECIMEN.query())).isZero();
    }

    @Test
    void every_key_that_is_none_is_a_problem() {
        Naughty.values().forEach(text -> {
            assertThat(Refusal.of(() -> rowan.get(MEMBER.key(text)))).containsExactly("id invalid");
            assertThat(Refusal.of(() -> rowan.run(MEMBER.create.input(Map.of("name", "x", "mentorId", text)))))
                    .containsExactly("mentorId invalid");
        });
        for (Object key : List.of(Map.of("ne", nobody()), List.of(nobody()), 1, true)) {
            assertThat(Refusal.of(() -> rowan.get(MEMBER.key(key)))).containsExactly("id invalid");
        }
        assertThat(Refusal.problems(() -> rowan.get(MEMBER.key()))).hasSize(1);
        assertThat(Refusal.problems(() -> rowan.get(MEMBER.key(nobody(), nobody()))))
                .hasSize(1);
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // what a caller who does not check for nulls would do
    void null_is_no_key() {
        assertThat(Refusal.only(() -> rowan.get(MEMBER.key((Object) null))).code())
                .isEqualTo(Problem.REQUIRED);
        assertThat(Refusal.of(() -> SPECIMEN.text.in(Arrays.asList("a", null)))).containsExactly("text invalid");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what a caller who goes around the types would do
    void a_value_of_another_kind_in_a_filter_is_a_problem() {
        for (Expr each : List.of(SPECIMEN.small, SPECIMEN.uuid, SPECIMEN.moment, SPECIMEN.text, SPECIMEN.flag)) {
            for (Object value : List.of(Map.of("ne", "x"), List.of("x"), new Object())) {
                Condition<Specimen> condition = each.eq(value);
                assertThat(Refusal.problems(() -> kept(condition))).hasSize(1);
                Condition<Specimen> several = each.in(List.of(value));
                assertThat(Refusal.problems(() -> kept(several))).hasSize(1);
            }
        }
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what a caller who goes around the types would do
    void a_field_of_another_resource_is_a_problem() {
        Condition<Member> foreign = (Condition) TEAM.name.eq("x");
        Sort<Member> sort = (Sort) TEAM.name.asc();
        assertThat(Refusal.problems(() -> rowan.list(MEMBER.query().filter(foreign))))
                .hasSize(1);
        assertThat(Refusal.problems(() -> rowan.list(MEMBER.query().sort(sort))))
                .hasSize(1);
        Changeset<Member> changeset = ((Changeset) MEMBER.create.set(MEMBER.name, "x")).set(TEAM.name, "x");
        assertThat(Refusal.problems(() -> rowan.run(changeset))).hasSize(1);
        assertThat(rowan.count(MEMBER.query())).isZero();
    }

    @Test
    void what_cannot_be_ordered_cannot_be_sorted_by() {
        assertThat(Refusal.of(() -> rowan.list(SPECIMEN.query().sort(SPECIMEN.bytes.asc()))))
                .containsExactly("bytes invalid");
        assertThat(Refusal.of(() -> rowan.list(SPECIMEN.query().sort(SPECIMEN.address.desc()))))
                .containsExactly("address invalid");
    }
}
