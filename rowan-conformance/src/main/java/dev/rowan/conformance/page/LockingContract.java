package dev.rowan.conformance.page;

import static dev.rowan.conformance.club.Member.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.query.Page;
import dev.rowan.query.Query;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are locked as they are read, and reads that have only so much time. */
public abstract class LockingContract extends WalkingContract {
    private static final Query<Member> BY_NAME = MEMBER.query().sort(MEMBER.name.asc());

    @BeforeEach
    void fillTheStore() {
        List.of("Ada", "Bob", "Cid").forEach(this::member);
    }

    @Test
    void locked_rows_are_read_like_others() {
        for (Query<Member> query : List.of(
                BY_NAME.forUpdate(),
                BY_NAME.forShare(),
                BY_NAME.forUpdate().skipLocked(),
                BY_NAME.forShare().noWait())) {
            rowan.transaction(() -> {
                assertThat(names(rowan.list(query))).containsExactly("Ada", "Bob", "Cid");
                assertThat(names(rowan.list(query.limit(1).offset(1)))).containsExactly("Bob");
                assertThat(rowan.count(query)).isEqualTo(3);
                assertThat(names(rowan.page(query, Page.first(2)).rows())).containsExactly("Ada", "Bob");
            });
        }
    }

    @Test
    void rows_are_locked_in_a_transaction_only() {
        assertThatThrownBy(() -> rowan.list(BY_NAME.forUpdate()))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(StoreReason.MISUSED))
                .hasMessage("rows of Member are locked until the transaction ends, and there is none; read them inside"
                        + " rowan.transaction(() -> …)");
        assertThatThrownBy(() -> rowan.stream(BY_NAME.forShare())).isInstanceOf(StoreException.class);
        assertThat(rowan.count(BY_NAME.forUpdate())).isEqualTo(3);
    }

    @Test
    void what_is_said_of_locks_says_something() {
        String wayOut = ": is said of a query that locks no rows; say forUpdate() or forShare(), too, or leave it out"
                + " [invalid]";
        rowan.transaction(() -> {
            assertThat(names(rowan.list(BY_NAME.skipLocked().forUpdate()))).hasSize(3);
            assertThat(names(rowan.list(BY_NAME.noWait().forShare()))).hasSize(3);
            assertThat(Refusal.only(() -> rowan.list(BY_NAME.skipLocked()))).hasToString("skipLocked" + wayOut);
            assertThat(Refusal.only(() -> rowan.count(BY_NAME.noWait()))).hasToString("noWait" + wayOut);
            assertThat(Refusal.only(() -> rowan.list(BY_NAME.load(MEMBER.teams.with(q -> q.skipLocked())))))
                    .hasToString("skipLocked" + wayOut);
        });
        assertThat(Refusal.only(() -> rowan.page(BY_NAME.noWait(), Page.first(1))))
                .hasToString("noWait" + wayOut);
    }

    @Test
    void the_query_of_a_write_locks_nothing_itself() {
        for (Query<Member> query : List.of(
                BY_NAME.forUpdate(), BY_NAME.forUpdate().skipLocked(), BY_NAME.timeout(Duration.ofMinutes(1)))) {
            assertThat(Refusal.only(() -> rowan.destroyAll(query)).message())
                    .isEqualTo("the query of rows that are written neither locks them nor has a time limit: the write"
                            + " locks them, and waits for others; read them by a query that does, and write those rows"
                            + " by runAll");
        }
        assertThat(rowan.count(BY_NAME)).isEqualTo(3);
    }

    @Test
    void a_read_may_have_a_time_limit() {
        assertThat(names(rowan.list(BY_NAME.timeout(Duration.ofMinutes(1)).load(MEMBER.teams))))
                .containsExactly("Ada", "Bob", "Cid");
        assertThat(Refusal.of(() -> BY_NAME.timeout(Duration.ZERO))).containsExactly("timeout invalid");
        assertThat(Refusal.of(() -> BY_NAME.timeout(Duration.ofMillis(-1)))).containsExactly("timeout invalid");
    }
}
