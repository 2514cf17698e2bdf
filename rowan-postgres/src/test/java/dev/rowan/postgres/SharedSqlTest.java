package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.AUTHOR;
import static dev.rowan.postgres.Accounts.GROUPS;
import static dev.rowan.postgres.Accounts.GROUP_NAME;
import static dev.rowan.postgres.Accounts.ID;
import static dev.rowan.postgres.Accounts.NAME;
import static dev.rowan.postgres.Accounts.POSTS;
import static dev.rowan.postgres.Accounts.POST_ID;
import static dev.rowan.postgres.Accounts.TITLE;
import static dev.rowan.postgres.Accounts.USER;
import static dev.rowan.postgres.Accounts.below;
import static dev.rowan.postgres.Accounts.constant;
import static dev.rowan.postgres.Accounts.own;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.Aggregation;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.Hop;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.postgres.sql.ReadSql;
import dev.rowan.store.Answer;
import dev.rowan.store.ReadPlan;
import dev.rowan.type.Scalar;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is made of related rows, and where a statement works it out. */
class SharedSqlTest {
    private static final Term COUNT = new Hop(POSTS, null).count();
    private static final Term LAST = made(Aggregation.MAX, POSTS, POST_ID, null);

    private static Term made(
            Aggregation kind, RelationshipModel relationship, AttributeModel operand, @Nullable Term condition) {
        return new Term.Aggregated(kind, List.of(new Hop(relationship, condition)), own(operand), List.of(), false);
    }

    private static Term titled(String title) {
        return new Term.Compare(Comparison.EQ, own(TITLE), constant(TITLE, title));
    }

    private static ReadPlan users(Term... outputs) {
        return ReadPlan.of(USER, List.of(outputs));
    }

    private static void expect(ReadPlan plan, String sql) {
        assertThat(ReadSql.of(plan).text()).isEqualTo(sql);
    }

    @Test
    void a_lone_aggregate_is_a_sub_query_where_it_is_used() {
        expect(
                users(own(ID), LAST),
                "select t0.\"id\", (select max(t1.\"id\") from \"posts\" t1 where t1.\"author_id\" = t0.\"id\")"
                        + " from \"users\" t0");
    }

    @Test
    void aggregates_of_one_path_share_one_sub_query() {
        expect(
                users(own(ID), COUNT, LAST),
                "select t0.\"id\", t1.a0, t1.a1 from \"users\" t0 cross join lateral"
                        + " (select count(*) a0, max(t2.\"id\") a1 from \"posts\" t2 where t2.\"author_id\" = t0.\"id\") t1");
    }

    @Test
    void what_they_are_asked_of_in_common_stands_once_and_the_rest_filters() {
        Term a = new Term.And(List.of(titled("a"), titled("b")));
        expect(
                users(new Hop(POSTS, a).count(), made(Aggregation.MIN, POSTS, TITLE, titled("a"))),
                "select t1.a0, t1.a1 from \"users\" t0 cross join lateral"
                        + " (select count(*) filter (where (t2.\"title\" = ?)) a0, min(t2.\"title\" collate \"C\") a1"
                        + " from \"posts\" t2 where t2.\"author_id\" = t0.\"id\" and (t2.\"title\" = ?)) t1");
    }

    @Test
    void a_filter_and_a_sort_share_with_the_outputs() {
        expect(
                users(own(ID), COUNT)
                        .where(new Term.Compare(Comparison.GT, COUNT, new Term.Constant(1L, Scalar.LONG, false)))
                        .sorted(List.of(new SortKey(LAST, true)))
                        .cut(5L, 0),
                "select t0.\"id\", t1.a0 from \"users\" t0 cross join lateral"
                        + " (select count(*) a0, max(t2.\"id\") a1 from \"posts\" t2 where t2.\"author_id\" = t0.\"id\") t1"
                        + " where (t1.a0 > ?) order by t1.a1 desc nulls last limit ?");
    }

    @Test
    void what_is_only_put_out_is_worked_out_behind_a_limit() {
        expect(
                users(own(ID), COUNT, LAST)
                        .sorted(List.of(new SortKey(own(NAME), false)))
                        .cut(5L, 0),
                "select t0.\"id\", t1.a0, t1.a1 from (select t0.* from \"users\" t0 order by t0.\"name\" collate \"C\""
                        + " limit 5) t0 cross join lateral (select count(*) a0, max(t2.\"id\") a1 from \"posts\" t2"
                        + " where t2.\"author_id\" = t0.\"id\") t1 order by t0.\"name\" collate \"C\"");
    }

