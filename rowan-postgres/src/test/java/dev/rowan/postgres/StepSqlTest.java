package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.AGE;
import static dev.rowan.postgres.Accounts.EMAIL;
import static dev.rowan.postgres.Accounts.GROUP;
import static dev.rowan.postgres.Accounts.GROUPS;
import static dev.rowan.postgres.Accounts.GROUP_ID;
import static dev.rowan.postgres.Accounts.GROUP_NAME;
import static dev.rowan.postgres.Accounts.ID;
import static dev.rowan.postgres.Accounts.NAME;
import static dev.rowan.postgres.Accounts.ROLE;
import static dev.rowan.postgres.Accounts.TAGS;
import static dev.rowan.postgres.Accounts.USER;
import static dev.rowan.postgres.Accounts.USER_GROUP;
import static dev.rowan.postgres.Accounts.constant;
import static dev.rowan.postgres.Accounts.id;
import static dev.rowan.postgres.Accounts.own;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.Comparison;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.postgres.sql.Bind;
import dev.rowan.postgres.sql.ReadSql;
import dev.rowan.postgres.sql.Statement;
import dev.rowan.postgres.sql.WriteSql;
import dev.rowan.store.Answer;
import dev.rowan.store.Computed;
import dev.rowan.store.Conflict;
import dev.rowan.store.Expected;
import dev.rowan.store.Lock;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.WriteStep;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The statements of steps over many rows, and of rows that are locked. */
class StepSqlTest {
    private static final Computed OLDER =
            new Computed(AGE, new Term.Call(NumberOperation.PLUS, own(AGE), constant(AGE, 1)));
    private static final Term ADULT = new Term.Compare(Comparison.GE, own(AGE), constant(AGE, 18));

    @Test
    void one_row_is_changed_by_what_it_was_where_it_is_what_is_expected() {
        expect(
                WriteSql.of(new WriteStep.Update(
                        USER,
                        List.of(List.of(id(1))),
                        List.of(NAME),
                        List.<Object[]>of(new Object[] {"Ada"}),
                        List.of(OLDER, new Computed(EMAIL, null)),
                        new Expected(AGE, List.of(7)),
                        List.of(AGE))),
                "update \"users\" t0 set \"name\" = ?, \"age\" = (t0.\"age\" + ?), \"email\" = null where \"id\" = ? and "
                        + "\"age\" = ? returning \"age\"",
                "Ada",
                1,
                id(1),
                7);
    }

    @Test
    void many_rows_are_locked_in_the_order_of_their_keys_and_counted_before_any_is_changed() {
        List<List<Object>> keys = List.of(List.of(id(2), id(1)), List.of(id(1), id(1)));
        expect(
                WriteSql.of(new WriteStep.Update(
                        USER_GROUP,
                        keys,
                        List.of(ROLE, TAGS),
                        List.of(new Object[] {"a", List.of("t")}, new Object[] {null, null}),
                        List.of(),
                        new Expected(ROLE, List.of("x", "y")),
                        List.of(ROLE))),
                "with h as materialized (select g.*, count(*) over () m "
                        + "from (select u.k0, u.k1, u.c0, u.c1::text[] c1, u.e, u.n from unnest(?, ?, ?, ?, ?) with "
                        + "ordinality u(k0, k1, c0, c1, e, n) join \"user_groups\" t1 on t1.\"user_id\" = u.k0 and "
                        + "t1.\"group_id\" = u.k1 and t1.\"role\" = u.e order by t1.\"user_id\", t1.\"group_id\" for no key "
                        + "update of t1) g) update \"user_groups\" t0 set \"role\" = h.c0, \"tags\" = h.c1 from h where "
                        + "t0.\"user_id\" = h.k0 and t0.\"group_id\" = h.k1 and h.m = ? returning h.n, t0.\"role\"",
                List.of(id(2), id(1)),
                List.of(id(1), id(1)),
                Arrays.asList("a", null),
                Arrays.asList(List.of("t"), null),
                List.of("x", "y"),
                2L);
        expect(
                WriteSql.of(new WriteStep.Delete(USER, List.of(List.of(id(2)), List.of(id(1))), null, List.of(NAME))),
                "with h as materialized (select g.*, count(*) over () m from (select u.k0, u.n from "
                        + "unnest(?) with ordinality u(k0, n) join \"users\" t1 on t1.\"id\" = u.k0 order by t1.\"id\" for "
                        + "update of t1) g) delete from \"users\" t0 using h where t0.\"id\" = h.k0 and h.m = ? "
                        + "returning h.n, t0.\"name\"",
                List.of(id(2), id(1)),
                2L);
    }

