package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.CREATE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.office.Invoice.INVOICE;
import static dev.rowan.conformance.office.InvoiceLine.INVOICE_LINE;
import static dev.rowan.conformance.office.Payer.PAYER;
import static dev.rowan.conformance.shop.Item.ITEM;
import static dev.rowan.conformance.shop.Label.LABEL;
import static dev.rowan.conformance.shop.Labelling.LABELLING;
import static dev.rowan.conformance.shop.Purchase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Link;
import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnMatch;
import dev.rowan.conformance.office.Invoice;
import dev.rowan.conformance.office.Office;
import dev.rowan.conformance.shop.Label;
import dev.rowan.conformance.shop.Purchase;
import dev.rowan.conformance.shop.Shop;
import dev.rowan.embedded.StatementLog;
import dev.rowan.relationship.Relationship;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many statements a graph takes, counted in the server's own log: as many for a thousand rows as for one. */
class GraphCountTest extends Contract {
    private StatementLog log;
    private Row<Purchase> mine;

    @Override
    public Rowan open(Domain... domains) {
        return Databases.LOGGED.open(Shop.SHOP, Office.OFFICE);
    }

    @BeforeEach
    void fillTheStore() {
        log = Databases.LOGGED.server().statements();
        mine = rowan.run(PURCHASE.create.set(PURCHASE.code, "mine"));
    }

