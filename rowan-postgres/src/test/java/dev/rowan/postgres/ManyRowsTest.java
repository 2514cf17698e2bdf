package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.AGE;
import static dev.rowan.postgres.Accounts.EMAIL;
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

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.store.Computed;
import dev.rowan.store.Conflict;
import dev.rowan.store.Expected;
import dev.rowan.store.Fate;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyRowsTest {
    private final Postgres store = Server.store();

    @BeforeAll
    void tables() {
        Accounts.create();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @BeforeEach
    void rows() {
        Server.run(
                "truncate users, groups, user_groups, posts cascade",
                "insert into users(id, name, email, age) select ('00000000-0000-0000-0000-00000000000' || i)::uuid,"
                        + " 'user ' || i, 'U' || i || '@example.org', i from generate_series(1, 5) i");
    }

    @Test
    void rows_are_changed_each_by_its_own_values_and_come_back_in_input_order() {
        assertThat(stored(update(List.of(3, 1, 2), null, "c", "a", "b")))
                .containsExactly(List.of("c", 4), List.of("a", 2), List.of("b", 3));
        assertThat(lines()).containsExactly("1 a 2", "2 b 3", "3 c 4", "4 user 4 4", "5 user 5 5");
    }

    @Test
    void rows_that_are_gone_are_told_and_none_is_changed() {
        assertThat(write(update(List.of(3, 8, 2, 9), null, "c", "a", "b", "d")))
                .isEqualTo(new Written.Gone(List.of(1, 3)));
        assertThat(lines()).contains("3 user 3 3", "2 user 2 2");
    }

    @Test
    void rows_that_hold_something_else_are_stale_and_none_is_changed() {
        Expected ages = new Expected(AGE, List.of(3, 7, 2));
        assertThat(write(update(List.of(3, 1, 2), ages, "c", "a", "b"))).isEqualTo(new Written.Stale(List.of(1)));
        assertThat(write(update(List.of(3, 9, 1), ages, "c", "a", "b"))).isEqualTo(new Written.Gone(List.of(1)));
        assertThat(write(update(List.of(1), new Expected(AGE, List.of(7)), "x")))
                .isEqualTo(new Written.Stale(List.of(0)));
        assertThat(write(update(List.of(9), new Expected(AGE, List.of(7)), "x")))
                .isEqualTo(new Written.Gone(List.of(0)));
        assertThat(lines()).contains("1 user 1 1", "2 user 2 2", "3 user 3 3");
        assertThat(stored(update(List.of(1), new Expected(AGE, List.of(1)), "x")))
                .containsExactly(List.of("x", 2));
    }

    @Test
    void rows_are_taken_away_as_they_were_by_composite_keys_too() {
        List<List<Object>> keys = List.of(List.of(id(2)), List.of(id(1)));
        assertThat(stored(new WriteStep.Delete(USER, keys, new Expected(AGE, List.of(2, 1)), List.of(NAME))))
                .containsExactly(List.of("user 2"), List.of("user 1"));
        Accounts.group(1, "g");
        Accounts.group(2, "h");
        List<Object[]> links = List.of(new Object[] {id(3), id(1), null}, new Object[] {id(4), id(2), List.of("t")});
        write(new WriteStep.Insert(
                USER_GROUP,
                List.of(Sketch.of(USER_GROUP, "user_id"), Sketch.of(USER_GROUP, "group_id"), TAGS),
                links,
                List.of()));
        List<List<Object>> pairs = List.of(List.of(id(4), id(2)), List.of(id(3), id(1)));
        List<Object[]> roles = List.of(new Object[] {"r", null}, new Object[] {null, List.of("x", "y")});
        WriteStep.Update update =
                new WriteStep.Update(USER_GROUP, pairs, List.of(ROLE, TAGS), roles, List.of(), null, List.of(ROLE));
        assertThat(((Written.Stored) write(update)).tuples().rows())
                .containsExactly(new Object[] {"r"}, new Object[] {null});
        assertThat(write(new WriteStep.Delete(
                        USER_GROUP, List.of(pairs.get(0), List.of(id(3), id(2))), null, List.of())))
                .isEqualTo(new Written.Gone(List.of(1)));
        assertThat(stored(new WriteStep.Delete(USER_GROUP, pairs, null, List.of(TAGS)))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void keys_change_with_the_rest() {
        List<List<Object>> keys = List.of(List.of(id(5)), List.of(id(4)));
        List<Object[]> rows = List.of(new Object[] {id(7), null}, new Object[] {id(6), "x"});
        assertThat(stored(
                        new WriteStep.Update(USER, keys, List.of(ID, EMAIL), rows, List.of(), null, List.of(ID, NAME))))
                .containsExactly(List.of(id(7), "user 5"), List.of(id(6), "user 4"));
    }

    @Test
    void new_rows_meet_rows_that_have_their_values() {
        List<Object[]> rows = List.of(
                new Object[] {id(11), "new", "x@example.org", 1},
                new Object[] {id(12), "two", "u2@EXAMPLE.org", 7},
                new Object[] {id(13), "three", "u3@example.org", 3});
        Term older = new Term.Compare(Comparison.LT, own(AGE), constant(AGE, 3));
        Conflict conflict = new Conflict(List.of(EMAIL), List.of(NAME), List.of(new Computed(AGE, plus(10))), older);
        Written.Upserted upserted = (Written.Upserted) write(new WriteStep.Insert(
                USER, List.of(ID, NAME, EMAIL, AGE), rows, List.of(ID, NAME, EMAIL, AGE), conflict));
        assertThat(upserted.fates()).containsExactly(Fate.INSERTED, Fate.UPDATED, Fate.SKIPPED);
        assertThat(upserted.tuples().rows())
                .containsExactly(
                        new Object[] {id(11), "new", "x@example.org", 1},
                        new Object[] {id(2), "two", "U2@example.org", 12},
                        new Object[0]);
        for (Object[] row : rows) {
            Written.Upserted one = (Written.Upserted) write(new WriteStep.Insert(
                    USER,
                    List.of(ID, NAME, EMAIL, AGE),
                    List.<Object[]>of(row),
                    List.of(),
                    Conflict.leave(List.of(EMAIL))));
            assertThat(one.fates()).containsExactly(Fate.SKIPPED);
        }
    }

    @Test
    void a_row_that_this_transaction_made_is_no_new_one_the_second_time() {
        List<Object[]> rows = List.of(new Object[] {id(1), "a"}, new Object[] {id(21), "b"});
        WriteStep.Insert step = new WriteStep.Insert(
                USER, List.of(ID, NAME), rows, List.of(), new Conflict(List.of(ID), List.of(NAME), List.of(), null));
        store.transaction(dev.rowan.store.Transaction.DEFAULT, session -> {
            assertThat(((Written.Upserted) session.write(step)).fates()).containsExactly(Fate.UPDATED, Fate.INSERTED);
            assertThat(((Written.Upserted) session.write(step)).fates()).containsExactly(Fate.UPDATED, Fate.UPDATED);
            assertThat(((Written.Upserted) session.write(step)).fates()).containsExactly(Fate.UPDATED, Fate.UPDATED);
            return session.savepoint(() -> session.write(step));
        });
    }

    @Test
    void all_rows_of_a_plan_are_changed_or_taken_away_in_one_statement() {
        ReadPlan all = Accounts.rows(USER, ID);
        assertThat(write(new WriteStep.UpdateAll(all, List.of(new Computed(AGE, plus(1)), new Computed(EMAIL, null)))))
                .isEqualTo(new Written.Counted(5));
        Term young = new Term.Compare(Comparison.LT, own(AGE), constant(AGE, 6));
        ReadPlan oldest = Accounts.cut(Accounts.sorted(Accounts.where(all, young), new SortKey(own(AGE), true)), 2L, 1);
        assertThat(write(new WriteStep.UpdateAll(oldest, List.of(new Computed(AGE, constant(AGE, 0))))))
                .isEqualTo(new Written.Counted(2));
        assertThat(lines())
                .extracting(line -> line.substring(line.length() - 1))
                .containsExactly("2", "0", "0", "5", "6");
        assertThat(write(new WriteStep.DeleteAll(oldest))).isEqualTo(new Written.Counted(2));
        assertThat(write(new WriteStep.DeleteAll(Accounts.where(all, young)))).isEqualTo(new Written.Counted(2));
        assertThat(write(new WriteStep.DeleteAll(all))).isEqualTo(new Written.Counted(1));
    }

    @Test
    void a_thousand_rows_are_changed_at_once() {
        Server.run("insert into posts(id, title) select i, 't' from generate_series(1, 1000) i");
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, 1_000).boxed().toList());
        Collections.shuffle(numbers, new java.util.Random(7));
        List<List<Object>> keys =
                numbers.stream().map(i -> List.<Object>of((long) i)).toList();
        List<Object[]> titles =
                numbers.stream().map(i -> new Object[] {"title " + i}).toList();
        AttributeModel id = Accounts.POST_ID;
        List<List<Object>> told = stored(new WriteStep.Update(
                Accounts.POST, keys, List.of(Accounts.TITLE), titles, List.of(), null, List.of(id, Accounts.TITLE)));
        assertThat(told)
                .isEqualTo(numbers.stream()
                        .map(i -> List.<Object>of((long) i, "title " + i))
                        .toList());
    }

    private static Term plus(int more) {
        return new Term.Call(NumberOperation.PLUS, own(AGE), constant(AGE, more));
    }

    private static WriteStep.Update update(List<Integer> users, Expected expected, String... names) {
        List<Object[]> rows =
                java.util.Arrays.stream(names).map(name -> new Object[] {name}).toList();
        List<List<Object>> keys =
                users.stream().map(user -> List.<Object>of(id(user))).toList();
        List<Computed> computed = List.of(new Computed(AGE, plus(1)));
        return new WriteStep.Update(USER, keys, List.of(NAME), rows, computed, expected, List.of(NAME, AGE));
    }

    private List<String> lines() {
        return Answers.lines(store, "select id, name, age from users order by id");
    }

    private List<List<Object>> stored(WriteStep step) {
        return ((Written.Stored) write(step))
                .tuples().rows().stream().map(java.util.Arrays::asList).toList();
    }

    private Written write(WriteStep step) {
        return store.alone(session -> session.write(step));
    }
}
