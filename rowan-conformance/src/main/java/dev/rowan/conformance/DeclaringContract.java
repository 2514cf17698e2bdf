package dev.rowan.conformance;

import static dev.rowan.conformance.club.Awkward.AWKWARD;
import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Address;
import dev.rowan.conformance.club.Address.Spot;
import dev.rowan.conformance.club.Awkward;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.conformance.club.Standing;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.row.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every kind of value that can be declared comes back as it was written, and under any name. */
public abstract class DeclaringContract extends Contract {
    private int number;

    /** Writes each value, and expects it from the write, from a read, and after an update. */
    @SafeVarargs
    private <V> void comesBack(Attribute<Specimen, V> attribute, V... values) {
        for (V value : values) {
            number++;
            Row<Specimen> written =
                    rowan.run(SPECIMEN.create.set(SPECIMEN.number, number).set(attribute, value));
            assertThat(written.get(attribute)).as("written").isEqualTo(value);
            Row<Specimen> read = rowan.get(SPECIMEN.key(number));
            assertThat(read.get(attribute)).as("read").isEqualTo(value);
            assertThat(read).isEqualTo(written);
            number++;
            Row<Specimen> empty = rowan.run(SPECIMEN.create.set(SPECIMEN.number, number));
            assertThat(empty.get(attribute)).isNull();
            Row<Specimen> updated = rowan.run(SPECIMEN.update.of(empty).set(attribute, value));
            assertThat(updated.get(attribute)).as("updated").isEqualTo(value);
            assertThat(rowan.run(SPECIMEN.update.of(updated).set(attribute, null))
                            .get(attribute))
                    .isNull();
        }
    }

    @Test
    void text_comes_back_letter_by_letter() {
        comesBack(
                SPECIMEN.text,
                "",
                " ",
                "  both sides  ",
                "\t\r\n\u0001\u007F\u0085\u200B\uFEFF\u2028",
                "it's \"quoted\" \\ `so` $$ $1 ? :x %s {0}",
                "\u00E4 is not a\u0308",
                "\u202Eright to left \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \uD800\uDC00 \uFFFF \uFFFD",
                "x".repeat(100_000));
    }

    @Test
    void text_without_regard_to_case_keeps_its_case() {
        comesBack(SPECIMEN.anyCase, "", "MiXeD", "STRASSE \u00C4\u00D6\u00DC");
    }

