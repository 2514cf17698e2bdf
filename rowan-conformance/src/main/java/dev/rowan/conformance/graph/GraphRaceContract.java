package dev.rowan.conformance.graph;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.office.Invoice.INVOICE;
import static dev.rowan.conformance.office.InvoiceLine.INVOICE_LINE;
import static dev.rowan.conformance.office.LineOption.LINE_OPTION;
import static dev.rowan.conformance.office.Payer.PAYER;
import static dev.rowan.conformance.office.Tag.TAG;
import static dev.rowan.conformance.office.Tagging.TAGGING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Retry;
import dev.rowan.changeset.Became;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Link;
import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnMatch;
import dev.rowan.conformance.office.Diary;
import dev.rowan.conformance.office.Invoice;
import dev.rowan.conformance.office.InvoiceLine;
import dev.rowan.conformance.office.Payer;
import dev.rowan.conformance.office.Tag;
import dev.rowan.conformance.probe.Together;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Many threads that write one graph by actions with hooks: whoever may win wins, nobody sees a conflict of locks, and what is
 * left is what one of them wanted. The system property {@code rowan.rounds} says how often each race is run.
 */
public abstract class GraphRaceContract extends OfficeContract {
    private static final int ROUNDS = Integer.getInteger("rowan.rounds", 50);

    private final Together together = new Together();
    private final List<Row<Tag>> tags = new ArrayList<>();
    private Row<Invoice> invoice;

    @BeforeEach
    void fillTheStore() {
        for (int i = 0; i < 12; i++) {
            tags.add(tag("tag " + (char) ('a' + i)));
        }
        invoice = create("A");
    }

    @AfterEach
    void endTheThreads() {
        together.close();
        Diary.read();
    }

    private Runnable manage(Manage manage, List<Row<Tag>> some) {
        return () -> rowan.run(INVOICE.update.of(invoice.key()).manage(INVOICE.tags, manage, some));
    }

    /** PostgreSQL now and then lets somebody relate a row to one that is locked and about to go: the second try sees it. */
    private void destroy(Changeset<?> destroy) {
        rowan.transaction(Retry.times(1), () -> rowan.run(destroy));
    }

    private static <T> List<T> shuffled(List<T> list, int seed) {
        List<T> some = new ArrayList<>(list);
        Collections.shuffle(some, new Random(seed));
        return some;
    }

    private static List<String> names(List<Row<Tag>> tags) {
        return fields(TAG.name, tags).stream().sorted().toList();
    }

