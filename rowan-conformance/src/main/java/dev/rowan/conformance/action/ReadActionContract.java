package dev.rowan.conformance.action;

import static dev.rowan.conformance.action.Speaker.SPEAKER;
import static dev.rowan.conformance.action.Talk.TALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotFoundException;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Read actions: arguments, and filters that hold on every path by which rows are read. */
public abstract class ReadActionContract extends ActingContract {
    private List<String> titles(Query<Talk> query) {
        return rowan.list(query).stream().map(row -> row.get(TALK.title)).toList();
    }

    private Row<Talk> away(String title, @Nullable Row<Speaker> speaker) {
        return rowan.run(TALK.create
                .set(TALK.title, title)
                .set(TALK.archivedAt, Instant.EPOCH)
                .set(TALK.speaker, speaker));
    }

    @Test
    void the_filter_of_the_primary_read_holds_for_queries_keys_counts_and_existence() {
        talk("here");
        Row<Talk> away = away("away", null);
        assertThat(titles(TALK.query())).containsExactly("here");
        assertThat(titles(TALK.read.query().filter(TALK.title.eq("away")))).isEmpty();
        assertThat(rowan.count(TALK.query())).isEqualTo(1);
        assertThat(rowan.exists(TALK.query().filter(TALK.title.eq("away")))).isFalse();
        assertThatThrownBy(() -> rowan.get(away.key())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void another_read_action_finds_what_the_primary_one_does_not() {
        talk("here");
        away("away", null);
        assertThat(titles(TALK.all.query().sort(TALK.title.asc()))).containsExactly("away", "here");
    }

    @Test
    void the_filter_of_the_primary_read_holds_for_loads() {
        Row<Speaker> ada = speaker("Ada");
        rowan.run(TALK.create.set(TALK.title, "here").set(TALK.speaker, ada));
        away("away", ada);
        Row<Speaker> read = rowan.one(SPEAKER.query().load(SPEAKER.talks));
        assertThat(read.get(SPEAKER.talks)).hasSize(1);
        Row<Speaker> refined = rowan.one(SPEAKER.query().load(SPEAKER.talks.with(q -> q.sort(TALK.title.asc()))));
        assertThat(refined.get(SPEAKER.talks)).hasSize(1);
        rowan.run(TALK.create.set(TALK.title, "secret").set(TALK.speaker, speaker("hidden")));
        assertThat(rowan.one(TALK.query().filter(TALK.title.eq("secret")).load(TALK.speaker))
                        .get(TALK.speaker))
                .isNull();
    }

    @Test
    void the_filter_of_the_primary_read_holds_in_conditions_on_related_rows() {
        Row<Speaker> ada = speaker("Ada");
        away("away", ada);
        rowan.run(TALK.create.set(TALK.title, "secret").set(TALK.speaker, speaker("hidden")));
        assertThat(rowan.exists(SPEAKER.query().filter(SPEAKER.talks.any()))).isFalse();
        assertThat(rowan.exists(SPEAKER.query().filter(SPEAKER.talks.any(t -> t.title.eq("away")))))
                .isFalse();
        assertThat(rowan.count(SPEAKER.query().filter(SPEAKER.talks.count().eq(0L))))
                .isEqualTo(1);
        assertThat(rowan.count(SPEAKER.query()
                        .filter(SPEAKER.talks.count(t -> t.title.eq("away")).gt(0L))))
                .isZero();
        assertThat(rowan.exists(TALK.query().filter(TALK.speaker.any()))).isFalse();
        assertThat(rowan.exists(
                        TALK.query().filter(TALK.speaker.text(s -> s.name).isNotNull())))
                .isFalse();
        assertThat(rowan.exists(TALK.query().filter(TALK.speaker.at(s -> s.id).isNull())))
                .isTrue();
    }

    @Test
    void arguments_stand_for_what_was_given() {
        Row<Talk> joins = talk("On joins");
        talk("On keys");
        talk("Races");
        assertThat(titles(TALK.search.query().set(TALK.part, "On"))).containsExactly("On keys", "On joins");
        UUID id = joins.get(TALK.id);
        assertThat(titles(TALK.search.query().input(Map.of("ids", List.of(id.toString()), "part", "Ra"))))
                .containsExactly("Races", "On joins");
        assertThat(titles(TALK.search.query().set(TALK.part, "On").sort(TALK.title.asc())))
                .containsExactly("On joins", "On keys");
        assertThat(rowan.list(TALK.search.query().set(TALK.part, "Ra")).get(0).isLoaded(TALK.speaker))
                .isTrue();
    }

    @Test
    void an_argument_that_is_not_given_is_unknown_and_keeps_no_row() {
        talk("x");
        assertThat(titles(TALK.search.query())).isEmpty();
        assertThat(titles(TALK.search.query().set(TALK.part, null).set(TALK.ids, List.of())))
                .isEmpty();
        assertThat(titles(TALK.search
                        .query()
                        .filter(TALK.title.containsText(TALK.part).not())))
                .isEmpty();
        assertThat(titles(TALK.search.query().set(TALK.part, "x").filter(TALK.part.isNotNull())))
                .hasSize(1);
        assertThat(titles(TALK.search
                        .query()
                        .set(TALK.ids, null)
                        .filter(TALK.id.in(TALK.ids).not())))
                .isEmpty();
    }

    @Test
    void arguments_are_checked_before_anything_is_read() {
        assertThatThrownBy(() -> rowan.list(TALK.search.query().input(Map.of("ids", List.of("x"), "prt", 1))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("ids[0]: must be a UUID [invalid]")
                .hasMessageContaining("prt: is no argument of Talk.search; did you mean 'part'? [unknown_name]");
        assertThatThrownBy(() -> rowan.list(TALK.reasoned.query().input(Map.of("factor", 3))))
                .isInstanceOf(InvalidException.class)
                .hasMessage("factor: is no argument of Talk.reasoned [unknown_name]; reason: is required [required]");
        assertThatThrownBy(() -> rowan.list(TALK.query().set(TALK.part, "x")))
                .isInstanceOf(InvalidException.class)
                .hasMessage("part: Talk.part is no argument of Talk.read [invalid]");
        assertThatThrownBy(() -> rowan.list(TALK.query().filter(TALK.title.eq(TALK.part))))
                .isInstanceOf(InvalidException.class)
                .hasMessage("part: Talk.part is no argument of the action that is spoken of here [invalid]");
    }
}
