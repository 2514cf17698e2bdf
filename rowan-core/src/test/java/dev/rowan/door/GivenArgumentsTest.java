package dev.rowan.door;

import static dev.rowan.door.Office.Person.PERSON;
import static dev.rowan.door.Office.Team.TEAM;
import static dev.rowan.expression.function.Expressions.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Rowan;
import dev.rowan.door.Office.Person;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Query;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What requests give to the arguments of computed fields and of the read action. */
class GivenArgumentsTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Office.OFFICE);

    @AfterEach
    void close() {
        rowan.close();
    }

    private void same(String said, Query<Person> typed) {
        assertThat(rowan.query(PERSON, said)).isEqualTo(typed);
    }

    private void refused(String said, String... told) {
        refused(() -> rowan.query(PERSON, said), told);
    }

    private void refused(Map<String, ?> said, String... told) {
        refused(() -> rowan.query(PERSON, said), told);
    }

    private static void refused(Runnable request, String... told) {
        assertThat(catchThrowableOfType(InvalidException.class, request::run).problems())
                .extracting(Problem::toString)
                .containsExactly(told);
    }

    @Test
    void a_field_whose_arguments_have_defaults_is_named_like_any_other() {
        same(
                "filter[badgeText][startsWith]=A&sort=-badgeText&fields=badgeText",
                PERSON.query()
                        .filter(text(PERSON.badgeText).startsWith("A"))
                        .sort(PERSON.badgeText.desc())
                        .load(PERSON.badgeText));
        same("fields=peppered", PERSON.query().load(PERSON.peppered));
    }

    @Test
    void arguments_are_given_once_for_all_that_names_the_field() {
        Query<Person> typed = PERSON.query()
                .filter(text(PERSON.badgeText.with(PERSON.separator, "-")).contains("x"))
                .sort(PERSON.badgeText.with(PERSON.separator, "-").asc())
                .load(PERSON.badgeText.with(PERSON.separator, "-"));
        same("filter[badgeText][contains]=x&sort=badgeText&fields=badgeText&args[badgeText][separator]=-", typed);
        assertThat(rowan.query(
                        PERSON,
                        Map.of(
                                "args", Map.of("badgeText", Map.of("separator", "-")),
                                "filter", Map.of("badgeText", Map.of("contains", "x")),
                                "sort", List.of("badgeText"),
                                "fields", List.of("badgeText"))))
                .isEqualTo(typed);
        same(
                "args[raised][bonus]=5&filter[raised][gt]=7",
                PERSON.query().filter(PERSON.raised.with(PERSON.bonus, 5L).gt(7L)));
    }

    @Test
    void those_of_related_rows_are_given_along_the_relationships() {
        same(
                "filter[boss][raised]=7&sort=boss.raised&args[boss][raised][bonus]=1",
                PERSON.query()
                        .filter(PERSON.boss.at(p -> p.raised.with(p.bonus, 1L)).eq(7L))
                        .sort(PERSON.boss.at(p -> p.raised.with(p.bonus, 1L)).asc()));
        assertThat(rowan.query(TEAM, "filter[people][raised]=7&args[people][raised][bonus]=1"))
                .isEqualTo(TEAM.query()
                        .filter(TEAM.people.any(p -> p.raised.with(p.bonus, 1L).eq(7L))));
    }

    @Test
    void an_explicit_null_beats_a_default() {
        assertThat(rowan.query(
                        PERSON,
                        Map.of(
                                "fields",
                                "badgeText",
                                "args",
                                Map.of("badgeText", Collections.singletonMap("separator", null)))))
                .isEqualTo(PERSON.query().load(PERSON.badgeText.with(PERSON.separator, null)));
        refused(
                Map.of("args", Map.of("raised", Collections.singletonMap("bonus", null))),
                "args.raised.bonus: is required [required]");
    }

    @Test
    void what_must_be_given_is_told_once() {
        refused("filter[raised]=1&sort=raised&fields=raised", "args.raised.bonus: is required [required]");
        refused("filter[boss][raised]=1", "args.boss.raised.bonus: is required [required]");
    }

    @Test
    void values_are_checked_like_those_of_an_action() {
        refused("args[raised][bonus]=x", "args.raised.bonus: must be a whole number [invalid]");
        refused("args[raised][bonus]=-1", "args.raised.bonus: must be at least 0 [out_of_range]");
        refused(
                "args[badgeText][separator]=----",
                "args.badgeText.separator: must have at most 3 characters [too_long]");
        refused(
                "args[raised][bonus]=99999999999999999999",
                "args.raised.bonus: must be between -9223372036854775808 and 9223372036854775807 [invalid]");
        refused("args[badgeText][separator][eq]=-", "args.badgeText.separator: must be text [invalid]");
        refused("args[badgeText][separator][]=-", "args.badgeText.separator: must be text [invalid]");
        refused("args[badgeText]=-", "args.badgeText: must name the arguments, as in args[label][separator] [invalid]");
        refused(
                "args=-",
                "args: must name what takes arguments, and the arguments, as in args[label][separator] [invalid]");
        refused(
                "args[boss]=1",
                "args.boss: must name what takes arguments, and the arguments, as in args[label][separator] [invalid]");
    }

    @Test
    void unknown_names_offer_the_nearest_within_reach() {
        refused(
                "args[badgeText][seperator]=-",
                "args.badgeText.seperator: unknown name 'seperator'; did you mean 'separator'? [unknown_name]");
        refused(
                "args[badgeTxt][separator]=-",
                "args.badgeTxt: unknown name 'badgeTxt'; did you mean 'badgeText'? [unknown_name]");
        refused("args[reach][x]=1", "args.reach: unknown name 'reach' [unknown_name]");
        refused("args[staffCount][x]=1", "args.staffCount: unknown name 'staffCount' [unknown_name]");
    }

    @Test
    void internal_arguments_are_as_if_they_were_not_there() {
        refused("args[peppered][pepper]=x", "args.peppered: unknown name 'peppered' [unknown_name]");
        refused("filter[salted]=x", "filter.salted: unknown name 'salted' [unknown_name]");
        refused("args[salted][salt]=x", "args.salted: unknown name 'salted' [unknown_name]");
        refused(
                () -> rowan.query(PERSON.older.query(), "args[pepper]=x"),
                "args.pepper: unknown name 'pepper' [unknown_name]");
    }

    @Test
    void the_read_action_is_given_its_own() {
        assertThat(rowan.query(PERSON.older.query(), "args[least]=30&sort=name"))
                .isEqualTo(PERSON.older.query().set(PERSON.least, 30).sort(PERSON.name.asc()));
        refused(
                () -> rowan.query(PERSON.older.query(), "args[least]=x"),
                "args.least: must be a whole number [invalid]");
        refused(
                () -> rowan.query(PERSON.older.query(), "args[lest]=1"),
                "args.lest: unknown name 'lest'; did you mean 'least'? [unknown_name]");
        refused("args[least]=30", "args.least: unknown name 'least' [unknown_name]");
    }

    @Test
    void what_trusted_code_has_given_stays() {
        refused(
                () -> rowan.query(PERSON.older.query().set(PERSON.least, 18), "args[least]=1"),
                "args.least: unknown name 'least' [unknown_name]");
        refused(
                () -> rowan.query(PERSON.older.query().input(Map.of("least", 18)), "args[least]=1"),
                "args.least: unknown name 'least' [unknown_name]");
    }
}
