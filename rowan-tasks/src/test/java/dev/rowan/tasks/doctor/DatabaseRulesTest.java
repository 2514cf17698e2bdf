package dev.rowan.tasks.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.tasks.report.Diagnosis;
import org.junit.jupiter.api.Test;

/** What is found in databases. */
class DatabaseRulesTest {
    private static final String PEOPLE =
            "insert into people (email, nick) select 'p' || i || '@x.org', 'n' from generate_series(1, 100) i;";

    @Test
    void a_database_that_is_well_has_no_findings() {
        assertThat(Clinic.synced(Ward.ALL).all())
                .filteredOn(each -> !each.rule().equals("unregistered"))
                .isEmpty();
    }

    @Test
    void an_identity_that_rows_break_is_told_by_their_keys() {
        assertThat(Clinic.synced(Ward.ALL)
                        .sql("alter table people drop constraint people_email_key;"
                                + " insert into people (email) values ('a'), ('b'), ('a'), ('c'), ('b'), ('a'), ('a')")
                        .told("broken-identity"))
                .containsExactly("PROBLEM Person.uniqueEmail: no two rows may share email, but nothing in the database"
                        + " keeps that, and 2 groups of rows do, such as those of id 1 and 3 and 6 | change or delete"
                        + " all but one row of each, then ./rowan generate-migrations and ./rowan migrate");
    }

    @Test
    void an_identity_that_an_index_keeps_is_no_finding() {
        assertThat(Clinic.synced(Ward.ALL)
                        .sql("alter table people drop constraint people_email_key;"
                                + " create unique index mine on people (email)")
                        .told("broken-identity"))
                .isEmpty();
    }

    @Test
    void rows_that_belong_to_nothing_are_told() {
        assertThat(Clinic.synced(Ward.ALL)
                        .sql("alter table notes drop constraint notes_person_id_fkey;"
                                + " insert into notes (person_id) values (7), (null), (8)")
                        .told("orphans"))
                .containsExactly("PROBLEM Note.person: nothing in the database keeps it, and 2 rows lead to no Person,"
                        + " such as those of id 1 and 3 | give them one, or delete them: delete from notes r where"
                        + " r.person_id is not null and not exists (select from people d where d.id = r.person_id);");
    }

    @Test
    void keys_that_are_sensitive_are_not_told() {
        assertThat(Clinic.synced(Guarded.SAFE)
                        .sql(
                                "alter table safes drop constraint safes_shelf_place_key; drop index safes_unique_owner_key;"
                                        + " insert into safes (code, shelf, place, owner) values"
                                        + " ('s3cret', 1, null, 'a'), ('s4cret', 1, null, 'a'), ('s5cret', 2, 1, null)")
                        .told("broken-identity"))
                .containsExactly(
                        "PROBLEM Safe.uniqueOwner: no two rows may share owner, but nothing in the database keeps that,"
                                + " and some rows do | change or delete all but one row of each, then ./rowan"
                                + " generate-migrations and ./rowan migrate",
                        "PROBLEM Safe.uniquePlace: no two rows may share shelf, place, but nothing in the database keeps"
                                + " that, and some rows do | change or delete all but one row of each, then ./rowan"
                                + " generate-migrations and ./rowan migrate");
    }

    @Test
    void an_identity_of_some_rows_is_kept_by_its_own_index() {
        assertThat(Clinic.synced(Guarded.SAFE)
                        .sql("insert into safes (code, shelf, place, owner) values"
                                + " ('a', 1, 1, 'a'), ('b', 0, 2, 'a'), ('c', 0, 3, 'a')")
                        .told("broken-identity"))
                .isEmpty();
    }

    @Test
    void keys_of_another_type_than_what_they_lead_to_are_told() {
        assertThat(Clinic.synced(Ward.ALL)
                        .sql("alter table notes alter column person_id type integer")
                        .told("key-types"))
                .containsExactly("PROBLEM notes.person_id: is integer, but leads to people.id, which is bigint |"
                        + " alter table notes alter column person_id type bigint; in a migration");
    }

