package dev.rowan.conformance.storage;

import static dev.rowan.conformance.storage.Ware.WARE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store works out of a row at each write means the same on every store. */
public abstract class GeneratedContract implements Opening {
    /** The store under test, behind the front door. */
    Rowan rowan;

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(Ware.SHELF);
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    private static Changeset<Ware> ware(int number, @Nullable String name, @Nullable String price) {
        return WARE.create
                .set(WARE.number, number)
                .set(WARE.name, name)
                .set(WARE.price, price == null ? null : new BigDecimal(price));
    }

    private static Changeset<Ware> change(int number) {
        return WARE.update.of(WARE.key(number));
    }

    private static void holds(Row<Ware> row, String slug, @Nullable String total) {
        assertThat(row.get(WARE.slug)).isEqualTo(slug);
        assertThat(row.get(WARE.total)).isEqualTo(total == null ? null : new BigDecimal(total));
    }

    @Test
    void a_write_returns_what_was_worked_out() {
        holds(rowan.run(ware(1, " Tea ", "1.005").set(WARE.count, 3)), "tea", "3.02");
        holds(rowan.run(change(1).set(WARE.count, 2)), "tea", "2.01");
        holds(rowan.run(change(1).set(WARE.name, "Cup")), "cup", "2.01");
        holds(rowan.one(WARE.query()), "cup", "2.01");
    }

    @Test
    void what_is_null_is_so_as_its_expression_says() {
        Row<Ware> row = rowan.run(ware(1, null, null));
        holds(row, "none", null);
        assertThat(row.get(WARE.label)).isNull();
        assertThat(row.get(WARE.cheap)).isNull();
    }

    @Test
    void rows_are_found_and_ordered_by_it() {
        rowan.runAll(List.of(ware(1, "Tea", "5"), ware(2, "Cup", "12.5"), ware(3, "Pot", null)));
        assertThat(rowan.list(WARE.query().filter(WARE.slug.eq("cup"))))
                .extracting(row -> row.get(WARE.number))
                .containsExactly(2);
        assertThat(rowan.list(WARE.query().sort(WARE.total.desc())))
                .extracting(row -> row.get(WARE.number))
                .containsExactly(2, 1, 3);
        assertThat(rowan.list(WARE.query().filter(WARE.cheap.eq(true))))
                .extracting(row -> row.get(WARE.number))
                .containsExactly(1);
    }

    @Test
    void nobody_sets_it() {
        Problem problem = Refusal.only(() -> rowan.run(ware(1, "Tea", "5").set(WARE.slug, "mine")));
        assertThat(problem.path()).isEqualTo("slug");
        assertThat(problem.code()).isEqualTo(Problem.INVALID);
        assertThat(problem.message()).isEqualTo("is worked out by the store, and never set; set name");
        rowan.run(ware(1, "Tea", "5"));
        assertThat(Refusal.only(() -> rowan.run(change(1).set(WARE.total, BigDecimal.ONE)))
                        .message())
                .isEqualTo("is worked out by the store, and never set; set price, count");
        assertThat(Refusal.of(() -> rowan.run(WARE.create.input(Map.of("number", 2, "slug", "mine")))))
                .containsExactly("slug unknown_name");
    }

    @Test
    void no_two_rows_share_what_is_told_apart() {
        rowan.run(ware(1, "Tea", null));
        assertThat(Refusal.of(() -> rowan.run(ware(2, " TEA", null)))).containsExactly("slug taken");
        assertThat(Refusal.of(() -> rowan.runAll(List.of(ware(2, "Cup", null), ware(3, "tea", null)))))
                .containsExactly("[1].slug taken");
        rowan.run(ware(2, "Cup", null));
        assertThat(Refusal.of(() -> rowan.run(change(2).set(WARE.name, "tea")))).containsExactly("slug taken");
    }

    @Test
    void rules_of_an_action_look_at_what_it_would_be() {
        Changeset<Ware> dear = WARE.modest
                .set(WARE.number, 1)
                .set(WARE.price, new BigDecimal("50"))
                .set(WARE.count, 2);
        assertThat(Refusal.of(() -> rowan.run(dear))).containsExactly("total invalid");
        rowan.run(dear.set(WARE.price, new BigDecimal("49")).set(WARE.name, "Tea"));
        Row<Ware> row = rowan.run(WARE.shout.of(WARE.key(1)));
        assertThat(row.get(WARE.label)).isEqualTo("Tea!!");
        assertThat(row.get(WARE.slug)).isEqualTo("tea!");
    }

    @Test
    void what_finds_no_room_is_refused() {
        assertThat(Refusal.of(() -> rowan.run(ware(1, "Gold", "99999").set(WARE.count, 1000))))
                .containsExactly("total out_of_range");
    }
}
