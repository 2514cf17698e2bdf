package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.AGE;
import static dev.rowan.postgres.Accounts.EMAIL;
import static dev.rowan.postgres.Accounts.GROUPS;
import static dev.rowan.postgres.Accounts.ID;
import static dev.rowan.postgres.Accounts.NAME;
import static dev.rowan.postgres.Accounts.POSTS;
import static dev.rowan.postgres.Accounts.ROLE;
import static dev.rowan.postgres.Accounts.TAGS;
import static dev.rowan.postgres.Accounts.USER;
import static dev.rowan.postgres.Accounts.USER_GROUP;
import static dev.rowan.postgres.Accounts.id;
import static dev.rowan.postgres.Accounts.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.postgres.sql.Bind;
import dev.rowan.postgres.sql.Given;
import dev.rowan.postgres.sql.LinkSql;
import dev.rowan.postgres.sql.Statement;
import dev.rowan.postgres.sql.WriteSql;
import dev.rowan.store.Assignment;
import dev.rowan.store.LinkMode;
import dev.rowan.store.WriteStep;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteSqlTest {
    @Test
    void one_row_is_inserted_by_its_values() {
        expect(
                WriteSql.of(new WriteStep.Insert(
                        USER,
                        List.of(ID, NAME, EMAIL),
                        List.<Object[]>of(new Object[] {id(1), "Ada", null}),
                        List.of(ID))),
                "insert into \"users\" (\"id\", \"name\", \"email\") values (?, ?, ?::citext) returning \"id\"",
                id(1),
                "Ada",
                null);
    }

    @Test
    void rows_are_inserted_by_one_text_however_many() {
        List<Object[]> rows = List.of(new Object[] {id(1), List.of("a")}, new Object[] {id(2), null});
        expect(
                WriteSql.of(new WriteStep.Insert(
                        USER_GROUP, List.of(Sketch.of(USER_GROUP, "user_id"), TAGS), rows, List.of(ROLE))),
                "insert into \"user_groups\" (\"user_id\", \"tags\") select u.c0, u.c1::text[]"
                        + " from unnest(?, ?) with ordinality u(c0, c1, n) order by u.n returning \"role\"",
                List.of(id(1), id(2)),
                Arrays.asList(List.of("a"), null));
    }

    @Test
    void rows_without_values_ask_for_defaults() {
        expect(
                WriteSql.of(new WriteStep.Insert(USER, List.of(), List.of(new Object[0], new Object[0]), List.of())),
                "insert into \"users\" (\"id\") values (default), (default)");
    }

    @Test
    void changing_and_taking_away_go_by_the_whole_key() {
        List<Object> key = List.of(id(1), id(2));
        expect(
                WriteSql.of(new WriteStep.Update(USER_GROUP, key, List.of(new Assignment(ROLE, "x")), List.of(ROLE))),
                "update \"user_groups\" set \"role\" = ? where \"user_id\" = ? and \"group_id\" = ? returning \"role\"",
                "x",
                id(1),
                id(2));
        expect(
                WriteSql.of(new WriteStep.Delete(USER_GROUP, key, List.of())),
                "delete from \"user_groups\" where \"user_id\" = ? and \"group_id\" = ?",
                id(1),
                id(2));
    }

    @Test
    void a_bare_append_is_one_insert_in_the_order_of_keys() {
        WriteStep.Link step = new WriteStep.Link(
                GROUPS,
                LinkMode.APPEND,
                id(1),
                List.of(id(12), id(11)),
                List.of(ROLE),
                List.of(new Object[] {"a"}, new Object[] {"b"}),
                List.of());
        expect(
                LinkSql.bareAppend(step, new Given(step)),
                "insert into \"user_groups\" (\"user_id\", \"group_id\", \"role\") select ?, given.k, given.c0"
                        + " from unnest(?, ?) given(k, c0) on conflict (\"user_id\", \"group_id\") do nothing"
                        + " returning \"group_id\" k",
                id(1),
                List.of(id(11), id(12)),
                List.of("b", "a"));
    }

    @Test
    void a_bare_replacement_removes_in_order_what_is_not_given() {
        WriteStep.Link step = link(GROUPS, LinkMode.APPEND_AND_REMOVE, id(1), id(11));
        expect(
                LinkSql.bareReplacement(step, new Given(step)),
                "with leaving as (select t.\"group_id\" k from \"user_groups\" t where t.\"user_id\" = ?"
                        + " and t.\"group_id\" <> all(?) order by 1 for update),"
                        + " added as (insert into \"user_groups\" (\"user_id\", \"group_id\") select ?, given.k"
                        + " from unnest(?) given(k) on conflict (\"user_id\", \"group_id\") do nothing"
                        + " returning \"group_id\" k),"
                        + " removed as (delete from \"user_groups\" where \"user_id\" = ?"
                        + " and \"group_id\" = any(array(select k from leaving)) returning \"group_id\" k)"
                        + " select (select array_agg(k) from added), (select array_agg(k) from removed)",
                id(1),
                List.of(id(11)),
                id(1),
                List.of(id(11)),
                id(1));
    }

    @Test
    void an_append_in_a_transaction_tells_everything_apart_in_one_statement() {
        WriteStep.Link step = link(GROUPS, LinkMode.APPEND, id(1), id(11));
        expect(
                LinkSql.whole(step, new Given(step)),
                "with given as (select * from unnest(?) with ordinality t(k, n)),"
                        + " parent as (select t.\"id\" k from \"users\" t where t.\"id\" = ? for key share),"
                        + " found as (select t.\"id\" k from \"groups\" t where t.\"id\" in (select k from given)"
                        + " order by 1 for key share),"
                        + " missing as (select array_agg(n order by n) ns from given where k not in (select k from found)),"
                        + " added as (insert into \"user_groups\" (\"user_id\", \"group_id\") select parent.k, found.k"
                        + " from parent cross join found where exists (select 1 from parent)"
                        + " and (select ns from missing) is null order by 2"
                        + " on conflict (\"user_id\", \"group_id\") do nothing returning \"group_id\" k)"
                        + " select exists (select 1 from parent), (select ns from missing),"
                        + " (select array_agg(k) from added), null::uuid[]",
                List.of(id(11)),
                id(1));
    }

    @Test
    void what_is_removed_was_locked_before() {
        WriteStep.Link step = link(GROUPS, LinkMode.REMOVE, id(1), id(11));
        expect(
                LinkSql.whole(step, new Given(step)),
                "with given as (select * from unnest(?) with ordinality t(k, n)),"
                        + " parent as (select t.\"id\" k from \"users\" t where t.\"id\" = ? for key share),"
                        + " found as (select t.\"group_id\" k from \"user_groups\" t where t.\"user_id\" = ?"
                        + " and t.\"group_id\" in (select k from given) order by 1 for update),"
                        + " missing as (select array_agg(n order by n) ns from given where k not in (select k from found)),"
                        + " removed as (delete from \"user_groups\" where \"user_id\" = ?"
                        + " and \"group_id\" = any(array(select k from found)) and exists (select 1 from parent)"
                        + " and (select ns from missing) is null returning \"group_id\" k)"
                        + " select exists (select 1 from parent), (select ns from missing), null::uuid[],"
                        + " (select array_agg(k) from removed)",
                List.of(id(11)),
                id(1),
                id(1),
                id(1));
    }

    @Test
    void a_has_many_changes_the_key_of_its_destinations() {
        WriteStep.Link step = link(POSTS, LinkMode.APPEND_AND_REMOVE, id(1), 5L);
        assertThat(LinkSql.lockParent(step, new Given(step)).text())
                .isEqualTo("select t.\"id\" k from \"users\" t where t.\"id\" = ? for no key update");
        assertThat(LinkSql.whole(step, new Given(step)).text())
                .contains(
                        "added as (update \"posts\" set \"author_id\" = (select k from parent) where \"id\""
                                + " = any(array(select k from found)) and \"author_id\" is distinct from (select k from parent)")
                .contains(
                        "held as (select t.\"id\" k from \"posts\" t where t.\"id\" in (select k from given union"
                                + " select t.\"id\" k from \"posts\" t where t.\"author_id\" = ?) order by 1 for no key update)")
                .contains("leaving as (select k from held where k not in (select k from given))")
                .contains("removed as (update \"posts\" set \"author_id\" = null where \"id\""
                        + " = any(array(select k from leaving))");
    }

    @Test
    void sensitive_values_are_marked_in_every_write() {
        Assignment secret = new Assignment(Accounts.TOKEN, "s3cret");
        Object[] row = {"s3cret"};
        assertThat(List.of(
                        WriteSql.of(new WriteStep.Update(USER, List.of(id(1)), List.of(secret), List.of())),
                        WriteSql.of(new WriteStep.Insert(
                                USER, List.of(Accounts.TOKEN), List.<Object[]>of(row), List.of(AGE))),
                        WriteSql.of(
                                new WriteStep.Insert(USER, List.of(Accounts.TOKEN), List.of(row, row), List.of(AGE)))))
                .allMatch(statement -> statement.binds().get(0).sensitive());
    }

    private static void expect(Statement statement, String text, Object... values) {
        assertThat(statement.text()).isEqualTo(text);
        assertThat(statement.binds()).extracting(Bind::value).containsExactly(values);
    }
}
