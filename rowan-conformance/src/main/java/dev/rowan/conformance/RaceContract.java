package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Note;
import dev.rowan.conformance.club.Team;
import dev.rowan.problem.InvalidException;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many threads at one link: all of them succeed, and what is left is what one of them wanted. */
public abstract class RaceContract extends Contract {
    private static final int THREADS = 64;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private Row<Member> ada;
    private final List<Row<Team>> teams = new ArrayList<>();

    @BeforeEach
    void fillTheStore() {
        ada = member("Ada");
        for (int i = 0; i < 40; i++) {
            teams.add(team("team " + i));
        }
    }

    @AfterEach
    void endTheThreads() {
        threads.shutdownNow();
    }

    /** Lets all threads begin at one moment; whatever one of them throws is thrown here, but for problems, which are told. */
    private List<String> together(int count, IntFunction<Runnable> work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(count);
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Runnable each = work.apply(i);
            all.add(() -> {
                barrier.await();
                try {
                    each.run();
                    return "done";
                } catch (InvalidException refused) {
                    return refused.problems().get(0).code();
                }
            });
        }
        List<String> results = new ArrayList<>();
        for (Future<String> each : threads.invokeAll(all)) {
            results.add(each.get());
        }
        return results;
    }

    private List<String> names() {
        Row<Member> loaded = rowan.one(
                MEMBER.query().filter(MEMBER.name.eq("Ada")).load(MEMBER.teams.with(q -> q.sort(TEAM.name.asc()))));
        return fields(TEAM.name, loaded.get(MEMBER.teams));
    }

    @Test
    void sixty_four_threads_that_append_one_link_all_succeed_and_leave_one_row() throws Exception {
        for (int round = 0; round < 20; round++) {
            Row<Team> team = teams.get(round);
            List<String> results = together(
                    THREADS, i -> () -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, List.of(team))));
            assertThat(results).containsOnly("done").hasSize(THREADS);
            assertThat(rowan.count(MEMBERSHIP.query())).isEqualTo(round + 1);
        }
    }

    @Test
    void appending_in_transactions_of_any_order_is_as_safe() throws Exception {
        List<String> results = together(
                THREADS,
                i -> () -> rowan.transaction(() -> {
                    List<Row<Team>> shuffled = new ArrayList<>(teams.subList(0, 20));
                    Collections.shuffle(shuffled, new Random(i));
                    rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, shuffled));
                }));
        assertThat(results).containsOnly("done");
        assertThat(rowan.count(MEMBERSHIP.query())).isEqualTo(20);
    }

    @Test
    void overlapping_sets_end_up_as_their_union() throws Exception {
        List<String> results = together(THREADS, i -> {
            List<Row<Team>> some = new ArrayList<>(teams.subList(i % 20, i % 20 + 20));
            Collections.shuffle(some, new Random(i));
            return () -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, some));
        });
        assertThat(results).containsOnly("done");
        assertThat(rowan.count(MEMBERSHIP.query())).isEqualTo(39);
    }

    @Test
    void concurrent_replacements_end_in_one_of_the_given_sets() throws Exception {
        List<Row<Team>> left = teams.subList(0, 12);
        List<Row<Team>> right = teams.subList(8, 20);
        List<String> lefts =
                left.stream().map(team -> team.get(TEAM.name)).sorted().toList();
        List<String> rights =
                right.stream().map(team -> team.get(TEAM.name)).sorted().toList();
        for (int round = 0; round < 30; round++) {
            List<String> results = together(16, i -> {
                List<Row<Team>> set = new ArrayList<>(i % 2 == 0 ? left : right);
                Collections.shuffle(set, new Random(i));
                return () -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND_AND_REMOVE, set));
            });
            assertThat(results).containsOnly("done");
            assertThat(names()).isIn(lefts, rights);
        }
    }

    @Test
    void of_threads_that_remove_one_link_one_finds_it_related() throws Exception {
        for (int round = 0; round < 10; round++) {
            rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, List.of(teams.get(0))));
            List<String> results = together(
                    16,
                    i -> () -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, REMOVE, List.of(teams.get(0)))));
            assertThat(results).containsOnlyOnce("done").contains("not_related");
            assertThat(names()).isEmpty();
        }
    }

    @Test
    void of_threads_that_create_one_join_row_one_succeeds() throws Exception {
        List<String> results = together(
                THREADS,
                i -> () ->
                        rowan.run(MEMBERSHIP.create.set(MEMBERSHIP.member, ada).set(MEMBERSHIP.team, teams.get(0))));
        assertThat(results).containsOnlyOnce("done").containsOnly("done", "taken");
    }

    @Test
    void appending_what_another_destroys_is_related_or_not_found() throws Exception {
        for (int round = 0; round < 20; round++) {
            Row<Team> team = teams.get(round);
            List<String> results = together(
                    8,
                    i -> i == 0
                            ? () -> rowan.run(TEAM.destroy.of(team))
                            : () -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, List.of(team))));
            assertThat(results).isSubsetOf("done", "not_found");
            assertThat(results.get(0)).isEqualTo("done");
            assertThat(rowan.count(MEMBERSHIP.query())).isZero();
        }
    }

    @Test
    void notes_that_two_members_take_belong_to_one_of_them() throws Exception {
        Row<Member> bob = member("Bob");
        List<Row<Note>> notes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            notes.add(rowan.run(NOTE.create.set(NOTE.text, "note " + i)));
        }
        for (int round = 0; round < 10; round++) {
            List<String> results = together(16, i -> {
                List<Row<Note>> some = new ArrayList<>(notes);
                Collections.shuffle(some, new Random(i));
                Row<Member> owner = i % 2 == 0 ? ada : bob;
                return () -> rowan.run(MEMBER.update.of(owner).manage(MEMBER.notes, APPEND_AND_REMOVE, some));
            });
            assertThat(results).containsOnly("done");
            assertThat(rowan.count(NOTE.query().filter(NOTE.memberId.isNull()))).isZero();
        }
    }
}
