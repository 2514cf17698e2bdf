package dev.rowan.conformance.measure;

import static dev.rowan.conformance.measure.Legacy.LEGACY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.Opening;
import dev.rowan.expression.Condition;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values mean what they mean, whatever the type of the column that keeps them. */
public abstract class LegacyContract implements Opening {
    private static final String TOKEN = "00000000-0000-0000-0000-00000000000";

    /** The store under test, behind the front door. */
    Rowan rowan;

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(Legacy.LEGACIES);
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    private static Changeset<Legacy> legacy(int number) {
        return LEGACY.create
                .set(LEGACY.number, number)
                .set(LEGACY.name, "n" + number)
                .set(LEGACY.code, number % 2 == 0 ? "b" : "a")
                .set(LEGACY.motto, number % 2 == 0 ? "Even" : "even")
                .set(LEGACY.token, TOKEN + number)
                .set(LEGACY.weight, number / 10.0)
                .set(LEGACY.price, new BigDecimal(number + ".50"))
                .set(LEGACY.day, DayOfWeek.of(number))
                .set(LEGACY.address, new Legacy.Address("Main", number))
                .set(LEGACY.tags, List.of("t" + number, "x"))
                .set(LEGACY.reference, new UUID(0, number))
                .set(LEGACY.wholeNumber, number == 1 ? null : 1);
    }

    private void fill() {
        rowan.run(legacy(1));
        rowan.runAll(Stream.of(2, 3, 4).map(LegacyContract::legacy).toList());
        rowan.run(LEGACY.create.set(LEGACY.number, 5));
    }

    private List<Integer> numbers(Condition<Legacy> condition) {
        return numbers(LEGACY.query().filter(condition).sort(LEGACY.number.asc()));
    }

    private List<Integer> numbers(Query<Legacy> query) {
        return rowan.list(query).stream().map(row -> row.get(LEGACY.number)).toList();
    }

    private static void assertFull(Row<Legacy> row) {
        int number = row.get(LEGACY.number);
        assertThat(row.get(LEGACY.name)).isEqualTo("n" + number);
        assertThat(row.get(LEGACY.code)).isEqualTo(number % 2 == 0 ? "b" : "a");
        assertThat(row.get(LEGACY.motto)).isEqualTo(number % 2 == 0 ? "Even" : "even");
        assertThat(row.get(LEGACY.token)).isEqualTo(TOKEN + number);
        assertThat(row.get(LEGACY.weight)).isEqualTo(number / 10.0);
        assertThat(row.get(LEGACY.price)).isEqualByComparingTo(number + ".5");
        assertThat(row.get(LEGACY.day)).isEqualTo(DayOfWeek.of(number));
        assertThat(row.get(LEGACY.address)).isEqualTo(new Legacy.Address("Main", number));
        assertThat(row.get(LEGACY.tags)).containsExactly("t" + number, "x");
        assertThat(row.get(LEGACY.reference)).isEqualTo(new UUID(0, number));
    }

