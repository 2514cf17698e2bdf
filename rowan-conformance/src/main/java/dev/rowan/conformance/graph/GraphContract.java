package dev.rowan.conformance.graph;

import static dev.rowan.conformance.office.Heading.HEADING;
import static dev.rowan.conformance.office.Invoice.INVOICE;
import static dev.rowan.conformance.office.InvoiceLine.INVOICE_LINE;
import static dev.rowan.conformance.office.LineOption.LINE_OPTION;
import static dev.rowan.conformance.office.Payer.PAYER;
import static dev.rowan.conformance.office.Tag.TAG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.office.Heading;
import dev.rowan.conformance.office.Invoice;
import dev.rowan.conformance.office.InvoiceLine;
import dev.rowan.conformance.office.Tag;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Graphs that actions write by their arguments: rows with children with children. */
public abstract class GraphContract extends OfficeContract {
    @Test
    void a_creation_makes_three_levels_at_once() {
        Row<Invoice> invoice = create("A", line("tea", option("milk"), option("sugar")), line("cake"));
        assertThat(texts(invoice)).containsExactly("tea", "cake");
        assertThat(options(lines(invoice).get(0))).containsExactly("milk", "sugar");
        assertThat(options(lines(invoice).get(1))).isEmpty();
    }

    @Test
    void the_list_is_the_truth() {
        Row<Invoice> invoice = create("A", line("tea", option("milk")), line("cake"), line("pie"));
        List<Row<InvoiceLine>> before = lines(invoice);
        update(invoice, line("bun"), of(before.get(2), "quantity", 7), of(before.get(0), "text", "tee"));
        List<Row<InvoiceLine>> after = lines(invoice);
        assertThat(fields(INVOICE_LINE.text, after)).containsExactly("bun", "pie", "tee");
        assertThat(fields(INVOICE_LINE.quantity, after)).containsExactly(1, 7, 1);
        assertThat(after.get(2).key()).isEqualTo(before.get(0).key());
        assertThat(options(after.get(2))).containsExactly("milk");
    }

    @Test
    void children_that_are_left_out_go_with_their_own_children() {
        Row<Invoice> invoice = create("A", line("tea", option("milk")), line("cake", option("cream")));
        update(invoice, of(lines(invoice).get(1)));
        assertThat(texts(invoice)).containsExactly("cake");
        assertThat(listed(LINE_OPTION.name, LINE_OPTION.query())).containsExactly("cream");
    }

    @Test
    void the_lowest_level_is_changed_by_name_within_its_own_parent() {
        Row<Invoice> invoice = create("A", line("tea", option("milk")), line("cake", option("milk")));
        List<Row<InvoiceLine>> lines = lines(invoice);
        var key = rowan.one(
                LINE_OPTION.query().filter(LINE_OPTION.lineId.eq(lines.get(0).get(INVOICE_LINE.id))));
        update(invoice, of(lines.get(0), "withOptions", List.of(and(option("milk"), "price", 3))), of(lines.get(1)));
        assertThat(rowan.get(key.key()).get(LINE_OPTION.price)).isEqualTo(3);
        assertThat(rowan.count(LINE_OPTION.query().filter(LINE_OPTION.price.isNull())))
                .isOne();
    }

    @Test
    void a_missing_list_leaves_its_rows_alone() {
        Row<Invoice> invoice = create("A", line("tea", option("milk")));
        rowan.run(INVOICE.update.of(invoice).input(Map.of("number", "B")));
        assertThat(texts(invoice)).containsExactly("tea");
        update(invoice, of(lines(invoice).get(0), "text", "tee"));
        assertThat(options(lines(invoice).get(0))).containsExactly("milk");
    }