    @Test
    void two_paths_are_two_sub_queries() {
        expect(
                users(COUNT, LAST, made(Aggregation.MIN, GROUPS, GROUP_NAME, null), new Hop(GROUPS, null).count()),
                "select t1.a0, t1.a1, t2.a0, t2.a1 from \"users\" t0 cross join lateral"
                        + " (select count(*) a0, max(t3.\"id\") a1 from \"posts\" t3 where t3.\"author_id\" = t0.\"id\") t1"
                        + " cross join lateral (select min(t4.\"name\" collate \"C\") a0, count(*) a1"
                        + " from \"user_groups\" t5 join \"groups\" t4 on t4.\"id\" = t5.\"group_id\""
                        + " where t5.\"user_id\" = t0.\"id\") t2");
    }

    @Test
    void a_count_of_rows_shares_what_its_filter_uses_twice() {
        Term busy = new Term.And(List.of(
                new Term.IsNull(LAST),
                new Term.Compare(Comparison.GT, COUNT, new Term.Constant(1L, Scalar.LONG, false))));
        expect(
                users().where(busy).answering(Answer.COUNT),
                "select count(*) from \"users\" t0 cross join lateral (select max(t2.\"id\") a0, count(*) a1"
                        + " from \"posts\" t2 where t2.\"author_id\" = t0.\"id\") t1"
                        + " where ((t1.a0 is null) and (t1.a1 > ?))");
    }

    @Test
    void a_level_below_parents_shares_too() {
        expect(
                below(ReadPlan.of(USER, List.of(own(ID), COUNT, LAST)), AUTHOR, Accounts.id(1), Accounts.id(2)),
                "select t0.\"id\", t0.\"id\", t1.a0, t1.a1 from \"users\" t0 cross join lateral"
                        + " (select count(*) a0, max(t2.\"id\") a1 from \"posts\" t2 where t2.\"author_id\" = t0.\"id\") t1"
                        + " where t0.\"id\" = any(?)");
    }

    @Test
    void distinct_values_are_counted_by_the_server() {
        Term path = new Term.Aggregated(
                Aggregation.COUNT, List.of(new Hop(GROUPS, null)), own(GROUP_NAME), List.of(), true);
        expect(
                users(path),
                "select (select count(distinct t1.\"name\") from \"user_groups\" t2 join \"groups\" t1"
                        + " on t1.\"id\" = t2.\"group_id\" where t2.\"user_id\" = t0.\"id\") from \"users\" t0");
    }

    @Test
    void a_distinct_list_is_in_the_order_of_its_values() {
        Term list = new Term.Aggregated(
                Aggregation.LIST,
                List.of(new Hop(POSTS, null)),
                new Term.Concat(List.of(own(TITLE), new Term.Constant("!", Scalar.TEXT, false))),
                List.of(new SortKey(
                        new Term.Concat(List.of(own(TITLE), new Term.Constant("!", Scalar.TEXT, false))), false)),
                true);
        expect(
                users(list),
                "select (select (array_agg(distinct t2.v collate \"C\" order by t2.v collate \"C\")"
                        + " filter (where t2.v is not null)) from \"posts\" t1, lateral (select (t1.\"title\" || ?) v) t2"
                        + " where t1.\"author_id\" = t0.\"id\") from \"users\" t0");
    }

    @Test
    void the_index_of_the_foreign_key_serves_what_is_shared() throws SQLException {
        Accounts.create();
        Server.run(
                "create index posts_author_id_idx on posts (author_id)",
                "insert into users(id, name) select ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 'n' || n"
                        + " from generate_series(1, 2000) n",
                "insert into posts(title, author_id) select 't', u.id from users u, generate_series(1, 10)",
                "analyze");
        String sql = ReadSql.of(users(own(ID), COUNT, LAST)
                        .where(new Term.Compare(Comparison.EQ, own(NAME), constant(NAME, "n7"))))
                .text();
        assertThat(plan(sql.replaceFirst("\\?", "'n7'"))).contains("posts_author_id_idx");
    }

    private static String plan(String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = Server.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("explain " + sql)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
