package dev.rowan.conformance;

import static dev.rowan.conformance.club.Course.COURSE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rowan.model.ResourceModel;
import dev.rowan.store.Capability;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a session promises beyond what the front door uses: savepoints, and steps that the data forbids. */
public abstract class SessionContract extends Contract {
    private static final class Unlucky extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private ResourceModel model() {
        return rowan.models().stream()
                .filter(model -> model.name().equals("Course"))
                .findFirst()
                .orElseThrow();
    }

    private Written insert(Session session, int number) {
        return session.write(new WriteStep.Insert(model(), model().attributes(), rows(number), List.of()));
    }

    private static List<Object[]> rows(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> new Object[] {number, "course " + number})
                .toList();
    }

    private <T> T transaction(Function<Session, T> work) {
        Store store = rowan.unwrap(Store.class);
        Assumptions.assumeFalse(store.lacks().contains(Capability.SAVEPOINTS), "the store disclaims savepoints");
        return store.transaction(Transaction.DEFAULT, work);
    }

    private List<Integer> numbers() {
        return listed(COURSE.number, COURSE.query().sort(COURSE.number.asc()));
    }

    @Test
    void what_is_written_in_a_savepoint_that_returns_stays() {
        String result = transaction(session -> {
            insert(session, 1);
            return session.savepoint(() -> {
                insert(session, 2);
                return "done";
            });
        });
        assertThat(result).isEqualTo("done");
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void what_is_written_in_a_savepoint_that_throws_is_undone_alone() {
        transaction(session -> {
            insert(session, 1);
            assertThatExceptionOfType(Unlucky.class)
                    .isThrownBy(() -> session.savepoint(() -> {
                        insert(session, 2);
                        throw new Unlucky();
                    }));
            return insert(session, 3);
        });
        assertThat(numbers()).containsExactly(1, 3);
    }

    @Test
    void a_refused_write_in_a_savepoint_that_throws_does_not_doom_the_transaction() {
        transaction(session -> {
            insert(session, 1);
            assertThatExceptionOfType(Unlucky.class)
                    .isThrownBy(() -> session.savepoint(() -> {
                        insert(session, 2);
                        assertThat(insert(session, 1)).isInstanceOf(Written.Rejected.class);
                        throw new Unlucky();
                    }));
            return insert(session, 3);
        });
        assertThat(numbers()).containsExactly(1, 3);
    }

    @Test
    void savepoints_are_nested() {
        transaction(session -> session.savepoint(() -> {
            insert(session, 1);
            assertThatExceptionOfType(Unlucky.class)
                    .isThrownBy(() -> session.savepoint(() -> {
                        insert(session, 2);
                        session.savepoint(() -> insert(session, 3));
                        throw new Unlucky();
                    }));
            return session.savepoint(() -> insert(session, 4));
        }));
        assertThat(numbers()).containsExactly(1, 4);
    }

    @Test
    void a_savepoint_goes_with_its_transaction() {
        assertThatExceptionOfType(Unlucky.class)
                .isThrownBy(() -> transaction(session -> {
                    session.savepoint(() -> insert(session, 1));
                    throw new Unlucky();
                }));
        assertThat(numbers()).isEmpty();
    }

    @Test
    void rows_of_one_step_are_all_written_or_none() {
        course(2, "there already");
        Store store = rowan.unwrap(Store.class);
        Written written = store.alone(session -> session.write(
                new WriteStep.Insert(model(), model().attributes(), rows(1, 2, 3), model().attributes())));
        assertThat(written).isInstanceOf(Written.Rejected.class);
        assertThat(numbers()).containsExactly(2);
    }

    @Test
    void rows_of_one_step_are_returned_in_input_order() {
        Store store = rowan.unwrap(Store.class);
        Written written = store.alone(session -> session.write(
                new WriteStep.Insert(model(), model().attributes(), rows(3, 1, 2), model().primaryKey())));
        assertThat(((Written.Stored) written).tuples().rows())
                .extracting(tuple -> tuple[0])
                .containsExactly(3, 1, 2);
    }

    @Test
    void a_step_of_no_rows_stores_nothing() {
        Store store = rowan.unwrap(Store.class);
        Written written = store.alone(session ->
                session.write(new WriteStep.Insert(model(), model().attributes(), List.of(), model().primaryKey())));
        assertThat(((Written.Stored) written).tuples().size()).isZero();
        assertThat(rowan.count(MEMBER.query())).isZero();
    }
}
