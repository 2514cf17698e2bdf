package dev.rowan.walk;

import static dev.rowan.walk.InsideValuesTest.House.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Rowan;
import dev.rowan.expression.Attribute;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.resource.Create;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InsideValuesTest {
    public record Room(String name, int size) {}

    public record Address(String street, int number, List<Room> rooms) {}

    public static final class House extends Resource<House> {
        public static final House HOUSE = new House();

        public final Attribute<House, UUID> id = uuidPrimaryKey();
        public final Attribute<House, Address> address = json(Address.class);
        public final Attribute<House, List<Integer>> floors = listOf(Integer.class);
        public final Create<House> create = create();
        public final Read<House> read = read();
    }

    private final Rowan rowan = Rowan.open(Memory.store(), Domain.of("Houses", HOUSE));

    @AfterEach
    void close() {
        rowan.close();
    }

    @Test
    void every_refused_element_of_a_list_is_told_at_its_index() {
        assertThat(problems(Map.of("floors", List.of("ground", 1, "attic"))))
                .containsExactly(
                        "floors[0]: must be a whole number [invalid]", "floors[2]: must be a whole number [invalid]");
    }

    @Test
    void a_record_tells_unknown_missing_and_refused_components_at_once() {
        Map<String, Object> address =
                Map.of("stret", "Elm", "rooms", List.of(Map.of("name", "hall", "size", 1), Map.of("size", "big")));
        assertThat(problems(Map.of("address", address)))
                .containsExactly(
                        "address.stret: is not a name that Address knows; did you mean 'street'? [unknown_name]",
                        "address.number: is required [required]",
                        "address.rooms[1].size: must be a whole number [invalid]");
    }

    @Test
    void an_unknown_component_is_told_without_its_control_characters() {
        assertThat(problems(Map.of("address", Map.of("number", 1, "a\nb", 2))))
                .containsExactly("address.a\uFFFDb: is not a name that Address knows [unknown_name]");
    }

    private List<String> problems(Map<String, ?> input) {
        InvalidException refused =
                catchThrowableOfType(InvalidException.class, () -> rowan.run(HOUSE.create.input(input)));
        return refused.problems().stream().map(Object::toString).toList();
    }
}
