package dev.rowan.conformance.expression;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.conformance.club.Team.TEAM;
import static dev.rowan.expression.function.Expressions.actor;
import static dev.rowan.expression.function.Expressions.ago;
import static dev.rowan.expression.function.Expressions.now;
import static dev.rowan.expression.function.Expressions.outer;
import static dev.rowan.expression.function.Expressions.outerText;
import static dev.rowan.expression.function.Expressions.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.expression.Condition;
import dev.rowan.row.Row;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is around a row: the row from which it was reached, who asks, and when. */
public abstract class AroundContract extends ExpressingContract {
    private Row<Member> ada;
    private Row<Member> bob;

    @BeforeEach
    void people() {
        ada = rowan.run(MEMBER.create.set(MEMBER.name, "Ada").set(MEMBER.nickname, "Countess"));
        bob = rowan.run(MEMBER.create.set(MEMBER.name, "Bob").set(MEMBER.mentor, ada));
        rowan.run(NOTE.create.set(NOTE.text, "by Ada").set(NOTE.member, ada));
        rowan.run(NOTE.create.set(NOTE.text, "of Ada").set(NOTE.member, bob).set(NOTE.stars, 5));
    }

    private List<String> kept(Condition<? super Member> condition) {
        return rowan.list(MEMBER.query().filter(condition).sort(MEMBER.name.asc())).stream()
                .map(row -> row.get(MEMBER.name))
                .toList();
    }

    @Test
    void the_row_around_is_spoken_of() {
        assertThat(kept(MEMBER.notes.any(n -> n.text.endsWithText(outer(MEMBER.name)))))
                .containsExactly("Ada");
        assertThat(kept(MEMBER.notes.any(
                        n -> n.text.eq(outerText(MEMBER.name).lower().concat("?")))))
                .isEmpty();
        assertThat(kept(MEMBER.notes.none(n -> n.text.containsText(outer(MEMBER.name)))))
                .containsExactly("Bob");
        assertThat(kept(MEMBER.pupils.any(p -> p.name.gt(outer(MEMBER.name))))).containsExactly("Ada");
    }

    @Test
    void the_nearest_row_around_that_has_it_is_meant() {
        assertThat(kept(MEMBER.pupils.any(p -> p.notes.any(n -> n.text.containsText(outer(MEMBER.name))))))
                .isEmpty();
        assertThat(kept(MEMBER.mentor.any(m -> m.notes.any(n -> n.text.containsText(outer(MEMBER.name))))))
                .containsExactly("Bob");
        assertThat(kept(MEMBER.notes.any(n -> n.member.any(m -> m.name.eq(outer(MEMBER.name))))))
                .containsExactly("Ada", "Bob");
        assertThat(kept(MEMBER.notes.any(n -> n.member.any(m -> m.age.is(outer(NOTE.stars))))))
                .isEmpty();
    }

    @Test
    void counts_and_values_of_related_rows_know_the_row_around() {
        assertThat(kept(MEMBER.notes
                        .count(n -> n.text.containsText(outer(MEMBER.name)))
                        .eq(1L)))
                .containsExactly("Ada");
        assertThat(kept(MEMBER.mentor
                        .at(m -> m.name.concat(outerText(MEMBER.name)))
                        .eq("AdaBob")))
                .containsExactly("Bob");
    }

    @Test
    void all_of_none_is_true_and_unknown_is_not_true() {
        rowan.run(MEMBER.create.set(MEMBER.name, "Cleo"));
        assertThat(kept(MEMBER.notes.all(n -> n.stars.lt(4)))).containsExactly("Ada", "Cleo");
        assertThat(kept(MEMBER.notes.none(n -> n.stars.lt(4)))).containsExactly("Bob", "Cleo");
        rowan.updateAll(NOTE.query().filter(NOTE.stars.eq(3)), change -> change.set(NOTE.stars, null));
        assertThat(kept(MEMBER.notes.all(n -> n.stars.lt(4)))).containsExactly("Cleo");
        assertThat(kept(MEMBER.notes.none(n -> n.stars.lt(4)))).containsExactly("Ada", "Bob", "Cleo");
    }

