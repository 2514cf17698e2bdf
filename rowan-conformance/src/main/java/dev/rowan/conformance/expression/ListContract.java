package dev.rowan.conformance.expression;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.expression.function.Lists.at;
import static dev.rowan.expression.function.Lists.contains;
import static dev.rowan.expression.function.Lists.containsAll;
import static dev.rowan.expression.function.Lists.isEmpty;
import static dev.rowan.expression.function.Lists.join;
import static dev.rowan.expression.function.Lists.length;
import static dev.rowan.expression.function.Lists.overlaps;
import static dev.rowan.expression.function.Numbers.toDecimal;

import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.club.Standing;
import dev.rowan.expression.Attribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is asked of lists. */
public abstract class ListContract extends ExpressingContract {
    private <E> void everyKind(Attribute<Specimen, List<E>> list, E one, E two, E three) {
        given(row -> row.set(list, List.of(one, two, one)));
        isTrue(contains(list, one));
        isFalse(contains(list, three));
        isTrue(overlaps(list, List.of(three, two)));
        isFalse(overlaps(list, List.of(three)));
        isFalse(overlaps(list, List.of()));
        isTrue(containsAll(list, List.of(two, two, one)));
        isFalse(containsAll(list, List.of(one, three)));
        isTrue(containsAll(list, List.of()));
        isTrue(containsAll(list, list));
        isTrue(overlaps(list, list));
        says(length(list), 3);
        says(at(list, 1), two);
        says(at(list, 2), one);
        saysNothing(at(list, 3));
        saysNothing(at(list, -1));
        saysNothing(at(list, Integer.MAX_VALUE));
        isTrue(contains(list, at(list, 1)));
        isFalse(isEmpty(list));
        emptyAndNull(list, one);
    }

    private <E> void emptyAndNull(Attribute<Specimen, List<E>> list, E one) {
        given(row -> row.set(list, List.of()));
        isFalse(contains(list, one));
        isFalse(overlaps(list, List.of(one)));
        isTrue(containsAll(list, List.of()));
        says(length(list), 0);
        isTrue(isEmpty(list));
        saysNothing(at(list, 0));
        saysNothing(contains(list, at(list, 0)));
        given(row -> row);
        saysNothing(contains(list, one));
        saysNothing(overlaps(list, List.of(one)));
        saysNothing(containsAll(list, List.of()));
        saysNothing(length(list));
        saysNothing(isEmpty(list));
        saysNothing(at(list, 0));
    }

    @Test
    void lists_of_text() {
        everyKind(SPECIMEN.words, "a", "\"b,{}\\", "A");
    }

    @Test
    void lists_of_whole_numbers() {
        everyKind(SPECIMEN.numbers, 1L, Long.MIN_VALUE, 2L);
    }

    @Test
    void lists_of_decimals() {
        everyKind(SPECIMEN.exacts, new BigDecimal("1.0"), new BigDecimal("-0.5"), new BigDecimal("2"));
        given(row -> row.set(SPECIMEN.exacts, List.of(new BigDecimal("1.00"))));
        isTrue(contains(SPECIMEN.exacts, BigDecimal.ONE));
        isTrue(contains(SPECIMEN.exacts, toDecimal(SPECIMEN.number)));
    }

    @Test
    void lists_of_uuids() {
        everyKind(SPECIMEN.uuids, new UUID(1, 1), new UUID(-1, 1), new UUID(2, 2));
    }

    @Test
    void lists_of_days_times_and_moments() {
        everyKind(SPECIMEN.days, LocalDate.of(2024, 2, 29), LocalDate.of(-1, 1, 1), LocalDate.EPOCH);
        everyKind(SPECIMEN.hours, LocalTime.NOON, LocalTime.MIDNIGHT, LocalTime.of(1, 1));
        everyKind(
                SPECIMEN.moments,
                Instant.EPOCH,
                Instant.parse("2024-02-29T01:02:03.000004Z"),
                Instant.EPOCH.plusSeconds(1));
    }

    @Test
    void lists_of_enums_and_truths() {
        everyKind(SPECIMEN.standings, Standing.AWAY, Standing.GUEST, Standing.REGULAR);
        given(row -> row.set(SPECIMEN.flags, List.of(true)));
        isTrue(contains(SPECIMEN.flags, true));
        isFalse(contains(SPECIMEN.flags, false));
    }

    @Test
    void places_can_be_worked_out() {
        given(row -> row.set(SPECIMEN.words, List.of("a", "b")).set(SPECIMEN.small, -1));
        says(at(SPECIMEN.words, SPECIMEN.number), "b");
        says(at(SPECIMEN.words, length(SPECIMEN.words).minus(2)), "a");
        saysNothing(at(SPECIMEN.words, SPECIMEN.small));
    }

    @Test
    void texts_are_joined() {
        given(row -> row.set(SPECIMEN.words, List.of("a", "", "b")));
        says(join(SPECIMEN.words, ", "), "a, , b");
        says(join(SPECIMEN.words, ""), "ab");
    }
}
