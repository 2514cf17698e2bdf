package dev.rowan.conformance.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.club.Club;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.store.Computed;
import dev.rowan.store.Conflict;
import dev.rowan.store.Expected;
import dev.rowan.store.Fate;
import dev.rowan.store.Lock;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Recording;
import dev.rowan.store.Store;
import dev.rowan.store.Tuples;
import dev.rowan.store.Violation;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import dev.rowan.type.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a session promises of steps over many rows, of rows that may be there already, and of locks. */
public abstract class StepContract implements Opening {
    private static final Term ONE = new Term.Constant(1, Scalar.INTEGER, false);

    private @Nullable Rowan opened;

    @BeforeEach
    void openAnEmptyStore() {
        opened = open(Club.all());
    }

    @AfterEach
    void closeTheStore() {
        rowan().close();
    }

    private Rowan rowan() {
        return Objects.requireNonNull(opened, "opened before each test");
    }

    private ResourceModel team() {
        return rowan().models().stream()
                .filter(model -> model.name().equals("Team"))
                .findFirst()
                .orElseThrow();
    }

    private AttributeModel of(String attribute) {
        return team().attribute(attribute).orElseThrow();
    }

    private List<AttributeModel> all() {
        return team().attributes();
    }

    private static @Nullable Object[] row(int key, @Nullable String name, int season) {
        return new @Nullable Object[] {key(key), name, season, null};
    }

    private static UUID key(int number) {
        return new UUID(0x4000, number);
    }

    private static List<List<Object>> keys(Integer... numbers) {
        return Arrays.stream(numbers).map(each -> List.<Object>of(key(each))).toList();
    }

    private Computed later() {
        return new Computed(of("season"), new Term.Call(NumberOperation.PLUS, new Term.Own(of("season")), ONE));
    }

    private void threeTeams() {
        assertThat(write(new WriteStep.Insert(
                        team(), all(), List.of(row(1, "red", 1), row(2, "blue", 2), row(3, "green", 3)), List.of())))
                .isInstanceOf(Written.Stored.class);
    }

