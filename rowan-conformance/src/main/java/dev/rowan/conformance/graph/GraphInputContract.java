package dev.rowan.conformance.graph;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.office.Invoice.INVOICE;
import static dev.rowan.conformance.office.InvoiceLine.INVOICE_LINE;
import static dev.rowan.conformance.office.LineOption.LINE_OPTION;
import static dev.rowan.conformance.office.Tag.TAG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.OnLookup;
import dev.rowan.conformance.office.Invoice;
import dev.rowan.conformance.office.InvoiceLine;
import dev.rowan.conformance.office.Tag;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What hostile and careless input of graphs is told: what is wrong, at its place, and nothing is written. */
public abstract class GraphInputContract extends OfficeContract {
    private Row<Invoice> invoice;
    private Row<InvoiceLine> tea;

    @BeforeEach
    void fillTheStore() {
        invoice = create("A", line("tea", option("milk")));
        tea = lines(invoice).get(0);
    }

    private List<String> refused(@Nullable Object... lines) {
        List<String> told = Refusal.of(() -> update(invoice, lines));
        assertThat(texts(invoice)).containsExactly("tea");
        assertThat(options(tea)).containsExactly("milk");
        return told;
    }

    @Test
    void what_the_actions_of_a_child_do_not_accept_is_told_there() {
        Row<Invoice> other = create("B");
        Object key = other.get(INVOICE.id);
        for (String name : List.of("invoiceId", "invoice", "revision", "stamp", "place")) {
            assertThat(refused(of(tea), and(line("cake"), name, key)))
                    .containsExactly("withLines[1]." + name + " unknown_name");
            assertThat(refused(of(tea, name, key))).containsExactly("withLines[0]." + name + " unknown_name");
        }
    }

    @Test
    void the_key_of_a_grandchilds_parent_is_out_of_reach() {
        assertThat(refused(of(tea, "withOptions", List.of(and(option("x"), "lineId", nobody())))))
                .containsExactly("withLines[0].withOptions[0].lineId unknown_name");
    }

    @Test
    void generated_keys_cannot_be_chosen() {
        assertThat(refused(of(tea), and(line("cake"), "id", nobody()))).containsExactly("withLines[1] not_related");
        assertThat(Refusal.of(() -> create("C", and(line("cake"), "id", nobody()))))
                .containsExactly("withLines[0] not_related");
        assertThat(Refusal.of(() -> create("C", line("x", and(option("y"), "id", nobody())))))
                .containsExactly("withLines[0].withOptions[0] not_related");
    }

    record Line(String text) {}

    @Test
    void lines_can_be_given_as_records() {
        assertThat(texts(create("R", new Line("wine"), line("bread"), new Line("salt"))))
                .containsExactly("wine", "bread", "salt");
    }

    @Test
    void a_child_of_another_parent_cannot_be_changed_or_taken() {
        Row<Invoice> other = create("B", line("wine", option("ice")));
        Row<InvoiceLine> wine = lines(other).get(0);
        assertThat(refused(of(tea), of(wine, "text", "mine"))).containsExactly("withLines[1] not_related");
        Object ice = rowan.one(LINE_OPTION.query().filter(LINE_OPTION.name.eq("ice")))
                .get(LINE_OPTION.id);
        assertThat(refused(of(tea, "withOptions", List.of(map("id", ice, "name", "mine")))))
                .containsExactly("withLines[0].withOptions[0] not_related");
        assertThat(texts(other)).containsExactly("wine");
        assertThat(options(wine)).containsExactly("ice");
    }

    @Test
    void a_null_among_the_inputs_is_told_and_a_null_key_is_no_key() {
        assertThat(refused(of(tea), null)).singleElement().asString().startsWith("withLines[1]");
        assertThat(Refusal.of(() -> rowan.run(INVOICE.update
                        .of(invoice)
                        .manage(INVOICE.lines, DIRECT_CONTROL, Arrays.asList(of(tea), null)))))
                .containsExactly("lines[1] required");
        assertThat(refused(of(tea), and(line("cake"), "id", null))).containsExactly("withLines[1].id required");
    }