    @Test
    void what_was_in_the_way_is_asked_by_key() {
        expect(
                WriteSql.unmet(USER, List.of(List.of(id(1))), new Expected(EMAIL, List.of("a"))),
                "select u.n, t0.\"id\" is null from unnest(?, ?) with ordinality u(k0, e, n) left join \"users\" t0 "
                        + "on t0.\"id\" = u.k0 where t0.\"id\" is null or t0.\"email\" is distinct from u.e::citext order by u.n",
                List.of(id(1)),
                List.of("a"));
    }

    @Test
    void a_row_that_may_be_there_takes_over_what_is_given_and_is_worked_out_from_what_it_was() {
        Conflict conflict = new Conflict(List.of(EMAIL), List.of(NAME), List.of(OLDER), ADULT);
        Object[] row = {id(1), "a", "Ada"};
        expect(
                WriteSql.of(new WriteStep.Insert(
                        USER, List.of(ID, EMAIL, NAME), List.<Object[]>of(row), List.of(NAME), conflict)),
                "insert into \"users\" as t0 (\"id\", \"email\", \"name\") values (?, ?::citext, ?) on conflict "
                        + "(\"email\") do update set \"name\" = excluded.\"name\", \"age\" = (t0.\"age\" + ?) where (t0.\"age\" >= ?) "
                        + "returning 1::bigint, t0.xmax = 0, t0.\"name\"",
                id(1),
                "a",
                "Ada",
                1,
                18);
        expect(
                WriteSql.of(new WriteStep.Insert(
                        USER, List.of(ID, EMAIL), List.of(row, row), List.of(NAME), Conflict.leave(List.of(EMAIL)))),
                "with done as (insert into \"users\" as t0 (\"id\", \"email\") select u.c0, u.c1::citext from "
                        + "unnest(?, ?) with ordinality u(c0, c1, n) order by u.c1::citext collate \"C\" on conflict (\"email\") do "
                        + "nothing returning t0.xmax = 0 i, t0.\"email\" k0, t0.\"name\" r0) select u.n, d.i, d.r0 from done "
                        + "d join unnest(?) with ordinality u(k0, n) on d.k0 = u.k0::citext",
                List.of(id(1), id(1)),
                List.of("a", "a"),
                List.of("a", "a"));
    }

    @Test
    void all_rows_of_a_plan_go_by_its_filter_or_by_the_keys_that_a_limit_chooses() {
        ReadPlan adults = Accounts.where(Accounts.rows(USER, ID), ADULT);
        expect(
                WriteSql.of(new WriteStep.UpdateAll(adults, List.of(OLDER))),
                "update \"users\" t0 set \"age\" = (t0.\"age\" + ?) where (t0.\"age\" >= ?)",
                1,
                18);
        expect(
                WriteSql.of(new WriteStep.DeleteAll(
                        Accounts.cut(Accounts.sorted(adults, new SortKey(own(NAME), true)), 3L, 1))),
                "delete from \"users\" t0 where (t0.\"age\" >= ?) and (t0.\"id\") in (select t1.\"id\" from \"users\" t1 "
                        + "where (t1.\"age\" >= ?) order by t1.\"name\" collate \"C\" desc limit ? offset ?)",
                18,
                18,
                3L,
                1L);
        expect(WriteSql.of(new WriteStep.DeleteAll(Accounts.rows(USER, ID))), "delete from \"users\" t0");
    }

