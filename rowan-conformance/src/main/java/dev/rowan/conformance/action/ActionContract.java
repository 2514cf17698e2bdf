package dev.rowan.conformance.action;

import static dev.rowan.conformance.action.Speaker.SPEAKER;
import static dev.rowan.conformance.action.Talk.TALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.problem.InvalidException;
import dev.rowan.row.Row;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Actions with arguments, validations and changes; actions with results of their own; who asks. */
public abstract class ActionContract extends ActingContract {
    @Test
    void changes_and_validations_are_done_in_order() {
        Row<Talk> made = rowan.run(TALK.plan.input(Map.of("title", "joins")));
        assertThat(made.get(TALK.seats)).isEqualTo(10);
        assertThat(made.get(TALK.version)).isEqualTo(1L);
        Row<Talk> more = rowan.run(TALK.plan.set(TALK.factor, 3).input(Map.of("title", "keys", "seats", 5)));
        assertThat(more.get(TALK.seats)).isEqualTo(15);
        assertThat(rowan.get(more.key())).isEqualTo(more);
    }

    @Test
    void all_that_is_wrong_is_told_and_nothing_is_written() {
        assertThatThrownBy(() -> rowan.run(TALK.plan.input(Map.of(
                        "title", "joins",
                        "seats", 60,
                        "most", "50",
                        "startsAt", "2026-01-02T00:00:00Z",
                        "endsAt", "2026-01-01T00:00:00Z"))))
                .isInstanceOf(InvalidException.class)
                .hasMessage(
                        "endsAt: breaks the rule: endsAt gt startsAt [invalid]; seats: breaks the rule: seats le most [invalid];"
                                + " title: must begin with a capital [invalid]");
        assertThat(rowan.count(TALK.all.query())).isZero();
    }

