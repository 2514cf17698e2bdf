package dev.rowan.conformance.graph;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.office.Invoice.INVOICE;
import static dev.rowan.conformance.office.InvoiceLine.INVOICE_LINE;
import static dev.rowan.conformance.office.Tag.TAG;
import static dev.rowan.conformance.office.Tagging.TAGGING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import dev.rowan.conformance.office.Diary;
import dev.rowan.conformance.office.Invoice;
import dev.rowan.conformance.office.InvoiceLine;
import dev.rowan.conformance.office.Tag;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In which order the hooks of a graph run, by which actions its rows are written, and where the place of a row is noted. */
public abstract class GraphHookContract extends OfficeContract {
    @Test
    void hooks_run_around_each_level_from_the_outside_in() {
        rowan.run(INVOICE.create.input(
                and(invoice("A", line("tea", option("milk")), line("cake")), "withPayer", map("name", "Ada"))));
        assertThat(Diary.read())
                .containsExactly(
                        "before invoice",
                        "before payer",
                        "before withLines[0]",
                        "before withLines[1]",
                        "before withLines[0].withOptions[0]",
                        "after withLines[0].withOptions[0]",
                        "after withLines[0]",
                        "after withLines[1]",
                        "after invoice",
                        "committed invoice",
                        "committed withLines[0]",
                        "committed withLines[1]",
                        "committed withLines[0].withOptions[0]");
    }

    @Test
    void after_a_failure_the_hooks_of_all_that_had_begun_are_told() {
        create("A");
        Diary.read();
        assertThat(Refusal.of(() -> create("A", line("tea")))).containsExactly("number taken");
        assertThat(Diary.read()).containsExactly("before invoice", "failed invoice");
    }

    @Test
    void no_hook_runs_for_input_that_is_refused() {
        Refusal.of(() -> create("A", line("tea", map("price", 0))));
        assertThat(Diary.read()).isEmpty();
    }

    @Test
    void in_a_transaction_hooks_wait_for_its_end() {
        rowan.transaction(() -> {
            create("A", line("tea"));
            assertThat(Diary.read()).doesNotContain("committed invoice").contains("after invoice");
        });
        assertThat(Diary.read()).containsExactly("committed invoice", "committed withLines[0]");
    }

    @Test
    void join_rows_are_written_by_their_own_actions() {
        Row<Invoice> invoice = create("A");
        Row<Tag> red = tag("red");
        Diary.read();
        rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, APPEND, List.of(red)));
        assertThat(Diary.read()).containsExactly("before tags[0]", "after tags[0]");
        rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, APPEND, List.of(red)));
        assertThat(Diary.read()).isEmpty();
        rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, REMOVE, List.of(red)));
        assertThat(Diary.read()).containsExactly("destroying tagging");
    }

    @Test
    void children_go_before_their_parents() {
        Row<Invoice> invoice = create("A", line("tea", option("milk")));
        rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, APPEND, List.of(tag("red"))));
        Diary.read();
        rowan.run(INVOICE.destroy.of(invoice));
        assertThat(Diary.read()).containsExactly("destroying line", "destroying option", "destroying tagging");
    }

    @Test
    void answers_may_name_their_actions() {
        Row<Invoice> invoice = create("A", line("tea"));
        Row<InvoiceLine> tea = lines(invoice).get(0);
        Diary.read();
        var manage = DIRECT_CONTROL
                .onNoMatch(OnNoMatch.CREATE, INVOICE_LINE.pair)
                .onMatch(OnMatch.UPDATE, INVOICE_LINE.count);
        rowan.run(INVOICE.update
                .of(invoice)
                .manage(INVOICE.lines, manage, List.of(of(tea, "quantity", 5), map("text", "cake"))));
        assertThat(listed(INVOICE_LINE.quantity, INVOICE_LINE.query().sort(INVOICE_LINE.text.asc())))
                .containsExactly(2, 5);
        assertThat(Diary.read()).isEmpty();
        assertThat(Refusal.of(() -> rowan.run(
                        INVOICE.update.of(invoice).manage(INVOICE.lines, manage, List.of(of(tea, "text", "x"))))))
                .containsExactly("lines[0].text unknown_name");
    }

    @Test
    void join_rows_may_be_made_and_taken_away_by_named_actions() {
        Row<Invoice> invoice = create("A");
        Diary.read();
        var manage = APPEND_AND_REMOVE.linkedBy(TAGGING.mark).unlinkedBy(TAGGING.drop);
        rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, manage, List.of(tag("red"))));
        assertThat(rowan.one(TAGGING.query()).get(TAGGING.reason)).isEqualTo("marked");
        rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, manage, List.of()));
        assertThat(taggings()).isZero();
        rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, APPEND, List.of(tag("blue"))));
        Diary.read();
        rowan.run(INVOICE.update
                .of(invoice)
                .manage(INVOICE.tags, REMOVE.onMissing(OnMissing.UNRELATE, TAGGING.drop), List.of()));
        assertThat(taggings()).isZero();
        assertThat(Diary.read()).isEmpty();
    }

    @Test
    void the_place_of_each_input_is_noted_in_the_child_or_in_the_join_row() {
        Row<Invoice> invoice = create("A", line("b"), line("a"), line("c"));
        List<Row<InvoiceLine>> lines = lines(invoice);
        assertThat(fields(INVOICE_LINE.place, lines)).containsExactly(0, 1, 2);
        update(invoice, of(lines.get(2)), of(lines.get(0)), line("d"), of(lines.get(1)));
        assertThat(texts(invoice)).containsExactly("c", "b", "d", "a");
        Row<Tag> red = tag("red");
        Row<Tag> blue = tag("blue");
        var ordered = APPEND_AND_REMOVE.onMatch(OnMatch.UPDATE_LINK).orderedBy(TAGGING.place);
        rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, ordered, List.of(red, blue)));
        rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, ordered, List.of(blue, Map.of("name", "red"))));
        assertThat(rowan.get(TAGGING.key(invoice.get(INVOICE.id), blue.get(TAG.id)))
                        .get(TAGGING.place))
                .isZero();
        assertThat(rowan.get(TAGGING.key(invoice.get(INVOICE.id), red.get(TAG.id)))
                        .get(TAGGING.place))
                .isOne();
    }
}
