package dev.rowan.conformance.page;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.club.Standing;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Sort;
import dev.rowan.query.Page;
import dev.rowan.query.Query;
import dev.rowan.row.Key;
import dev.rowan.row.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the order and the size: pages joined are the whole list, from the start and from the end. */
public abstract class EveryPageContract extends WalkingContract {
    private static final int ROWS = 40;
    private static final int WALKS = 40;

    private final long seed = Long.getLong("rowan.seed", System.nanoTime());
    private final Random dice = new Random(seed);

    /** A few values, so that there are ties, and as many nulls. */
    private <V> void give(List<Changeset<Specimen>> rows, Attribute<Specimen, V> attribute, List<V> values) {
        rows.replaceAll(row -> {
            @Nullable V value = dice.nextInt(4) == 0 ? null : values.get(dice.nextInt(values.size()));
            return row.set(attribute, value);
        });
    }

    private void specimens() {
        List<Changeset<Specimen>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(SPECIMEN.create.set(SPECIMEN.number, i * 7 % ROWS));
        }
        give(rows, SPECIMEN.text, List.of("", "a", "A", "b\uD83D\uDE00", "b\uFFFD", "'; --"));
        give(rows, SPECIMEN.anyCase, List.of("a", "A", "B", "b", "c"));
        give(rows, SPECIMEN.small, List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE));
        give(rows, SPECIMEN.large, List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE));
        give(rows, SPECIMEN.exact, List.of(new BigDecimal("1"), new BigDecimal("1.00"), new BigDecimal("-0.5")));
        give(rows, SPECIMEN.flag, List.of(true, false));
        give(rows, SPECIMEN.uuid, List.of(new UUID(0, 1), new UUID(-1, -1), new UUID(1, 0)));
        give(rows, SPECIMEN.day, List.of(LocalDate.of(-44, 3, 15), LocalDate.of(2026, 11, 21)));
        give(rows, SPECIMEN.hour, List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000)));
        give(rows, SPECIMEN.moment, List.of(Instant.parse("1969-12-31T23:59:59.999999Z"), Instant.EPOCH));
        give(rows, SPECIMEN.standing, List.of(Standing.values()));
        rowan.runAll(rows);
    }

    private static final List<Expr<Specimen, ?>> KEYS = List.of(
            SPECIMEN.number,
            SPECIMEN.text,
            SPECIMEN.anyCase,
            SPECIMEN.small,
            SPECIMEN.large,
            SPECIMEN.exact,
            SPECIMEN.flag,
            SPECIMEN.uuid,
            SPECIMEN.day,
            SPECIMEN.hour,
            SPECIMEN.moment,
            SPECIMEN.standing,
            SPECIMEN.text.concat(SPECIMEN.anyCase),
            SPECIMEN.exact.plus(new BigDecimal("0.25")),
            SPECIMEN.small.gt(0));

    private <R> Sort<R> sort(Expr<R, ?> key) {
        Sort<R> sort = dice.nextBoolean() ? key.asc() : key.desc();
        return dice.nextBoolean() ? sort.nullsFirst() : sort;
    }

    private <R> Query<R> sorted(Query<R> query, List<Expr<R, ?>> keys) {
        Query<R> sorted = query;
        for (int i = dice.nextInt(4); i > 0; i--) {
            sorted = sorted.sort(sort(keys.get(dice.nextInt(keys.size()))));
        }
        return sorted;
    }

    /** Both ways, by cursors and counted off. */
    private <R> void walk(Query<R> query) {
        int size = 1 + dice.nextInt(9);
        List<Key<R>> whole = keys(rowan.list(query.order().isEmpty() ? query.limit(ROWS * 2L) : query));
        String words = "seed " + seed + ", pages of " + size + ": " + query;
        assertThat(keys(forward(query, Page.first(size)))).as(words).isEqualTo(whole);
        assertThat(keys(backward(query, Page.last(size)))).as(words).isEqualTo(whole);
        assertThat(keys(forward(query, Page.offset(0, size)))).as(words).isEqualTo(whole);
    }

    private static <R> List<Key<R>> keys(List<Row<R>> rows) {
        return rows.stream().map(Row::key).toList();
    }

    @Test
    void pages_joined_are_the_whole_list_for_every_order_and_size() {
        specimens();
        for (int i = 0; i < WALKS; i++) {
            walk(sorted(SPECIMEN.query(), KEYS));
        }
    }

    @Test
    void pages_joined_are_the_whole_list_of_a_query_that_is_cut() {
        specimens();
        for (int i = 0; i < WALKS / 4; i++) {
            Query<Specimen> query =
                    SPECIMEN.query().filter(SPECIMEN.number.lt(30)).sort(sort(SPECIMEN.text));
            walk(sorted(query, KEYS).limit(dice.nextInt(20)).offset(dice.nextInt(5)));
        }
    }

    @Test
    void pages_joined_are_the_whole_list_in_an_order_of_related_values() {
        List<Row<Member>> members = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Row<Member> mentor = members.isEmpty() || dice.nextBoolean() ? null : members.get(dice.nextInt(i));
            members.add(rowan.run(MEMBER.create
                    .set(MEMBER.name, "m" + dice.nextInt(9))
                    .set(MEMBER.age, dice.nextInt(3))
                    .set(MEMBER.mentor, mentor)));
        }
        List<Expr<Member, ?>> keys = List.of(
                MEMBER.name,
                MEMBER.age,
                MEMBER.pupils.count(),
                MEMBER.mentor.at(m -> m.age),
                MEMBER.mentor.text(m -> m.name),
                MEMBER.pupils.any(p -> p.age.gt(1)));
        for (int i = 0; i < WALKS / 2; i++) {
            walk(sorted(MEMBER.query(), keys));
        }
    }
}