    @Test
    void an_index_that_was_left_half_built_is_told_once() {
        Clinic clinic = Clinic.synced(Ward.ALL)
                .sql("update pg_index set indisvalid = false where indexrelid = 'teams_by_name_idx'::regclass");
        assertThat(clinic.told("invalid-index"))
                .containsExactly(
                        "PROBLEM teams_by_name_idx: is an index that was left half built: writes keep it, and no"
                                + " read uses it | reindex index concurrently teams_by_name_idx;");
        assertThat(clinic.told("drift")).isEmpty();
    }

    @Test
    void a_constraint_that_was_never_proved_is_told_once() {
        Clinic clinic = Clinic.synced(Ward.ALL)
                .sql("alter table notes drop constraint notes_person_id_fkey;"
                        + " alter table notes add constraint notes_person_id_fkey"
                        + " foreign key (person_id) references people not valid");
        assertThat(clinic.told("not-validated"))
                .containsExactly(
                        "PROBLEM notes.notes_person_id_fkey: holds for rows that are written, and was never proved"
                                + " for those that were there | alter table notes validate constraint notes_person_id_fkey;");
        assertThat(clinic.told("drift")).isEmpty();
    }

    @Test
    void a_counted_key_near_its_end_is_told_by_how_near() {
        Clinic clinic = new Clinic(Ward.ALL)
                .sql("create table bills (id serial primary key); select setval('bills_id_seq', 2000000000);"
                        + " create table tips (id smallint generated always as identity);"
                        + " select setval('tips_id_seq', 20000); create table long (id bigserial)");
        assertThat(clinic.told("sequence-end"))
                .containsExactly(
                        "PROBLEM bills.id: 93 of 100 of its numbers are counted (integer); after the last, no row is made |"
                                + " alter sequence bills_id_seq as bigint; alter table bills alter column id type bigint;"
                                + " in a migration, and the same for keys that lead there",
                        "HINT tips.id: 61 of 100 of its numbers are counted (smallint); after the last, no row is made |"
                                + " alter sequence tips_id_seq as bigint; alter table tips alter column id type bigint;"
                                + " in a migration, and the same for keys that lead there");
    }

    @Test
    void a_foreign_key_without_an_index_is_told_once() {
        Clinic clinic = Clinic.synced(Ward.ALL).sql("drop index notes_person_id_idx");
        assertThat(clinic.told("unindexed-foreign-key"))
                .containsExactly("PROBLEM notes.notes_person_id_fkey: no index begins with person_id: whenever a row of"
                        + " people is deleted, every row here is looked at | create index concurrently"
                        + " notes_person_id_idx on notes (person_id);");
        assertThat(clinic.told("missing-index")).isEmpty();
        assertThat(clinic.told("drift")).isEmpty();
    }

    @Test
    void indexes_in_another_order_or_of_the_rows_with_a_key_serve_a_foreign_key() {
        assertThat(new Clinic(Ward.ALL).sql("""
                                create table a (x int, y int, primary key (x, y));
                                create table b (x int, y int, z int, foreign key (x, y) references a);
                                create index on b (y, x, z);
                                create table c (id int primary key);
                                create table d (id int references c, e int references c, f int references c);
                                create index on d (id) where id is not null;
                                create index on d using hash (e);
                                create index on d (f) where f > 7;
                                """).told("unindexed-foreign-key"))
                .singleElement()
                .asString()
                .startsWith("PROBLEM d.d_f_fkey");
    }

    @Test
    void an_index_that_reads_lack_is_told() {
        assertThat(Clinic.synced(Hospital.ALL).told("missing-index"))
                .containsExactly("HINT Nurse.name: is exposed, so that requests may filter and sort by it, but no index"
                        + " begins with it | declare identity(name) if no two rows share it, else index(name)");
    }

    @Test
    void an_index_whose_work_another_does_is_told() {
        assertThat(Clinic.synced(Ward.ALL)
                        .sql("create index twice on teams (name); create index wide on teams (town, name);"
                                + " create index narrow on teams (town)")
                        .told("redundant-index"))
                .containsExactly(
                        "PROBLEM narrow: is an index of teams over town, and wide begins with the same: it serves every"
                                + " read of this one, which only costs writes | drop index concurrently narrow;",
                        "PROBLEM twice: is an index of teams over name, and teams_by_name_idx begins with the same: it"
                                + " serves every read of this one, which only costs writes | drop index concurrently"
                                + " twice;");
    }