    @Test
    void a_token_compared_with_itself_in_its_own_scope_is_refused() {
        String first = "is compared with itself: always true; write `outer(MEMBER.name)`";
        assertThat(Refusal.only(() -> kept(MEMBER.pupils.any(p -> p.name.eq(MEMBER.name)))))
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("name"))
                .satisfies(problem -> assertThat(problem.message()).isEqualTo(first));
        assertThat(Refusal.only(() -> kept(MEMBER.pupils.all(p -> p.name.ne(MEMBER.name))))
                        .message())
                .startsWith("is compared with itself: never true");
        assertThat(Refusal.only(() -> kept(MEMBER.notes.none(n -> n.text.is(NOTE.text))))
                        .message())
                .isEqualTo("is compared with itself: always true; compare it with something else");
        assertThat(kept(MEMBER.name.eq(MEMBER.name))).containsExactly("Ada", "Bob");
    }

    @Test
    void what_is_of_no_row_around_is_refused() {
        assertThat(Refusal.only(() -> kept(MEMBER.name.eq(outer(MEMBER.name)))).message())
                .isEqualTo("outer(Member.name) is asked where no row is around; inside any(\u2026), all(\u2026) and"
                        + " none(\u2026) there is one");
        assertThat(Refusal.only(() -> kept(MEMBER.notes.any(n -> n.text.eq(outer(TEAM.name)))))
                        .message())
                .isEqualTo(
                        "outer(Team.name) is of no row around; write it without outer where it is of the related row");
    }

    @Test
    void the_actor_is_spoken_of() {
        Condition<Member> own = MEMBER.id.eq(actor(Member.class, m -> m.id));
        assertThat(kept(own)).isEmpty();
        assertThat(rowan.as(bob).one(MEMBER.query().filter(own)).get(MEMBER.name))
                .isEqualTo("Bob");
        assertThat(rowan.as(bob).count(MEMBER.query().filter(MEMBER.id.isDistinctFrom(actor(Member.class, m -> m.id)))))
                .isOne();
        assertThat(rowan.as(ada)
                        .exists(NOTE.query().filter(NOTE.text.containsText(actor(Member.class, m -> m.name.lower())))))
                .isFalse();
        assertThat(rowan.as(ada)
                        .count(MEMBER.query()
                                .filter(actor(Member.class, m -> m.nickname).isNotNull())))
                .isEqualTo(2);
        assertThat(MEMBER.id.eq(actor(Member.class, m -> m.id))).isEqualTo(own);
    }

    @Test
    void an_actor_of_another_resource_is_none() {
        Row<Specimen> specimen = rowan.run(SPECIMEN.create.set(SPECIMEN.number, 1));
        assertThat(rowan.as(specimen).count(MEMBER.query().filter(MEMBER.id.eq(actor(Member.class, m -> m.id)))))
                .isZero();
    }

    @Test
    void the_tenant_is_spoken_of() {
        assertThat(rowan.inTenant("Ada").count(MEMBER.query().filter(MEMBER.name.eq(tenant()))))
                .isOne();
        assertThat(rowan.count(MEMBER.query().filter(MEMBER.name.is(tenant())))).isZero();
        UUID id = ada.get(MEMBER.id);
        assertThat(rowan.inTenant(id.toString()).as(bob).count(MEMBER.query().filter(MEMBER.id.eq(tenant(UUID.class)))))
                .isOne();
        assertThat(Refusal.of(() -> rowan.inTenant("x").count(MEMBER.query().filter(MEMBER.id.eq(tenant(UUID.class))))))
                .hasSize(1);
    }

    @Test
    void now_is_one_moment_of_the_request() {
        Instant past = Instant.now().minus(1, ChronoUnit.HOURS);
        given(row -> row.set(SPECIMEN.moment, past));
        isTrue(SPECIMEN.moment.lt(now()));
        isTrue(SPECIMEN.moment.gt(ago(2, ChronoUnit.HOURS)));
        isFalse(SPECIMEN.moment.gt(ago(30, ChronoUnit.MINUTES)));
        isTrue(SPECIMEN.moment.lt(ago(-1, ChronoUnit.MONTHS)));
        isTrue(now().eq(now()));
        isTrue(now().eq(ago(0, ChronoUnit.DAYS)));
        assertThat(Refusal.only(() -> keeps(SPECIMEN.moment.gt(ago(Long.MAX_VALUE, ChronoUnit.DAYS))))
                        .message())
                .isEqualTo("ago(9223372036854775807 days) is further away than any store can keep");
    }
}
