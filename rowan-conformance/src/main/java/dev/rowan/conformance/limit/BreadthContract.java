package dev.rowan.conformance.limit;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.club.Address;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.club.Standing;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Sort;
import dev.rowan.problem.InvalidException;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that say very much: what a list can carry works, what no store takes is refused before it is asked. */
public abstract class BreadthContract implements Opening {
    private static final int MANY = 20_000;
    private static final String REFUSED =
            " criteria of sort and distinct, and fields to load; with its own attributes a row has"
                    + " at most 1600 values; leave out what decides nothing, or ask in several queries [invalid]";

    /** The store under test, behind the front door. */
    protected Rowan rowan;

    @BeforeEach
    void openAStoreWithTwoRows() {
        rowan = open(Domain.of("Specimens", SPECIMEN));
        rowan.run(SPECIMEN.create
                .set(SPECIMEN.number, 1)
                .set(SPECIMEN.small, 3)
                .set(SPECIMEN.text, "text 7")
                .set(SPECIMEN.anyCase, "CASE 7")
                .set(SPECIMEN.exact, new BigDecimal("7.5"))
                .set(SPECIMEN.bytes, bytes(7))
                .set(SPECIMEN.uuid, new UUID(1, 7))
                .set(SPECIMEN.words, List.of("a \"word\"", "7"))
                .set(SPECIMEN.numbers, List.of(7L, 8L))
                .set(SPECIMEN.days, List.of(LocalDate.EPOCH.plusDays(7)))
                .set(SPECIMEN.exacts, List.of())
                .set(SPECIMEN.address, address(7)));
        rowan.run(SPECIMEN.create.set(SPECIMEN.number, 2));
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    private static Address address(int number) {
        return new Address("High \"Street\"", number, null, List.of("back"), null, Standing.GUEST, null, null);
    }

    private static byte[] bytes(int number) {
        return ("bytes " + number).getBytes(StandardCharsets.UTF_8);
    }

    private List<Integer> numbers(Query<Specimen> query) {
        return rowan.list(query).stream().map(row -> row.get(SPECIMEN.number)).toList();
    }

    private <V> void amongMany(Attribute<Specimen, V> attribute, IntFunction<V> value) {
        List<V> many = IntStream.range(0, MANY).mapToObj(value).toList();
        assertThat(numbers(SPECIMEN.query().filter(attribute.in(many))))
                .as(attribute.toString())
                .containsExactly(1);
        assertThat(numbers(SPECIMEN.query().filter(attribute.notIn(many)))).isEmpty();
        assertThat(numbers(SPECIMEN.query().filter(attribute.in(many.subList(8, MANY)))))
                .isEmpty();
    }

    @Test
    void a_value_is_looked_for_among_very_many() {
        amongMany(SPECIMEN.text, i -> "text " + i);
        amongMany(SPECIMEN.anyCase, i -> "case " + i);
        amongMany(SPECIMEN.exact, i -> new BigDecimal(i + ".50"));
        amongMany(SPECIMEN.bytes, BreadthContract::bytes);
        amongMany(SPECIMEN.uuid, i -> new UUID(1, i));
    }

    @Test
    void a_list_or_record_is_looked_for_among_very_many() {
        amongMany(SPECIMEN.words, i -> List.of("a \"word\"", String.valueOf(i)));
        amongMany(SPECIMEN.numbers, i -> List.of((long) i, i + 1L));
        amongMany(SPECIMEN.exacts, i -> i == 3 ? List.of() : List.of(new BigDecimal(i)));
        amongMany(SPECIMEN.address, BreadthContract::address);
    }

    private static Expr<Specimen, Integer> plus(int number) {
        return SPECIMEN.small.plus(number);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Query<Specimen> sorted(int criteria) {
        Sort[] sorts = IntStream.range(0, criteria).mapToObj(i -> plus(i).asc()).toArray(Sort[]::new);
        return SPECIMEN.query().sort(sorts);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Query<Specimen> distinct(int criteria) {
        Expr[] all =
                IntStream.range(0, criteria).mapToObj(BreadthContract::plus).toArray(Expr[]::new);
        return SPECIMEN.query().distinct(all);
    }

    @Test
    void hundreds_of_criteria_order_the_rows_and_tell_them_apart() {
        assertThat(numbers(sorted(1_000))).containsExactly(1, 2);
        assertThat(numbers(distinct(1_000))).containsExactly(1, 2);
        Query<Specimen> pages = sorted(100);
        Paged<Row<Specimen>> first = rowan.page(pages, Page.first(1));
        assertThat(rowan.page(pages, first.next()).rows().get(0).get(SPECIMEN.number))
                .isEqualTo(2);
    }

    private void isRefused(String path, Query<Specimen> query, int criteria) {
        assertThatThrownBy(() -> rowan.list(query))
                .isInstanceOf(InvalidException.class)
                .hasMessage(path + ": Specimen is asked for " + criteria + REFUSED);
        assertThatThrownBy(() -> rowan.page(query, Page.first(1))).isInstanceOf(InvalidException.class);
    }

    @Test
    void thousands_of_criteria_are_refused_before_the_store_is_asked() {
        isRefused("sort", sorted(MANY), MANY);
        isRefused("sort", sorted(1_600), 1_600);
        isRefused("distinct", distinct(MANY), MANY);
        isRefused("distinct", distinct(1_599), 1_599);
    }

    @Test
    void thousands_of_conditions_and_of_combined_queries_are_answered() {
        Condition<Specimen> any = SPECIMEN.number.eq(1);
        List<Query<Specimen>> all = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            any = any.or(SPECIMEN.number.eq(-i));
            all.add(SPECIMEN.query().filter(SPECIMEN.number.eq(i)).limit(1 + i % 2));
        }
        assertThat(numbers(SPECIMEN.query().filter(any))).containsExactly(1);
        while (all.size() > 1) {
            all.add(all.remove(0).union(all.remove(0)));
        }
        assertThat(numbers(all.get(0).sort(SPECIMEN.number.asc()))).containsExactly(1, 2);
    }
}
