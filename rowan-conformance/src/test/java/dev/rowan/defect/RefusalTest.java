package dev.rowan.defect;

import static dev.rowan.defect.Kin.Bond.BOND;
import static dev.rowan.defect.Kin.Child.CHILD;
import static dev.rowan.defect.Kin.Elder.ELDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.RowanException;
import dev.rowan.problem.StoreException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RefusalTest extends OnKin {
    @Test
    void values_that_the_server_tells_are_in_no_message_of_the_whole_chain() {
        run("create table visits (name text unique deferrable initially deferred)");
        Throwable thrown = catchThrowable(() -> rowan.transaction(() -> {
            run("insert into visits values ('hunter2')");
            run("insert into visits values ('hunter2')");
        }));
        assertThat(thrown)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the database refused a statement (SQLSTATE 23505)");
        StringWriter log = new StringWriter();
        thrown.printStackTrace(new PrintWriter(log));
        assertThat(log.toString()).contains("visits_name_key").doesNotContain("hunter2");
    }

    @Test
    void a_value_too_long_for_the_index_of_its_identity_is_a_problem_there() {
        String long1 = new Random(1)
                .ints(6_000, '0', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThatThrownBy(() -> rowan.run(ELDER.create.set(ELDER.name, long1)))
                .isInstanceOf(InvalidException.class)
                .hasMessageStartingWith("name: is refused by a rule of the data of Elder");
    }

    @Test
    void what_the_database_holds_and_no_value_is_says_so_without_the_value() {
        rowan.run(CHILD.create.set(CHILD.name, "Infinity").set(CHILD.year, 1));
        run("update found set days = '{infinity}' where name = 'Infinity'");
        Throwable thrown = catchThrowable(() -> rowan.list(CHILD.query().filter(CHILD.name.eq("Infinity"))));
        run("delete from found where name = 'Infinity'");
        assertThat(thrown)
                .isInstanceOf(RowanException.class)
                .hasMessage("the database holds a value that is no LocalDate; mend the rows, or the declaration");
    }

    @Test
    void a_row_that_a_trigger_keeps_out_is_told() {
        run("create function nothing() returns trigger language plpgsql as 'begin return null; end'");
        run("create trigger nothing before insert on found for each row execute function nothing()");
        try {
            assertThatThrownBy(() ->
                            rowan.run(CHILD.create.set(CHILD.name, "kept out").set(CHILD.year, 1)))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            "the database wrote no Child, though nothing was refused; look at its triggers and rules");
        } finally {
            run("drop trigger nothing on found");
            run("drop function nothing()");
        }
    }

    @Test
    void far_days_and_moments_go_through_lists_and_arrays_unchanged() {
        List<LocalDate> days =
                List.of(LocalDate.of(-4000, 2, 3), LocalDate.of(12_345, 6, 7), LocalDate.of(1500, 2, 28));
        List<Instant> moments = List.of(
                Instant.parse("-4000-02-03T04:05:06.000007Z"),
                Instant.parse("1500-01-01T00:00:00Z"),
                Instant.parse("0001-01-01T00:00:00Z"),
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("+12345-06-07T08:09:10Z"));
        var row = rowan.run(CHILD.create
                .set(CHILD.name, "far")
                .set(CHILD.year, 1)
                .set(CHILD.day, days.get(1))
                .set(CHILD.days, days)
                .set(CHILD.moments, moments));
        assertThat(row.get(CHILD.days)).isEqualTo(days);
        assertThat(row.get(CHILD.moments)).isEqualTo(moments);
        assertThat(rowan.count(CHILD.query().filter(CHILD.day.in(days)))).isOne();
        assertThat(rowan.count(CHILD.query().filter(CHILD.days.eq(days).and(CHILD.moments.eq(moments)))))
                .isOne();
    }

    @Test
    void the_largest_limit_and_offset_together_are_no_overflow() {
        assertThat(rowan.list(BOND.query().limit(Long.MAX_VALUE).offset(Long.MAX_VALUE)))
                .isEmpty();
        assertThat(rowan.count(BOND.query().limit(Long.MAX_VALUE).offset(1))).isZero();
    }
}