    @Test
    void what_only_code_may_say_is_out_of_reach_of_input() {
        assertThatThrownBy(() -> rowan.run(
                        TALK.plan.input(Map.of("title", "x", "factor", 2, "version", 7, "archivedAt", Instant.EPOCH))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("factor: is not accepted by Talk.plan")
                .hasMessageContaining("version: is not accepted by Talk.plan")
                .hasMessageContaining("archivedAt: is not accepted by Talk.plan");
        assertThatThrownBy(() -> rowan.run(TALK.create.input(Map.of("title", "x", "version", 7))))
                .isInstanceOf(InvalidException.class)
                .hasMessage("version: is not accepted by Talk.create [unknown_name]");
    }

    @Test
    void a_record_names_arguments_too() {
        record NewTalk(String title, int seats, int most) {}

        assertThat(rowan.run(TALK.plan.from(new NewTalk("x", 7, 7))).get(TALK.seats))
                .isEqualTo(7);
        assertThatThrownBy(() -> rowan.run(TALK.plan.from(new NewTalk("x", 7, 6))))
                .isInstanceOf(InvalidException.class)
                .hasMessage("seats: breaks the rule: seats le most [invalid]");
    }

    @Test
    void a_change_of_a_row_is_validated_with_what_the_row_holds() {
        Row<Talk> talk = rowan.run(TALK.create.set(TALK.title, "x").set(TALK.startsAt, Instant.ofEpochSecond(10)));
        assertThatThrownBy(() -> rowan.run(TALK.move.of(talk).input(Map.of("endsAt", Instant.EPOCH))))
                .isInstanceOf(InvalidException.class)
                .hasMessage("endsAt: breaks the rule: endsAt gt startsAt [invalid]");
        assertThat(rowan.run(TALK.move.of(talk).set(TALK.endsAt, Instant.ofEpochSecond(11)))
                        .get(TALK.endsAt))
                .isEqualTo(Instant.ofEpochSecond(11));
    }

    @Test
    void an_expression_is_worked_out_by_the_store_and_counted_as_a_version() {
        Row<Talk> talk = rowan.run(TALK.create.set(TALK.title, "x").set(TALK.seats, 5));
        rowan.run(TALK.widen.of(TALK.key(talk.get(TALK.id))).set(TALK.most, 2));
        Row<Talk> wide = rowan.run(TALK.widen.of(talk).set(TALK.most, 3));
        assertThat(wide.get(TALK.seats)).isEqualTo(10);
        assertThat(wide.get(TALK.version)).isEqualTo(3L);
        assertThat(rowan.run(TALK.update.of(wide).set(TALK.seats, 10)).get(TALK.version))
                .isEqualTo(3L);
        assertThat(rowan.run(TALK.update.of(wide).set(TALK.seats, 11)).get(TALK.version))
                .isEqualTo(4L);
    }

    @Test
    void what_is_put_away_is_there_for_who_asks_for_it() {
        Row<Talk> talk = talk("x");
        Row<Talk> away = rowan.run(TALK.archive.of(talk));
        assertThat(away.get(TALK.archivedAt)).isNotNull();
        assertThat(away.get(TALK.seats)).isZero();
        assertThat(rowan.exists(TALK.query())).isFalse();
        assertThat(rowan.count(TALK.all.query())).isEqualTo(1);
    }

    @Test
    void an_upsert_changes_the_other_row_where_its_condition_holds() {
        Row<Talk> first = rowan.run(TALK.put.set(TALK.title, "x").set(TALK.seats, 5));
        Row<Talk> again =
                rowan.run(TALK.put.set(TALK.title, "x").set(TALK.seats, 7).set(TALK.most, 6));
        assertThat(again.key()).isEqualTo(first.key());
        assertThat(again.get(TALK.seats)).isEqualTo(7);
        assertThat(again.get(TALK.version)).isEqualTo(2L);
        rowan.run(TALK.put.set(TALK.title, "x").set(TALK.seats, 9).set(TALK.most, 6));
        assertThat(rowan.one(TALK.query()).get(TALK.seats)).isEqualTo(7);
    }

    @Test
    void the_actor_is_related() {
        Row<Speaker> ada = speaker("Ada");
        assertThat(rowan.as(ada).run(TALK.propose.set(TALK.title, "x")).get(TALK.speakerId))
                .isEqualTo(ada.get(SPEAKER.id));
        assertThatThrownBy(() -> rowan.run(TALK.propose.set(TALK.title, "x")))
                .isInstanceOf(InvalidException.class)
                .hasMessage("speaker: needs an actor; write through `rowan.as(row)` [required]");
        assertThatThrownBy(() -> rowan.as(talk("y")).run(TALK.propose.set(TALK.title, "x")))
                .isInstanceOf(InvalidException.class)
                .hasMessage("speaker: the row is of Talk, but the relationship leads to Speaker [invalid]");
    }

    @Test
    void a_generic_action_returns_what_its_code_returns() {
        talk("x");
        Long count = rowan.run(TALK.repeat.set(TALK.reason, "again"));
        assertThat(count).isEqualTo(2L);
        assertThat(rowan.run(TALK.repeat.input(Map.of("reason", "more", "most", "3"))))
                .isEqualTo(3L);
    }

    @Test
    void a_generic_action_is_one_transaction() {
        talk("x");
        assertThatThrownBy(() -> rowan.run(TALK.repeat.set(TALK.reason, "again").set(TALK.most, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("too many");
        assertThat(rowan.count(TALK.query())).isEqualTo(1);
    }

    @Test
    void a_generic_action_checks_its_arguments_first() {
        assertThatThrownBy(() -> rowan.run(TALK.repeat.input(Map.of("most", 0, "reson", "x"))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("reson: is no argument of Talk.repeat; did you mean 'reason'?")
                .hasMessageContaining("reason: is required")
                .hasMessageContaining("most: breaks the rule: most gt 0");
        assertThat(rowan.count(TALK.query())).isZero();
    }

    @Test
    void a_generic_action_knows_who_asks() {
        Row<Speaker> ada = speaker("Ada");
        assertThat(rowan.run(TALK.asker.invocation())).isEmpty();
        assertThat(rowan.as(ada).run(TALK.asker.invocation()))
                .containsExactly(ada.key().toString());
    }
}