    @Test
    void wrong_types_are_told_where_they_are() {
        assertThat(refused(of(tea), and(line("cake"), "quantity", "many", "text", List.of("x"))))
                .containsExactlyInAnyOrder("withLines[1].quantity invalid", "withLines[1].text invalid");
        assertThat(refused(and(line("cake"), "id", Map.of("ne", "x")))).containsExactly("withLines[0].id invalid");
        assertThat(refused(of(tea), and(line("cake"), "withOptions", "all")))
                .singleElement()
                .asString()
                .endsWith(" invalid");
        assertThat(refused("x")).singleElement().asString().endsWith(" invalid");
        assertThat(Refusal.of(() -> rowan.run(INVOICE.update.of(invoice).input(Map.of("withLines", Map.of("id", 1))))))
                .containsExactly("withLines invalid");
    }

    @Test
    void a_predicate_is_no_key() {
        Map<String, Object> predicate = Map.of("id", Map.of("ne", nobody()));
        for (var manage : List.of(APPEND, APPEND_AND_REMOVE, REMOVE, DIRECT_CONTROL)) {
            assertThat(Refusal.of(() ->
                            rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, manage, List.of(predicate)))))
                    .containsExactly("tags[0].id invalid");
        }
    }

    @Test
    void a_row_of_another_resource_is_told_with_both_names() {
        Problem problem = Refusal.only(
                () -> rowan.run(INVOICE.update.of(invoice).manage(INVOICE.lines, DIRECT_CONTROL, List.of(invoice))));
        assertThat(problem.path()).isEqualTo("lines[0]");
        assertThat(problem.code()).isEqualTo("invalid");
        assertThat(problem.message()).contains("Invoice").contains("InvoiceLine");
    }

    @Test
    void all_unknown_ids_are_told_among_the_known_ones() {
        Row<Tag> red = tag("red");
        List<Object> given = List.of(nobody(), red, Map.of("name", "rad"), TAG.key(nobody()));
        assertThat(Refusal.of(() -> rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, APPEND, given))))
                .containsExactly("tags[0] not_found", "tags[2] not_found", "tags[3] not_found");
        assertThat(tags(invoice)).isEmpty();
    }

    @Test
    void hidden_rows_are_not_found_and_never_taken_away() {
        Row<Tag> red = tag("red");
        Row<Tag> secret = hidden("secret");
        for (Object input : List.of(secret, secret.get(TAG.id), Map.of("name", "secret"))) {
            assertThat(Refusal.of(() ->
                            rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, APPEND, List.of(red, input)))))
                    .containsExactly("tags[1] not_found");
        }
        rowan.run(INVOICE.update
                .of(invoice)
                .manage(INVOICE.tags, APPEND.onLookup(OnLookup.RELATE, TAG.all), List.of(secret, red)));
        assertThat(tags(invoice)).containsExactly("red", "secret");
        rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, APPEND_AND_REMOVE, List.of()));
        assertThat(tags(invoice)).containsExactly("secret");
        assertThat(Refusal.of(
                        () -> rowan.run(INVOICE.update.of(invoice).manage(INVOICE.tags, REMOVE, List.of(secret)))))
                .containsExactly("tags[0] not_related");
    }

    @Test
    void a_destroyed_row_leaves_no_hidden_links_behind() {
        Row<Tag> secret = hidden("secret");
        rowan.run(INVOICE.update
                .of(invoice)
                .manage(INVOICE.tags, APPEND.onLookup(OnLookup.RELATE, TAG.all), List.of(secret)));
        rowan.run(INVOICE.destroy.of(invoice));
        assertThat(taggings()).isZero();
    }

    @Test
    void a_child_named_twice_is_written_once_unless_the_two_disagree() {
        update(invoice, of(tea, "quantity", 4), of(tea, "quantity", 4));
        assertThat(rowan.get(tea.key()).get(INVOICE_LINE.quantity)).isEqualTo(4);
        assertThat(refused(of(tea, "quantity", 4), of(tea, "quantity", 5))).containsExactly("withLines[1] invalid");
    }

    @Test
    void two_lists_of_one_relationship_in_one_write_are_refused() {
        assertThat(Refusal.of(() -> rowan.run(INVOICE.update
                        .of(invoice)
                        .input(Map.of("withLines", List.of()))
                        .manage(INVOICE.lines, DIRECT_CONTROL, List.of()))))
                .contains("lines invalid");
        assertThat(texts(invoice)).containsExactly("tea");
    }

    @Test
    void strange_names_come_back_printable() {
        assertThat(Refusal.problems(() -> update(invoice, and(line("x"), "a\u0000\n\u202eb", 1))))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.path() + problem.message()).doesNotContain("\u0000", "\n", "\u202e"));
    }
}
