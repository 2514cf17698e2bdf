package dev.rowan.conformance;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Membership;
import dev.rowan.conformance.club.Team;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.NotLoadedException;
import dev.rowan.problem.TooManyException;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verbs that read: {@code list}, {@code one}, {@code find}, {@code get}, {@code count}, {@code exists}. */
public abstract class ReadingContract extends Contract {
    @Test
    void an_empty_store_lists_nothing() {
        assertThat(rowan.list(MEMBER.query())).isEmpty();
    }

    @Test
    void every_row_is_listed() {
        Row<Member> ada = member("Ada");
        Row<Member> bob = member("Bob");
        assertThat(rowan.list(MEMBER.query())).containsExactlyInAnyOrder(ada, bob);
    }

    @Test
    void a_query_of_a_read_action_reads_what_the_action_finds() {
        member("Ada");
        assertThat(listed(MEMBER.name, MEMBER.read.query())).containsExactly("Ada");
    }

    @Test
    void a_query_is_a_value_and_reads_anew_each_time() {
        Query<Member> all = MEMBER.query().sort(MEMBER.name.asc());
        member("Ada");
        assertThat(listed(MEMBER.name, all)).containsExactly("Ada");
        member("Bob");
        assertThat(listed(MEMBER.name, all)).containsExactly("Ada", "Bob");
    }

    @Test
    void one_is_the_only_row() {
        Row<Member> ada = member("Ada");
        member("Bob");
        assertThat(rowan.one(MEMBER.query().filter(MEMBER.name.eq("Ada")))).isEqualTo(ada);
    }

    @Test
    void one_of_none_is_not_found() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> rowan.one(MEMBER.query()))
                .withMessageContaining("Member");
    }

    @Test
    void one_of_several_is_too_many() {
        member("Ada");
        member("Bob");
        assertThatExceptionOfType(TooManyException.class)
                .isThrownBy(() -> rowan.one(MEMBER.query()))
                .withMessageContaining("Member");
    }

    @Test
    void one_of_a_limited_query_is_the_first() {
        member("Bob");
        member("Ada");
        Row<Member> first = rowan.one(MEMBER.query().sort(MEMBER.name.asc()).limit(1));
        assertThat(first.get(MEMBER.name)).isEqualTo("Ada");
    }

    @Test
    void find_is_the_only_row_or_none() {
        Row<Member> ada = member("Ada");
        assertThat(rowan.find(MEMBER.query())).contains(ada);
        assertThat(rowan.find(MEMBER.query().filter(MEMBER.name.eq("Bob")))).isEmpty();
    }

    @Test
    void find_of_several_is_too_many() {
        member("Ada");
        member("Bob");
        assertThatExceptionOfType(TooManyException.class).isThrownBy(() -> rowan.find(MEMBER.query()));
    }

    @Test
    void get_is_the_row_of_a_key() {
        Row<Member> ada = member("Ada");
        member("Bob");
        assertThat(rowan.get(ada.key())).isEqualTo(ada);
        assertThat(rowan.get(MEMBER.key(ada.get(MEMBER.id)))).isEqualTo(ada);
        assertThat(rowan.get(MEMBER.key(ada.get(MEMBER.id).toString()))).isEqualTo(ada);
    }

    @Test
    void get_of_a_key_of_several_values_takes_them_in_declaration_order() {
        Row<Member> ada = member("Ada");
        Row<Team> red = team("red");
        Row<Membership> made =
                rowan.run(MEMBERSHIP.create.set(MEMBERSHIP.member, ada).set(MEMBERSHIP.team, red));
        assertThat(rowan.get(made.key())).isEqualTo(made);
        assertThat(made.key()).isEqualTo(MEMBERSHIP.key(ada.get(MEMBER.id), made.get(MEMBERSHIP.teamId)));
    }

    @Test
    void get_of_a_key_that_no_row_has_is_not_found() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> rowan.get(MEMBER.key(nobody())))
                .withMessageContaining("Member");
    }

    @Test
    void count_is_the_number_of_rows_that_the_filter_keeps() {
        assertThat(rowan.count(MEMBER.query())).isZero();
        member("Ada", 36);
        member("Bob", 5);
        member("Cid", 7);
        assertThat(rowan.count(MEMBER.query())).isEqualTo(3);
        assertThat(rowan.count(MEMBER.query().filter(MEMBER.age.lt(10)))).isEqualTo(2);
    }

    @Test
    void count_takes_no_notice_of_order_and_loads() {
        member("Ada");
        assertThat(rowan.count(MEMBER.query().sort(MEMBER.name.desc()).load(MEMBER.teams)))
                .isOne();
    }

    @Test
    void count_and_exists_keep_limit_and_offset() {
        List.of("Ada", "Bob", "Cid").forEach(this::member);
        assertThat(rowan.count(MEMBER.query().limit(2))).isEqualTo(2);
        assertThat(rowan.count(MEMBER.query().offset(2))).isEqualTo(1);
        assertThat(rowan.exists(MEMBER.query().offset(3))).isFalse();
        assertThat(rowan.exists(MEMBER.query().limit(0))).isFalse();
    }

    @Test
    void exists_tells_whether_a_row_is_there() {
        assertThat(rowan.exists(MEMBER.query())).isFalse();
        member("Ada");
        assertThat(rowan.exists(MEMBER.query())).isTrue();
        assertThat(rowan.exists(MEMBER.query().filter(MEMBER.name.eq("Bob")))).isFalse();
    }

    @Test
    void what_a_write_returns_equals_what_a_read_returns() {
        Row<Member> written = rowan.run(
                MEMBER.create.set(MEMBER.name, "Ada").set(MEMBER.age, 36).set(MEMBER.email, "Ada@Example.org"));
        Row<Member> read = rowan.one(MEMBER.query());
        assertThat(written).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(written.get(MEMBER.createdAt)).isEqualTo(read.get(MEMBER.createdAt));
    }

    @Test
    void a_relationship_that_was_not_loaded_says_what_to_add() {
        Row<Member> ada = member("Ada");
        assertThat(ada.isLoaded(MEMBER.teams)).isFalse();
        assertThat(ada.isLoaded(MEMBER.name)).isTrue();
        assertThatExceptionOfType(NotLoadedException.class)
                .isThrownBy(() -> ada.get(MEMBER.teams))
                .withMessageContaining("Member.teams")
                .withMessageContaining("load(");
    }

    @Test
    void a_sensitive_value_is_kept_out_of_print() {
        Row<Member> ada = rowan.run(MEMBER.create.set(MEMBER.name, "Ada").set(MEMBER.secret, "xyzzy"));
        assertThat(ada.get(MEMBER.secret)).isEqualTo("xyzzy");
        assertThat(ada.toString()).contains("Ada").doesNotContain("xyzzy");
    }
}