    private WriteStep.Update rename(List<List<Object>> keys, @Nullable Expected seasons, String... names) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(new @Nullable Object[] {name});
        }
        return new WriteStep.Update(
                team(), keys, List.of(of("name")), rows, List.of(later()), seasons, List.of(of("name"), of("season")));
    }

    private Written write(WriteStep step) {
        return rowan().unwrap(Store.class).alone(session -> session.write(step));
    }

    private static List<List<@Nullable Object>> rows(Tuples tuples) {
        return tuples.rows().stream().map(Arrays::asList).toList();
    }

    private static List<List<@Nullable Object>> stored(Written written) {
        assertThat(written).isInstanceOf(Written.Stored.class);
        return rows(((Written.Stored) written).tuples());
    }

    private ReadPlan plan(@Nullable Term filter, @Nullable Long limit) {
        List<SortKey> byName = List.of(new SortKey(new Term.Own(of("name")), true));
        List<Term> outputs = List.of(new Term.Own(of("name")), new Term.Own(of("season")));
        return ReadPlan.of(team(), outputs).where(filter).sorted(byName).cut(limit, 0);
    }

    private List<List<@Nullable Object>> teams() {
        return rows(rowan().unwrap(Store.class).alone(session -> session.read(plan(null, null))));
    }

    private Written rejected(int row, Violation.Kind kind, AttributeModel... attributes) {
        return new Written.Rejected(List.of(new Violation(kind, team(), Arrays.asList(attributes), row)));
    }

    @Test
    void many_rows_are_changed_each_by_its_own_values_and_by_what_it_was() {
        threeTeams();
        assertThat(stored(write(rename(keys(3, 1), null, "c", "a")))).containsExactly(List.of("c", 4), List.of("a", 2));
        assertThat(teams()).containsExactly(List.of("c", 4), List.of("blue", 2), List.of("a", 2));
    }

    @Test
    void one_row_that_is_gone_among_others_keeps_all_from_being_written() {
        threeTeams();
        assertThat(write(rename(keys(3, 9, 1, 8), null, "c", "x", "a", "y")))
                .isEqualTo(new Written.Gone(List.of(1, 3)));
        assertThat(write(new WriteStep.Delete(team(), keys(1, 9), null, List.of())))
                .isEqualTo(new Written.Gone(List.of(1)));
        assertThat(teams()).containsExactly(List.of("red", 1), List.of("green", 3), List.of("blue", 2));
    }

    @Test
    void rows_that_hold_something_else_are_stale_unless_others_are_gone() {
        threeTeams();
        Expected seasons = new Expected(of("season"), List.of(3, 7));
        assertThat(write(rename(keys(3, 1), seasons, "c", "a"))).isEqualTo(new Written.Stale(List.of(1)));
        assertThat(write(rename(keys(2, 9), seasons, "c", "a"))).isEqualTo(new Written.Gone(List.of(1)));
        assertThat(write(new WriteStep.Delete(team(), keys(3, 2), seasons, List.of())))
                .isEqualTo(new Written.Stale(List.of(1)));
        Expected now = new Expected(of("season"), List.of(3, 1));
        assertThat(stored(write(rename(keys(3, 1), now, "c", "a")))).hasSize(2);
    }

    @Test
    void rows_that_are_taken_away_come_back_as_they_were_in_input_order() {
        threeTeams();
        assertThat(stored(write(new WriteStep.Delete(team(), keys(3, 1), null, List.of(of("name"))))))
                .containsExactly(List.of("green"), List.of("red"));
        assertThat(teams()).containsExactly(List.of("blue", 2));
    }

    @Test
    void new_rows_are_inserted_update_others_or_are_skipped() {
        threeTeams();
        Term first = new Term.Compare(Comparison.EQ, new Term.Own(of("season")), ONE);
        Conflict conflict = new Conflict(List.of(of("id")), List.of(of("name")), List.of(later()), first);
        Written.Upserted upserted = (Written.Upserted) write(new WriteStep.Insert(
                team(),
                all(),
                List.of(row(5, "new", 5), row(2, "skipped", 0), row(1, "again", 0)),
                List.of(of("name"), of("season")),
                conflict));
        assertThat(upserted.fates()).containsExactly(Fate.INSERTED, Fate.SKIPPED, Fate.UPDATED);
        assertThat(rows(upserted.tuples())).containsExactly(List.of("new", 5), List.of(), List.of("again", 2));
        Written left = write(new WriteStep.Insert(
                team(),
                all(),
                List.of(row(8, "new", 5), row(9, "newer", 5)),
                List.of(),
                Conflict.leave(List.of(of("name"), of("season")))));
        assertThat(((Written.Upserted) left).fates()).containsExactly(Fate.SKIPPED, Fate.INSERTED);
    }

    @Test
    void all_rows_of_a_plan_are_counted_and_a_limit_chooses_by_its_order() {
        threeTeams();
        assertThat(write(new WriteStep.UpdateAll(plan(null, 2L), List.of(later()))))
                .isEqualTo(new Written.Counted(2));
        assertThat(teams()).containsExactly(List.of("red", 2), List.of("green", 4), List.of("blue", 2));
        Term second = new Term.Compare(
                Comparison.EQ, new Term.Own(of("season")), new Term.Constant(2, Scalar.INTEGER, false));
        assertThat(write(new WriteStep.DeleteAll(plan(second, null)))).isEqualTo(new Written.Counted(2));
        assertThat(teams()).containsExactly(List.of("green", 4));
        assertThat(write(new WriteStep.DeleteAll(plan(second, null)))).isEqualTo(new Written.Counted(0));
    }

    @Test
    void a_lock_changes_nothing_in_what_is_read() {
        threeTeams();
        for (Lock lock : Lock.values()) {
            assertThat(rows(rowan().unwrap(Store.class)
                            .alone(session -> session.read(plan(null, 2L).locked(lock)))))
                    .containsExactly(List.of("red", 1), List.of("green", 3));
        }
    }

    @Test
    void the_row_that_breaks_a_rule_is_told() {
        threeTeams();
        assertThat(write(new WriteStep.Insert(
                        team(), all(), List.of(row(4, "x", 1), row(5, "red", 1), row(6, "y", 1)), List.of())))
                .isEqualTo(rejected(1, Violation.Kind.UNIQUE, of("name"), of("season")));
        assertThat(write(new WriteStep.Insert(
                        team(), all(), List.of(row(4, "x", 1), row(5, "z", 1), row(6, null, 1)), List.of())))
                .isEqualTo(rejected(2, Violation.Kind.NOT_NULL, of("name")));
        assertThat(teams()).hasSize(3);
    }

    @Test
    void a_number_that_was_worked_out_and_does_not_fit_is_told_at_its_attribute() {
        assertThat(write(new WriteStep.Insert(
                        team(), all(), List.<@Nullable Object[]>of(row(1, "last", Integer.MAX_VALUE)), List.of())))
                .isInstanceOf(Written.Stored.class);
        assertThat(write(rename(keys(1), null, "x"))).isEqualTo(rejected(0, Violation.Kind.OUT_OF_RANGE, of("season")));
        assertThat(teams()).containsExactly(List.of("last", Integer.MAX_VALUE));
    }

    @Test
    void a_session_that_records_tells_each_statement_without_values() {
        List<String> told = new ArrayList<>();
        rowan().unwrap(Store.class)
                .alone(session -> session instanceof Recording recording
                        ? recording.recording(
                                told::add,
                                () -> session.write(new WriteStep.Insert(
                                        team(), all(), List.<@Nullable Object[]>of(row(1, "secret", 1)), List.of())))
                        : told.add("insert"));
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).contains("insert").doesNotContain("secret");
    }
}
