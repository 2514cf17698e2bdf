package dev.rowan.conformance.page;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Team;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.query.Page;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first row of each kind; the rows of two queries; the rows that a relationship leads to from one row. */
public abstract class DistinctContract extends WalkingContract {
    private static final Query<Member> BY_NAME = MEMBER.query().sort(MEMBER.name.asc());

    private Row<Team> red;

    @BeforeEach
    void fillTheStore() {
        red = team("red");
        Row<Team> blue = team("blue");
        join(member("Ada", 30), red);
        join(member("Bob", 20), red);
        join(member("Cid", 30), red);
        join(member("Dan"), red);
        join(member("Eve"), blue);
        join(member("Fay", 20), blue);
    }

    private List<String> listed(Query<Member> query) {
        return names(rowan.list(query));
    }

    @Test
    void of_rows_that_are_alike_the_first_is_read() {
        assertThat(listed(BY_NAME.distinct(MEMBER.age))).containsExactly("Ada", "Bob", "Dan");
        assertThat(listed(MEMBER.query().distinct(MEMBER.age).sort(MEMBER.name.desc())))
                .containsExactly("Fay", "Eve", "Cid");
        assertThat(listed(BY_NAME.distinct(MEMBER.age, MEMBER.name))).hasSize(6);
        assertThat(listed(BY_NAME.distinct(MEMBER.teams.count(), MEMBER.age.plus(1))))
                .containsExactly("Ada", "Bob", "Dan");
    }

    @Test
    void the_filter_comes_before_and_the_limit_after() {
        Query<Member> distinct = BY_NAME.distinct(MEMBER.age).filter(MEMBER.name.ne("Ada"));
        assertThat(listed(distinct)).containsExactly("Bob", "Cid", "Dan");
        assertThat(listed(distinct.limit(2))).containsExactly("Bob", "Cid");
        assertThat(listed(distinct.offset(1))).containsExactly("Cid", "Dan");
        assertThat(rowan.count(distinct)).isEqualTo(3);
        assertThat(rowan.count(distinct.limit(2))).isEqualTo(2);
        assertThat(rowan.exists(distinct)).isTrue();
        assertThat(rowan.exists(distinct.offset(3))).isFalse();
    }

    @Test
    void what_is_distinct_comes_in_pages_and_is_locked() {
        Query<Member> distinct = BY_NAME.distinct(MEMBER.age);
        assertThat(names(forward(distinct, Page.first(1)))).containsExactly("Ada", "Bob", "Dan");
        assertThat(names(backward(distinct, Page.last(2)))).containsExactly("Ada", "Bob", "Dan");
        rowan.transaction(() -> {
            assertThat(listed(distinct.forUpdate())).containsExactly("Ada", "Bob", "Dan");
            assertThat(listed(distinct.limit(2).forUpdate().skipLocked())).containsExactly("Ada", "Bob");
        });
    }

    @Test
    void below_parents_it_holds_for_each() {
        List<Row<Team>> teams = rowan.list(TEAM.query()
                .sort(TEAM.name.asc())
                .load(TEAM.members.with(q -> q.distinct(MEMBER.age).sort(MEMBER.name.desc()))));
        assertThat(names(teams.get(0).get(TEAM.members))).containsExactly("Fay", "Eve");
        assertThat(names(teams.get(1).get(TEAM.members))).containsExactly("Dan", "Cid", "Bob");
        Row<Team> one = rowan.one(TEAM.query()
                .filter(TEAM.name.eq("red"))
                .load(TEAM.members.with(
                        q -> q.distinct(MEMBER.age).sort(MEMBER.name.desc()).limit(2))));
        assertThat(names(one.get(TEAM.members))).containsExactly("Dan", "Cid");
    }