    @Test
    void a_declared_index_that_another_makes_redundant_is_taken_out_of_its_class() {
        assertThat(Clinic.synced(Ward.ALL)
                        .sql("create index wide on teams (name, town)")
                        .told("redundant-index"))
                .singleElement()
                .asString()
                .endsWith("| take Team.byName out of its class, then ./rowan generate-migrations");
    }

    @Test
    void indexes_that_keep_something_or_are_read_otherwise_are_not_redundant() {
        assertThat(new Clinic(Ward.ALL).sql("""
                                create table t (id int primary key, a text, b text, c int);
                                create unique index on t (a);
                                create index on t (a, b);
                                create unique index on t (b, c);
                                create unique index on t (b) where c = 1;
                                create unique index on t (c) nulls not distinct;
                                create unique index on t (c);
                                create index on t (b desc);
                                create index on t (b text_pattern_ops);
                                create index on t using hash (b);
                                create index on t (id) include (a);
                                create index on t (lower(a));
                                create index on t (lower(a), b) where c > 1;
                                """).told("redundant-index")).isEmpty();
    }

    @Test
    void of_two_same_indexes_the_unique_one_stays() {
        assertThat(new Clinic(Ward.ALL)
                        .sql(
                                "create table t (id int primary key, a int); create index a_plain on t (id);"
                                        + " create index b on t (a); create unique index c on t (a); create unique index d on t (a)")
                        .told("redundant-index"))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("PROBLEM a_plain", "PROBLEM b", "PROBLEM d");
    }

    @Test
    void columns_that_no_attribute_maps_are_told_with_the_line_to_write() {
        assertThat(Clinic.synced(Ward.ALL)
                        .sql("alter table notes add mood text; alter table notes add \"Odd one\" uuid;"
                                + " alter table notes add must integer not null")
                        .told("unused-column"))
                .containsExactly(
                        "PROBLEM notes.must: is a column that no attribute of Note maps, and it must be given: no row can"
                                + " be made | public final Attribute<Note, Integer> must = integer().required(); or alter"
                                + " table notes drop column must; in a migration",
                        "HINT notes.Odd one: is a column that no attribute of Note maps | public final Attribute<Note,"
                                + " UUID> column = uuid().column(\"Odd one\"); or, where nobody else uses it, alter table"
                                + " notes drop column \"Odd one\"; in a migration",
                        "HINT notes.mood: is a column that no attribute of Note maps | public final Text<Note> mood ="
                                + " string(); or, where nobody else uses it, alter table notes drop column mood; in a"
                                + " migration");
    }

    @Test
    void an_attribute_that_is_null_in_each_of_many_rows_is_told() {
        assertThat(Clinic.synced(Ward.ALL).sql(PEOPLE).told("empty-column"))
                .containsExactly(
                        "HINT Person.pin: is null in every row: it may be that nothing writes it | take Person.pin"
                                + " out of its class where nobody wants it, and ./rowan generate-migrations --name"
                                + " say_what_changes");
    }

    @Test
    void a_large_table_that_was_never_analyzed_is_told() {
        Clinic clinic = new Clinic(Ward.ALL)
                .sql("create table big with (autovacuum_enabled = false) as"
                        + " select repeat('x', 1000) as words from generate_series(1, 2000)");
        assertThat(clinic.told("statistics"))
                .containsExactly("HINT big: was never analyzed: how its rows are found is guessed | analyze big;");
        assertThat(clinic.sql("analyze big").told("statistics")).isEmpty();
    }

    @Test
    void what_others_made_is_one_hint() {
        assertThat(Clinic.synced(Ward.ALL)
                        .sql("create table elsewhere (id int); create view seen as select 1")
                        .told("unmanaged"))
                .singleElement()
                .asString()
                .startsWith("HINT the database: holds what no resource declares: table elsewhere");
    }

    @Test
    void problems_come_before_hints() {
        assertThat(Clinic.synced(Hospital.ALL).all().stream()
                        .map(Diagnosis::weight)
                        .distinct())
                .containsExactly(Diagnosis.Weight.PROBLEM, Diagnosis.Weight.HINT);
    }
}
