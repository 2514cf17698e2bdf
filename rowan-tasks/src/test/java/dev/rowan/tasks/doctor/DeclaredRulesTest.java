package dev.rowan.tasks.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrate.report.CheckReport;
import dev.rowan.migrate.report.StatusReport;
import dev.rowan.migrate.report.StatusReport.Entry;
import dev.rowan.migrate.report.StatusReport.State;
import dev.rowan.tasks.doctor.patient.Drafted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found in declarations and migrations. */
class DeclaredRulesTest {
    @Test
    void a_join_without_an_identity_is_told_with_the_line_to_write() {
        assertThat(new Clinic(Hospital.ALL).told("join-identity"))
                .containsExactly("PROBLEM NurseShift: joins rows by nurseId and shiftId, and nothing keeps a pair from"
                        + " being there twice | public final Identity<NurseShift> uniqueNurseShift ="
                        + " identity(nurseId, shiftId);");
    }

    @Test
    void a_key_of_a_join_that_may_be_null_is_told() {
        assertThat(new Clinic(Hospital.ALL).told("join-keys"))
                .containsExactly("PROBLEM NurseShift.shiftId: is a key of a join and may be null: such a row joins"
                        + " nothing to nothing | add .required() to NurseShift.shiftId");
    }

    @Test
    void a_join_whose_rows_do_not_go_with_what_they_join_is_told() {
        assertThat(new Clinic(Hospital.ALL).told("join-cascade"))
                .containsExactly("HINT NurseShift.nurse: a Nurse that is joined to anything cannot be destroyed, since"
                        + " its rows of NurseShift do not go with it | take .onDelete(…) off NurseShift.nurse: the rows"
                        + " of a join go with what they join");
    }

    @Test
    void a_many_to_many_that_one_side_declares_is_told_with_the_other_side() {
        assertThat(new Clinic(Hospital.ALL).told("one-sided"))
                .containsExactly("HINT Nurse.shifts: is declared on one side: a Shift does not lead to its rows of"
                        + " Nurse | in Shift: public final ToMany<Shift, Nurse> nurses = manyToMany(Nurse.class,"
                        + " NurseShift.class);");
    }

    @Test
    void actions_that_were_forgotten_are_told() {
        assertThat(new Clinic(Hospital.ALL).told("forgotten-action"))
                .containsExactly(
                        "HINT Nurse: declares no action to add to the shifts of a row, or take from them |"
                                + " public final Update<Nurse> update = update();",
                        "HINT Shift: declares no action to make a row of it |"
                                + " public final Create<Shift> create = create();");
    }

    @Test
    void a_resource_that_no_domain_lists_is_told() {
        assertThat(new Clinic(Ward.ALL).told("unregistered"))
                .contains("PROBLEM Nurse: is a resource that no domain lists: it has no table, and nothing finds its"
                        + " rows | add Nurse.NURSE to a Domain.of(…)")
                .noneMatch(line -> line.contains("Person"));
    }

    @Test
    void a_table_that_is_there_in_the_singular_is_told() {
        assertThat(new Clinic(Hospital.ALL)
                        .sql("create table nurse_shift (id bigint)")
                        .told("table-number"))
                .containsExactly("PROBLEM NurseShift: has the table nurse_shifts, which is not there; there is a table"
                        + " nurse_shift | public final Table table = Table.named(\"nurse_shift\"); to keep that name, or"
                        + " Table.named(\"nurse_shifts\").was(\"nurse_shift\") to change it");
    }

    @Test
    void migrations_that_do_not_go_with_the_database_are_told() {
        Optional<Instant> then = Optional.of(Instant.EPOCH);
        assertThat(Clinic.synced(Ward.ALL)
                        .status(new StatusReport(List.of(
                                new Entry("V1__a.sql", State.EDITED, then),
                                new Entry("V2__b.sql", State.MISSING, then),
                                new Entry("V3__c.sql", State.APPLIED, then),
                                new Entry("V4__d.sql", State.UNFINISHED, then),
                                new Entry("V5__e.sql", State.LATE, Optional.empty()),
                                new Entry("V6__f.sql", State.PENDING, Optional.empty()))))
                        .told("migrations"))
                .containsExactly(
                        "PROBLEM V1__a.sql: was edited after it was applied: other databases get what this one has not |"
                                + " git checkout the file as it was, and write the change as a new migration",
                        "PROBLEM V2__b.sql: was applied, and its file is gone: other databases do not get what this one"
                                + " has | bring the file back",
                        "PROBLEM V4__d.sql: was begun, and its end was not seen | ./rowan migrate, which goes on with it",
                        "PROBLEM V5__e.sql: is not applied to the database, though a later one is: it came with another"
                                + " branch | ./rowan migrate",
                        "PROBLEM V6__f.sql: is not applied to the database | ./rowan migrate");
    }

    @Test
    void migrations_that_do_not_make_what_is_declared_are_told_once() {
        assertThat(Clinic.synced(Ward.ALL)
                        .drafted(new Drafted(
                                new CheckReport(List.of("table notes: is missing", "more"), List.of(), List.of()),
                                null))
                        .told("model-ahead"))
                .containsExactly("PROBLEM the migrations: do not make what the resources declare: table notes: is"
                        + " missing; and 1 more | ./rowan generate-migrations --name say_what_changes");
        assertThat(Clinic.synced(Ward.ALL)
                        .drafted(new Drafted(null, "V2__b.sql:1: no table people"))
                        .told("model-ahead"))
                .containsExactly(
                        "PROBLEM the migrations: do not make a database from the first to the last: V2__b.sql:1:"
                                + " no table people | mend the file, or its place in the order, before it is applied anywhere;"
                                + " ./rowan check tries again");
    }

    @Test
    void drift_is_told_until_migrations_are_to_be_applied() {
        Clinic clinic = Clinic.synced(Ward.ALL).sql("alter table notes drop column text");
        assertThat(clinic.told("drift"))
                .containsExactly("PROBLEM column notes.text: is missing | ./rowan sync, or ./rowan generate-migrations"
                        + " --name create_all and ./rowan migrate");
        clinic.status(new StatusReport(List.of(new Entry("V6__f.sql", State.PENDING, Optional.empty()))));
        assertThat(clinic.told("drift")).isEmpty();
    }

    @Test
    void of_a_missing_table_no_part_is_told() {
        assertThat(Clinic.synced(Ward.ALL).sql("drop table notes").told("drift"))
                .containsExactly("PROBLEM table notes: is missing | ./rowan sync, or ./rowan generate-migrations"
                        + " --name create_all and ./rowan migrate");
    }
}