    @Test
    void what_is_written_is_what_is_read() {
        assertFull(rowan.run(legacy(1)));
        rowan.runAll(Stream.of(2, 3).map(LegacyContract::legacy).toList());
        rowan.list(LEGACY.query()).forEach(LegacyContract::assertFull);
        Row<Legacy> empty = rowan.run(LEGACY.create.set(LEGACY.number, 5));
        assertThat(empty.get(LEGACY.code)).isEqualTo("none");
        assertThat(empty.get(LEGACY.day)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(empty.get(LEGACY.token)).isNull();
        assertThat(empty.get(LEGACY.address)).isNull();
    }

    @Test
    void they_are_compared_as_their_kind_is() {
        fill();
        assertThat(numbers(LEGACY.code.eq("a"))).containsExactly(1, 3);
        assertThat(numbers(LEGACY.code.gt("a"))).containsExactly(2, 4, 5);
        assertThat(numbers(LEGACY.motto.eq("even"))).containsExactly(1, 3);
        assertThat(numbers(LEGACY.motto.lt("a"))).containsExactly(2, 4);
        assertThat(numbers(LEGACY.token.in(List.of(TOKEN + 3, "none")))).containsExactly(3);
        assertThat(numbers(LEGACY.token.startsWith("0000"))).containsExactly(1, 2, 3, 4);
        assertThat(numbers(LEGACY.weight.eq(0.3))).containsExactly(3);
        assertThat(numbers(LEGACY.number.eq(100_000))).isEmpty();
        assertThat(numbers(LEGACY.number.in(List.of(2, 100_000)))).containsExactly(2);
        assertThat(numbers(LEGACY.price.ge(new BigDecimal("3.5")))).containsExactly(3, 4);
        assertThat(numbers(LEGACY.day.eq(DayOfWeek.TUESDAY))).containsExactly(2);
        assertThat(numbers(LEGACY.address.eq(new Legacy.Address("Main", 4)))).containsExactly(4);
        assertThat(numbers(LEGACY.reference.eq(new UUID(0, 2)))).containsExactly(2);
        assertThat(numbers(LEGACY.address.isNull())).containsExactly(5);
        assertThat(numbers(LEGACY.parts.any(part -> part.motto.eq("Even")))).containsExactly(1);
    }

    @Test
    void they_are_ordered_as_their_kind_is() {
        fill();
        assertThat(numbers(LEGACY.query().sort(LEGACY.motto.asc(), LEGACY.number.desc())))
                .containsExactly(4, 2, 3, 1, 5);
        assertThat(numbers(LEGACY.query().sort(LEGACY.day.asc(), LEGACY.number.asc())))
                .containsExactly(1, 5, 4, 2, 3);
        assertThat(numbers(LEGACY.query().sort(LEGACY.reference.desc()))).containsExactly(4, 3, 2, 1, 5);
        Query<Legacy> query = LEGACY.query().sort(LEGACY.code.desc(), LEGACY.token.asc());
        List<Integer> seen = new ArrayList<>();
        Paged<Row<Legacy>> page = rowan.page(query, Page.first(2));
        page.rows().forEach(row -> seen.add(row.get(LEGACY.number)));
        while (page.hasNext()) {
            page = rowan.page(query, page.next());
            page.rows().forEach(row -> seen.add(row.get(LEGACY.number)));
        }
        assertThat(seen).containsExactly(5, 2, 4, 1, 3);
    }

    @Test
    void what_is_worked_out_is_of_their_kind() {
        fill();
        Row<Legacy> whole = rowan.one(
                LEGACY.query().filter(LEGACY.number.eq(1)).load(LEGACY.sum, LEGACY.last, LEGACY.mottos, LEGACY.parts));
        assertThat(whole.get(LEGACY.sum)).isEqualTo(9);
        assertThat(whole.get(LEGACY.last)).isEqualTo("b");
        assertThat(whole.get(LEGACY.mottos)).containsExactly("Even", "Even", "even");
        assertThat(whole.get(LEGACY.parts))
                .extracting(row -> row.get(LEGACY.number))
                .containsExactlyInAnyOrder(2, 3, 4);
        assertThat(numbers(LEGACY.number.times(30_000).eq(90_000))).containsExactly(3);
        assertThat(numbers(LEGACY.token.concat(LEGACY.code).eq(TOKEN + "2b"))).containsExactly(2);
    }

    @Test
    void rows_are_changed_put_and_removed() {
        fill();
        Row<Legacy> changed = rowan.run(LEGACY.update
                .of(LEGACY.key(2))
                .set(LEGACY.token, TOKEN + 9)
                .set(LEGACY.code, "zz")
                .set(LEGACY.address, null)
                .set(LEGACY.tags, List.of()));
        assertThat(changed.get(LEGACY.code)).isEqualTo("zz");
        assertThat(changed.get(LEGACY.token)).isEqualTo(TOKEN + 9);
        assertThat(changed.get(LEGACY.tags)).isEmpty();
        rowan.run(LEGACY.put
                .set(LEGACY.number, 7)
                .set(LEGACY.code, "a")
                .set(LEGACY.name, "n3")
                .set(LEGACY.motto, "put")
                .set(LEGACY.weight, 0.7));
        rowan.runAll(Stream.of(3, 8)
                .map(number -> LEGACY.put
                        .set(LEGACY.number, 10 + number)
                        .set(LEGACY.code, "a")
                        .set(LEGACY.name, "n" + number)
                        .set(LEGACY.motto, "all")
                        .set(LEGACY.weight, 0.8))
                .toList());
        assertThat(numbers(LEGACY.motto.eq("all"))).containsExactly(3, 18);
        rowan.runAll(Stream.of(1, 3)
                .map(number -> LEGACY.update.of(LEGACY.key(number)).set(LEGACY.token, TOKEN + 8))
                .toList());
        assertThat(numbers(LEGACY.token.eq(TOKEN + 8))).containsExactly(1, 3);
        rowan.run(LEGACY.destroy.of(LEGACY.key(4)));
        assertThat(numbers(LEGACY.query().sort(LEGACY.number.asc()))).containsExactly(1, 2, 3, 5, 18);
    }
}
