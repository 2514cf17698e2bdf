package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.AGE;
import static dev.rowan.postgres.Accounts.AUTHOR;
import static dev.rowan.postgres.Accounts.EMAIL;
import static dev.rowan.postgres.Accounts.GROUP;
import static dev.rowan.postgres.Accounts.GROUPS;
import static dev.rowan.postgres.Accounts.GROUP_NAME;
import static dev.rowan.postgres.Accounts.NAME;
import static dev.rowan.postgres.Accounts.POST;
import static dev.rowan.postgres.Accounts.POSTS;
import static dev.rowan.postgres.Accounts.ROLE;
import static dev.rowan.postgres.Accounts.TITLE;
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

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.Hop;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.TextMatch;
import dev.rowan.store.Answer;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Tuples;
import dev.rowan.type.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {
    private final Postgres store = Server.store();

    @BeforeAll
    void rowsToRead() {
        Accounts.create();
        Server.run("""
                insert into users(id, name, email, status, age) select ('00000000-0000-0000-0000-00000000000' || n)::uuid,
                    name, email, status, age from (values
                    (1, 'Ada', 'Ada@Example.org', 'ACTIVE', 36), (2, 'ada', 'BOB@example.org', 'LOCKED', null),
                    (3, 'Émile', null, null, 7), (4, '100%_\\', 'ÉCOLE@example.org', 'ACTIVE', 7)) v(n, name, email, status, age)""", """
                insert into groups select ('00000000-0000-0000-0000-00000000000' || n)::uuid, name
                    from (values (5, 'x'), (6, 'y'), (7, 'z')) v(n, name)""", """
                insert into user_groups(user_id, group_id, role)
                    select ('00000000-0000-0000-0000-00000000000' || u)::uuid, ('00000000-0000-0000-0000-00000000000' || g)::uuid,
                    role from (values (1, 5, 'a'), (1, 6, 'b'), (1, 7, 'c'), (2, 5, 'd'), (3, 7, null)) v(u, g, role)""", """
                insert into posts(id, title, author_id)
                    select n, title, ('00000000-0000-0000-0000-00000000000' || u)::uuid
                    from (values (1, 'a', 1), (2, 'b', 1), (3, 'c', 1), (4, 'd', 2), (5, 'e', null)) v(n, title, u)""");
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void comparisons_keep_rows_for_which_they_are_true() {
        assertThat(names(compare(Comparison.EQ, NAME, "Ada"))).containsExactly("Ada");
        assertThat(names(compare(Comparison.NE, AGE, 7))).containsExactly("Ada");
        assertThat(names(compare(Comparison.LT, AGE, 8))).containsExactly("100%_\\", "Émile");
        assertThat(names(compare(Comparison.GT, NAME, "Z"))).containsExactly("ada", "Émile");
        assertThat(names(compare(Comparison.EQ, Accounts.STATUS, Accounts.Status.LOCKED)))
                .containsExactly("ada");
        assertThat(names(new Term.Not(compare(Comparison.EQ, AGE, 7)))).containsExactly("Ada");
        assertThat(names(new Term.IsNull(own(AGE)))).containsExactly("ada");
        assertThat(names(new Term.In(own(AGE), List.of(7, 36)))).containsExactly("100%_\\", "Ada", "Émile");
        assertThat(names(new Term.Not(new Term.In(own(AGE), List.of(7))))).containsExactly("Ada");
        assertThat(names(new Term.Not(new Term.In(own(AGE), List.of())))).hasSize(4);
        assertThat(names(new Term.And(List.of()))).hasSize(4);
        assertThat(names(new Term.Or(List.of()))).isEmpty();
    }

    @Test
    void case_insensitive_text_compares_sorts_and_matches_without_case() {
        assertThat(names(compare(Comparison.EQ, EMAIL, "ada@example.ORG"))).containsExactly("Ada");
        assertThat(names(compare(Comparison.EQ, EMAIL, "école@example.org"))).containsExactly("100%_\\");
        assertThat(names(new Term.In(own(EMAIL), List.of("ADA@EXAMPLE.ORG", "bob@example.org"))))
                .containsExactly("Ada", "ada");
        assertThat(names(compare(Comparison.LT, EMAIL, "B"))).containsExactly("Ada");
        assertThat(names(matches(TextMatch.STARTS_WITH, EMAIL, "ADA@"))).containsExactly("Ada");
        assertThat(names(matches(TextMatch.STARTS_WITH, EMAIL, "éC"))).containsExactly("100%_\\");
        assertThat(names(matches(TextMatch.ENDS_WITH, EMAIL, ".ORG"))).hasSize(3);
        assertThat(names(matches(TextMatch.CONTAINS, EMAIL, "B@e"))).containsExactly("ada");
        assertThat(names(new Term.Compare(Comparison.EQ, own(EMAIL), text("ada@EXAMPLE.org"))))
                .containsExactly("Ada");
        assertThat(names(new Term.Compare(Comparison.EQ, text("ada@EXAMPLE.org"), own(EMAIL))))
                .containsExactly("Ada");
        assertThat(column(sorted(rows(USER, EMAIL), new SortKey(own(EMAIL), false))))
                .containsExactly("Ada@Example.org", "BOB@example.org", "ÉCOLE@example.org", null);
    }

    @Test
    void fragments_are_taken_literally() {
        for (String fragment : List.of("%", "_", "\\", "0%_\\", "")) {
            assertThat(names(matches(TextMatch.CONTAINS, NAME, fragment)))
                    .hasSize(fragment.isEmpty() ? 4 : 1)
                    .contains("100%_\\");
            assertThat(names(matches(TextMatch.ENDS_WITH, NAME, fragment)))
                    .hasSize(fragment.isEmpty() ? 4 : fragment.endsWith("\\") ? 1 : 0);
        }
        assertThat(names(matches(TextMatch.STARTS_WITH, NAME, "A"))).containsExactly("Ada");
        assertThat(names(new Term.Matches(TextMatch.STARTS_WITH, own(NAME), own(NAME))))
                .hasSize(4);
    }

    @Test
    void text_is_sorted_by_code_point_and_nulls_come_last() {
        assertThat(column(sorted(rows(USER, NAME), new SortKey(own(NAME), false))))
                .containsExactly("100%_\\", "Ada", "ada", "Émile");
        assertThat(column(sorted(rows(USER, AGE), new SortKey(own(AGE), true)))).containsExactly(36, 7, 7, null);
        assertThat(column(sorted(rows(USER, AGE), new SortKey(own(AGE), false))))
                .containsExactly(7, 7, 36, null);
    }

    @Test
    void joined_texts_can_be_read_filtered_and_sorted() {
        Term label = new Term.Concat(List.of(own(NAME), text(" <"), own(EMAIL), text(">")));
        ReadPlan plan = ReadPlan.of(USER, List.of(label))
                .where(new Term.Compare(Comparison.GE, label, text("A")))
                .sorted(List.of(new SortKey(label, true)));

        assertThat(column(plan)).containsExactly("ada <BOB@example.org>", "Ada <Ada@Example.org>");
    }

    @Test
    void related_rows_are_asked_for_counted_and_looked_at() {
        Term x = compare(Comparison.EQ, GROUP_NAME, "x");
        assertThat(names(new Term.Any(GROUPS, x))).containsExactly("Ada", "ada");
        assertThat(names(new Term.Not(new Term.Any(GROUPS, null)))).containsExactly("100%_\\");
        assertThat(names(new Term.Any(POSTS, new Term.Any(AUTHOR, compare(Comparison.EQ, NAME, "ada")))))
                .containsExactly("ada");
        assertThat(names(new Term.Compare(
                        Comparison.EQ, new Hop(GROUPS, null).count(), new Term.Constant(3L, Scalar.LONG, false))))
                .containsExactly("Ada");
        assertThat(column(sorted(
                        rows(USER, NAME),
                        new SortKey(new Hop(GROUPS, x).count(), true),
                        new SortKey(new Hop(POSTS, null).count(), true),
                        new SortKey(own(NAME), false))))
                .containsExactly("Ada", "ada", "100%_\\", "Émile");
        ReadPlan via = ReadPlan.of(
                        POST,
                        List.of(
                                new Term.Via(AUTHOR, own(NAME), null),
                                new Term.Via(AUTHOR, new Hop(POSTS, null).count(), null)))
                .sorted(List.of(
                        new SortKey(new Term.Via(AUTHOR, own(NAME), null), true),
                        new SortKey(own(Accounts.POST_ID), true)));
        assertThat(lines(via)).containsExactly("[ada, 1]", "[Ada, 3]", "[Ada, 3]", "[Ada, 3]", "[null, null]");
    }

    @Test
    void counting_and_looking_heed_filter_limit_and_offset() {
        ReadPlan adults = where(rows(USER, NAME), compare(Comparison.EQ, AGE, 7));
        assertThat(column(answering(adults, Answer.COUNT))).containsExactly(2L);
        assertThat(column(answering(cut(adults, 1L, 0), Answer.COUNT))).containsExactly(1L);
        assertThat(column(answering(cut(adults, 5L, 1), Answer.COUNT))).containsExactly(1L);
        assertThat(column(answering(adults, Answer.EXISTS))).containsExactly(true);
        assertThat(column(answering(cut(adults, 0L, 0), Answer.EXISTS))).containsExactly(false);
        assertThat(column(answering(cut(adults, null, 2), Answer.EXISTS))).containsExactly(false);
        assertThat(column(answering(below(rows(POST, TITLE), POSTS, id(1), id(2)), Answer.COUNT)))
                .containsExactly(4L);
        assertThat(column(answering(cut(below(rows(POST, TITLE), POSTS, id(1), id(2)), 1L, 0), Answer.COUNT)))
                .containsExactly(2L);
    }

    @Test
    void children_come_with_the_key_of_their_parent_and_with_what_the_join_row_carries() {
        ReadPlan plan = ReadPlan.of(GROUP, List.of(own(GROUP_NAME), new Term.Joined(ROLE)))
                .where(compare(Comparison.NE, GROUP_NAME, "y"))
                .sorted(List.of(new SortKey(new Term.Joined(ROLE), true)));

        assertThat(lines(below(plan, GROUPS, id(1), id(2), id(3), id(4))))
                .containsExactly("[2, x, d]", "[1, z, c]", "[1, x, a]", "[3, z, null]");
        assertThat(lines(below(plan, GROUPS, id(1)))).containsExactly("[1, z, c]", "[1, x, a]");
        assertThat(lines(plan.of(new dev.rowan.store.Parents(GROUPS, List.of()))))
                .isEmpty();
        assertThat(lines(below(sorted(rows(POST, TITLE), new SortKey(own(TITLE), false)), POSTS, id(2), id(1))))
                .containsExactly("[1, a]", "[1, b]", "[1, c]", "[2, d]");
        assertThat(lines(below(sorted(rows(USER, NAME), new SortKey(own(NAME), false)), AUTHOR, id(2), id(1))))
                .containsExactly("[1, Ada]", "[2, ada]");
    }

    @Test
    void limit_and_offset_hold_for_each_parent() {
        ReadPlan posts = cut(sorted(rows(POST, TITLE), new SortKey(own(TITLE), true)), 2L, 1);
        assertThat(lines(below(posts, POSTS, id(1), id(2)))).containsExactly("[1, b]", "[1, a]");
        assertThat(lines(below(posts, POSTS, id(1)))).containsExactly("[1, b]", "[1, a]");

        ReadPlan groups = ReadPlan.of(GROUP, List.of(own(GROUP_NAME), new Term.Joined(ROLE)))
                .sorted(List.of(new SortKey(new Term.Joined(ROLE), false)))
                .cut(1L, 0);
        assertThat(lines(below(groups, GROUPS, id(3), id(1), id(2))))
                .containsExactly("[1, x, a]", "[2, x, d]", "[3, z, null]");
        assertThat(lines(below(cut(groups, null, 1), GROUPS, id(3), id(1), id(2))))
                .containsExactly("[1, y, b]", "[1, z, c]");
    }

    private static Term compare(Comparison comparison, AttributeModel attribute, Object value) {
        return new Term.Compare(comparison, own(attribute), constant(attribute, value));
    }

    private static Term matches(TextMatch match, AttributeModel attribute, String fragment) {
        return new Term.Matches(match, own(attribute), text(fragment));
    }

    private static Term text(String text) {
        return new Term.Constant(text, Scalar.TEXT, false);
    }

    private List<Object> names(Term filter) {
        return column(sorted(where(rows(USER, NAME), filter), new SortKey(own(NAME), false)));
    }

    private List<Object> column(ReadPlan plan) {
        List<Object> values = new ArrayList<>();
        read(plan).rows().forEach(row -> values.add(row[0]));
        return values;
    }

    private List<String> lines(ReadPlan plan) {
        return read(plan).rows().stream()
                .map(row -> Arrays.toString(row).replace("00000000-0000-0000-0000-00000000000", ""))
                .toList();
    }

    private Tuples read(ReadPlan plan) {
        return store.alone(session -> session.read(plan));
    }
}
