package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.conformance.club.Badge.BADGE;
import static dev.rowan.conformance.club.Course.COURSE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Note.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.StoreException;
import dev.rowan.row.Row;
import dev.rowan.store.Isolation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several writes that all happen or none. */
public abstract class TransactionContract extends Contract {
    private static final class Unlucky extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private List<String> names() {
        return listed(MEMBER.name, MEMBER.query().sort(MEMBER.name.asc()));
    }

    /** Breaks a rule of the data, which only the store can see. */
    private void refusedWrite() {
        assertThat(Refusal.of(() -> rowan.run(NOTE.create.set(NOTE.text, "x").set(NOTE.memberId, nobody()))))
                .containsExactly("memberId not_found");
    }

    @Test
    void what_was_written_stays_when_the_work_returns() {
        rowan.transaction(() -> {
            member("Ada");
            member("Bob");
        });
        assertThat(names()).containsExactly("Ada", "Bob");
    }

    @Test
    void the_result_of_the_work_is_returned() {
        Row<Member> ada = rowan.transaction(() -> member("Ada"));
        assertThat(rowan.get(ada.key())).isEqualTo(ada);
    }

    @Test
    void nothing_stays_when_the_work_throws() {
        Row<Member> ada = member("Ada", 36);
        assertThatExceptionOfType(Unlucky.class)
                .isThrownBy(() -> rowan.transaction(() -> {
                    member("Bob");
                    rowan.run(MEMBER.update
                            .of(ada)
                            .set(MEMBER.age, 37)
                            .manage(MEMBER.teams, APPEND, List.of(team("red"))));
                    rowan.run(MEMBER.destroy.of(ada));
                    throw new Unlucky();
                }));
        assertThat(rowan.list(MEMBER.query())).containsExactly(ada);
        assertThat(rowan.one(MEMBER.query().load(MEMBER.teams)).get(MEMBER.teams))
                .isEmpty();
    }

    @Test
    void the_work_sees_what_it_wrote() {
        rowan.transaction(() -> {
            Row<Member> ada = member("Ada");
            assertThat(rowan.get(ada.key())).isEqualTo(ada);
            assertThat(names()).containsExactly("Ada");
            rowan.run(MEMBER.destroy.of(ada));
            assertThat(names()).isEmpty();
        });
    }

