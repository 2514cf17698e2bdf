package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Club;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Team;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.migrate.Migrations;
import dev.rowan.problem.StoreException;
import dev.rowan.row.Key;
import dev.rowan.row.Row;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's process is killed while several threads write. */
class CrashTest {
    private static final int WRITERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Queue<Key<Member>> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<RuntimeException> thrown = new ConcurrentLinkedQueue<>();

    /** Each write is a graph of a member and its three links: the thread ends with the first that fails. */
    private void write(Rowan rowan, List<Row<Team>> teams, String name) {
        try {
            for (int i = 0; ; i++) {
                acknowledged.add(
                        rowan.run(MEMBER.create.set(MEMBER.name, name + i).manage(MEMBER.teams, APPEND, teams))
                                .key());
            }
        } catch (RuntimeException failure) {
            thrown.add(failure);
        }
    }

    private void waitForWrites(int count) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (acknowledged.size() < count && Instant.now().isBefore(end)) {
            Thread.sleep(5);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(count);
    }

    @Test
    void a_killed_server_is_told_of_and_leaves_no_half_written_graph(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder.resolve("data"));
                Rowan rowan = Rowan.open(server, Club.all())) {
            Migrations.sync(rowan);
            List<Row<Team>> teams = new ArrayList<>();
            for (String name : List.of("red", "blue", "green")) {
                teams.add(rowan.run(TEAM.create.set(TEAM.name, name)));
            }
            List<CompletableFuture<Void>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                String name = "writer " + i + " ";
                writers.add(CompletableFuture.runAsync(() -> write(rowan, teams, name)));
            }
            waitForWrites(100);
            server.kill();
            writers.forEach(CompletableFuture::join);
            everyWriterWasTold();
            server.restart();
            everythingIsWhole(rowan);
            Row<Member> late = rowan.run(MEMBER.create.set(MEMBER.name, "late").manage(MEMBER.teams, APPEND, teams));
            assertThat(rowan.get(late.key()).get(MEMBER.name)).isEqualTo("late");
        }
    }

    /** In the middle of a statement that the server went away, between two that it cannot be reached. */
    private void everyWriterWasTold() {
        assertThat(thrown)
                .hasSize(WRITERS)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOf(StoreException.class)
                        .hasMessageMatching("the database (went away|cannot be reached).*"));
    }

    /** What was acknowledged is there, and nothing is there in part. The same handle finds the server again by itself. */
    private void everythingIsWhole(Rowan rowan) throws InterruptedException {
        List<Row<Member>> all = patiently(rowan);
        assertThat(all)
                .allSatisfy(member -> assertThat(member.get(MEMBER.teams)).hasSize(3));
        assertThat(all.stream().<Object>map(Row::key).toList()).containsAll(acknowledged);
        assertThat(rowan.count(MEMBERSHIP.query())).isEqualTo(3L * all.size());
    }

    private static List<Row<Member>> patiently(Rowan rowan) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return rowan.list(MEMBER.query().load(MEMBER.teams));
            } catch (StoreException notYet) {
                assertThat(Instant.now()).as("still: %s", notYet.getMessage()).isBefore(end);
                Thread.sleep(100);
            }
        }
    }
}
