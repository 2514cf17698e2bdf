package dev.rowan.conformance.graph;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.CREATE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.shop.Label.LABEL;
import static dev.rowan.conformance.shop.Labelling.LABELLING;
import static dev.rowan.conformance.shop.Purchase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Link;
import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.conformance.shop.Label;
import dev.rowan.conformance.shop.Purchase;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every answer on a many-to-many, and what its join rows carry: set, changed, left, read back. */
public abstract class PayloadContract extends ShopContract {
    private static final Manage SET = APPEND.onMatch(OnMatch.UPDATE_LINK);

    private Row<Label> red;
    private Row<Label> blue;

    @BeforeEach
    void fillTheStore() {
        red = label("red");
        blue = label("blue");
    }

    record Labelled(String code, List<Sticker> labels) {}

    record Sticker(String name, String role, @Nullable Integer weight) {}

    @Test
    void what_a_link_carries_is_read_back_by_shape_and_by_the_join_row() {
        manage(PURCHASE.labels, APPEND, Link.to(red).with(LABELLING.role, "hot").with(LABELLING.weight, 3), blue);
        Labelled read = rowan.one(PURCHASE.query()
                .filter(PURCHASE.code.eq("mine"))
                .load(PURCHASE.labels.with(q -> q.sort(LABEL.name.desc())))
                .into(Labelled.class));
        assertThat(read.labels())
                .containsExactlyInAnyOrder(new Sticker("red", "hot", 3), new Sticker("blue", "plain", null));
        assertThat(labels(mine)).containsExactly("blue:plain", "red:hot");
    }

    @Test
    void append_leaves_the_payload_of_a_related_row_alone() {
        labelling(mine, red, "hot");
        var told = manage(PURCHASE.labels, APPEND, Link.to(red).with(LABELLING.role, "cold"));
        assertThat(told.unchanged()).containsExactly(red.key());
        assertThat(labels(mine)).containsExactly("red:hot");
    }

    @Test
    void a_payload_can_be_set_of_related_rows_and_of_new_ones() {
        labelling(mine, red, "hot");
        var told = manage(
                PURCHASE.labels,
                SET,
                Link.to(blue).with(LABELLING.role, "new"),
                Link.to(red).with(LABELLING.role, "cold"));
        assertThat(told.added()).containsExactly(blue.key());
        assertThat(told.changed()).containsExactly(red.key());
        assertThat(labels(mine)).containsExactly("blue:new", "red:cold");
    }

    @Test
    void a_payload_that_is_the_same_already_changes_nothing() {
        labelling(mine, red, "hot");
        var told = manage(PURCHASE.labels, SET, Link.to(red).with(LABELLING.role, "hot"));
        assertThat(told.unchanged()).containsExactly(red.key());
        assertThat(told.changed()).isEmpty();
    }

    @Test
    void a_link_that_says_nothing_leaves_the_payload_as_it_is() {
        labelling(mine, red, "hot");
        manage(PURCHASE.labels, SET, red);
        assertThat(labels(mine)).containsExactly("red:hot");
    }

    @Test
    void untrusted_payload_is_cast_and_told_at_its_path() {
        manage(PURCHASE.labels, APPEND, Map.of("name", "red", "weight", "7", "role", "hot"));
        assertThat(rowan.one(LABELLING.query()).get(LABELLING.weight)).isEqualTo(7);
        assertThat(Refusal.of(() -> manage(
                        PURCHASE.labels,
                        APPEND,
                        Map.of("name", "blue", "weight", "x"),
                        Map.of("name", "red", "rolle", "y"))))
                .containsExactly("labels[0].weight invalid", "labels[1].rolle unknown_name");
    }

    @Test
    void the_keys_of_a_join_row_are_out_of_reach() {
        for (String key : List.of("purchaseId", "labelId")) {
            assertThat(Refusal.of(
                            () -> manage(PURCHASE.labels, APPEND, Map.of("name", "red", key, other.get(PURCHASE.id)))))
                    .containsExactly("labels[0]." + key + " unknown_name");
        }
        assertThat(Refusal.of(() -> manage(
                        PURCHASE.labels, APPEND, Link.to(red).with(LABELLING.purchaseId, other.get(PURCHASE.id)))))
                .containsExactly("labels[0].purchaseId invalid");
    }

    @Test
    void the_whole_set_keeps_the_payload_of_those_that_stay() {
        labelling(mine, red, "hot");
        var told = manage(PURCHASE.labels, APPEND_AND_REMOVE, blue, red);
        assertThat(told.added()).containsExactly(blue.key());
        assertThat(told.unchanged()).containsExactly(red.key());
        assertThat(labels(mine)).containsExactly("blue:plain", "red:hot");
        assertThat(manage(PURCHASE.labels, APPEND_AND_REMOVE, blue).removed()).containsExactly(red.key());
    }

    @Test
    void remove_takes_the_join_row_and_leaves_the_label() {
        labelling(mine, red, "hot");
        labelling(other, red, "cold");
        assertThat(manage(PURCHASE.labels, REMOVE, red).removed()).containsExactly(red.key());
        assertThat(labels(mine)).isEmpty();
        assertThat(labels(other)).containsExactly("red:cold");
        assertThat(rowan.exists(LABEL.query().filter(LABEL.name.eq("red")))).isTrue();
    }

