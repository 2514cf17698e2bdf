package dev.rowan.door;

import static dev.rowan.door.Office.Person.PERSON;
import static dev.rowan.door.Office.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.door.Office.Address;
import dev.rowan.door.Office.Mood;
import dev.rowan.door.Office.Person;
import dev.rowan.expression.Condition;
import dev.rowan.expression.function.Expressions;
import dev.rowan.expression.function.Lists;
import dev.rowan.memory.Memory;
import dev.rowan.query.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SameQueryTest {
    private static final UUID SOME = UUID.fromString("0190a0a0-0000-7000-8000-000000000001");
    private final Rowan rowan = Rowan.open(Memory.store(), Office.OFFICE);

    @AfterEach
    void close() {
        rowan.close();
    }

    private void same(String said, Condition<Person> typed) {
        assertThat(rowan.query(PERSON, said)).isEqualTo(PERSON.query().filter(typed));
    }

    private void same(String said, Query<Person> typed) {
        assertThat(rowan.query(PERSON, said)).isEqualTo(typed);
    }

    @Test
    void a_string_is_the_query_that_typed_code_would_build() {
        same(
                "filter[name][startsWith]=A&sort=-teams.count,name&include=teams.plans&page[size]=20",
                PERSON.query()
                        .filter(PERSON.name.startsWith("A"))
                        .sort(PERSON.teams.count().desc(), PERSON.name.asc())
                        .load(PERSON.teams.with(q -> q.load(TEAM.plans)))
                        .limit(20));
    }

    @Test
    void a_map_is_the_same_query_nested_or_flat() {
        Query<Person> typed = PERSON.query()
                .filter(PERSON.name.startsWith("A").and(PERSON.age.in(1, 2)))
                .sort(PERSON.name.desc())
                .limit(5);
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("name", Map.of("startsWith", "A"));
        filter.put("age", Map.of("in", List.of(1, 2)));
        assertThat(rowan.query(PERSON, Map.of("filter", filter, "sort", List.of("-name"), "page", Map.of("limit", 5))))
                .isEqualTo(typed);
        Map<String, Object> flat = new LinkedHashMap<>();
        flat.put("filter[name][startsWith]", "A");
        flat.put("filter[age][in]", "1,2");
        flat.put("sort", "-name");
        flat.put("page[limit]", "5");
        assertThat(rowan.query(PERSON, flat)).isEqualTo(typed);
    }

    @Test
    void every_operator_is_the_typed_one() {
        same("filter[age]=1", PERSON.age.eq(1));
        same("filter[age][eq]=1", PERSON.age.eq(1));
        same("filter[age][ne]=1", PERSON.age.ne(1));
        same("filter[age][lt]=1", PERSON.age.lt(1));
        same("filter[age][le]=1", PERSON.age.le(1));
        same("filter[age][gt]=1", PERSON.age.gt(1));
        same("filter[age][ge]=1", PERSON.age.ge(1));
        same("filter[age][in]=1,2", PERSON.age.in(1, 2));
        same("filter[age][in]=", PERSON.age.in(List.of()));
        same("filter[age][notIn]=1,2", PERSON.age.notIn(List.of(1, 2)));
        same("filter[age][isNull]=true", PERSON.age.isNull());
        same("filter[age][isNull]=false", PERSON.age.isNotNull());
        same("filter[age][between]=1,2", PERSON.age.between(1, 2));
        same("filter[name][contains]=a", PERSON.name.contains("a"));
        same("filter[name][startsWith]=a", PERSON.name.startsWith("a"));
        same("filter[name][endsWith]=a", PERSON.name.endsWith("a"));
        same("filter[mail][contains]=a", PERSON.mail.contains("a"));
        same("filter[tags][contains]=a", Lists.contains(PERSON.tags, "a"));
    }

    @Test
    void values_are_of_the_kind_of_the_attribute() {
        same("filter[id]=" + SOME, PERSON.id.eq(SOME));
        same("filter[badge]=" + SOME, PERSON.badge.eq(SOME));
        same("filter[steps]=12345678901", PERSON.steps.eq(12345678901L));
        same("filter[pay]=1.5", PERSON.pay.eq(new BigDecimal("1.50")));
        same("filter[away]=true", PERSON.away.eq(true));
        same("filter[born]=2026-11-21", PERSON.born.eq(LocalDate.of(2026, 11, 21)));
        same("filter[starts]=09:30", PERSON.starts.eq(LocalTime.of(9, 30)));
        same("filter[seen][ge]=2026-11-21T09:30:00Z", PERSON.seen.ge(Instant.parse("2026-11-21T09:30:00Z")));
        same("filter[mood]=GLAD", PERSON.mood.eq(Mood.GLAD));
        same("filter[tags][eq][]=a&filter[tags][eq][]=b,c", PERSON.tags.eq(List.of("a", "b,c")));
        same("filter[address][eq][city]=Rome&filter[address][eq][number]=3", PERSON.address.eq(new Address("Rome", 3)));
    }

    @Test
    void several_conditions_are_joined_in_the_order_in_which_they_are_said() {
        same(
                "filter[age][ge]=1&filter[age][lt]=5&filter[name]=x",
                PERSON.age.ge(1).and(PERSON.age.lt(5)).and(PERSON.name.eq("x")));
        assertThat(rowan.query(PERSON, "filter[age][ge]=1&filter[name]=x"))
                .isEqualTo(PERSON.query().filter(PERSON.age.ge(1)).filter(PERSON.name.eq("x")));
    }

    @Test
    void groups_join_and_turn_round() {
        same("filter[or][0][name]=x&filter[or][1][age]=1", PERSON.name.eq("x").or(PERSON.age.eq(1)));
        same("filter[or][1][name]=x&filter[or][0][age]=1", PERSON.age.eq(1).or(PERSON.name.eq("x")));
        same(
                "filter[not][name]=x&filter[not][age]=1",
                PERSON.name.eq("x").and(PERSON.age.eq(1)).not());
        same(
                "filter[and][0][or][0][name]=x&filter[and][0][or][1][name]=y&filter[and][1][age]=1",
                PERSON.name.eq("x").or(PERSON.name.eq("y")).and(PERSON.age.eq(1)));
        assertThat(rowan.query(PERSON, Map.of("filter", Map.of("or", List.of(Map.of("name", "x"), Map.of("age", 1))))))
                .isEqualTo(PERSON.query().filter(PERSON.name.eq("x").or(PERSON.age.eq(1))));
    }

    @Test
    void related_rows_are_asked_for_by_any_and_count() {
        same("filter[teams][name]=x", PERSON.teams.any(t -> t.name.eq("x")));
        same("filter[teams][any][name][eq]=x", PERSON.teams.any(t -> t.name.eq("x")));
        same(
                "filter[teams][name]=x&filter[teams][id]=" + SOME,
                PERSON.teams.any(t -> t.name.eq("x").and(t.id.eq(SOME))));
        same("filter[teams][any]=true", PERSON.teams.any());
        same("filter[teams][any]=false", PERSON.teams.any().not());
        same("filter[boss][any]=false", PERSON.boss.any().not());
        same("filter[teams][count][ge]=3", PERSON.teams.count().ge(3L));
        same("filter[teams][any][count]=3", PERSON.teams.any(t -> t.count.eq(3)));
        same("filter[teams][plans][name]=x", PERSON.teams.any(t -> t.plans.any(p -> p.name.eq("x"))));
    }

    @Test
    void the_one_related_row_is_asked_for_by_its_values() {
        same("filter[boss][name]=x", PERSON.boss.text(b -> b.name).eq("x"));
        same("filter[boss][age][gt]=1", PERSON.boss.at(b -> b.age).gt(1));
        same("filter[boss][name][contains]=x", PERSON.boss.text(b -> b.name).contains("x"));
        same(
                "filter[boss][boss][name]=x",
                PERSON.boss.text(b -> b.boss.text(c -> c.name)).eq("x"));
        same("filter[boss][teams][name]=x", PERSON.boss.any(b -> b.teams.any(t -> t.name.eq("x"))));
        same(
                "filter[boss][teams][count]=2",
                PERSON.boss.at(b -> b.teams.count()).eq(2L));
        same(
                "filter[boss][or][0][name]=x&filter[boss][or][1][age]=1",
                PERSON.boss
                        .text(b -> b.name)
                        .eq("x")
                        .or(PERSON.boss.at(b -> b.age).eq(1)));
    }

    @Test
    void orders_go_along_paths_and_say_where_nulls_are() {
        same("sort=name", PERSON.query().sort(PERSON.name.asc()));
        same(
                "sort=-age:nullsFirst,name:nullsLast",
                PERSON.query().sort(PERSON.age.desc().nullsFirst(), PERSON.name.asc()));
        same("sort=boss.name", PERSON.query().sort(PERSON.boss.text(b -> b.name).asc()));
        same(
                "sort=-boss.teams.count",
                PERSON.query().sort(PERSON.boss.at(b -> b.teams.count()).desc()));
        same("sort=id", PERSON.query().sort(PERSON.id.asc()));
    }

    @Test
    void what_is_included_is_loaded_once_a_path() {
        same("include=teams", PERSON.query().load(PERSON.teams));
        same(
                "include=teams,boss.boss,teams.plans,teams.people",
                PERSON.query()
                        .load(
                                PERSON.teams.with(q -> q.load(TEAM.plans, TEAM.people)),
                                PERSON.boss.with(q -> q.load(PERSON.boss))));
    }

    @Test
    void a_part_of_the_rows_is_a_limit_and_an_offset() {
        same("limit=3&offset=6", PERSON.query().limit(3).offset(6));
        same("page[limit]=3&page[offset]=6", PERSON.query().limit(3).offset(6));
        same("page[size]=3&page[number]=3", PERSON.query().limit(3).offset(6));
    }

    @Test
    void texts_are_decoded() {
        same("filter%5Bname%5D=A%26B+%C3%BC%2B", PERSON.name.eq("A&B ü+"));
        same("&&filter[name]=a=b&", PERSON.name.eq("a=b"));
        same("filter[name]", PERSON.name.eq(""));
        same("", PERSON.query());
    }

    @Test
    void what_is_asked_comes_beside_what_the_code_says() {
        Query<Person> mine = PERSON.query().filter(PERSON.away.eq(false));
        assertThat(rowan.query(mine, "filter[name]=x"))
                .isEqualTo(PERSON.query().filter(PERSON.away.eq(false)).filter(PERSON.name.eq("x")));
    }

    @Test
    void computed_fields_that_are_exposed_are_fields_like_others() {
        same("filter[reach][gt]=3", PERSON.reach.gt(3L));
        same("filter[teamCount]=3", PERSON.teamCount.eq(3L));
        same("filter[boss][teamCount]=3", PERSON.boss.at(b -> b.teamCount).eq(3L));
        same("filter[call][startsWith]=A", Expressions.text(PERSON.call).startsWith("A"));
        same("filter[call]=A", PERSON.call.eq("A"));
        same("sort=-teamCount", PERSON.query().sort(PERSON.teamCount.desc()));
        same("fields=name,teamCount,reach", PERSON.query().load(PERSON.teamCount, PERSON.reach));
    }
}
