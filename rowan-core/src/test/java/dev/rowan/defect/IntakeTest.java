package dev.rowan.defect;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.defect.Village.Club.CLUB;
import static dev.rowan.defect.Village.House.HOUSE;
import static dev.rowan.defect.Village.Person.PERSON;
import static dev.rowan.defect.Village.Stay.STAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.changeset.Link;
import dev.rowan.defect.Village.Club;
import dev.rowan.defect.Village.Door;
import dev.rowan.defect.Village.House;
import dev.rowan.defect.Village.Person;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.row.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IntakeTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Village.all());
    private final Row<House> house = rowan.run(HOUSE.create.set(HOUSE.street, "Main Street"));
    private final Row<Person> ada = rowan.run(PERSON.create.set(PERSON.name, "Ada"));
    private final Row<Club> chess =
            rowan.run(CLUB.create.set(CLUB.name, "chess").set(CLUB.town, "Bath"));

    @Test
    void a_text_that_no_database_keeps_is_refused_inside_a_record_too() {
        for (String bad : List.of("a\0b", "a\ud800b")) {
            assertThatThrownBy(() -> rowan.run(HOUSE.update.of(house).set(HOUSE.door, new Door(bad, 1))))
                    .isInstanceOf(InvalidException.class)
                    .hasMessageStartingWith("door.colour: must not contain");
        }
    }

    @Test
    @Timeout(10)
    void a_number_with_a_billion_digits_after_the_point_is_refused_at_once() {
        for (String huge : List.of("1e-200000000", "1e-2147483647", "1e2147483647", "0e-2147483647")) {
            Map<String, Object> input = Map.of("street", "x", "rooms", new BigDecimal(huge));
            if (huge.startsWith("0")) {
                assertThat(rowan.run(HOUSE.create.input(input)).get(HOUSE.rooms))
                        .isZero();
            } else {
                assertThatThrownBy(() -> rowan.run(HOUSE.create.input(input)))
                        .isInstanceOf(InvalidException.class)
                        .hasMessageStartingWith("rooms: must be");
            }
        }
        assertThat(rowan.run(HOUSE.create.input(Map.of("street", "x", "rooms", new BigDecimal("30.00"))))
                        .get(HOUSE.rooms))
                .isEqualTo(30);
    }

    @Test
    void control_characters_in_the_names_of_a_document_do_not_reach_messages() {
        assertThatThrownBy(() -> rowan.run(
                        HOUSE.create.input(Map.of("street", "x", "door", Map.of("colour\n2026 ERROR forged", "red")))))
                .isInstanceOf(InvalidException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("\n"));
    }

    @Test
    void a_name_that_is_null_is_unknown() {
        Map<String, Object> input = new HashMap<>();
        input.put("street", "x");
        input.put(null, "y");
        assertThatThrownBy(() -> rowan.run(HOUSE.create.input(input)))
                .isInstanceOf(InvalidException.class)
                .hasMessageStartingWith("null: is not accepted by House.create");
    }

    @Test
    void an_action_that_destroys_relates_nobody() {
        assertThatThrownBy(() -> rowan.run(PERSON.destroy.of(ada).manage(PERSON.clubs, APPEND, List.of(chess))))
                .isInstanceOf(InvalidException.class)
                .hasMessage("clubs[0]: cannot be related to a row that is destroyed [invalid]");
        assertThat(rowan.exists(PERSON.query())).isTrue();
    }

    @Test
    void the_same_link_twice_with_the_same_bytes_is_one_link() {
        rowan.run(PERSON.update
                .of(ada)
                .manage(
                        PERSON.clubs,
                        APPEND,
                        List.of(
                                Link.to(chess).with(STAY.seal, new byte[] {1, 2}),
                                Link.to(chess).with(STAY.seal, new byte[] {1, 2}))));
        assertThat(rowan.count(STAY.query())).isOne();
    }

    @Test
    void rows_of_another_handle_can_be_written_and_related() {
        Rowan other = Rowan.open(Memory.store(), Village.all());
        Row<Person> bob = other.run(PERSON.create.set(PERSON.name, "Bob"));
        Row<Person> known =
                rowan.run(PERSON.create.set(PERSON.id, bob.get(PERSON.id)).set(PERSON.name, "Bob"));
        Row<Person> loaded = other.one(PERSON.query().load(PERSON.clubs, PERSON.house));
        Row<Person> after = rowan.run(PERSON.update.of(loaded).manage(PERSON.clubs, APPEND_AND_REMOVE, List.of(chess)));
        assertThat(after.get(PERSON.clubs)).containsExactly(chess);
        assertThat(rowan.run(PERSON.update.of(loaded).set(PERSON.name, "Bob")).key())
                .isEqualTo(known.key());
    }

    @Test
    void what_is_compared_with_a_sensitive_attribute_of_a_related_row_is_never_printed() {
        assertThat(PERSON.query()
                        .filter(PERSON.house.at(h -> h.alarm).eq("4711"))
                        .toString())
                .doesNotContain("4711");
        assertThat(PERSON.query()
                        .filter(PERSON.house.text(h -> h.alarm).in("4711"))
                        .toString())
                .doesNotContain("4711");
        assertThat(PERSON.query()
                        .filter(PERSON.house.text(h -> h.alarm).startsWith("4711"))
                        .toString())
                .doesNotContain("4711");
    }
}
