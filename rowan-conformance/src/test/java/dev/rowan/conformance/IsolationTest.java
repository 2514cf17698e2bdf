package dev.rowan.conformance;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rowan.changeset.Manage;
import dev.rowan.problem.StoreException;
import dev.rowan.row.Key;
import dev.rowan.store.Isolation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Above read committed PostgreSQL refuses conflicts instead of waiting them out: the work can be done again. */
class IsolationTest extends Contract implements OnPostgres {
    @ParameterizedTest
    @EnumSource(
            value = Isolation.class,
            names = {"REPEATABLE_READ", "SERIALIZABLE"})
    void a_conflict_can_be_retried(Isolation isolation) {
        Key<?> red = team("red").key();
        var append = MEMBER.update.of(member("Ada").key()).manage(MEMBER.teams, Manage.APPEND, List.of(red));
        Runnable work = () -> rowan.transaction(isolation, () -> {
            boolean first = rowan.count(MEMBERSHIP.query()) == 0;
            if (first) {
                CompletableFuture.runAsync(() -> rowan.run(append)).join();
            }
            rowan.run(append);
        });
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(work::run)
                .satisfies(conflict -> assertThat(conflict.retryable()).isTrue());
        work.run();
        assertThat(rowan.count(MEMBERSHIP.query())).isOne();
        assertThat(rowan.count(TEAM.query())).isOne();
    }
}