    @Test
    void rows_of_which_some_are_distinct_are_written() {
        rowan.updateAll(BY_NAME.distinct(MEMBER.age), change -> change.set(MEMBER.nickname, "first"));
        assertThat(listed(BY_NAME.filter(MEMBER.nickname.eq("first")))).containsExactly("Ada", "Bob", "Dan");
        rowan.destroyAll(BY_NAME.distinct(MEMBER.age));
        assertThat(listed(BY_NAME)).containsExactly("Cid", "Eve", "Fay");
    }

    @Test
    void two_queries_are_combined_row_by_row() {
        Query<Member> old = MEMBER.query().filter(MEMBER.age.gt(25));
        Query<Member> early = MEMBER.query().filter(MEMBER.name.lt("C"));
        assertThat(listed(old.union(early).sort(MEMBER.name.asc()))).containsExactly("Ada", "Bob", "Cid");
        assertThat(listed(old.intersect(early))).containsExactly("Ada");
        assertThat(listed(old.except(early))).containsExactly("Cid");
        assertThat(listed(early.except(old))).containsExactly("Bob");
        assertThat(listed(BY_NAME.except(old).sort(MEMBER.name.asc()))).containsExactly("Bob", "Dan", "Eve", "Fay");
    }

    @Test
    void each_keeps_its_own_order_and_limit() {
        Query<Member> first = BY_NAME.limit(2);
        Query<Member> last = MEMBER.query().sort(MEMBER.name.desc()).limit(1);
        Query<Member> both = first.union(last).sort(MEMBER.name.asc());
        assertThat(listed(both)).containsExactly("Ada", "Bob", "Fay");
        assertThat(listed(both.limit(2).offset(1))).containsExactly("Bob", "Fay");
        assertThat(listed(both.filter(MEMBER.age.eq(20)))).containsExactly("Bob", "Fay");
        assertThat(listed(both.except(first))).containsExactly("Fay");
        assertThat(rowan.count(both)).isEqualTo(3);
        assertThat(names(forward(both, Page.first(2)))).containsExactly("Ada", "Bob", "Fay");
        Query<Member> ages = BY_NAME.distinct(MEMBER.age);
        assertThat(listed(both.intersect(ages).sort(MEMBER.name.asc()))).containsExactly("Ada", "Bob");
        assertThat(first.union(last)).isEqualTo(BY_NAME.limit(2).union(last));
    }

    @Test
    void locks_and_time_limits_are_said_of_the_whole() {
        assertThat(Refusal.only(() -> BY_NAME.forUpdate().union(BY_NAME)).message())
                .isEqualTo(
                        "its queries neither lock rows nor have a time limit; say that of the result, after union(…)");
        assertThat(Refusal.of(() -> BY_NAME.except(BY_NAME.timeout(Duration.ofSeconds(1)))))
                .containsExactly("except invalid");
    }

    @Test
    void the_rows_of_one_relationship_are_a_query() {
        Query<Member> reds = TEAM.members.of(red).sort(MEMBER.name.asc());
        assertThat(listed(reds)).containsExactly("Ada", "Bob", "Cid", "Dan");
        assertThat(listed(TEAM.members.of(red.key()).filter(MEMBER.age.eq(30)).sort(MEMBER.name.desc())))
                .containsExactly("Cid", "Ada");
        assertThat(rowan.count(reds)).isEqualTo(4);
        assertThat(names(forward(reds, Page.first(3)))).containsExactly("Ada", "Bob", "Cid", "Dan");
        assertThat(listed(reds.union(BY_NAME.limit(1)).except(reds))).isEmpty();
        Row<Member> ada = rowan.one(BY_NAME.limit(1));
        assertThat(rowan.count(MEMBER.pupils.of(ada))).isZero();
        rowan.run(MEMBER.create.set(MEMBER.name, "Gil").set(MEMBER.mentor, ada));
        assertThat(listed(MEMBER.pupils.of(ada))).containsExactly("Gil");
        assertThat(reds).hasToString("Member in Team.members of " + red.key() + " sort Member.name asc");
    }
}
