package dev.rowan.conformance;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Club;
import dev.rowan.conformance.club.Team;
import dev.rowan.migrate.Migrations;
import dev.rowan.postgres.Postgres;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.lang.ref.WeakReference;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What was compiled for one request of a form serves the next one, and nothing of the first request stays in it. */
class AskedAgainTest extends Contract implements OnPostgres {
    private static final int TOO_LARGE_FOR_A_CURSOR = 3_000;

    private static Query<Team> byGrownMembers(int age) {
        return TEAM.query()
                .sort(TEAM.members.count(member -> member.age.gt(age)).desc(), TEAM.name.asc());
    }

    @Test
    void a_cursor_without_room_for_its_place_goes_on_in_an_order_that_depends_on_values() {
        for (int i = 0; i < 5; i++) {
            team("x".repeat(TOO_LARGE_FOR_A_CURSOR) + i);
        }
        for (int age = 1; age < 4; age++) {
            Paged<Row<Team>> first = rowan.page(byGrownMembers(age), Page.first(2));
            assertThat(rowan.page(byGrownMembers(age), first.next()).rows()).hasSize(2);
        }
    }

    @Test
    void a_cursor_of_an_order_that_says_the_same_twice_goes_on_where_rows_are_counted() {
        for (int i = 0; i < 5; i++) {
            team("t" + i);
        }
        Query<Team> twice = byGrownMembers(3)
                .sort(TEAM.members.count(member -> member.age.gt(3)).desc());
        Paged<Row<Team>> first = rowan.page(twice, Page.first(2));
        Paged<Row<Team>> second = rowan.page(twice, first.next().counted());
        assertThat(fields(TEAM.name, second.rows())).containsExactly("t2", "t3");
        assertThat(fields(TEAM.name, rowan.page(twice, second.next()).rows())).containsExactly("t4");
    }

    @Test
    void a_cursor_of_a_place_that_lacks_what_is_required_goes_on() {
        try (Rowan lax = Rowan.open(Databases.SHARED.server().newDatabase(), Club.all())) {
            Migrations.sync(lax);
            for (int i = 0; i < 3; i++) {
                lax.run(TEAM.create.set(TEAM.name, "t" + i));
            }
            lax.unwrap(Postgres.class).connection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    String table = lax.models().stream()
                            .filter(model -> model.name().equals("Team"))
                            .findFirst()
                            .orElseThrow()
                            .table();
                    statement.execute("alter table " + table + " alter name drop not null");
                    return statement.execute("update " + table + " set name = null where name = 't1'");
                }
            });
            Query<Team> query = TEAM.query().sort(TEAM.name.asc());
            Paged<Row<Team>> last = lax.page(query, Page.last(1));
            assertThat(fields(TEAM.id, last.rows())).hasSize(1);
            assertThat(fields(TEAM.name, lax.page(query, last.previous()).rows()))
                    .containsExactly("t2");
        }
    }

    @Test
    void what_was_compiled_holds_no_values_of_whoever_asked_first() throws InterruptedException {
        WeakReference<String> one = askedFirst(new String("first"));
        WeakReference<String> list = askedForSomeFirst(new String("first"));
        for (int i = 0; i < 50 && (one.get() != null || list.get() != null); i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(one.get()).isNull();
        assertThat(list.get()).isNull();
    }

    private WeakReference<String> askedFirst(String name) {
        rowan.list(MEMBER.query()
                .filter(MEMBER.name.eq(name).or(MEMBER.name.contains(name)))
                .load(MEMBER.teams.with(
                        teams -> teams.filter(TEAM.name.eq(name)).limit(2))));
        return new WeakReference<>(name);
    }

    private WeakReference<String> askedForSomeFirst(String name) {
        rowan.list(MEMBER.query().filter(MEMBER.name.in(name, "b")));
        return new WeakReference<>(name);
    }
}