    @Test
    void numbers_come_back_to_their_limits() {
        comesBack(SPECIMEN.small, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
        comesBack(SPECIMEN.large, 0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Test
    void exact_numbers_come_back_digit_by_digit() {
        comesBack(
                SPECIMEN.exact,
                BigDecimal.ZERO,
                new BigDecimal("0.000"),
                new BigDecimal("-1.10"),
                new BigDecimal("9".repeat(300)),
                new BigDecimal("0." + "1".repeat(300)),
                new BigDecimal("1e-300"));
        comesBack(SPECIMEN.money, new BigDecimal("0.00"), new BigDecimal("-9999.99"), new BigDecimal("0.10"));
    }

    @Test
    void an_exact_number_of_a_size_takes_its_scale() {
        Row<Specimen> row =
                rowan.run(SPECIMEN.create.set(SPECIMEN.number, 1).set(SPECIMEN.money, new BigDecimal("1.5")));
        assertThat(row.get(SPECIMEN.money)).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void truth_and_uuids_come_back() {
        comesBack(SPECIMEN.flag, true, false);
        comesBack(SPECIMEN.uuid, new UUID(0, 0), new UUID(-1, -1), new UUID(Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @Test
    void dates_and_times_come_back_to_their_limits() {
        comesBack(
                SPECIMEN.day,
                LocalDate.of(1970, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(0, 2, 29),
                LocalDate.of(-1, 12, 31),
                LocalDate.of(-4712, 1, 1),
                LocalDate.of(294_275, 12, 31));
        comesBack(
                SPECIMEN.hour,
                LocalTime.MIDNIGHT,
                LocalTime.of(9, 30, 15, 123_456_000),
                LocalTime.of(23, 59, 59, 999_999_000));
    }

    @Test
    void moments_come_back_to_their_limits() {
        comesBack(
                SPECIMEN.moment,
                Instant.EPOCH,
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("0000-03-01T00:00:00.000001Z"),
                Instant.parse("-4712-01-01T00:00:00Z"),
                Instant.parse("1883-11-18T12:03:58.5Z"),
                Instant.parse("+294275-12-31T23:59:59.999999Z"));
    }

    @Test
    void moments_and_times_are_cut_to_microseconds() {
        Row<Specimen> row = rowan.run(SPECIMEN.create
                .set(SPECIMEN.number, 1)
                .set(SPECIMEN.moment, Instant.parse("2026-11-21T09:30:00.123456789Z"))
                .set(SPECIMEN.hour, LocalTime.of(9, 30, 0, 123_456_789)));
        assertThat(row.get(SPECIMEN.moment)).isEqualTo(Instant.parse("2026-11-21T09:30:00.123456Z"));
        assertThat(row.get(SPECIMEN.hour)).isEqualTo(LocalTime.of(9, 30, 0, 123_456_000));
        assertThat(rowan.one(SPECIMEN.query())).isEqualTo(row);
    }

    @Test
    void bytes_come_back_byte_by_byte() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        for (byte[] bytes : List.of(new byte[0], all, new byte[100_000])) {
            number++;
            Row<Specimen> row =
                    rowan.run(SPECIMEN.create.set(SPECIMEN.number, number).set(SPECIMEN.bytes, bytes));
            assertThat(row.get(SPECIMEN.bytes)).isEqualTo(bytes);
            assertThat(rowan.get(SPECIMEN.key(number)).get(SPECIMEN.bytes)).isEqualTo(bytes);
        }
    }

    @Test
    void enums_come_back() {
        comesBack(SPECIMEN.standing, Standing.values());
    }

    @Test
    void lists_come_back_in_their_order() {
        comesBack(
                SPECIMEN.words,
                List.of(),
                List.of(""),
                List.of("b", "a", "b"),
                List.of("null", "NULL", "{}", "{a,b}", "\"", "\\", ",", "it's", " x "));
        comesBack(SPECIMEN.numbers, List.of(), List.of(Long.MAX_VALUE, Long.MIN_VALUE, 0L));
        comesBack(SPECIMEN.uuids, List.of(), List.of(new UUID(-1, 1), new UUID(0, 0)));
        comesBack(SPECIMEN.exacts, List.of(), List.of(new BigDecimal("1.50"), new BigDecimal("-1e-30")));
        comesBack(SPECIMEN.flags, List.of(), List.of(true, false, true));
        comesBack(SPECIMEN.standings, List.of(), List.of(Standing.GUEST, Standing.AWAY));
    }

    @Test
    void lists_of_dates_and_times_come_back_to_their_limits() {
        comesBack(
                SPECIMEN.moments,
                List.of(),
                List.of(Instant.EPOCH, Instant.parse("2026-11-21T09:30:00.000001Z")),
                List.of(
                        Instant.parse("-4712-01-01T00:00:00Z"),
                        Instant.parse("1883-11-18T12:03:58.5Z"),
                        Instant.parse("+294275-12-31T23:59:59.999999Z")));
        comesBack(
                SPECIMEN.days,
                List.of(),
                List.of(LocalDate.of(-4712, 1, 1), LocalDate.of(0, 2, 29), LocalDate.of(1582, 10, 10)),
                List.of(LocalDate.of(12_345, 6, 7), LocalDate.of(294_275, 12, 31)));
        comesBack(
                SPECIMEN.hours,
                List.of(),
                List.of(LocalTime.MIDNIGHT, LocalTime.of(9, 30, 15, 123_456_000), LocalTime.of(23, 59)));
    }

    @Test
    void records_come_back_whole() {
        Spot spot = new Spot(new BigDecimal("13.40"), new BigDecimal("-0.000001"));
        comesBack(
                SPECIMEN.address,
                new Address("", 0, null, List.of(), null, Standing.AWAY, null, null),
                new Address(
                        "it's \"x\" \\ \uD83D\uDE00 {}",
                        Integer.MIN_VALUE,
                        "null",
                        List.of("a", ""),
                        spot,
                        Standing.GUEST,
                        LocalDate.of(2026, 11, 21),
                        Instant.parse("2026-11-21T09:30:00.000001Z")));
    }

    @Test
    void names_of_any_kind_are_kept_apart() {
        List<Text<Awkward>> texts = List.of(
                AWKWARD.user,
                AWKWARD.apostrophe,
                AWKWARD.attack,
                AWKWARD.signs,
                AWKWARD.comment,
                AWKWARD.wide,
                AWKWARD.narrow,
                AWKWARD.dots);
        rowan.run(AWKWARD.create.set(AWKWARD.select, 0L));
        var change = AWKWARD.create.set(AWKWARD.select, 1L).set(AWKWARD.table, AWKWARD.key(0L));
        for (Text<Awkward> text : texts) {
            change = change.set(text, text.name());
        }
        rowan.run(change);
        for (Text<Awkward> text : texts) {
            Row<Awkward> found = rowan.one(AWKWARD.query()
                    .filter(text.eq(text.name()).and(text.contains(text.name())))
                    .sort(text.desc())
                    .load(AWKWARD.table, AWKWARD.group));
            assertThat(found.get(text)).isEqualTo(text.name());
            assertThat(found.get(AWKWARD.table).get(AWKWARD.select)).isZero();
            rowan.run(AWKWARD.update.of(found).set(text, "new"));
            assertThat(rowan.exists(AWKWARD.query().filter(AWKWARD.group.any(g -> text.eq("new")))))
                    .isTrue();
        }
    }

    @Test
    void the_models_tell_what_was_declared() {
        assertThat(rowan.models())
                .extracting(model -> model.name())
                .contains("Member", "Team", "Membership", "Specimen", "Awkward");
    }
}
