package dev.rowan.conformance.page;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.club.Club;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Team;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Selection;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of long lists share: an empty club, and ways to walk. */
public abstract class WalkingContract implements Opening {
    /** A walk that comes to more rows than there are goes in a circle. */
    private static final int MOST = 2_000;

    /** The store under test, behind the front door. */
    protected Rowan rowan;

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(Club.all());
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    final Row<Member> member(String name) {
        return member(name, null);
    }

    final Row<Member> member(String name, @Nullable Integer age) {
        return rowan.run(MEMBER.create.set(MEMBER.name, name).set(MEMBER.age, age));
    }

    final Row<Team> team(String name) {
        return rowan.run(TEAM.create.set(TEAM.name, name));
    }

    final void join(Row<Member> member, Row<Team> team) {
        rowan.run(MEMBERSHIP.create.set(MEMBERSHIP.member, member).set(MEMBERSHIP.team, team));
    }

    final List<String> names(List<Row<Member>> rows) {
        return rows.stream().map(row -> row.get(MEMBER.name)).toList();
    }

    /** All rows, page by page from the start. */
    final <T> List<T> forward(Selection<T> selection, Page first) {
        List<T> all = new ArrayList<>();
        Paged<T> page = rowan.page(selection, first);
        all.addAll(page.rows());
        while (page.hasNext()) {
            page = rowan.page(selection, page.next());
            all.addAll(page.rows());
            assertThat(all.size()).as("rows of a walk").isLessThan(MOST);
        }
        return all;
    }

    /** All rows, page by page from the end. */
    final <T> List<T> backward(Selection<T> selection, Page last) {
        List<T> all = new ArrayList<>();
        Paged<T> page = rowan.page(selection, last);
        all.addAll(page.rows());
        while (page.hasPrevious()) {
            page = rowan.page(selection, page.previous());
            all.addAll(0, page.rows());
            assertThat(all.size()).as("rows of a walk").isLessThan(MOST);
        }
        return all;
    }
}