    /** What reaches the server, each by its first word, without the transaction's frame and the pool's empty pings. */
    private List<String> words(Runnable work) {
        return log.during(work).stream()
                .map(statement -> statement.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT))
                .filter(word -> !Set.of("begin", "commit", "").contains(word))
                .toList();
    }

    private List<Row<Label>> labels(int count) {
        return rowan.transaction(() -> IntStream.range(0, count)
                .mapToObj(i -> rowan.run(LABEL.create.set(LABEL.name, "l" + i)))
                .toList());
    }

    private List<String> managing(Relationship<Purchase, ?, ?> relationship, Manage manage, List<?> inputs) {
        return words(() -> rowan.run(PURCHASE.update.of(mine).manage(relationship, manage, inputs)));
    }

    private static Map<String, Object> line(String text) {
        return Map.of("text", text, "withOptions", List.of(option("a"), option("b")));
    }

    private static Map<String, Object> option(String name) {
        return Map.of("name", name);
    }

    private Row<Invoice> create(String number, List<Map<String, Object>> lines) {
        return rowan.run(INVOICE.create.input(Map.of("number", number, "withLines", lines)));
    }

    private static List<Map<String, Object>> some(int count, IntFunction<Map<String, Object>> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000})
    void appending_is_one_statement_with_and_without_payload(int count) {
        List<Row<Label>> labels = labels(count);
        assertThat(managing(PURCHASE.labels, APPEND, labels)).hasSize(1);
        assertThat(managing(PURCHASE.labels, APPEND, labels)).hasSize(1);
        managing(PURCHASE.labels, REMOVE, labels);
        List<Link> links = labels.stream()
                .map(label -> Link.to(label).with(LABELLING.role, "hot"))
                .toList();
        assertThat(managing(PURCHASE.labels, APPEND, links)).hasSize(1);
        assertThat(rowan.count(LABELLING.query())).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000})
    void setting_payloads_is_three_looks_and_one_statement_for_what_changes_and_comes(int count) {
        List<Row<Label>> labels = labels(2 * count);
        managing(PURCHASE.labels, APPEND, labels.subList(0, count));
        List<Link> links = labels.stream()
                .map(label -> Link.to(label).with(LABELLING.role, "hot"))
                .toList();
        assertThat(managing(PURCHASE.labels, APPEND.onMatch(OnMatch.UPDATE_LINK), links))
                .hasSize(5)
                .startsWith("select", "select", "select");
        assertThat(rowan.count(LABELLING.query().filter(LABELLING.role.eq("hot"))))
                .isEqualTo(2L * count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000})
    void replacing_and_removing_are_two_statements_at_most(int count) {
        List<Row<Label>> labels = labels(count + 1);
        assertThat(managing(PURCHASE.labels, APPEND_AND_REMOVE, labels.subList(0, count)))
                .hasSizeBetween(1, 2);
        assertThat(managing(PURCHASE.labels, APPEND_AND_REMOVE, labels.subList(1, count + 1)))
                .hasSizeBetween(1, 2);
        assertThat(managing(PURCHASE.labels, REMOVE, labels.subList(1, count + 1)))
                .hasSizeBetween(1, 2);
        assertThat(rowan.exists(LABELLING.query())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000})
    void a_creation_adds_one_statement(int count) {
        List<Row<Label>> labels = labels(count);
        for (Manage manage : List.of(APPEND, APPEND_AND_REMOVE)) {
            assertThat(words(() -> rowan.run(PURCHASE.create
                            .set(PURCHASE.code, "new " + manage.hashCode() % 99)
                            .manage(PURCHASE.labels, manage, labels))))
                    .startsWith("insert")
                    .hasSizeBetween(2, 3);
        }
        assertThat(words(() -> rowan.run(PURCHASE.create
                        .set(PURCHASE.code, "made")
                        .manage(PURCHASE.items, CREATE, some(count, i -> Map.of("sku", "s" + i))))))
                .containsExactly("insert", "insert");
        assertThat(words(() -> rowan.run(PURCHASE.create
                        .set(PURCHASE.code, "directed")
                        .manage(PURCHASE.items, DIRECT_CONTROL, some(count, i -> Map.of("sku", "d" + i))))))
                .containsExactly("insert", "insert");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000})
    void creating_children_is_two_looks_and_one_insert(int count) {
        assertThat(managing(PURCHASE.items, CREATE, some(count, i -> Map.of("sku", "a" + i))))
                .containsExactly("select", "select", "insert");
        assertThat(managing(PURCHASE.labels, CREATE, some(count, i -> Map.of("name", "a" + i))))
                .hasSize(4)
                .startsWith("select", "select", "insert");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000})
    void direct_control_is_two_looks_and_one_statement_for_what_goes_changes_and_comes(int count) {
        managing(PURCHASE.items, CREATE, some(2 * count, i -> Map.of("sku", "a" + i)));
        List<Map<String, Object>> inputs = new ArrayList<>(some(count, i -> Map.of("sku", "a" + i, "quantity", 7)));
        inputs.addAll(some(count, i -> Map.of("sku", "b" + i)));
        assertThat(managing(PURCHASE.items, DIRECT_CONTROL, inputs))
                .hasSize(5)
                .startsWith("select", "select")
                .endsWith("insert");
        assertThat(rowan.count(ITEM.query())).isEqualTo(2L * count);
        managing(PURCHASE.labels, CREATE, some(2 * count, i -> Map.of("name", "a" + i)));
        List<Map<String, Object>> labels =
                new ArrayList<>(some(count, i -> Map.of("name", "a" + i, "role", "x" + i % 2, "colour", "y")));
        labels.addAll(some(count, i -> Map.of("name", "b" + i)));
        assertThat(managing(PURCHASE.labels, DIRECT_CONTROL, labels)).hasSize(8);
        assertThat(rowan.count(LABELLING.query())).isEqualTo(2L * count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000})
    void a_direct_control_that_changes_nothing_is_two_looks(int count) {
        List<Map<String, Object>> inputs = some(count, i -> Map.of("sku", "a" + i));
        managing(PURCHASE.items, CREATE, inputs);
        assertThat(managing(PURCHASE.items, DIRECT_CONTROL, inputs)).containsExactly("select", "select");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 300})
    void three_levels_are_as_many_statements_for_many_rows_as_for_one(int count) {
        List<Map<String, Object>> lines = some(count, i -> line("l" + i));
        List<Row<Invoice>> made = new ArrayList<>();
        assertThat(words(() -> made.add(create("A", lines)))).containsExactly("insert", "insert", "insert");
        List<Map<String, Object>> options = List.of(Map.of("name", "a", "price", 2), option("c"));
        List<Map<String, Object>> changed = rowan.list(INVOICE_LINE.query()).stream()
                .map(line ->
                        Map.<String, Object>of("id", line.get(INVOICE_LINE.id), "quantity", 3, "withOptions", options))
                .toList();
        assertThat(words(() -> rowan.run(INVOICE.update.of(made.get(0)).input(Map.of("withLines", changed)))))
                .hasSize(7)
                .startsWith("select", "select", "select");
        assertThat(rowan.count(INVOICE_LINE.query().filter(INVOICE_LINE.quantity.eq(3))))
                .isEqualTo(count);
        assertThat(words(() -> rowan.run(INVOICE.destroy.of(made.get(0))))).hasSizeBetween(6, 8);
    }

    @Test
    void taking_children_of_others_by_their_own_action_is_four_looks_and_an_update() {
        List<Row<Invoice>> invoices =
                IntStream.range(0, 10).mapToObj(i -> create("I" + i, List.of())).toList();
        var payer = rowan.run(PAYER.create.set(PAYER.name, "Ada"));
        assertThat(words(() -> rowan.run(PAYER.update.of(payer).manage(PAYER.invoices, APPEND, invoices))))
                .hasSize(5)
                .startsWith("select", "select", "select", "select");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 1_000})
    void many_graphs_are_as_many_statements_as_two(int count) {
        List<Row<Label>> labels = labels(3);
        List<Changeset<Purchase>> creations = IntStream.range(0, count)
                .mapToObj(i -> PURCHASE.create
                        .set(PURCHASE.code, "c" + i)
                        .manage(PURCHASE.labels, APPEND, labels)
                        .manage(
                                PURCHASE.items,
                                DIRECT_CONTROL,
                                List.of(Map.of("sku", "a" + i), Map.of("sku", "b" + i))))
                .toList();
        assertThat(words(() -> rowan.runAll(creations))).hasSize(4).startsWith("select", "insert");
        assertThat(rowan.count(LABELLING.query())).isEqualTo(3L * count);
        List<Changeset<Purchase>> changes = rowan.list(PURCHASE.query().filter(PURCHASE.code.startsWith("c"))).stream()
                .map(each -> PURCHASE.update
                        .of(each)
                        .set(PURCHASE.total, 3)
                        .manage(PURCHASE.labels, APPEND_AND_REMOVE, labels.subList(0, 1))
                        .manage(PURCHASE.items, CREATE, List.of(Map.of("sku", each.get(PURCHASE.code)))))
                .toList();
        assertThat(words(() -> rowan.runAll(changes))).hasSize(6).startsWith("select", "select", "select");
        assertThat(rowan.count(LABELLING.query())).isEqualTo(count);
    }
}
