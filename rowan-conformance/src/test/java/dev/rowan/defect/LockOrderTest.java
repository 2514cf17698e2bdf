package dev.rowan.defect;

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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LockOrderTest extends OnServer {
    private static final int ROUNDS = 60;

    @Test
    void parents_that_exchange_their_children_at_once_do_not_block_each_other() throws Exception {
        List<Row<Member>> parents = members(4);
        List<Row<Note>> notes = IntStream.range(0, 40)
                .mapToObj(i -> rowan.run(NOTE.create.set(NOTE.text, "note " + i)))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            List<Runnable> works = new ArrayList<>();
            for (Row<Member> parent : parents) {
                List<Row<Note>> some = shuffled(notes, random).subList(0, 20);
                works.add(() -> rowan.run(MEMBER.update.of(parent).manage(MEMBER.notes, APPEND_AND_REMOVE, some)));
            }
            together(works);
        }
        assertThat(rowan.count(NOTE.query())).isEqualTo(40);
    }

    @Test
    void members_that_become_each_others_pupils_at_once_do_not_block_each_other() throws Exception {
        List<Row<Member>> members = members(6);
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            List<Runnable> works = new ArrayList<>();
            for (Row<Member> member : members) {
                List<Row<Member>> pupils = shuffled(members, random).subList(0, 3);
                works.add(() -> rowan.run(MEMBER.update.of(member).manage(MEMBER.pupils, APPEND_AND_REMOVE, pupils)));
            }
            together(works);
        }
    }

    @Test
    void removing_some_links_while_the_whole_set_is_replaced_blocks_nobody() throws Exception {
        Row<Member> ada = members(1).get(0);
        List<Row<Team>> teams = IntStream.range(0, 40)
                .mapToObj(i -> rowan.run(TEAM.create.set(TEAM.name, "team " + i)))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, shuffled(teams, new Random(round))));
            List<Runnable> works = new ArrayList<>();
            works.add(() -> rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND_AND_REMOVE, List.of())));
            works.add(() -> {
                try {
                    rowan.run(MEMBER.update.of(ada).manage(MEMBER.teams, REMOVE, teams));
                } catch (InvalidException gone) {
                    assertThat(gone.problems())
                            .allMatch(problem -> problem.code().equals("not_related"));
                }
            });
            together(works);
            assertThat(rowan.count(MEMBERSHIP.query().filter(MEMBERSHIP.memberId.eq(ada.get(MEMBER.id)))))
                    .isZero();
        }
    }

    private static List<Row<Member>> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> rowan.run(MEMBER.create.set(MEMBER.name, "member " + i)))
                .toList();
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static void together(List<Runnable> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            CountDownLatch ready = new CountDownLatch(works.size());
            List<Future<?>> done = new ArrayList<>();
            for (Runnable work : works) {
                done.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    work.run();
                    return null;
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