    @Test
    void create_makes_labels_and_their_join_rows() {
        var told = manage(PURCHASE.labels, CREATE, Map.of("name", "new", "role", "hot"));
        assertThat(told.added()).hasSize(1);
        assertThat(labels(mine)).containsExactly("new:hot");
        assertThat(Refusal.of(() -> manage(PURCHASE.labels, CREATE, Map.of("name", "red"))))
                .containsExactly("labels[0].name taken");
    }

    @Test
    void direct_control_makes_changes_and_destroys_labels() {
        labelling(mine, red, "hot");
        labelling(mine, blue, "hot");
        var told = manage(
                PURCHASE.labels,
                DIRECT_CONTROL,
                Map.of("name", "red", "colour", "crimson", "role", "cold"),
                Map.of("name", "new"));
        assertThat(told.changed()).containsExactly(red.key());
        assertThat(told.removed()).containsExactly(blue.key());
        assertThat(labels(mine)).containsExactly("new:plain", "red:cold");
        assertThat(rowan.get(red.key()).get(LABEL.colour)).isEqualTo("crimson");
        assertThat(rowan.exists(LABEL.query().filter(LABEL.name.eq("blue")))).isFalse();
    }

    @Test
    void a_label_that_is_destroyed_goes_from_others_too() {
        labelling(mine, red, "hot");
        labelling(other, red, "cold");
        labelling(other, blue, "cold");
        assertThat(manage(PURCHASE.labels, DIRECT_CONTROL).removed()).containsExactly(red.key());
        assertThat(labels(other)).containsExactly("blue:cold");
    }

    @Test
    void a_named_row_can_be_destroyed_or_unrelated() {
        labelling(mine, red, "hot");
        labelling(mine, blue, "hot");
        manage(PURCHASE.labels, REMOVE.onMatch(OnMatch.DESTROY), red);
        assertThat(labels(mine)).containsExactly("blue:hot");
        assertThat(listed(LABEL.name, LABEL.query())).containsExactly("blue");
    }

    @Test
    void a_found_row_can_be_changed_along() {
        var told = manage(
                PURCHASE.labels,
                APPEND.onLookup(OnLookup.RELATE_AND_UPDATE),
                Map.of("name", "red", "colour", "rosy", "role", "hot"));
        assertThat(told.added()).containsExactly(red.key());
        assertThat(rowan.get(red.key()).get(LABEL.colour)).isEqualTo("rosy");
        assertThat(labels(mine)).containsExactly("red:hot");
    }

    @Test
    void related_and_left_out_rows_can_be_refused() {
        labelling(mine, red, "hot");
        assertThat(Refusal.of(() -> manage(PURCHASE.labels, APPEND.onMatch(OnMatch.ERROR), blue, red)))
                .containsExactly("labels[1] invalid");
        assertThat(Refusal.of(() -> manage(PURCHASE.labels, APPEND.onMissing(OnMissing.ERROR), blue)))
                .containsExactly("labels invalid");
        assertThat(labels(mine)).containsExactly("red:hot");
    }

    @Test
    void whom_nobody_finds_can_be_left_out_or_made() {
        manage(PURCHASE.labels, APPEND.onNoMatch(OnNoMatch.IGNORE), nobody(), red);
        assertThat(labels(mine)).containsExactly("red:plain");
        manage(PURCHASE.labels, APPEND.onNoMatch(OnNoMatch.CREATE), Map.of("name", "new"), Map.of("name", "blue"));
        assertThat(labels(mine)).containsExactly("blue:plain", "new:plain", "red:plain");
    }

    @Test
    void two_inputs_of_one_row_are_one_link_unless_they_disagree() {
        var told = manage(PURCHASE.labels, SET, red, Map.of("name", "red"), red.get(LABEL.id));
        assertThat(told.added()).containsExactly(red.key());
        assertThat(Refusal.of(() -> manage(
                        PURCHASE.labels,
                        SET,
                        Link.to(red).with(LABELLING.role, "a"),
                        Link.to(red).with(LABELLING.role, "b"))))
                .containsExactly("labels[1] invalid");
        assertThat(Refusal.of(() -> manage(
                        PURCHASE.labels,
                        APPEND,
                        Link.to(blue).with(LABELLING.role, "a"),
                        Link.to(blue).with(LABELLING.role, "b"))))
                .containsExactly("labels[1] invalid");
    }

    @Test
    void a_creation_and_a_destruction_write_their_links() {
        Row<Purchase> made = rowan.run(PURCHASE.create
                .set(PURCHASE.code, "new")
                .manage(PURCHASE.labels, SET, List.of(Link.to(red).with(LABELLING.role, "hot"))));
        assertThat(labels(made)).containsExactly("red:hot");
        rowan.run(PURCHASE.destroy.of(made).manage(PURCHASE.labels, REMOVE.onMissing(OnMissing.UNRELATE), List.of()));
        assertThat(rowan.exists(LABELLING.query())).isFalse();
        assertThat(rowan.count(LABEL.query())).isEqualTo(2);
    }
}
