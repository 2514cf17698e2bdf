package dev.rowan.door;

import static dev.rowan.door.Office.Person.PERSON;
import static dev.rowan.door.Office.Plan.PLAN;
import static dev.rowan.door.Office.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Rowan;
import dev.rowan.door.Office.Person;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What requests say of related rows that they include. */
class IncludedLevelTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Office.OFFICE);

    @AfterEach
    void close() {
        rowan.close();
    }

    private void same(String said, Query<Person> typed) {
        assertThat(rowan.query(PERSON, said)).isEqualTo(typed);
    }

    private void refused(String said, String... told) {
        assertThat(catchThrowableOfType(InvalidException.class, () -> rowan.query(PERSON, said))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(told);
    }

    @Test
    void a_level_is_narrowed_ordered_and_cut_like_the_rows() {
        same(
                "include[teams][filter][name][startsWith]=A&include[teams][sort]=-count&include[teams][limit]=3"
                        + "&include[teams][offset]=1",
                PERSON.query()
                        .load(PERSON.teams.with(q -> q.filter(TEAM.name.startsWith("A"))
                                .sort(TEAM.count.desc())
                                .limit(3)
                                .offset(1))));
        assertThat(rowan.query(PERSON, Map.of("include", Map.of("teams", Map.of("limit", 3)))))
                .isEqualTo(PERSON.query().load(PERSON.teams.with(q -> q.limit(3))));
        assertThat(rowan.query(PERSON, Map.of("include", Map.of("teams", Map.of()))))
                .isEqualTo(PERSON.query().load(PERSON.teams));
    }

    @Test
    void levels_lead_to_levels_by_either_form() {
        Query<Person> typed = PERSON.query()
                .load(PERSON.teams.with(
                        q -> q.load(TEAM.plans.with(p -> p.sort(PLAN.name.asc()).limit(1)))));
        same("include[teams][include][plans][limit]=1&include[teams][include][plans][sort]=name", typed);
        same(
                "include[teams][include]=plans&include[teams][limit]=2",
                PERSON.query().load(PERSON.teams.with(q -> q.load(TEAM.plans).limit(2))));
    }

    @Test
    void a_level_has_computed_fields_with_their_arguments() {
        same(
                "include[staff][fields]=raised&include[staff][sort]=-raised&args[staff][raised][bonus]=2",
                PERSON.query()
                        .load(PERSON.staff.with(q -> q.load(PERSON.raised.with(PERSON.bonus, 2L))
                                .sort(PERSON.raised.with(PERSON.bonus, 2L).desc()))));
        refused("include[staff][fields]=raised", "args.staff.raised.bonus: is required [required]");
    }

    @Test
    void what_is_wrong_is_told_where_it_was_said() {
        refused("include[team][limit]=1", "include.team: unknown name 'team'; did you mean 'teams'? [unknown_name]");
        refused("include[audits][limit]=1", "include.audits: unknown name 'audits' [unknown_name]");
        refused(
                "include[teams][lmit]=1",
                "include.teams.lmit: unknown name 'lmit'; did you mean 'limit'? [unknown_name]");
        refused("include[teams][limit]=-1", "include.teams.limit: must be at least 0 [out_of_range]");
        refused("include[teams][limit][eq]=1", "include.teams.limit: must be a whole number [invalid]");
        refused(
                "include[teams]=plans",
                "include.teams: must name what is said of these rows, as in include[groups][limit] [invalid]");
        refused(
                "include[boss][filter][salaryNote]=x&include[boss][sort]=nam&include[boss][include]=tems",
                "include.boss.filter.salaryNote: unknown name 'salaryNote' [unknown_name]",
                "include.boss.sort[0]: unknown name 'nam'; did you mean 'name'? [unknown_name]",
                "include.boss.include[0]: unknown name 'tems'; did you mean 'teams'? [unknown_name]");
        refused("include=teams&include[teams][limit]=1", "include: is given a value, and names of its own [invalid]");
    }

    /** Whoever guesses a name learns nothing from how it is refused. */
    @Test
    void a_name_that_is_not_exposed_is_told_like_one_that_is_not_there() {
        for (List<String> pair : List.of(
                List.of("salaryNote", "salaryNoxx"),
                List.of("audits", "auditx"),
                List.of("staffCount", "staffCounx"),
                List.of("salted", "saltex"))) {
            for (String form : List.of(
                    "args[%s]=1",
                    "args[%s][x]=1",
                    "args[boss][%s][x]=1",
                    "args[badgeText][%s]=-",
                    "include[%s][limit]=1",
                    "include[boss][include][%s][limit]=1",
                    "include[boss][include]=%s",
                    "include[boss][sort]=%s",
                    "include[boss][fields]=%s",
                    "include[boss][filter][%s]=1")) {
                assertThat(told(form, pair.get(0)))
                        .isEqualTo(told(form, pair.get(1)))
                        .contains("unknown_name");
            }
        }
    }

    private String told(String form, String name) {
        return catchThrowableOfType(InvalidException.class, () -> rowan.query(PERSON, form.formatted(name)))
                .problems()
                .toString()
                .replace(name, "?");
    }

    @Test
    void levels_have_bounds() {
        Map<String, Object> wide = new LinkedHashMap<>();
        Object inner = Map.of();
        for (int i = 0; i < 7; i++) {
            inner = Map.of("include", Map.of("boss", inner, "staff", inner));
        }
        wide.put("include", Map.of("boss", inner));
        assertThat(catchThrowableOfType(InvalidException.class, () -> rowan.query(PERSON, wide))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("include: must have at most 32 names [too_long]");
        String deep = "include[boss]" + "[include][boss]".repeat(12) + "[limit]=1";
        refused(deep, "the request must be nested at most 20 names deep [too_long]");
    }
}
