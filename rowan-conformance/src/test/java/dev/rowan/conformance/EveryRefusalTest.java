package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.CREATE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.conformance.Depot.Crate.CRATE;
import static dev.rowan.conformance.Depot.Parcel.PARCEL;
import static dev.rowan.conformance.Depot.Stamp.STAMP;
import static dev.rowan.conformance.Depot.Van.VAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Bulk;
import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnLookup;
import dev.rowan.conformance.Depot.Crate;
import dev.rowan.conformance.Depot.Parcel;
import dev.rowan.conformance.Depot.Stamp;
import dev.rowan.conformance.Depot.Van;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.migrate.Migrations;
import dev.rowan.postgres.Postgres;
import dev.rowan.row.Row;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the data that PostgreSQL can know and the declarations do not, broken by every kind of step. */
class EveryRefusalTest {
    private static Rowan rowan;
    private static Row<Van> van;
    private static Row<Crate> crate;

    /** A value that breaks a rule, and how it is told. */
    record Rule(String attribute, Object value, String code) {
        String at(String place) {
            return place + (attribute.isEmpty() || place.isEmpty() ? "" : ".") + attribute + " " + code;
        }

        /** A row that breaks nothing else. */
        Map<String, Object> input(Map<String, Object> more) {
            Map<String, Object> input = new HashMap<>(Map.of("remark", "fine", "code", "new"));
            input.put("slot", 9);
            input.put("size", 8);
            if (attribute.isEmpty()) {
                input.put("size", 9);
            } else if (code.equals("required")) {
                input.remove(attribute);
            } else {
                input.put(attribute, value);
            }
            input.putAll(more);
            return input;
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule("code", "used", "taken"),
                new Rule("slot", 7, "taken"),
                new Rule("crateId", UUID.fromString("00000000-0000-4000-8000-000000000000"), "not_found"),
                new Rule("stuff", "GLASS", "invalid"),
                new Rule("size", 100, "invalid"),
                new Rule("", 9, "invalid"),
                new Rule("remark", "", "required"),
                new Rule("label", "longer", "too_long"),
                new Rule("weight", 12345, "out_of_range"),
                new Rule("grams", 70000, "out_of_range"));
    }

    @BeforeAll
    static void open() {
        rowan = Rowan.open(Databases.SHARED.server().newDatabase(), Depot.DEPOT);
        Migrations.sync(rowan);
        for (String table : List.of("parcels", "stampings")) {
            run("alter table " + table + " drop constraint " + table + "_stuff_check");
            run("alter table " + table + " add check (size < 100), add exclude using btree (slot with =),"
                    + " alter label type varchar(5), alter weight type numeric(4, 1), alter grams type smallint,"
                    + " alter remark set not null, add constraint odd check (size <> slot),"
                    + " add constraint " + table + "_stuff_check check (stuff = 'PAPER')");
        }
    }

    @AfterAll
    static void close() {
        rowan.close();
    }

    @BeforeEach
    void fillTheStore() {
        run("truncate vans, crates, parcels, stamps, stampings");
        van = rowan.run(VAN.create.input(Map.of()));
        crate = rowan.run(CRATE.create.set(CRATE.van, van));
        Map<String, Object> used = Map.of("code", "used", "slot", 7, "remark", "used");
        rowan.run(PARCEL.create.input(used));
        Row<Van> other = rowan.run(VAN.create.input(Map.of()));
        Map<String, Object> stamped = new HashMap<>(used);
        stamped.put("id", stamp().get(STAMP.id));
        rowan.run(VAN.update.of(other).manage(VAN.stamps, APPEND, List.of(stamped)));
    }