    @Test
    void null_and_empty_are_the_empty_list() {
        for (@Nullable Object nothing : Arrays.asList(null, List.of())) {
            Row<Invoice> invoice = create("A", line("tea", option("milk")), line("cake", option("cream")));
            List<Row<InvoiceLine>> lines = lines(invoice);
            update(invoice, of(lines.get(0), "withOptions", nothing), of(lines.get(1)));
            assertThat(listed(LINE_OPTION.name, LINE_OPTION.query())).containsExactly("cream");
            rowan.run(INVOICE.update.of(invoice).input(map("withLines", nothing)));
            assertThat(rowan.count(INVOICE_LINE.query())).isZero();
            rowan.run(INVOICE.destroy.of(invoice));
        }
    }

    @Test
    void an_update_of_nothing_leaves_all_versions_as_they_are() {
        Row<Invoice> invoice = create("A", line("tea", option("milk")));
        Row<InvoiceLine> line = lines(invoice).get(0);
        update(invoice, of(line, "text", "tea", "withOptions", List.of(option("milk"))));
        assertThat(rowan.get(line.key()).get(INVOICE_LINE.revision)).isEqualTo(1);
        assertThat(rowan.get(invoice.key()).get(INVOICE.revision)).isEqualTo(1);
    }

    @Test
    void a_change_of_a_child_counts_its_version_and_not_its_parents() {
        Row<Invoice> invoice = create("A", line("tea"));
        Row<InvoiceLine> line = lines(invoice).get(0);
        update(invoice, of(line, "text", "tee"));
        assertThat(rowan.get(line.key()).get(INVOICE_LINE.revision)).isEqualTo(2);
        assertThat(rowan.get(invoice.key()).get(INVOICE.revision)).isEqualTo(1);
    }

    @Test
    void the_row_it_belongs_to_is_made_first() {
        Row<Invoice> invoice = rowan.run(INVOICE.create.input(and(invoice("A"), "withPayer", map("name", "Ada"))));
        assertThat(rowan.one(PAYER.query()).get(PAYER.id)).isEqualTo(invoice.get(INVOICE.payerId));
        rowan.run(INVOICE.update
                .of(invoice)
                .input(map("withPayer", map("name", "Ada", "id", invoice.get(INVOICE.payerId)))));
        assertThat(rowan.count(PAYER.query())).isOne();
    }

    @Test
    void problems_of_all_levels_are_told_at_once_and_nothing_is_written() {
        Map<String, @Nullable Object> input = invoice(
                "A",
                line("tea", option("milk"), and(option("sugar"), "price", 0)),
                and(line("cake", map("price", 1)), "quantity", 100),
                line("far too long a text"));
        assertThat(Refusal.of(() -> rowan.run(INVOICE.create.input(input))))
                .containsExactlyInAnyOrder(
                        "withLines[0].withOptions[1].price out_of_range",
                        "withLines[1].withOptions[0].name required",
                        "withLines[1].quantity out_of_range",
                        "withLines[2].text too_long");
        assertThat(rowan.count(INVOICE.query())).isZero();
    }

    @Test
    void what_the_store_refuses_of_the_lowest_level_is_told_there_and_undoes_all() {
        Row<Invoice> invoice = create("A", line("tea", option("milk")));
        Row<InvoiceLine> line = lines(invoice).get(0);
        assertThat(Refusal.of(() -> update(
                        invoice,
                        line("cake"),
                        of(line, "text", "tee", "withOptions", List.of(option("x"), and(option("x"), "price", 1))))))
                .containsExactly("withLines[1].withOptions[1] invalid");
        assertThat(texts(invoice)).containsExactly("tea");
        assertThat(options(line)).containsExactly("milk");
    }

    @Test
    void a_tree_of_fifty_levels_is_written_and_destroyed_whole() {
        Map<String, @Nullable Object> topic = map("title", "t49");
        for (int i = 48; i >= 0; i--) {
            topic = map("title", "t" + i, "withBelow", List.of(topic));
        }
        Row<Heading> top = rowan.run(HEADING.create.input(topic));
        assertThat(rowan.count(HEADING.query())).isEqualTo(50);
        assertThat(rowan.count(HEADING.query().filter(HEADING.aboveId.isNull())))
                .isOne();
        rowan.run(HEADING.destroy.of(top));
        assertThat(rowan.count(HEADING.query())).isZero();
    }