    @Test
    void rows_are_locked_in_the_order_of_their_keys_and_then_put_in_the_order_asked_for() {
        ReadPlan adults =
                Accounts.sorted(Accounts.where(Accounts.rows(USER, ID, NAME), ADULT), new SortKey(own(EMAIL), true));
        expect(
                ReadSql.of(adults.locked(Lock.NO_KEY_UPDATE)),
                "select h.c0, h.c1 from (select t0.\"id\" c0, t0.\"name\" c1, t0.\"email\" collate \"C\" s0"
                        + " from \"users\" t0 where (t0.\"age\" >= ?) order by t0.\"id\" for no key update of t0) h"
                        + " order by h.s0 desc nulls last",
                18);
        expect(
                ReadSql.of(Accounts.cut(adults, 5L, 0).locked(Lock.KEY_SHARE)),
                "select h.c0, h.c1 from (select t0.\"id\" c0, t0.\"name\" c1, t0.\"email\" collate \"C\" s0 from "
                        + "\"users\" t0 where (t0.\"age\" >= ?) and (t0.\"id\") in (select t1.\"id\" from \"users\" t1 where "
                        + "(t1.\"age\" >= ?) order by t1.\"email\" collate \"C\" desc nulls last limit ?) order by t0.\"id\" for "
                        + "key share of t0) h order by h.s0 desc nulls last",
                18,
                18,
                5L);
        assertThat(ReadSql.of(Accounts.answering(adults, Answer.COUNT).locked(Lock.KEY_SHARE))
                        .text())
                .doesNotContain(" for ");
    }

    @Test
    void rows_that_an_upsert_meets_are_locked_in_the_order_in_which_it_writes_them() {
        ReadPlan met = Accounts.sorted(Accounts.rows(USER, NAME), new SortKey(own(ID), false))
                .locked(Lock.NO_KEY_UPDATE)
                .lockedBy(List.of(EMAIL));
        expect(
                ReadSql.of(met),
                "select h.c0 from (select t0.\"name\" c0, t0.\"id\" s0 from \"users\" t0 order by t0.\"email\" collate \"C\" "
                        + "for no key update of t0) h order by h.s0");
    }

    @Test
    void below_parents_the_join_rows_are_locked_too() {
        ReadPlan groups = Accounts.sorted(Accounts.rows(GROUP, GROUP_ID), new SortKey(own(GROUP_NAME), false));
        expect(
                ReadSql.of(Accounts.below(groups, GROUPS, id(1)).locked(Lock.KEY_SHARE)),
                "select h.p, h.c0 from (select t1.\"user_id\" p, t0.\"id\" c0, t0.\"name\" collate \"C\" s0 from "
                        + "\"groups\" t0 join \"user_groups\" t1 on t1.\"group_id\" = t0.\"id\" where t1.\"user_id\" = ? order by "
                        + "t0.\"id\", t1.\"user_id\", t1.\"group_id\" for key share of t0, t1) h order by h.s0",
                id(1));
        expect(
                ReadSql.of(Accounts.below(Accounts.cut(groups, 2L, 0), GROUPS, id(1), id(2))
                        .locked(Lock.NO_KEY_UPDATE)),
                "select h.p, h.c0 from (select t1.\"user_id\" p, t0.\"id\" c0, t0.\"name\" collate \"C\" s0 from "
                        + "\"groups\" t0 join \"user_groups\" t1 on t1.\"group_id\" = t0.\"id\" where t1.\"user_id\" = any(?) and "
                        + "(t1.\"user_id\", t0.\"id\", t1.\"user_id\", t1.\"group_id\") in (select p.k, l.c0, l.c1, l.c2 from "
                        + "unnest(?) p(k) cross join lateral (select 1, t2.\"id\" c0, t3.\"user_id\" c1, t3.\"group_id\" c2, "
                        + "t2.\"name\" collate \"C\" s0 from \"groups\" t2 join \"user_groups\" t3 on t3.\"group_id\" = t2.\"id\" "
                        + "where t3.\"user_id\" = p.k order by t2.\"name\" collate \"C\" limit ?) l order by l.s0) order by "
                        + "t0.\"id\", t1.\"user_id\", t1.\"group_id\" for no key update of t0, t1) h order by h.s0",
                List.of(id(1), id(2)),
                List.of(id(1), id(2)),
                2L);
    }

    private static void expect(Statement statement, String text, Object... values) {
        assertThat(statement.text()).isEqualTo(text);
        assertThat(statement.binds()).extracting(Bind::value).containsExactly(values);
    }
}
