package dev.rowan.conformance.page;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Team;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.NotLoadedException;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of lists: what they hold, how one goes on, and what happens meanwhile. */
public abstract class PagingContract extends WalkingContract {
    private static final Query<Member> BY_NAME = MEMBER.query().sort(MEMBER.name.asc());

    @BeforeEach
    void fillTheStore() {
        List.of("Eve", "Ada", "Cid", "Bob", "Dan").forEach(this::member);
    }

    private Paged<Row<Member>> page(Page page) {
        return rowan.page(BY_NAME, page);
    }

    @Test
    void a_page_knows_what_is_around_it() {
        Paged<Row<Member>> first = page(Page.first(2));
        assertThat(names(first.rows())).containsExactly("Ada", "Bob");
        assertThat(first.hasPrevious()).isFalse();
        assertThat(first.hasNext()).isTrue();
        Paged<Row<Member>> second = page(first.next());
        assertThat(names(second.rows())).containsExactly("Cid", "Dan");
        assertThat(second.hasPrevious()).isTrue();
        assertThat(second.hasNext()).isTrue();
        Paged<Row<Member>> third = page(second.next());
        assertThat(names(third.rows())).containsExactly("Eve");
        assertThat(third.hasNext()).isFalse();
        assertThat(names(page(third.previous()).rows())).containsExactly("Cid", "Dan");
    }

    @Test
    void the_last_rows_come_in_the_order_of_the_list() {
        Paged<Row<Member>> last = page(Page.last(2));
        assertThat(names(last.rows())).containsExactly("Dan", "Eve");
        assertThat(last.hasPrevious()).isTrue();
        assertThat(last.hasNext()).isFalse();
        assertThat(names(page(last.previous()).rows())).containsExactly("Bob", "Cid");
    }

    @Test
    void both_bounds_hold_at_once() {
        Paged<Row<Member>> all = page(Page.first(5));
        Page between = Page.first(9).after(all.start()).before(all.end());
        assertThat(names(page(between).rows())).containsExactly("Bob", "Cid", "Dan");
        assertThat(names(page(Page.last(1).after(all.start()).before(all.end())).rows()))
                .containsExactly("Dan");
    }

    @Test
    void pages_are_counted_off_too() {
        Paged<Row<Member>> second = page(Page.offset(2, 2));
        assertThat(names(second.rows())).containsExactly("Cid", "Dan");
        assertThat(second.hasPrevious()).isTrue();
        assertThat(second.hasNext()).isTrue();
        assertThat(names(page(second.next()).rows())).containsExactly("Eve");
        assertThat(names(page(second.previous()).rows())).containsExactly("Ada", "Bob");
        assertThat(names(page(Page.first(1).after(second.end())).rows())).containsExactly("Eve");
    }

    @Test
    void the_whole_list_is_counted_where_that_is_asked_for() {
        Paged<Row<Member>> page = page(Page.first(2).counted());
        assertThat(page.count()).isEqualTo(5);
        assertThat(page(page.next()).count()).isEqualTo(5);
        Paged<Row<Member>> plain = page(Page.first(2));
        assertThatThrownBy(plain::count)
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("the rows of the list were not counted; ask for the page with .counted()");
    }

    @Test
    void a_page_of_nothing_is_empty_and_goes_on_where_it_was() {
        Query<Member> none = BY_NAME.filter(MEMBER.name.gt("Eve"));
        Paged<Row<Member>> empty = rowan.page(none, Page.first(2).counted());
        assertThat(empty.rows()).isEmpty();
        assertThat(empty.hasNext()).isFalse();
        assertThat(empty.hasPrevious()).isFalse();
        assertThat(empty.start()).isNull();
        assertThat(empty.end()).isNull();
        assertThat(empty.count()).isZero();
        member("Fay");
        assertThat(names(rowan.page(none, empty.next()).rows())).containsExactly("Fay");
    }

