package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.AGE;
import static dev.rowan.postgres.Accounts.EMAIL;
import static dev.rowan.postgres.Accounts.GROUP;
import static dev.rowan.postgres.Accounts.GROUPS;
import static dev.rowan.postgres.Accounts.GROUP_ID;
import static dev.rowan.postgres.Accounts.GROUP_NAME;
import static dev.rowan.postgres.Accounts.ID;
import static dev.rowan.postgres.Accounts.NAME;
import static dev.rowan.postgres.Accounts.POST;
import static dev.rowan.postgres.Accounts.POSTS;
import static dev.rowan.postgres.Accounts.ROLE;
import static dev.rowan.postgres.Accounts.TITLE;
import static dev.rowan.postgres.Accounts.TOKEN;
import static dev.rowan.postgres.Accounts.USER;
import static dev.rowan.postgres.Accounts.answering;
import static dev.rowan.postgres.Accounts.below;
import static dev.rowan.postgres.Accounts.constant;
import static dev.rowan.postgres.Accounts.cut;
import static dev.rowan.postgres.Accounts.id;
import static dev.rowan.postgres.Accounts.own;
import static dev.rowan.postgres.Accounts.rows;
import static dev.rowan.postgres.Accounts.sorted;
import static dev.rowan.postgres.Accounts.where;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.Comparison;
import dev.rowan.model.Hop;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.TextMatch;
import dev.rowan.postgres.sql.Bind;
import dev.rowan.postgres.sql.ReadSql;
import dev.rowan.postgres.sql.Statement;
import dev.rowan.store.Answer;
import dev.rowan.store.ReadPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadSqlTest {
    private static final Term EQUAL = compare(Comparison.EQ, own(NAME), constant(NAME, "Ada"));

    @Test
    void all_rows_are_a_plain_select() {
        expect(rows(USER, ID, NAME), "select t0.\"id\", t0.\"name\" from \"users\" t0");
    }

    @Test
    void values_limits_and_offsets_are_bound() {
        expect(
                cut(where(rows(USER, ID), EQUAL), 20L, 40),
                "select t0.\"id\" from \"users\" t0 where (t0.\"name\" = ?) limit ? offset ?",
                "Ada",
                20L,
                40L);
    }

    @Test
    void text_is_compared_and_ordered_by_code_point() {
        expect(
                sorted(
                        where(rows(USER, ID), compare(Comparison.GE, own(NAME), constant(NAME, "M"))),
                        new SortKey(own(NAME), false)),
                "select t0.\"id\" from \"users\" t0 where (t0.\"name\" collate \"C\" >= ?)"
                        + " order by t0.\"name\" collate \"C\"",
                "M");
    }

    @Test
    void what_is_beyond_a_place_is_compared_as_a_row() {
        List<Term> place = List.of(constant(NAME, "M"), constant(ID, id(1)));
        expect(
                where(rows(USER, ID), new Term.Beyond(true, List.of(own(NAME), own(ID)), place)),
                "select t0.\"id\" from \"users\" t0 where ((t0.\"name\" collate \"C\", t0.\"id\") < (?, ?))",
                "M",
                id(1));
    }

    /** Where nothing is compared with a value that might be a rare one, the server is to keep one plan. */
    @Test
    void a_limit_is_seen_where_rows_are_only_beyond_a_place() {
        ReadPlan users = sorted(rows(USER, ID), new SortKey(own(NAME), false), new SortKey(own(ID), false));
        Term beyond =
                new Term.Beyond(false, List.of(own(NAME), own(ID)), List.of(constant(NAME, "M"), constant(ID, id(1))));
        String order = " order by t0.\"name\" collate \"C\", t0.\"id\" limit ";
        String after = "((t0.\"name\" collate \"C\", t0.\"id\") > (?, ?))";
        expect(cut(users, 21L, 0), "select t0.\"id\" from \"users\" t0" + order + "21");
        expect(
                cut(where(users, beyond), 21L, 0),
                "select t0.\"id\" from \"users\" t0 where " + after + order + "21",
                "M",
                id(1));
        expect(
                cut(where(users, new Term.And(List.of(EQUAL, beyond))), 21L, 0),
                "select t0.\"id\" from \"users\" t0 where ((t0.\"name\" = ?) and " + after + ")" + order + "?",
                "Ada",
                "M",
                id(1),
                21L);
    }

    @Test
    void nulls_come_last_in_both_directions_and_are_not_spoken_of_where_there_are_none() {
        expect(
                sorted(
                        rows(USER, ID),
                        new SortKey(own(AGE), true),
                        new SortKey(own(AGE), false),
                        new SortKey(own(NAME), true),
                        new SortKey(new Hop(POSTS, null).count(), true)),
                "select t0.\"id\" from \"users\" t0 order by t0.\"age\" desc nulls last, t0.\"age\","
                        + " t0.\"name\" collate \"C\" desc,"
                        + " (select count(*) from \"posts\" t1 where t1.\"author_id\" = t0.\"id\") desc");
    }

    @Test
    void one_of_many_is_one_bound_array() {
        expect(
                where(rows(USER, ID), new Term.In(own(AGE), List.of(1, 2))),
                "select t0.\"id\" from \"users\" t0 where (t0.\"age\" = any(?))",
                List.of(1, 2));
        expect(
                where(rows(USER, ID), new Term.In(own(EMAIL), List.of("a", "b"))),
                "select t0.\"id\" from \"users\" t0 where (t0.\"email\" = any(?::citext[]))",
                List.of("a", "b"));
        expect(
                where(rows(USER, ID), new Term.In(own(AGE), List.of())),
                "select t0.\"id\" from \"users\" t0 where false::boolean");
    }

    @Test
    void fragments_are_arguments_of_functions_and_never_patterns() {
        expect(
                where(rows(USER, ID), matches(TextMatch.CONTAINS)),
                "select t0.\"id\" from \"users\" t0 where (strpos(t0.\"name\", ?) > 0)",
                "%_\\");
        expect(
                where(rows(USER, ID), matches(TextMatch.STARTS_WITH)),
                "select t0.\"id\" from \"users\" t0 where starts_with(t0.\"name\", ?)",
                "%_\\");
        expect(
                where(rows(USER, ID), matches(TextMatch.ENDS_WITH)),
                "select t0.\"id\" from \"users\" t0 where (right(t0.\"name\", length(?)) = ?)",
                "%_\\",
                "%_\\");
    }

    @Test
    void case_insensitive_text_is_folded_on_both_sides() {
        Term starts = new Term.Matches(TextMatch.STARTS_WITH, own(EMAIL), constant(EMAIL, "A"));
        expect(
                where(rows(USER, ID), starts),
                "select t0.\"id\" from \"users\" t0 where"
                        + " starts_with((lower(t0.\"email\"::text collate \"default\") collate \"C\"),"
                        + " (lower(?::citext::text collate \"default\") collate \"C\"))",
                "A");
        expect(
                where(rows(USER, ID), compare(Comparison.EQ, own(EMAIL), own(NAME))),
                "select t0.\"id\" from \"users\" t0 where (t0.\"email\" = t0.\"name\"::citext)");
    }

    @Test
    void logic_is_said_with_brackets() {
        Term none = new Term.IsNull(own(AGE));
        Term filter = new Term.And(List.of(
                new Term.Or(List.of(EQUAL, none)),
                new Term.Not(none),
                new Term.And(List.of()),
                new Term.Or(List.of())));
        expect(
                where(rows(USER, ID), filter),
                "select t0.\"id\" from \"users\" t0 where (((t0.\"name\" = ?) or (t0.\"age\" is null))"
                        + " and (not (t0.\"age\" is null)) and true::boolean and false::boolean)",
                "Ada");
    }

    @Test
    void what_is_nested_deep_is_planned_once() {
        Term inner = null;
        for (int i = 0; i < 3; i++) {
            inner = new Term.Any(Accounts.AUTHOR, new Term.Any(POSTS, inner));
        }
        assertThat(ReadSql.of(where(ReadPlan.of(POST, List.of()), inner)).text())
                .endsWith(" where t6.\"author_id\" = t5.\"id\" offset 0))))))");
        assertThat(ReadSql.of(where(
                                ReadPlan.of(POST, List.of()), new Term.Any(Accounts.AUTHOR, new Term.Any(POSTS, null))))
                        .text())
                .doesNotContain("offset");
    }

    @Test
    void related_rows_are_asked_for_in_sub_queries_with_aliases_of_their_own() {
        Term named = compare(Comparison.EQ, own(GROUP_NAME), constant(GROUP_NAME, "admins"));
        expect(
                where(rows(USER, ID), new Term.Any(GROUPS, named)),
                "select t0.\"id\" from \"users\" t0 where exists (select 1 from \"user_groups\" t2"
                        + " join \"groups\" t1 on t1.\"id\" = t2.\"group_id\""
                        + " where t2.\"user_id\" = t0.\"id\" and (t1.\"name\" = ?))",
                "admins");
        ReadPlan author = ReadPlan.of(POST, List.of(new Term.Via(Accounts.AUTHOR, own(NAME), null)))
                .where(new Term.Any(Accounts.AUTHOR, new Term.Any(POSTS, null)));
        expect(
                author,
                "select (select t1.\"name\" from \"users\" t1 where t1.\"id\" = t0.\"author_id\" limit 1)"
                        + " from \"posts\" t0 where exists (select 1 from \"users\" t2"
                        + " where t2.\"id\" = t0.\"author_id\" and exists (select 1 from \"posts\" t3"
                        + " where t3.\"author_id\" = t2.\"id\"))");
    }

    @Test
    void links_are_counted_without_a_look_at_where_they_lead() {
        expect(
                sorted(rows(USER, ID), new SortKey(new Hop(GROUPS, null).count(), true)),
                "select t0.\"id\" from \"users\" t0 order by"
                        + " (select count(*) from \"user_groups\" t1 where t1.\"user_id\" = t0.\"id\") desc");
    }

    @Test
    void counting_and_looking_read_no_values() {
        expect(answering(rows(USER, ID), Answer.COUNT), "select count(*) from \"users\" t0");
        expect(
                answering(cut(where(rows(USER, ID), EQUAL), 5L, 2), Answer.COUNT),
                "select count(*) from (select 1 from \"users\" t0 where (t0.\"name\" = ?) limit ? offset ?) counted",
                "Ada",
                5L,
                2L);
        expect(
                answering(sorted(rows(USER, ID), new SortKey(own(NAME), false)), Answer.EXISTS),
                "select exists (select 1 from \"users\" t0)");
    }

    @Test
    void children_of_many_parents_are_one_statement_whose_text_does_not_depend_on_how_many() {
        String text = "select t1.\"user_id\", t0.\"id\", t1.\"role\" from \"groups\" t0 join \"user_groups\" t1"
                + " on t1.\"group_id\" = t0.\"id\" where t1.\"user_id\" = any(?) order by t0.\"name\" collate \"C\"";
        ReadPlan plan = sorted(
                ReadPlan.of(GROUP, List.of(own(GROUP_ID), new Term.Joined(ROLE))), new SortKey(own(GROUP_NAME), false));

        expect(below(plan, GROUPS, id(1), id(2)), text, List.of(id(1), id(2)));
        expect(below(plan, GROUPS, id(1), id(2), id(3)), text, List.of(id(1), id(2), id(3)));
        expect(below(plan, GROUPS, id(1)), text.replace("any(?)", "?"), id(1));
    }

    @Test
    void a_limit_for_each_of_several_parents_is_a_lateral_join() {
        ReadPlan plan = cut(sorted(rows(POST, TITLE), new SortKey(own(TITLE), true)), 3L, 1);

        expect(
                below(plan, POSTS, id(1), id(2)),
                "select p.k, l.c0 from unnest(?) p(k) cross join lateral (select 1, t0.\"title\" c0,"
                        + " t0.\"title\" collate \"C\" s0 from \"posts\" t0 where t0.\"author_id\" = p.k"
                        + " order by t0.\"title\" collate \"C\" desc limit ? offset ?) l order by l.s0 desc",
                List.of(id(1), id(2)),
                3L,
                1L);
        expect(
                below(plan, POSTS, id(1)),
                "select t0.\"author_id\", t0.\"title\" from \"posts\" t0 where t0.\"author_id\" = ?"
                        + " order by t0.\"title\" collate \"C\" desc limit ? offset ?",
                id(1),
                3L,
                1L);
    }

    @Test
    void sensitive_values_are_marked_wherever_they_are_bound() {
        Term secret = compare(Comparison.EQ, own(TOKEN), constant(TOKEN, "s3cret"));
        Term secrets = new Term.In(own(TOKEN), List.of("s3cret"));
        Statement statement = ReadSql.of(where(rows(USER, ID), new Term.And(List.of(secret, secrets))));

        assertThat(statement.binds()).hasSize(2).allMatch(Bind::sensitive);
    }

    private static Term compare(Comparison comparison, Term left, Term right) {
        return new Term.Compare(comparison, left, right);
    }

    private static Term matches(TextMatch match) {
        return new Term.Matches(match, own(NAME), constant(NAME, "%_\\"));
    }

    private static void expect(ReadPlan plan, String text, Object... values) {
        Statement statement = ReadSql.of(plan);
        assertThat(statement.text()).isEqualTo(text);
        assertThat(statement.binds()).extracting(Bind::value).containsExactly(values);
    }
}
