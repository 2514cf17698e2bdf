package dev.rowan.defect;

import static dev.rowan.conformance.club.Member.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Club;
import dev.rowan.postgres.Postgres;
import dev.rowan.problem.StoreException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ConnectionTest extends OnServer {
    @Test
    void a_checked_exception_that_no_signature_tells_rolls_back_too() {
        assertThatThrownBy(() -> rowan.transaction(() -> {
                    rowan.run(MEMBER.create.set(MEMBER.name, "Sneaky"));
                    throw Sneaky.<RuntimeException>sneak(new IOException("disk full"));
                }))
                .isInstanceOf(IOException.class);
        assertThat(rowan.exists(MEMBER.query().filter(MEMBER.name.eq("Sneaky"))))
                .isFalse();
    }

    @Test
    void connections_that_come_without_autocommit_lose_nothing_and_go_back_as_they_came() throws SQLException {
        Connection one = simple().getConnection();
        Rowan handed = Rowan.open(Postgres.using(always(one)), Club.all());
        one.setAutoCommit(false);
        handed.run(MEMBER.create.set(MEMBER.name, "Alone"));
        assertThat(one.getAutoCommit()).isFalse();
        assertThat(rowan.exists(MEMBER.query().filter(MEMBER.name.eq("Alone")))).isTrue();
        handed.transaction(() -> handed.run(MEMBER.create.set(MEMBER.name, "Together")));
        assertThat(one.getAutoCommit()).isFalse();
        assertThat(rowan.exists(MEMBER.query().filter(MEMBER.name.eq("Together"))))
                .isTrue();
        boolean own = handed.unwrap(Postgres.class).connection(Connection::getAutoCommit);
        assertThat(own).isTrue();
        one.close();
    }

    @Test
    void a_transaction_of_another_handle_inside_leaves_the_outer_one_its_connection() {
        Postgres store = rowan.unwrap(Postgres.class);
        Rowan other = Rowan.open(store, Club.all());
        rowan.transaction(() -> {
            int outer = store.connection(ConnectionTest::backend);
            other.transaction(
                    () -> assertThat(store.connection(ConnectionTest::backend)).isNotEqualTo(outer));
            assertThat(store.connection(ConnectionTest::backend)).isEqualTo(outer);
        });
    }

    @Test
    void a_closed_store_says_so() {
        Postgres store = Postgres.connect(server.url(), server.user(), server.password());
        Rowan closed = Rowan.open(store, Club.all());
        closed.close();
        assertThatThrownBy(() -> closed.list(MEMBER.query()))
                .isInstanceOf(StoreException.class)
                .hasMessage("this store is closed; open another one");
    }

    private static int backend(Connection connection) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                java.sql.ResultSet result = statement.executeQuery("select pg_backend_pid()")) {
            result.next();
            return result.getInt(1);
        }
    }

    private static PGSimpleDataSource simple() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(server.user());
        return source;
    }

    /** A pool of one connection, which closing gives back as it is. */
    private static DataSource always(Connection one) {
        Connection kept = (Connection) java.lang.reflect.Proxy.newProxyInstance(
                ConnectionTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, given) -> {
                    if (method.getName().equals("close")) {
                        if (!one.getAutoCommit()) {
                            one.rollback();
                        }
                        return null;
                    }
                    try {
                        return method.invoke(one, given);
                    } catch (java.lang.reflect.InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        return (DataSource) java.lang.reflect.Proxy.newProxyInstance(
                ConnectionTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, given) -> method.getName().equals("getConnection") ? kept : null);
    }
}
