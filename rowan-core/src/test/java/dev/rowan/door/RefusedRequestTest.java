package dev.rowan.door;

import static dev.rowan.door.Office.Person.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Rowan;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRequestTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Office.OFFICE);

    @AfterEach
    void close() {
        rowan.close();
    }

    private List<Problem> problems(String said) {
        return catchThrowableOfType(InvalidException.class, () -> rowan.query(PERSON, said))
                .problems();
    }

    private List<Problem> problems(Map<String, ?> said) {
        return catchThrowableOfType(InvalidException.class, () -> rowan.query(PERSON, said))
                .problems();
    }

    private void refused(String said, String... told) {
        assertThat(problems(said)).extracting(Problem::toString).containsExactly(told);
    }

    @Test
    void unknown_names_are_told_at_their_paths_with_the_nearest() {
        refused("filter[nmae]=x", "filter.nmae: unknown name 'nmae'; did you mean 'name'? [unknown_name]");
        refused(
                "filter[name][startWith]=x",
                "filter.name.startWith: unknown name 'startWith'; did you mean 'startsWith'? [unknown_name]");
        refused(
                "filter[teams][plan][name]=x",
                "filter.teams.plan: unknown name 'plan'; did you mean 'plans'? [unknown_name]");
        refused(
                "filter[or][0][name]=x&filter[or][1][nam]=x",
                "filter.or[1].nam: unknown name 'nam'; did you mean 'name'? [unknown_name]");
        refused("sort=name,-nam", "sort[1]: unknown name 'nam'; did you mean 'name'? [unknown_name]");
        refused("sort=team.count", "sort[0]: unknown name 'team'; did you mean 'teams'? [unknown_name]");
        refused("sort=boss.nam", "sort[0]: unknown name 'nam'; did you mean 'name'? [unknown_name]");
        refused("sort=teams.name", "sort[0]: unknown name 'name' [unknown_name]");
        refused("include=teams.plan", "include[0]: unknown name 'plan'; did you mean 'plans'? [unknown_name]");
        refused("fields=name,teamCoun", "fields[1]: unknown name 'teamCoun'; did you mean 'teamCount'? [unknown_name]");
        refused("fliter[name]=x", "fliter: unknown name 'fliter'; did you mean 'filter'? [unknown_name]");
        refused("page[sise]=1", "page.sise: unknown name 'sise'; did you mean 'size'? [unknown_name]");
    }

    /** Whoever guesses a name learns nothing from how it is refused. */
    @Test
    void a_name_that_is_not_exposed_is_told_like_one_that_is_not_there() {
        for (List<String> pair : List.of(
                List.of("salaryNote", "salaryNoxx"),
                List.of("bossId", "bossIx"),
                List.of("audits", "auditx"),
                List.of("staffCount", "staffCounx"))) {
            for (String form : List.of(
                    "filter[%s]=x",
                    "filter[%s][eq]=x",
                    "filter[%s][any]=true",
                    "filter[%s][note]=x",
                    "filter[boss][%s]=x",
                    "filter[boss][%s][count]=1",
                    "filter[teams][people][%s]=1",
                    "sort=%s",
                    "fields=%s",
                    "sort=%s.count",
                    "sort=boss.%s",
                    "include=%s",
                    "include=boss.%s",
                    "include=%s.person")) {
                String hidden = problems(form.formatted(pair.get(0))).toString().replace(pair.get(0), "?");
                String missing =
                        problems(form.formatted(pair.get(1))).toString().replace(pair.get(1), "?");
                assertThat(hidden).isEqualTo(missing).contains("unknown_name");
            }
        }
    }

    @Test
    void hidden_names_are_never_offered() {
        assertThat(problems("filter[salaryNot]=x").toString()).doesNotContain("salaryNote");
        assertThat(problems("include=audit").toString()).doesNotContain("audits");
        assertThat(problems("filter[name][teams]=x").toString()).doesNotContain("did you mean");
    }

    @Test
    void values_of_the_wrong_kind_are_told_at_their_paths() {
        refused("filter[id]=x", "filter.id: must be a UUID [invalid]");
        refused(
                "filter[id][in]=x,y",
                "filter.id.in[0]: must be a UUID [invalid]",
                "filter.id.in[1]: must be a UUID [invalid]");
        refused("filter[age][gt]=1.5", "filter.age.gt: must be a whole number [invalid]");
        refused("filter[age]=99999999999", "filter.age: must be between -2147483648 and 2147483647 [invalid]");
        refused("filter[age]=1e-2000000000", "filter.age: must be a whole number [invalid]");
        refused("filter[pay]=1.234", "filter.pay: must have at most 2 digits after the point [invalid]");
        refused("filter[born]=yesterday", "filter.born: must be a date such as 2026-11-21 [invalid]");
        refused("filter[mood]=SAD", "filter.mood: must be one of CALM, GLAD [invalid]");
        refused("filter[name]=%00", "filter.name: must not contain the character U+0000 [invalid]");
        refused("filter[age][isNull]=x", "filter.age.isNull: must be true or false [invalid]");
        refused("filter[teams][any]=x", "filter.teams.any: must be true or false [invalid]");
        refused("filter[teams][count]=x", "filter.teams.count: must be a whole number [invalid]");
        refused(
                "filter[age][between]=1",
                "filter.age.between: must be two values, the least and the greatest [invalid]");
        refused("limit=-1", "limit: must be at least 0 [out_of_range]");
        refused("page[size]=0", "page.size: must be at least 1 [out_of_range]");
        refused("page[number]=2", "page.number: needs page[size] [invalid]");
    }

    @Test
    void operators_that_a_kind_lacks_are_unknown_to_it() {
        refused("filter[away][contains]=x", "filter.away.contains: unknown name 'contains' [unknown_name]");
        refused("filter[address][lt][city]=x", "filter.address.lt: unknown name 'lt' [unknown_name]");
        refused("sort=tags", "sort[0]: a list has no order; sort by something else [invalid]");
        refused("sort=boss", "sort[0]: leads to rows of Person; sort by a value of theirs [invalid]");
        refused("sort=teams", "sort[0]: leads to rows of Team; sort by their count [invalid]");
    }

    @Test
    void maps_and_lists_are_no_values() {
        String one = "filter.name: takes one value; for one of several write in [invalid]";
        assertThat(problems(Map.of("filter", Map.of("name", List.of("a", "b")))))
                .extracting(Problem::toString)
                .containsExactly(one);
        assertThat(problems(Map.of("filter", Map.of("name", Map.of("eq", Map.of("ne", "")))))
                        .toString())
                .contains("filter.name.eq: must be text [invalid]");
        assertThat(problems(Map.of("filter", Map.of("name", Map.of("$ne", "")))).toString())
                .contains("unknown name '$ne'");
        assertThat(problems(Map.of("filter", Map.of("name", Map.of("in", List.of(Map.of("a", 1))))))
                        .toString())
                .contains("filter.name.in[0]: must be text [invalid]");
        assertThat(problems(Map.of("filter", Map.of("name", Map.of("contains", List.of("a")))))
                        .toString())
                .contains("filter.name.contains: must be text [invalid]");
        assertThat(problems(Map.of("limit", Map.of("gt", 1))).toString()).contains("limit: must be a whole number");
        assertThat(problems(Map.of("sort", Map.of("name", "desc"))).toString()).contains("sort: must be names");
        assertThat(problems(Map.of("sort", List.of(List.of("name")))).toString())
                .contains("sort: must be names");
        assertThat(problems(Map.of("filter", List.of("name"))).toString()).contains("filter: must name");
        assertThat(problems(Map.of("filter", "name")).toString()).contains("filter: must name");
        refused("filter[teams]=x", "filter.teams: leads to rows of Team; name what is compared of them [invalid]");
    }

    @Test
    void null_is_asked_for_by_name() {
        Map<String, @Nullable Object> filter = new HashMap<>();
        filter.put("name", null);
        assertThat(problems(Map.of("filter", filter)))
                .extracting(Problem::toString)
                .containsExactly("filter.name: is compared with null; ask for it by isNull [invalid]");
    }

    @Test
    void what_is_said_twice_is_refused() {
        refused("filter[name]=a&filter[name]=b", "filter.name: is given twice [invalid]");
        refused("sort=name&sort=age", "sort: is given twice [invalid]");
        refused("sort=name,-name", "sort[1]: is sorted by already [invalid]");
        refused("limit=1&page[size]=2", "page: gives a limit twice [invalid]");
        assertThat(problems("filter[name]=a&filter[name][eq]=b").toString()).contains("filter.name");
        assertThat(problems("filter[name][eq]=a&filter[name]=b").toString()).contains("filter.name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter[name=x",
                "filter]name[=x",
                "filter[[name]]=x",
                "filter[name]x=x",
                "filter[name][][eq]=x",
                "filter[][name]=x",
                "[filter]=x",
                "=x",
                "filter[name]=%zz",
                "filter[name]=%f",
                "filter[name]=%ff%fe",
                "filter[or]=x",
                "filter[or][1][name]=x",
                "filter[or][x][name]=x",
                "filter[or][0]=x",
                "filter[]=x",
                "filter[name][]=x",
                "sort=,",
                "sort=.",
                "sort=-",
                "include=.",
                "include=,"
            })
    void what_cannot_be_read_is_a_problem(String said) {
        assertThat(problems(said)).isNotEmpty();
    }

    /** Everything that becomes a part of SQL is an enum or a name of the model; there is nothing to smuggle it in by. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1 --",
                "name; drop table people",
                "name desc",
                "name asc nulls first",
                "name:desc",
                "name:nullsFirst; select 1",
                "name\" desc, (select 1)",
                "name'",
                "address->>'city'",
                "address.city",
                "address->'city' desc",
                "tags[1]",
                "$$name$$",
                "/**/name",
                "\\name",
                "na\u0000me",
                "\uff02name\uff02",
                "(name)",
                "people.name",
                "public.people.name",
                "name collate \"C\"",
                "random()",
                "pg_sleep(10)"
            })
    void names_that_carry_sql_are_unknown(String name) {
        assertThat(problems(Map.of("sort", List.of(name))))
                .extracting(Problem::code)
                .containsOnly("unknown_name");
        assertThat(problems(Map.of("sort", List.of("boss." + name)))).isNotEmpty();
        assertThat(problems(Map.of("include", List.of(name))))
                .extracting(Problem::code)
                .containsOnly("unknown_name");
        assertThat(problems(Map.of("filter", Map.of(name, "x"))))
                .extracting(Problem::code)
                .containsOnly("unknown_name");
        assertThat(problems(Map.of("filter", Map.of("name", Map.of(name, "x")))))
                .extracting(Problem::code)
                .containsOnly("unknown_name");
        assertThat(problems(Map.of("page", Map.of(name, 1))))
                .extracting(Problem::code)
                .containsOnly("unknown_name");
        assertThat(problems(Map.of("filter", Map.of(name, "x"))).toString()).doesNotContain("\u0000");
    }

    @Test
    void ten_thousand_nested_conditions_are_refused_at_once() {
        Object nested = Map.of("name", "x");
        for (int i = 0; i < 10_000; i++) {
            nested = i % 3 == 0 ? Map.of("not", nested) : Map.of("or", List.of(nested));
        }
        Map<String, Object> said = Map.of("filter", nested);
        assertThat(inTime(() -> problems(said)))
                .extracting(Problem::toString)
                .containsExactly("the request must be nested at most 20 names deep [too_long]");
        String brackets = "filter" + "[not]".repeat(3_000) + "[name]=x";
        assertThat(inTime(() -> problems(brackets)))
                .extracting(Problem::toString)
                .containsExactly("the request must be nested at most 20 names deep [too_long]");
    }

    @Test
    void a_map_that_holds_itself_is_refused_at_once() {
        Map<String, Object> filter = new HashMap<>();
        filter.put("not", filter);
        assertThat(inTime(() -> problems(Map.of("filter", filter)))).hasSize(1);
        List<Object> list = new ArrayList<>();
        list.add(Map.of("or", list));
        assertThat(inTime(() -> problems(Map.of("filter", Map.of("or", list))))).hasSize(1);
    }

    @Test
    void more_than_a_request_may_say_is_refused_at_once() {
        String names = IntStream.range(0, 10_000).mapToObj(i -> "a").collect(Collectors.joining(","));
        Object many = Collections.nCopies(1_001, "a");
        assertThat(problems("filter[name]=" + "x".repeat(20_000)).toString())
                .contains("the request must have at most 16384 characters");
        assertThat(problems(Map.of("filter", Map.of("name", "x".repeat(20_000))))
                        .toString())
                .contains("filter.name: must have at most 16384 characters");
        assertThat(problems(Map.of("filter", Map.of("name", Map.of("in", many))))
                        .toString())
                .contains("filter.name.in: must have at most 1000 values");
        assertThat(problems(Map.of("filter", Map.of("name", Map.of("in", names.substring(0, 9_000)))))
                        .toString())
                .contains("filter.name.in: must have at most 1000 values");
        assertThat(problems(Map.of("filter", Map.of("or", Collections.nCopies(201, Map.of("name", "x")))))
                        .toString())
                .contains("filter: must have at most 200 comparisons");
        assertThat(problems(Map.of("filter", Map.of("or", Collections.nCopies(10_000, Map.of("name", "x")))))
                        .toString())
                .contains("the request must have at most 5000 names and values");
        assertThat(problems("sort=" + "name,".repeat(17)).toString()).contains("sort: must have at most 16 names");
        assertThat(problems("include=" + "teams,".repeat(33)).toString()).contains("include: must have at most 32");
        assertThat(problems("include=" + "boss.".repeat(9) + "boss").toString()).contains("at most 8 steps");
        assertThat(problems("sort=" + "boss.".repeat(9) + "name").toString()).contains("at most 8 steps");
        assertThat(inTime(() -> problems("filter[a]=" + "&".repeat(16_000)))).hasSize(1);
    }

    @Test
    void not_more_than_fifty_problems_are_told() {
        Map<String, Object> filter = new HashMap<>();
        for (int i = 0; i < 1_000; i++) {
            filter.put("name" + i, "x");
        }
        assertThat(inTime(() -> problems(Map.of("filter", filter)))).hasSize(50);
    }

    @Test
    void values_are_never_repeated() {
        assertThatThrownBy(() -> rowan.query(PERSON, "filter[age]=hunter2&filter[id]=hunter2&limit=hunter2&sort=tags"))
                .isInstanceOf(InvalidException.class)
                .hasMessageNotContaining("hunter2");
    }

    private static <T> T inTime(org.junit.jupiter.api.function.ThrowingSupplier<T> work) {
        return Assertions.assertTimeout(Duration.ofSeconds(2), work);
    }
}