    /** Begins work in another thread and waits for it a while: a store may make it wait until this thread is through. */
    private static <T> CompletableFuture<T> elsewhere(Supplier<T> work) {
        CompletableFuture<T> future = CompletableFuture.supplyAsync(work);
        try {
            future.get(300, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
            return future;
        } catch (InterruptedException | ExecutionException thrown) {
            throw new IllegalStateException(thrown);
        }
        return future;
    }

    @Test
    void others_see_nothing_before_the_end() {
        member("Ada");
        var seen = rowan.transaction(() -> {
            member("Bob");
            CompletableFuture<List<String>> meanwhile = elsewhere(this::names);
            if (meanwhile.isDone()) {
                assertThat(meanwhile.join()).containsExactly("Ada");
            }
            return meanwhile;
        });
        assertThat(seen.join()).startsWith("Ada");
        assertThat(elsewhere(this::names).join()).containsExactly("Ada", "Bob");
    }

    @Test
    void nested_work_joins_and_goes_with_the_outer() {
        assertThatExceptionOfType(Unlucky.class)
                .isThrownBy(() -> rowan.transaction(() -> {
                    rowan.transaction(() -> {
                        member("Ada");
                    });
                    assertThat(names()).containsExactly("Ada");
                    throw new Unlucky();
                }));
        assertThat(names()).isEmpty();
        String inner =
                rowan.transaction(() -> rowan.transaction(() -> member("Bob").get(MEMBER.name)));
        assertThat(inner).isEqualTo("Bob");
        assertThat(names()).containsExactly("Bob");
    }

    @Test
    void a_refused_write_dooms_the_transaction() {
        rowan.transaction(() -> {
            member("Ada");
        });
        assertThatThrownBy(() -> rowan.transaction(() -> {
                    member("Bob");
                    refusedWrite();
                    assertThatExceptionOfType(StoreException.class)
                            .isThrownBy(this::names)
                            .withMessageContaining("memberId");
                    assertThatExceptionOfType(StoreException.class).isThrownBy(() -> member("Cid"));
                    assertThatExceptionOfType(StoreException.class).isThrownBy(() -> rowan.transaction(this::names));
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("memberId");
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void a_doomed_transaction_names_the_first_failure_however_often_it_is_used() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> rowan.transaction(() -> {
                    refusedWrite();
                    for (int i = 0; i < 3; i++) {
                        assertThatExceptionOfType(StoreException.class)
                                .isThrownBy(() -> rowan.run(BADGE.create
                                        .set(BADGE.memberId, nobody())
                                        .set(BADGE.code, "AA0001")))
                                .withMessageContaining("memberId");
                    }
                }))
                .withMessageContaining("memberId");
    }

    @Test
    void a_refusal_that_leaves_the_work_is_the_one_that_is_thrown() {
        assertThat(Refusal.of(() -> rowan.transaction(() -> {
                    member("Ada");
                    rowan.run(NOTE.create.set(NOTE.text, "x").set(NOTE.memberId, nobody()));
                })))
                .containsExactly("memberId not_found");
        assertThat(names()).isEmpty();
    }

    @Test
    void each_kind_of_refusal_dooms() {
        course(1, "Chess");
        Row<Member> ada = member("Ada");
        note("x", ada);
        List<Runnable> refused = List.of(
                () -> course(1, "Go"),
                () -> rowan.run(MEMBER.destroy.of(ada)),
                () -> rowan.run(MEMBER.update.of(ada).set(MEMBER.mentorId, nobody())));
        for (Runnable work : refused) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> rowan.transaction(() -> {
                        assertThat(Refusal.of(work::run)).hasSize(1);
                    }));
        }
        assertThat(listed(COURSE.title, COURSE.query())).containsExactly("Chess");
    }

    @Test
    void problems_found_before_writing_doom_nothing() {
        rowan.transaction(() -> {
            member("Ada");
            assertThat(Refusal.of(() -> rowan.run(MEMBER.create.set(MEMBER.age, -1))))
                    .hasSize(2);
            member("Bob");
        });
        assertThat(names()).containsExactly("Ada", "Bob");
    }

    @Test
    void a_missing_row_dooms_nothing_where_nothing_else_was_to_be_written() {
        rowan.transaction(() -> {
            Row<Member> ada = member("Ada");
            assertThat(Refusal.of(
                            () -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, List.of(nobody())))))
                    .containsExactly("teams[0] not_found");
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> rowan.run(MEMBER.destroy.of(MEMBER.key(nobody()))));
            member("Bob");
        });
        assertThat(names()).containsExactly("Ada", "Bob");
    }

    @Test
    void a_write_that_was_half_done_dooms_the_transaction() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> rowan.transaction(() -> {
                    assertThat(Refusal.of(() -> rowan.run(MEMBER.create
                                    .set(MEMBER.name, "Ada")
                                    .manage(MEMBER.teams, APPEND, List.of(nobody())))))
                            .containsExactly("teams[0] not_found");
                }))
                .withMessageContaining("teams[0]");
        assertThat(names()).isEmpty();
    }

    @Test
    void a_new_transaction_after_a_doomed_one_works() {
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> rowan.transaction(this::refusedWrite));
        rowan.transaction(() -> {
            member("Ada");
        });
        assertThat(names()).containsExactly("Ada");
    }

    @ParameterizedTest
    @EnumSource(Isolation.class)
    void every_isolation_commits_and_rolls_back(Isolation isolation) {
        Row<Member> ada = rowan.transaction(isolation, () -> {
            Row<Member> made = member("Ada", 36);
            return rowan.run(MEMBER.update.of(made).set(MEMBER.age, 37));
        });
        assertThatExceptionOfType(Unlucky.class)
                .isThrownBy(() -> rowan.transaction(isolation, () -> {
                    rowan.run(MEMBER.destroy.of(ada));
                    throw new Unlucky();
                }));
        assertThat(rowan.list(MEMBER.query())).containsExactly(ada);
    }

    @ParameterizedTest
    @EnumSource(
            value = Isolation.class,
            names = {"REPEATABLE_READ", "SERIALIZABLE"})
    void a_whole_transaction_sees_one_moment(Isolation isolation) {
        member("Ada");
        var other = rowan.transaction(isolation, () -> {
            assertThat(names()).containsExactly("Ada");
            CompletableFuture<Row<Member>> meanwhile = elsewhere(() -> member("Bob"));
            assertThat(names()).containsExactly("Ada");
            return meanwhile;
        });
        other.join();
        assertThat(names()).containsExactly("Ada", "Bob");
    }

    @Test
    void read_committed_sees_what_others_committed() {
        var other = rowan.transaction(() -> {
            assertThat(names()).isEmpty();
            CompletableFuture<Row<Member>> meanwhile = elsewhere(() -> member("Bob"));
            if (meanwhile.isDone()) {
                assertThat(names()).containsExactly("Bob");
            }
            return meanwhile;
        });
        other.join();
        assertThat(names()).containsExactly("Bob");
    }
}