    private static void run(String sql) {
        rowan.unwrap(Postgres.class).connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private static Row<Stamp> stamp() {
        return rowan.run(STAMP.create.input(Map.of()));
    }

    private static Row<Parcel> parcel(String code) {
        return rowan.run(
                PARCEL.create.input(Map.of("code", code, "remark", "fine")).set(PARCEL.van, van));
    }

    /** The change that breaks a rule in a row that is there. */
    private static Map<String, Object> change(Rule rule, Map<String, Object> more) {
        Map<String, Object> change = rule.input(more);
        if (rule.code().equals("required")) {
            change.put(rule.attribute(), null);
        }
        return change;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void one_new_row(Rule rule) {
        assertThat(Refusal.of(() -> rowan.run(PARCEL.create.input(rule.input(Map.of())))))
                .containsExactly(rule.at(""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void one_changed_row(Rule rule) {
        Row<Parcel> parcel = parcel("a");
        assertThat(Refusal.of(() -> rowan.run(PARCEL.update.of(parcel).input(change(rule, Map.of())))))
                .containsExactly(rule.at(""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void new_rows_inside_another(Rule rule) {
        Manage create = CREATE.onLookup(OnLookup.IGNORE);
        List<Map<String, Object>> parcels = List.of(Map.of("code", "fine", "remark", "x"), rule.input(Map.of()));
        assertThat(Refusal.of(() -> rowan.run(VAN.update.of(van).manage(VAN.parcels, create, parcels))))
                .containsExactly(rule.at("parcels[1]"));
        assertThat(Refusal.of(() -> rowan.run(VAN.create.manage(VAN.parcels, create, parcels))))
                .containsExactly(rule.at("parcels[1]"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void changed_rows_inside_another(Rule rule) {
        UUID first = parcel("a").get(PARCEL.id);
        UUID second = parcel("b").get(PARCEL.id);
        List<Map<String, Object>> parcels =
                List.of(Map.of("id", first, "label", "x"), change(rule, Map.of("id", second)));
        assertThat(Refusal.of(() -> rowan.run(VAN.update.of(van).manage(VAN.parcels, DIRECT_CONTROL, parcels))))
                .containsExactly(rule.at("parcels[1]"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_links_carry(Rule rule) {
        for (Manage manage : List.of(APPEND, APPEND_AND_REMOVE)) {
            List<Map<String, Object>> stamps = List.of(
                    Map.of("id", stamp().get(STAMP.id), "remark", "x", "code", "fine"),
                    rule.input(Map.of("id", stamp().get(STAMP.id))));
            assertThat(Refusal.of(() -> rowan.run(VAN.update.of(van).manage(VAN.stamps, manage, stamps))))
                    .containsExactly(rule.at("stamps[1]"));
            assertThat(Refusal.of(() -> rowan.run(VAN.update.of(van).manage(VAN.stamps, manage, stamps.subList(1, 2)))))
                    .containsExactly(rule.at("stamps[0]"));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_changed_links_carry(Rule rule) {
        UUID first = stamp().get(STAMP.id);
        UUID second = stamp().get(STAMP.id);
        rowan.run(VAN.update
                .of(van)
                .manage(
                        VAN.stamps,
                        APPEND,
                        List.of(Map.of("id", first, "remark", "x"), Map.of("id", second, "remark", "y"))));
        List<Map<String, Object>> stamps =
                List.of(Map.of("id", first, "label", "x"), change(rule, Map.of("id", second)));
        assertThat(Refusal.of(() -> rowan.run(VAN.update.of(van).manage(VAN.stamps, DIRECT_CONTROL, stamps))))
                .containsExactly(rule.at("stamps[1]"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void many_new_rows(Rule rule) {
        List<Map<String, Object>> inputs = List.of(Map.of("code", "fine", "remark", "x"), rule.input(Map.of()));
        assertThat(Refusal.of(() ->
                        rowan.runAll(inputs.stream().map(PARCEL.create::input).toList(), Bulk.DEFAULT)))
                .containsExactly(rule.at("[1]"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void many_changed_rows(Rule rule) {
        Map<String, Object> fine = new HashMap<>(Map.of("code", "c", "slot", 11, "size", 12, "remark", "x"));
        fine.putAll(Map.of("crateId", crate.get(CRATE.id), "stuff", "PAPER", "label", "x", "weight", 1, "grams", 1));
        Map<String, Object> broken = new HashMap<>(fine);
        broken.putAll(change(rule, Map.of()));
        Row<Parcel> first = parcel("a");
        Row<Parcel> second = parcel("b");
        assertThat(Refusal.of(() -> rowan.runAll(
                        List.of(
                                PARCEL.update.of(first).input(fine),
                                PARCEL.update.of(second).input(broken)),
                        Bulk.DEFAULT)))
                .containsExactly(rule.at("[1]"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_preview(Rule rule) {
        assertThat(rowan.preview(PARCEL.create.input(rule.input(Map.of()))).problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly(rule.at(""));
    }

    @Test
    void a_row_that_others_refer_to() {
        rowan.run(PARCEL.create.input(Map.of("remark", "x")).set(PARCEL.crate, crate));
        Row<Crate> free = rowan.run(CRATE.create.set(CRATE.van, van));
        assertThat(Refusal.of(() -> rowan.run(CRATE.destroy.of(crate)))).containsExactly(" in_use");
        assertThat(Refusal.of(() -> rowan.run(VAN.update.of(van).manage(VAN.crates, DIRECT_CONTROL, List.of()))))
                .containsExactly("crates in_use");
        assertThat(Refusal.of(
                        () -> rowan.runAll(List.of(CRATE.destroy.of(free), CRATE.destroy.of(crate)), Bulk.DEFAULT)))
                .containsExactly("[1] in_use");
        assertThat(Refusal.of(() -> rowan.destroyAll(CRATE.query()))).containsExactly(" in_use");
    }
}
