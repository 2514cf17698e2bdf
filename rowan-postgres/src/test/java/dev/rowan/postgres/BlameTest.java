package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.AGE;
import static dev.rowan.postgres.Accounts.EMAIL;
import static dev.rowan.postgres.Accounts.GROUPS;
import static dev.rowan.postgres.Accounts.ID;
import static dev.rowan.postgres.Accounts.NAME;
import static dev.rowan.postgres.Accounts.POST;
import static dev.rowan.postgres.Accounts.STATUS;
import static dev.rowan.postgres.Accounts.TITLE;
import static dev.rowan.postgres.Accounts.USER;
import static dev.rowan.postgres.Accounts.USER_GROUP;
import static dev.rowan.postgres.Accounts.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.store.Computed;
import dev.rowan.store.Conflict;
import dev.rowan.store.LinkMode;
import dev.rowan.store.Violation;
import dev.rowan.store.Violation.Kind;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Scalar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Which row of a step, and which attribute, broke a rule. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlameTest {
    private static final AttributeModel AUTHOR_ID = Sketch.of(POST, "author_id");
    private static final ResourceModel ROOM = new Sketch("Room", "rooms")
            .key("id", Scalar.INTEGER)
            .optional("code", Scalar.TEXT)
            .optional("floor", Scalar.INTEGER)
            .optional("price", new DecimalType(12, 2))
            .optional("opened", Scalar.DATE)
            .model();

    private final Postgres store = Server.store();

    @AfterAll
    void close() {
        store.close();
    }

    @BeforeEach
    void tables() {
        Accounts.create();
        Server.run(
                "create table rooms (id integer primary key, code varchar(4) unique, floor integer check (floor < 100),"
                        + " price numeric(5, 2), opened date, exclude using btree (floor with =))");
        Accounts.user(1, "Ada");
        Accounts.user(2, "Bob");
        Accounts.group(1, "g");
    }

    @Test
    void the_row_whose_values_are_taken_is_told() {
        Server.run("update users set email = 'ada, (x)=(y)@example.org' where name = 'Ada'");
        assertThat(insert(
                        USER,
                        List.of(ID, NAME, EMAIL),
                        row(id(3), "x", "c@d"),
                        row(id(4), "y", "ADA, (x)=(y)@example.org")))
                .isEqualTo(rejected(1, Kind.UNIQUE, USER, EMAIL));
        assertThat(insert(USER, List.of(ID, NAME), row(id(3), "x"), row(id(4), "y"), row(id(3), "z")))
                .isEqualTo(rejected(2, Kind.UNIQUE, USER, ID));
        assertThat(write(new WriteStep.Update(
                        USER,
                        keys(id(2), id(1)),
                        List.of(EMAIL),
                        List.of(row("new"), row("new")),
                        List.of(),
                        null,
                        List.of())))
                .isEqualTo(rejected(1, Kind.UNIQUE, USER, EMAIL));
        Conflict conflict = new Conflict(List.of(ID), List.of(NAME), List.of(), null);
        assertThat(write(new WriteStep.Insert(
                        USER,
                        List.of(ID, NAME, EMAIL),
                        List.of(row(id(9), "x", "c@d"), row(id(8), "y", "Ada, (x)=(y)@example.org")),
                        List.of(),
                        conflict)))
                .isEqualTo(rejected(1, Kind.UNIQUE, USER, EMAIL));
    }

    @Test
    void the_row_that_refers_to_nothing_is_told() {
        List<AttributeModel> columns = List.of(TITLE, AUTHOR_ID);
        assertThat(insert(POST, columns, row("a", null), row("b", id(1)), row("c", id(9)), row("d", id(9))))
                .isEqualTo(rejected(2, Kind.REFERENCE, POST, AUTHOR_ID));
        Server.run("insert into posts values (1, 'x', null), (2, 'y', null)");
        assertThat(write(new WriteStep.Update(
                        POST,
                        keys(2L, 1L),
                        List.of(AUTHOR_ID),
                        List.of(row(id(7)), row(id(1))),
                        List.of(),
                        null,
                        List.of())))
                .isEqualTo(rejected(0, Kind.REFERENCE, POST, AUTHOR_ID));
    }

    @Test
    void the_row_that_others_refer_to_is_told() {
        Server.run("insert into posts values (1, 'x', '" + id(2) + "')");
        assertThat(write(new WriteStep.Delete(USER, keys(id(1), id(2)), null, List.of())))
                .isEqualTo(rejected(1, Kind.REFERENCED, POST, AUTHOR_ID));
        assertThat(write(new WriteStep.Update(
                        USER,
                        keys(id(1), id(2)),
                        List.of(ID),
                        List.of(row(id(5)), row(id(6))),
                        List.of(),
                        null,
                        List.of())))
                .isEqualTo(rejected(1, Kind.REFERENCED, POST, AUTHOR_ID));
    }

    @Test
    void the_row_that_holds_null_is_told() {
        assertThat(insert(USER, List.of(ID, NAME), row(id(3), "x"), row(id(4), null), row(id(5), null)))
                .isEqualTo(rejected(1, Kind.NOT_NULL, USER, NAME));
        assertThat(insert(USER, List.of(ID), row(id(3)), row(id(4)))).isEqualTo(rejected(0, Kind.NOT_NULL, USER, NAME));
    }

    @Test
    void the_row_of_a_check_is_told_by_its_plain_values() {
        Server.run(
                "alter table users drop constraint users_status_check",
                "alter table users add constraint users_status_check check (status = 'LOCKED')");
        List<AttributeModel> columns = List.of(ID, NAME, STATUS);
        assertThat(insert(
                        USER,
                        columns,
                        row(id(3), "x", Accounts.Status.LOCKED),
                        row(id(4), "y", Accounts.Status.ACTIVE)))
                .isEqualTo(rejected(1, Kind.CHECK, USER, STATUS));
    }

    @Test
    void a_payload_is_told_at_its_link() {
        Accounts.group(2, "h");
        WriteStep.Link step = new WriteStep.Link(
                GROUPS,
                LinkMode.APPEND_AND_REMOVE,
                id(1),
                List.of(id(2), id(1)),
                List.of(Accounts.INVITER_ID),
                List.of(row(id(2)), row(id(77))),
                List.of());
        assertThat(write(step)).isEqualTo(rejected(1, Kind.REFERENCE, USER_GROUP, Accounts.INVITER_ID));
    }

    @Test
    void constraints_with_the_names_that_the_server_gives_are_told_at_their_attributes() {
        AttributeModel floor = Sketch.of(ROOM, "floor");
        AttributeModel code = Sketch.of(ROOM, "code");
        List<AttributeModel> columns = List.of(ROOM.primaryKey().get(0), code, floor);
        assertThat(insert(ROOM, columns, row(1, "a", 1), row(2, "b", 100)))
                .isEqualTo(rejected(1, Kind.CHECK, ROOM, floor));
        assertThat(insert(ROOM, columns, row(1, "a", 1), row(2, "b", 1)))
                .isEqualTo(rejected(1, Kind.EXCLUSION, ROOM, floor));
        assertThat(insert(ROOM, columns, row(1, "a", 1), row(2, "a", 2)))
                .isEqualTo(rejected(1, Kind.UNIQUE, ROOM, code));
        Server.run("alter table rooms rename constraint rooms_code_key to anything");
        assertThat(insert(ROOM, columns, row(1, "a", 1), row(2, "a", 2)))
                .isEqualTo(rejected(1, Kind.UNIQUE, ROOM, code));
    }

    @Test
    void values_that_a_column_cannot_hold_are_told_where_there_is_only_one() {
        AttributeModel key = ROOM.primaryKey().get(0);
        AttributeModel code = Sketch.of(ROOM, "code");
        AttributeModel price = Sketch.of(ROOM, "price");
        AttributeModel opened = Sketch.of(ROOM, "opened");
        assertThat(insert(ROOM, List.of(key, code), row(1, "four"), row(2, "fives"), row(3, null)))
                .isEqualTo(rejected(1, Kind.TOO_LONG, ROOM, code));
        assertThat(insert(
                        ROOM, List.of(key, price), row(1, new BigDecimal("999.99")), row(2, new BigDecimal("1000.00"))))
                .isEqualTo(rejected(1, Kind.OUT_OF_RANGE, ROOM, price));
        assertThat(insert(ROOM, List.of(key, opened), row(1, LocalDate.of(9_000_000, 1, 1)), row(2, null)))
                .isEqualTo(rejected(Violation.UNKNOWN, Kind.OUT_OF_RANGE, ROOM, opened));
    }

    @Test
    void a_number_that_was_worked_out_and_does_not_fit_is_told_at_its_attribute() {
        Server.run("update users set age = 2147483647 where name = 'Bob'");
        Term one = new Term.Constant(1, Scalar.INTEGER, false);
        Computed more = new Computed(AGE, new Term.Call(NumberOperation.PLUS, Accounts.own(AGE), one));
        assertThat(write(new WriteStep.Update(
                        USER, keys(id(2)), List.of(), List.<Object[]>of(row()), List.of(more), null, List.of())))
                .isEqualTo(rejected(0, Kind.OUT_OF_RANGE, USER, AGE));
        assertThat(write(new WriteStep.UpdateAll(Accounts.rows(USER, ID), List.of(more))))
                .isEqualTo(rejected(Violation.UNKNOWN, Kind.OUT_OF_RANGE, USER, AGE));
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static List<List<Object>> keys(Object... keys) {
        return Arrays.stream(keys).map(key -> List.of(key)).toList();
    }

    private static Written rejected(int row, Kind kind, ResourceModel resource, AttributeModel attribute) {
        return new Written.Rejected(List.of(new Violation(kind, resource, List.of(attribute), row)));
    }

    private Written insert(ResourceModel resource, List<AttributeModel> attributes, Object[]... rows) {
        return write(new WriteStep.Insert(resource, attributes, Arrays.asList(rows), List.of()));
    }

    private Written write(WriteStep step) {
        return store.alone(session -> session.write(step));
    }
}