    @Test
    void a_problem_fifty_levels_down_is_told_there() {
        Map<String, @Nullable Object> topic = map("titel", "x");
        for (int i = 48; i >= 0; i--) {
            topic = map("title", "t" + i, "withBelow", List.of(topic));
        }
        Map<String, @Nullable Object> deep = topic;
        String path = "withBelow[0].".repeat(49);
        assertThat(Refusal.of(() -> rowan.run(HEADING.create.input(deep))))
                .containsExactlyInAnyOrder(path + "titel unknown_name", path + "title required");
    }

    @Test
    void what_is_nested_deeper_than_anybody_means_is_refused() {
        Map<String, @Nullable Object> deep = map("title", "x");
        for (int i = 0; i < 5_000; i++) {
            deep = map("title", "x", "withBelow", List.of(deep));
        }
        Map<String, @Nullable Object> endless = new HashMap<>(map("title", "x"));
        endless.put("withBelow", List.of(endless));
        for (Map<String, @Nullable Object> topic : List.of(deep, endless)) {
            assertThat(Refusal.of(() -> rowan.run(HEADING.create.input(topic))))
                    .containsExactly("withBelow[0].".repeat(199) + "withBelow[0] invalid");
        }
        assertThat(rowan.exists(HEADING.query())).isFalse();
    }

    @Test
    void rows_that_are_above_each_other_are_not_destroyed_for_ever() {
        Row<Heading> one = rowan.run(HEADING.create.input(map("title", "1", "withBelow", List.of(map("title", "2")))));
        Row<Heading> two = rowan.one(HEADING.query().filter(HEADING.title.eq("2")));
        rowan.run(HEADING.update.of(one).set(HEADING.above, two));
        assertThat(Refusal.problems(() -> rowan.run(HEADING.destroy.of(one)))).hasSize(1);
        assertThat(rowan.count(HEADING.query())).isEqualTo(2);
    }

    @Test
    void ten_thousand_children_are_written_and_the_wrong_ones_among_them_told() {
        List<Object> lines = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            lines.add(map("text", "line " + i));
        }
        Row<Invoice> invoice = create("A", lines.toArray());
        assertThat(rowan.count(INVOICE_LINE.query())).isEqualTo(10_000);
        lines.set(17, map("text", null));
        lines.set(9_999, map("txt", "x", "text", "x"));
        lines.set(5_000, map("text", "x", "quantity", 0));
        assertThat(Refusal.of(() -> update(invoice, lines.toArray())))
                .containsExactlyInAnyOrder(
                        "withLines[17].text required",
                        "withLines[5000].quantity out_of_range",
                        "withLines[9999].txt unknown_name");
        assertThat(rowan.count(INVOICE_LINE.query())).isEqualTo(10_000);
    }

    @Test
    void a_graph_is_made_and_tagged_in_one_write() {
        Row<Tag> red = tag("red");
        Row<Invoice> invoice = rowan.run(
                INVOICE.create.input(invoice("A", line("tea"))).set(INVOICE.tagIds, List.of(red.get(TAG.id))));
        assertThat(tags(invoice)).containsExactly("red");
    }

    @Test
    void a_destroyed_parent_takes_along_what_belongs_to_it() {
        Row<Tag> red = tag("red");
        Row<Invoice> invoice = rowan.run(INVOICE.create
                .input(invoice("A", line("tea", option("milk"))))
                .set(INVOICE.tagIds, List.of(red.get(TAG.id))));
        rowan.run(INVOICE.destroy.of(invoice));
        assertThat(rowan.count(LINE_OPTION.query())).isZero();
        assertThat(taggings()).isZero();
        assertThat(rowan.count(TAG.query())).isOne();
    }
}