    @Test
    void sixty_four_threads_that_append_one_link_leave_one_row() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Row<Tag> tag = tags.get(round % 12);
            assertThat(together.all(64, i -> manage(APPEND, List.of(tag)))).containsOnly("done");
            assertThat(tags(invoice)).containsExactly(tag.get(TAG.name));
            rowan.run(TAGGING.destroy.of(rowan.one(TAGGING.query())));
        }
    }

    @Test
    void a_link_that_is_appended_and_removed_is_there_or_not() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> results =
                    together.all(16, i -> manage(i % 2 == 0 ? APPEND : REMOVE, List.of(tags.get(0), tags.get(1))));
            for (int i = 0; i < 16; i++) {
                assertThat(results.get(i)).isIn(i % 2 == 0 ? List.of("done") : List.of("done", "not_related"));
            }
            assertThat(tags(invoice)).isIn(List.of(), List.of("tag a", "tag b"));
        }
    }

    @Test
    void a_payload_that_is_set_is_not_lost_to_those_who_append() throws Exception {
        Manage set = APPEND.onMatch(OnMatch.UPDATE_LINK);
        Row<Tag> tag = tags.get(0);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> results = together.all(
                    16,
                    i -> i % 4 == 0
                            ? () -> rowan.run(INVOICE.update
                                    .of(invoice)
                                    .manage(
                                            INVOICE.tags,
                                            set,
                                            List.of(Link.to(tag).with(TAGGING.reason, "hot"))))
                            : () -> rowan.run(TAG.update.of(tag).manage(TAG.invoices, APPEND, List.of(invoice))));
            assertThat(results).containsOnly("done");
            assertThat(rowan.one(TAGGING.query()).get(TAGGING.reason)).isEqualTo("hot");
            rowan.run(TAGGING.destroy.of(rowan.one(TAGGING.query())));
        }
    }

    @Test
    void sets_that_replace_each_other_end_in_one_of_them() throws Exception {
        List<Row<Tag>> left = tags.subList(0, 8);
        List<Row<Tag>> right = tags.subList(4, 12);
        for (int round = 0; round < ROUNDS; round++) {
            int seed = round;
            assertThat(together.all(16, i -> manage(APPEND_AND_REMOVE, shuffled(i % 2 == 0 ? left : right, seed + i))))
                    .containsOnly("done");
            assertThat(tags(invoice)).isIn(names(left), names(right));
        }
    }

    @Test
    void both_sides_of_a_many_to_many_can_be_written_at_once() throws Exception {
        List<Row<Invoice>> invoices = List.of(invoice, create("B"), create("C"), create("D"));
        for (int round = 0; round < ROUNDS; round++) {
            int seed = round;
            List<String> results = together.all(16, i -> {
                Manage manage = i % 3 == 0 ? APPEND : APPEND_AND_REMOVE;
                List<Row<Tag>> some = shuffled(tags, seed + i).subList(0, 6);
                return i % 2 == 0
                        ? () -> rowan.run(INVOICE.update.of(invoices.get(i / 4)).manage(INVOICE.tags, manage, some))
                        : () -> rowan.run(
                                TAG.update.of(tags.get(i % 12)).manage(TAG.invoices, manage, shuffled(invoices, i)));
            });
            assertThat(results).containsOnly("done");
        }
    }

    @Test
    void lists_that_replace_each_other_end_in_one_of_them() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> results = together.all(
                    16,
                    i -> () -> update(
                            invoice,
                            line(i + " tea", option("milk")),
                            line(i + " cake"),
                            line(i + " pie", option("cream"))));
            assertThat(results).containsOnly("done");
            List<String> left = texts(invoice);
            String winner = left.get(0).replace(" tea", "");
            assertThat(left).containsExactly(winner + " tea", winner + " cake", winner + " pie");
            assertThat(rowan.count(LINE_OPTION.query())).isEqualTo(2);
        }
    }

    @Test
    void a_child_that_another_takes_away_is_not_related_any_more() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            update(invoice, line("tea", option("milk")), line("cake"));
            List<Row<InvoiceLine>> lines = lines(invoice);
            List<String> results = together.all(
                    16,
                    i -> i % 2 == 0
                            ? () -> update(
                                    invoice,
                                    of(lines.get(1)),
                                    of(lines.get(0), "withOptions", List.of(option("x" + i))))
                            : () -> update(invoice, of(lines.get(1), "quantity", i)));
            assertThat(results).isSubsetOf("done", "not_related").contains("done");
            assertThat(texts(invoice)).isIn(List.of("cake"), List.of("cake", "tea"));
        }
    }

    @Test
    void of_sixty_four_that_register_one_number_one_makes_it_and_all_succeed() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String number = "N" + round;
            Queue<Became> fates = new ConcurrentLinkedQueue<>();
            assertThat(together.all(
                            64,
                            i -> () -> fates.add(rowan.write(INVOICE.register.set(INVOICE.number, number))
                                    .became())))
                    .containsOnly("done");
            assertThat(fates).containsOnlyOnce(Became.CREATED).containsOnly(Became.CREATED, Became.UPDATED);
            assertThat(rowan.count(INVOICE.query().filter(INVOICE.number.eq(number))))
                    .isOne();
        }
    }

    @Test
    void of_those_who_amend_one_version_one_wins_and_the_others_are_stale() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Row<Invoice> read = rowan.get(invoice.key());
            String number = "N" + round + " ";
            List<String> results =
                    together.all(32, i -> () -> rowan.run(INVOICE.amend.of(read).set(INVOICE.number, number + i)));
            assertThat(results).containsOnlyOnce("done").containsOnly("done", "stale");
            assertThat(rowan.get(invoice.key()).get(INVOICE.number)).isEqualTo(number + results.indexOf("done"));
        }
    }

    @Test
    void nothing_is_left_of_an_invoice_that_is_destroyed_while_others_write_it() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int seed = round;
            Row<Invoice> victim = create("V", line("tea", option("milk")), line("cake"));
            rowan.run(INVOICE.update.of(victim).manage(INVOICE.tags, APPEND, tags.subList(0, 4)));
            List<String> results = together.all(
                    16,
                    i -> i == 0
                            ? () -> destroy(INVOICE.destroy.of(victim))
                            : i % 3 == 0
                                    ? () -> update(victim, line("pie", option("cream")))
                                    : i % 3 == 1
                                            ? () -> rowan.run(INVOICE.update
                                                    .of(victim)
                                                    .manage(INVOICE.tags, APPEND, shuffled(tags, seed + i)))
                                            : () -> rowan.run(TAG.update
                                                    .of(tags.get(i % 12))
                                                    .manage(TAG.invoices, APPEND, List.of(victim))));
            assertThat(results).isSubsetOf("done", "gone", "not_found");
            assertThat(results.get(0)).isEqualTo("done");
            assertThat(rowan.exists(INVOICE.query().filter(INVOICE.number.eq("V"))))
                    .isFalse();
            assertThat(rowan.count(INVOICE_LINE.query())).isZero();
            assertThat(rowan.count(LINE_OPTION.query())).isZero();
            assertThat(taggings()).isZero();
        }
    }

    @Test
    void a_line_that_is_made_while_its_invoice_is_destroyed_goes_along_or_finds_none() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Row<Invoice> victim = create("V", line("tea", option("milk")));
            Row<InvoiceLine> tea = lines(victim).get(0);
            List<String> results = together.all(
                    16,
                    i -> i == 0
                            ? () -> destroy(INVOICE.destroy.of(victim))
                            : i % 2 == 0
                                    ? () -> rowan.run(INVOICE_LINE
                                            .create
                                            .set(INVOICE_LINE.text, "pie")
                                            .set(INVOICE_LINE.invoice, victim))
                                    : () -> rowan.run(LINE_OPTION
                                            .create
                                            .set(LINE_OPTION.name, "x" + i)
                                            .set(LINE_OPTION.line, tea)));
            assertThat(results.get(0)).isEqualTo("done");
            assertThat(results).isSubsetOf("done", "not_found");
            assertThat(rowan.count(INVOICE_LINE.query())).isZero();
            assertThat(rowan.count(LINE_OPTION.query())).isZero();
        }
    }

    @Test
    void a_tag_that_is_destroyed_is_related_to_nobody() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Row<Tag> victim = tag("victim");
            List<String> results = together.all(
                    16,
                    i -> i == 0
                            ? () -> destroy(TAG.destroy.of(victim))
                            : manage(i % 2 == 0 ? APPEND : APPEND_AND_REMOVE, List.of(tags.get(i % 12), victim)));
            assertThat(results).isSubsetOf("done", "not_found");
            assertThat(results.get(0)).isEqualTo("done");
            assertThat(tags(invoice)).doesNotContain("victim");
        }
    }

    @Test
    void many_rows_at_once_are_written_in_any_order() throws Exception {
        List<Row<Invoice>> invoices = List.of(invoice, create("B"), create("C"), create("D"), create("E"));
        for (int round = 0; round < ROUNDS; round++) {
            int seed = round;
            List<String> results = together.all(8, i -> {
                List<Changeset<Invoice>> all = shuffled(invoices, seed + i).stream()
                        .map(each -> INVOICE.update
                                .of(each)
                                .input(Map.of("withLines", List.of(line(i + " tea", option("milk")))))
                                .manage(
                                        INVOICE.tags,
                                        APPEND_AND_REMOVE,
                                        shuffled(tags, i).subList(0, 3)))
                        .toList();
                return () -> rowan.runAll(all);
            });
            assertThat(results).containsOnly("done");
            assertThat(rowan.list(INVOICE_LINE.query()).stream()
                            .map(line -> line.get(INVOICE_LINE.text))
                            .distinct())
                    .hasSize(1);
            assertThat(rowan.count(LINE_OPTION.query())).isEqualTo(5);
            assertThat(taggings()).isEqualTo(15);
        }
    }

    @Test
    void parents_that_take_children_from_each_other_share_them() throws Exception {
        List<Row<Payer>> payers = new ArrayList<>();
        for (String name : List.of("Ada", "Bob", "Cid")) {
            payers.add(rowan.run(PAYER.create.set(PAYER.name, name)));
        }
        List<Row<Invoice>> invoices = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            invoices.add(create("L" + i));
        }
        for (int round = 0; round < ROUNDS; round++) {
            int seed = round;
            List<String> results = together.all(16, i -> {
                Manage manage = i % 2 == 0 ? APPEND : APPEND_AND_REMOVE;
                List<Row<Invoice>> some = shuffled(invoices, seed + i).subList(0, 5);
                return () -> rowan.run(PAYER.update.of(payers.get(i % 3)).manage(PAYER.invoices, manage, some));
            });
            assertThat(results).containsOnly("done");
        }
    }

    @Test
    void what_one_appends_another_who_controls_the_list_destroys_or_never_sees() throws Exception {
        List<Row<Payer>> payers = new ArrayList<>();
        for (String name : List.of("Ada", "Bob")) {
            payers.add(rowan.run(PAYER.create.set(PAYER.name, name)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Row<Invoice>> loose = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                loose.add(create("L" + i, line("tea", option("milk"))));
            }
            int seed = round;
            List<String> results = together.all(16, i -> {
                Row<Payer> payer = payers.get(i / 2 % 2);
                return i % 2 == 0
                        ? () -> rowan.run(
                                PAYER.update.of(payer).manage(PAYER.invoices, APPEND, shuffled(loose, seed + i)))
                        : () -> rowan.run(PAYER.update
                                .of(payer)
                                .manage(PAYER.invoices, DIRECT_CONTROL, List.of(invoice("I" + i, line("pie")))));
            });
            assertThat(results).isSubsetOf("done", "not_found", "taken");
            for (Row<Payer> payer : payers) {
                rowan.run(PAYER.update.of(payer).manage(PAYER.invoices, DIRECT_CONTROL, List.of()));
            }
            rowan.list(INVOICE.query().filter(INVOICE.number.startsWith("L")))
                    .forEach(each -> rowan.run(INVOICE.destroy.of(each)));
            assertThat(rowan.count(INVOICE.query())).isOne();
        }
    }
}
