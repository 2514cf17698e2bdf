package dev.rowan.type;

import static dev.rowan.type.Casting.done;
import static dev.rowan.type.Casting.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StructureCastTest {
    enum Mood {
        GLAD,
        SAD {
            @Override
            boolean shows() {
                return true;
            }
        };

        boolean shows() {
            return false;
        }
    }

    record Address(
            @Nullable String city,
            int number,
            @Nullable List<String> tags,
            @Nullable Instant since) {}

    record House(
            @Nullable Address address,
            @Nullable Mood mood,
            @Nullable BigDecimal price) {}

    record Picky(String name) {
        Picky {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("secret");
            }
        }
    }

    record Unreadable(@Nullable Object anything) {}

    private static final EnumType MOOD = new EnumType(Mood.class);
    private static final RecordType HOUSE = new RecordType(House.class);
    private static final RecordType ADDRESS = new RecordType(Address.class);

    @Test
    void an_enum_is_read_by_the_exact_name() {
        assertThat(done(MOOD, Mood.SAD)).isEqualTo(Mood.SAD);
        assertThat(done(MOOD, "SAD")).isEqualTo(Mood.SAD);
        for (Object other : List.of("sad", "", "ANGRY", 1, Thread.State.NEW)) {
            assertThat(refused(MOOD, other)).isEqualTo("must be one of GLAD, SAD");
        }
    }

    @Test
    void a_list_casts_its_elements() {
        assertThat(done(new ListType(Scalar.INTEGER), List.of("1", 2L))).isEqualTo(List.of(1, 2));
        assertThat(done(new ListType(Scalar.INTEGER), new LinkedHashSet<>(List.of(2, 1))))
                .isEqualTo(List.of(2, 1));
        assertThat(done(new ListType(MOOD), List.of())).isEqualTo(List.of());
        assertThat(refused(new ListType(Scalar.TEXT), "a")).isEqualTo("must be a list");
    }

    @Test
    void a_list_does_not_change_with_what_was_given() {
        List<String> given = new ArrayList<>(List.of("a"));
        Object kept = done(new ListType(Scalar.TEXT), given);
        given.add("b");
        assertThat(kept).isEqualTo(List.of("a"));
    }

    @Test
    void an_element_that_is_refused_is_named_by_its_index() {
        assertThat(refused(new ListType(Scalar.INTEGER), List.of(1, "x"))).isEqualTo("[1] must be a whole number");
        assertThat(refused(new ListType(Scalar.INTEGER), Arrays.asList(1, null)))
                .isEqualTo("[1] must not be null");
        assertThat(refused(new ListType(ADDRESS), List.of(Map.of("number", 1), Map.of("number", "x"))))
                .isEqualTo("[1].number must be a whole number");
    }

    @Test
    void a_list_of_lists_is_no_type() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ListType(new ListType(Scalar.TEXT)));
    }

    @Test
    void a_record_is_made_of_a_map() {
        Map<String, Object> address = Map.of("city", "Turin", "number", "7", "tags", List.of("a"));
        assertThat(done(HOUSE, Map.of("address", address, "mood", "GLAD", "price", 1)))
                .isEqualTo(new House(new Address("Turin", 7, List.of("a"), null), Mood.GLAD, BigDecimal.ONE));
    }

    @Test
    void what_is_left_out_of_a_record_is_null_unless_it_is_primitive() {
        assertThat(done(HOUSE, Map.of())).isEqualTo(new House(null, null, null));
        assertThat(refused(ADDRESS, Map.of("city", "Turin"))).isEqualTo("number is required");
        Map<String, Object> empty = new HashMap<>();
        empty.put("number", null);
        assertThat(refused(ADDRESS, empty)).isEqualTo("number is required");
    }

    @Test
    void a_component_that_is_refused_is_named_by_its_path() {
        assertThat(refused(HOUSE, Map.of("address", Map.of("number", 1, "tags", List.of("a", 1)))))
                .isEqualTo("address.tags[1] must be text");
        assertThat(refused(HOUSE, Map.of("address", "Turin"))).isEqualTo("address must be an object");
        assertThat(refused(HOUSE, Map.of("adress", 1)))
                .isEqualTo("adress is not a name that House knows; did you mean 'address'?");
        assertThat(refused(HOUSE, List.of())).isEqualTo("must be an object");
    }

    @Test
    void a_map_with_keys_that_are_no_names_is_read_by_what_they_say() {
        assertThat(refused(HOUSE, new TreeMap<>(Map.of(1, "x")))).isEqualTo("1 is not a name that House knows");
    }

    @Test
    void what_is_inside_a_record_is_cast_as_well() {
        Address given = new Address("Turin", 7, List.of("a"), Instant.parse("2026-11-21T09:30:00.123456789Z"));
        assertThat(done(ADDRESS, given))
                .isEqualTo(new Address("Turin", 7, List.of("a"), Instant.parse("2026-11-21T09:30:00.123456Z")));
        assertThat(refused(ADDRESS, new Address("a\0b", 7, null, null)))
                .isEqualTo("city must not contain the character U+0000");
        assertThat(refused(HOUSE, new House(new Address(null, 7, List.of("\ud83d"), null), null, null)))
                .isEqualTo("address.tags[0] must not contain half of a surrogate pair");
    }

    @Test
    void a_record_that_refuses_its_values_does_not_repeat_them() {
        assertThat(refused(new RecordType(Picky.class), Map.of("name", ""))).isEqualTo("is refused by Picky");
        assertThat(refused(new RecordType(Picky.class), Map.of())).isEqualTo("is refused by Picky");
    }

    @Test
    void an_object_of_any_names_can_be_given_as_a_record() {
        Address address = new Address("Turin", 7, List.of("a"), null);
        Map<String, Object> same = new HashMap<>(Map.of("city", "Turin", "number", 7, "tags", List.of("a")));
        same.put("since", null);
        assertThat(done(new ListType(MapType.ANY), List.of(address))).isEqualTo(List.of(same));
        assertThat(refused(new ListType(MapType.ANY), List.of("x"))).isEqualTo("[0] must be an object");
    }

    @Test
    void a_component_of_no_known_kind_is_refused() {
        assertThat(refused(new RecordType(Unreadable.class), Map.of("anything", 1)))
                .isEqualTo("anything has a type that cannot be read: class java.lang.Object");
    }
}
