package dev.rowan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.benchmarks.check.Expected;
import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.Tables;
import dev.rowan.benchmarks.data.UserView;
import dev.rowan.benchmarks.proxy.CountingProxy;
import dev.rowan.benchmarks.proxy.DelayProcess;
import dev.rowan.benchmarks.proxy.Tally;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** To a server that is far away all levels of a read go in one round trip, and find what they find when it is near. */
class FarTest {
    @Test
    void levels_go_together_to_a_server_that_is_far_away() throws Exception {
        try (Database database = new Database();
                DelayProcess far = new DelayProcess(database.url(), 500, List.of());
                CountingProxy counting = new CountingProxy(far.url());
                HikariDataSource pool = database.pool("far", counting.url(), 1);
                Contender rowan = Contenders.of("rowan", pool)) {
            for (int i = 0; i < 60; i++) {
                rowan.user(Tables.user(i));
            }
            three(rowan, 0);
            Tally before = counting.tally();
            assertThat(three(rowan, 100)).isEqualTo(expected(100));
            assertThat(counting.tally().since(before)).isEqualTo(new Tally(5, 1));
            survives(database, rowan);
        }
    }

    /** A read that is refused leaves no transaction behind. */
    private static void survives(Database database, Contender rowan) throws Exception {
        try (Statement statement = database.own().createStatement()) {
            statement.execute("alter table plans rename to gone");
            assertThatThrownBy(() -> three(rowan, 200)).hasStackTraceContaining("plans");
            try (ResultSet open = statement.executeQuery(
                    "select count(*) from pg_stat_activity where state like 'idle in transaction%'")) {
                open.next();
                assertThat(open.getInt(1)).isZero();
            }
            statement.execute("alter table gone rename to plans");
        }
        assertThat(three(rowan, 300)).isEqualTo(expected(300));
    }

    private static List<UserView> three(Contender rowan, int from) {
        return rowan.usersWithPlans(Tables.userName(from), Tables.userName(from + 20)).stream()
                .map(user -> rowan.view(user, Depth.PLANS))
                .collect(Collectors.toList());
    }

    private static List<UserView> expected(int from) {
        return IntStream.range(from, from + 20)
                .mapToObj(user -> Expected.user(user, Depth.PLANS))
                .toList();
    }
}
