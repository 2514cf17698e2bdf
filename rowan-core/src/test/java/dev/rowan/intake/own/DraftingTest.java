package dev.rowan.intake.own;

import static dev.rowan.intake.own.Meeting.MEETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.compile.Models;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Field;
import dev.rowan.intake.own.Meeting.Status;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.resource.Action;
import dev.rowan.resource.Domain;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftingTest {
    private final Models models = Models.compile(List.of(Domain.of("Tests", MEETING)));
    private final ResourceModel meeting = models.of(MEETING).orElseThrow();
    private final Drafting drafting = new Drafting(models);
    private final Problems problems = new Problems();

    private ActionModel action(Action<Meeting> token) {
        return models.action(token).orElseThrow();
    }

    private OwnOrder order(Action<Meeting> token, OwnSaid said) {
        return OwnOrder.of(meeting, action(token), said, Asker.NOBODY);
    }

    private OwnDraft input(Action<Meeting> token, Object... namesAndValues) {
        return drafting.draft(order(token, OwnSaid.input(map(namesAndValues))), problems);
    }

    private static Map<String, @Nullable Object> map(Object... namesAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private OwnDraft change(
            Action<Meeting> token, Map<AttributeModel, @Nullable Object> known, Map<Field<?, ?>, Object> sets) {
        return drafting.draft(order(token, OwnSaid.set(sets)).knowing(known), problems);
    }

    private AttributeModel model(Attribute<Meeting, ?> token) {
        return models.attribute(token).orElseThrow();
    }

    private List<String> told() {
        return problems.all().stream()
                .map(problem -> problem.code() + " " + problem.path() + ": " + problem.message())
                .toList();
    }

    @Test
    void arguments_are_named_like_attributes_cast_and_defaulted() {
        OwnDraft draft = input(MEETING.plan, "title", "x", "reason", "why", "lines", List.of(Map.of("a", 1)));
        assertThat(told()).isEmpty();
        Map<Argument<?>, Object> expected = new HashMap<>();
        expected.put(MEETING.reason, "why");
        expected.put(MEETING.lines, List.of(Map.of("a", 1)));
        expected.put(MEETING.most, 5);
        assertThat(draft.arguments()).isEqualTo(expected);
    }

    @Test
    void an_explicit_null_beats_the_default_of_an_argument() {
        assertThat(input(MEETING.plan, "title", "x", "reason", "why", "most", null)
                        .arguments())
                .containsEntry(MEETING.most, null);
    }

    @Test
    void all_problems_of_arguments_and_attributes_are_told_at_once_under_the_path() {
        OwnSaid said =
                OwnSaid.input(map("title", "x", "most", "10", "seets", 1, "reasn", "?", "lines", List.of(1, Map.of())));
        drafting.draft(order(MEETING.plan, said).at("meetings[2]"), problems);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "unknown_name meetings[2].seets: is not accepted by Meeting.plan; did you mean 'seats'?",
                        "unknown_name meetings[2].reasn: is not accepted by Meeting.plan; did you mean 'reason'?",
                        "invalid meetings[2].lines[0]: must be an object",
                        "out_of_range meetings[2].most: must be at most 9",
                        "required meetings[2].reason: is required");
    }

    @Test
    void internal_arguments_are_out_of_reach_of_input_and_within_reach_of_code() {
        input(MEETING.plan, "title", "x", "reason", "y", "secret", 1);
        assertThat(told()).containsExactly("unknown_name secret: is not accepted by Meeting.plan");
        OwnSaid said = OwnSaid.by(
                MEETING.plan.set(MEETING.secret, 1).set(MEETING.reason, "y").set(MEETING.title, "x"));
        Problems none = new Problems();
        assertThat(drafting.draft(order(MEETING.plan, said), none).arguments()).containsEntry(MEETING.secret, 1);
        none.raise();
    }

    @Test
    void an_argument_of_another_action_is_a_problem() {
        drafting.draft(
                order(
                        MEETING.create,
                        OwnSaid.by(MEETING.create.set(MEETING.again, "x").set(MEETING.title, "x"))),
                problems);
        assertThat(told()).containsExactly("invalid again: Meeting.again is no argument of Meeting.create");
    }

    @Test
    void slots_are_neither_required_nor_accepted() {
        OwnOrder order = order(MEETING.create, OwnSaid.input(map("afterId", UUID.randomUUID(), "title", null)))
                .filling(Set.of(model(MEETING.afterId), model(MEETING.title)));
        drafting.draft(order, problems);
        assertThat(told())
                .containsExactly(
                        "unknown_name afterId: is not accepted by Meeting.create",
                        "unknown_name title: is not accepted by Meeting.create");
    }

    @Test
    void validations_tell_all_that_is_wrong() {
        input(
                MEETING.checked,
                "title",
                "x",
                "goneAt",
                "2026-01-01T00:00:00Z",
                "status",
                "DONE",
                "startsAt",
                "2026-01-02T00:00:00Z",
                "endsAt",
                "2026-01-01T00:00:00Z",
                "seats",
                6);
        assertThat(told())
                .containsExactly(
                        "required mail: where shall it go?",
                        "invalid goneAt: must have no value",
                        "invalid status: must be one of DRAFT, OPEN",
                        "too_short title: must have at least 2 characters",
                        "invalid calls: must be changed",
                        "invalid endsAt: breaks the rule: endsAt gt startsAt",
                        "invalid seats: breaks the rule: seats le most");
    }

    @Test
    void what_is_null_passes_what_only_measures() {
        input(MEETING.checked, "title", "abc", "mail", "a@b", "calls", 1, "startsAt", "2026-01-02T00:00:00Z");
        assertThat(told()).isEmpty();
    }

    @Test
    void what_cannot_be_cast_is_told_once() {
        input(MEETING.checked, "title", 1, "mail", 2, "calls", "x", "status", "NONE", "seats", "many");
        assertThat(problems.all()).hasSize(5);
    }

    @Test
    void a_confirmation_that_is_missing_is_told_once() {
        input(MEETING.retyped, "title", "x", "mail", "a@b");
        assertThat(told()).containsExactly("required reason: is required");
    }

    @Test
    void a_confirmation_repeats_what_is_set() {
        input(MEETING.typed, "title", "x", "mail", "a@b", "again", "a@c");
        input(MEETING.typed, "title", "x", "mail", "a@b");
        assertThat(told())
                .containsExactly("invalid again: must be the same as mail", "invalid again: must be the same as mail");
        Problems none = new Problems();
        drafting.draft(order(MEETING.typed, OwnSaid.input(map("title", "x", "mail", "a", "again", "a"))), none);
        drafting.draft(order(MEETING.typed, OwnSaid.input(map("title", "x"))), none);
        none.raise();
    }

    @Test
    void conditions_say_for_which_rows() {
        assertThat(input(MEETING.where, "title", "x").values()).containsEntry(model(MEETING.mail), "x@y");
        input(MEETING.where, "title", "x", "seats", 6);
        assertThat(told()).containsExactly("required mail: is required");
    }

    @Test
    void steps_are_done_in_the_order_of_their_declaration() {
        assertThat(input(MEETING.order, "title", "x", "seats", 7).values()).containsEntry(model(MEETING.seats), 2);
        assertThat(told()).containsExactly("invalid seats: breaks the rule: seats eq 1");
    }

    @Test
    void a_new_rows_expressions_are_worked_out_at_once() {
        OwnDraft draft = input(MEETING.worked, "title", "x", "mail", "y");
        assertThat(draft.values())
                .containsEntry(model(MEETING.seats), 7)
                .containsEntry(model(MEETING.title), "x!y")
                .containsEntry(model(MEETING.version), 1L);
        assertThat(draft.computed()).isEmpty();
        input(MEETING.worked, "title", "x", "mail", "y", "seats", Integer.MAX_VALUE);
        assertThat(told()).containsExactly("out_of_range seats: is more than such a number can hold");
    }

    @Test
    void what_is_absent_is_set_and_an_explicit_null_is_not() {
        assertThat(input(MEETING.absent, "title", "x").values())
                .containsEntry(model(MEETING.mail), "x@y")
                .containsEntry(model(MEETING.seats), 3);
        assertThat(input(MEETING.absent, "title", "x", "mail", null).values()).containsEntry(model(MEETING.mail), null);
    }

    @Test
    void an_actor_that_is_not_there_cannot_be_related() {
        input(MEETING.mine, "title", "x");
        assertThat(told()).containsExactly("required after: needs an actor; write through `rowan.as(row)`");
    }

    @Test
    void code_sees_the_row_as_it_would_be() {
        assertThat(input(MEETING.coded, "title", "x", "seats", 2).values()).containsEntry(model(MEETING.calls), 7);
        assertThat(told()).containsExactly("invalid calls: is odd", "invalid : is odd as a whole");
    }

    @Test
    void code_does_not_see_what_could_not_be_cast() {
        input(MEETING.coded, "title", "x", "seats", "many");
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void a_validation_only_looks() {
        assertThatThrownBy(() -> input(MEETING.sneaky, "title", "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a validation only looks; set attributes in `change(proposal -> …)`");
    }

    @Test
    void a_relationship_is_managed_by_an_argument_that_was_given() {
        assertThat(input(MEETING.followed, "title", "x").managed()).isEmpty();
        assertThat(input(MEETING.followed, "title", "x", "nextIds", null)
                        .managed()
                        .get(0)
                        .inputs())
                .isEmpty();
        UUID id = UUID.randomUUID();
        assertThat(input(MEETING.followed, "title", "x", "nextIds", List.of(id.toString()))
                        .managed()
                        .get(0)
                        .inputs())
                .isEqualTo(List.of(id));
    }

    @Test
    void an_update_that_changes_nothing_writes_nothing() {
        Map<AttributeModel, @Nullable Object> known = Map.of(model(MEETING.title), "x", model(MEETING.seats), 3);
        assertThat(change(MEETING.update, known, Map.of(MEETING.title, "x", MEETING.seats, 3))
                        .isEmpty())
                .isTrue();
        OwnDraft draft = change(MEETING.update, known, Map.of(MEETING.title, "x", MEETING.seats, 4));
        assertThat(draft.values()).containsOnlyKeys(model(MEETING.seats), model(MEETING.changedAt));
        assertThat(draft.computed()).containsOnlyKeys(model(MEETING.version));
    }

    @Test
    void an_update_leaves_to_the_store_what_speaks_of_the_row() {
        OwnDraft draft = change(MEETING.count, Map.of(), Map.of());
        Term calls = new Term.Own(model(MEETING.calls));
        Term one = new Term.Constant(1, model(MEETING.calls).type(), false);
        assertThat(draft.computed())
                .containsEntry(model(MEETING.calls), new Term.Call(NumberOperation.PLUS, calls, one))
                .containsKey(model(MEETING.version));
        assertThat(draft.values()).containsOnlyKeys(model(MEETING.changedAt));
    }

    @Test
    void what_was_proposed_stands_in_for_the_row() {
        assertThat(change(MEETING.count, Map.of(), Map.of(MEETING.calls, 9)).values())
                .containsEntry(model(MEETING.calls), 10);
        OwnDraft draft = change(MEETING.sum, Map.of(), Map.of(MEETING.seats, 4));
        assertThat(draft.computed().get(model(MEETING.seats)))
                .isEqualTo(new Term.Call(
                        NumberOperation.TIMES,
                        draft.computed().get(model(MEETING.calls)),
                        new Term.Constant(2, model(MEETING.calls).type(), false)));
    }

    @Test
    void a_row_is_needed_where_a_step_looks_at_it() {
        assertThat(List.of(MEETING.update, MEETING.count, MEETING.sum, MEETING.measured))
                .noneMatch(token -> drafting.needsRow(action(token)));
        assertThat(List.of(MEETING.shift, MEETING.moved)).allMatch(token -> drafting.needsRow(action(token)));
        assertThat(drafting.needsRow(action(MEETING.checked))).isFalse();
    }

    @Test
    void a_rule_is_put_to_the_row_as_it_would_be() {
        Map<AttributeModel, @Nullable Object> known = new HashMap<>();
        known.put(model(MEETING.startsAt), Instant.EPOCH);
        known.put(model(MEETING.endsAt), null);
        change(MEETING.shift, known, Map.of(MEETING.endsAt, Instant.EPOCH));
        change(MEETING.moved, Map.of(model(MEETING.seats), 3), Map.of(MEETING.seats, 3));
        assertThat(told())
                .containsExactly(
                        "invalid endsAt: breaks the rule: endsAt gt startsAt", "invalid seats: must be changed");
    }

    @Test
    void a_soft_end_is_a_moment() {
        OwnDraft draft = change(MEETING.cancel, Map.of(), Map.of());
        assertThat(draft.values())
                .containsEntry(model(MEETING.status), Status.DONE)
                .containsOnlyKeys(model(MEETING.goneAt), model(MEETING.status), model(MEETING.changedAt));
        assertThat(draft.computed()).containsOnlyKeys(model(MEETING.version));
    }

    @Test
    void a_hard_end_sets_nothing() {
        assertThat(change(MEETING.destroy, Map.of(), Map.of()).isEmpty()).isTrue();
        change(MEETING.destroy, Map.of(), Map.of(MEETING.title, "x"));
        assertThat(told()).containsExactly("invalid title: cannot be set by an action that destroys the row");
    }

    @Test
    void required_attributes_are_asked_for_once() {
        input(MEETING.create, "title", null);
        change(MEETING.update, Map.of(), Collections.singletonMap(MEETING.title, null));
        assertThat(told()).containsExactly("required title: is required");
    }
}