    @Test
    void what_comes_after_the_end_is_found_by_asking_again() {
        Paged<Row<Member>> all = page(Page.first(5));
        assertThat(all.hasNext()).isFalse();
        Paged<Row<Member>> none = page(all.next());
        assertThat(none.rows()).isEmpty();
        member("Fay");
        assertThat(names(page(none.next()).rows())).containsExactly("Fay");
        assertThat(names(page(none.previous()).rows())).containsExactly("Bob", "Cid", "Dan", "Eve", "Fay");
    }

    @Test
    void rows_that_come_and_go_between_two_pages_move_no_others() {
        Paged<Row<Member>> first = page(Page.first(2));
        rowan.run(MEMBER.destroy.of(first.rows().get(0)));
        rowan.run(MEMBER.destroy.of(first.rows().get(1)));
        member("Abe");
        member("Bea");
        member("Coy");
        Paged<Row<Member>> second = page(first.next());
        assertThat(names(second.rows())).containsExactly("Cid", "Coy");
        assertThat(names(page(second.previous()).rows())).containsExactly("Abe", "Bea");
    }

    @Test
    void the_limit_and_offset_of_the_query_are_those_of_the_list() {
        Query<Member> cut = BY_NAME.limit(3).offset(1);
        assertThat(names(rowan.list(cut))).containsExactly("Bob", "Cid", "Dan");
        assertThat(names(rowan.page(cut, Page.first(2)).rows())).containsExactly("Bob", "Cid");
        assertThat(names(forward(cut, Page.first(2)))).containsExactly("Bob", "Cid", "Dan");
        assertThat(names(backward(cut, Page.last(2)))).containsExactly("Bob", "Cid", "Dan");
        assertThat(names(rowan.page(cut, Page.offset(2, 2)).rows())).containsExactly("Dan");
        assertThat(rowan.page(cut, Page.first(1).counted()).count()).isEqualTo(3);
    }

    @Test
    void what_a_query_loads_is_loaded_for_each_page() {
        Row<Team> red = team("red");
        join(rowan.one(MEMBER.query().filter(MEMBER.name.eq("Bob"))), red);
        Paged<Row<Member>> page = rowan.page(BY_NAME.load(MEMBER.teams), Page.first(2));
        assertThat(page.rows().get(0).get(MEMBER.teams)).isEmpty();
        assertThat(page.rows().get(1).get(MEMBER.teams)).containsExactly(rowan.one(TEAM.query()));
    }

    record Named(String name) {}

    @Test
    void records_come_in_pages_and_share_cursors_with_rows() {
        Paged<Named> first = rowan.page(BY_NAME.into(Named.class), Page.first(2));
        assertThat(first.rows()).containsExactly(new Named("Ada"), new Named("Bob"));
        assertThat(names(page(first.next()).rows())).containsExactly("Cid", "Dan");
        assertThat(forward(MEMBER.query().sort(MEMBER.age.asc()).into(Named.class), Page.first(1)))
                .hasSize(5);
    }

    @Test
    void sizes_that_make_no_sense_are_problems() {
        assertThat(Refusal.of(() -> Page.first(0))).containsExactly("first invalid");
        assertThat(Refusal.of(() -> Page.last(-1))).containsExactly("last invalid");
        assertThat(Refusal.of(() -> Page.offset(0, 0))).containsExactly("size invalid");
        assertThat(Refusal.of(() -> Page.offset(-1, 1))).containsExactly("offset invalid");
        assertThat(Refusal.only(() -> page(Page.first(1_001))).message())
                .isEqualTo("must be 1000 or less, but is 1001");
        assertThat(Refusal.of(() -> page(Page.last(Integer.MAX_VALUE)))).containsExactly("last out_of_range");
        assertThat(Refusal.of(() -> page(Page.offset(0, 1_001)))).containsExactly("size out_of_range");
        assertThat(page(Page.first(1_000)).rows()).hasSize(5);
        assertThat(page(Page.first()).rows()).hasSize(5);
    }
}
