package dev.rowan.conformance.expression;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.expression.function.Json.at;
import static dev.rowan.expression.function.Json.list;
import static dev.rowan.expression.function.Json.text;
import static dev.rowan.expression.function.Lists.contains;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.club.Address;
import dev.rowan.conformance.club.Standing;
import dev.rowan.conformance.probe.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What lies within documents. */
public abstract class DocumentContract extends ExpressingContract {
    private static final LocalDate SINCE = LocalDate.of(2024, 2, 29);

    private void address(@Nullable String city, Address.@Nullable Spot where, @Nullable LocalDate since) {
        Instant seen = since == null ? null : Instant.parse("2024-02-29T10:20:30.000004Z");
        Address address = new Address("High Street", 12, city, List.of("a", "b"), where, Standing.GUEST, since, seen);
        given(row -> row.set(SPECIMEN.address, address));
    }

    @Test
    void components_are_reached_by_name() {
        address("Ulm", new Address.Spot(new BigDecimal("9.99"), new BigDecimal("48.4")), SINCE);
        says(text(SPECIMEN.address, "street"), "High Street");
        says(text(SPECIMEN.address, "city"), "Ulm");
        says(at(SPECIMEN.address, "number", Integer.class), 12);
        says(at(SPECIMEN.address, "where.east", BigDecimal.class), new BigDecimal("9.99"));
        says(at(SPECIMEN.address, "kind", Standing.class), Standing.GUEST);
        says(at(SPECIMEN.address, "since", LocalDate.class), SINCE);
        says(at(SPECIMEN.address, "seen", Instant.class), Instant.parse("2024-02-29T10:20:30.000004Z"));
        says(list(SPECIMEN.address, "tags", String.class), List.of("a", "b"));
        says(
                at(SPECIMEN.address, "where", Address.Spot.class),
                new Address.Spot(new BigDecimal("9.99"), new BigDecimal("48.4")));
    }

    @Test
    void what_is_found_is_like_any_other_value() {
        address("Ulm", null, SINCE);
        isTrue(text(SPECIMEN.address, "city").lower().startsWith("u"));
        isTrue(at(SPECIMEN.address, "number", Integer.class).plus(1).eq(13));
        isTrue(contains(list(SPECIMEN.address, "tags", String.class), "b"));
        isTrue(at(SPECIMEN.address, "since", LocalDate.class).lt(LocalDate.of(2025, 1, 1)));
    }

    @Test
    void what_is_missing_is_null() {
        address(null, null, null);
        saysNothing(text(SPECIMEN.address, "city"));
        saysNothing(at(SPECIMEN.address, "where", Address.Spot.class));
        saysNothing(at(SPECIMEN.address, "where.north", BigDecimal.class));
        saysNothing(at(SPECIMEN.address, "since", LocalDate.class));
        saysNothing(at(SPECIMEN.address, "seen", Instant.class));
        given(row -> row);
        saysNothing(text(SPECIMEN.address, "street"));
        saysNothing(at(SPECIMEN.address, "number", Integer.class));
        saysNothing(list(SPECIMEN.address, "tags", String.class));
    }

    private String refusal(String path, Class<?> type) {
        return Refusal.only(() -> keeps(at(SPECIMEN.address, path, type).isNull()))
                .message();
    }

    @Test
    void a_path_that_the_record_has_not_is_refused_with_the_nearest() {
        assertThat(refusal("stret", String.class))
                .isEqualTo(
                        "the path 'stret' into Specimen.address names 'stret', but Address has no such component; did"
                                + " you mean 'street'?");
        assertThat(refusal("where.est", BigDecimal.class)).endsWith("Spot has no such component; did you mean 'east'?");
        assertThat(refusal("street.x", String.class))
                .isEqualTo("the path 'street.x' into Specimen.address leads on from text, which has nothing inside");
    }

    @Test
    void a_path_to_another_kind_is_refused() {
        assertThat(refusal("number", String.class))
                .isEqualTo("the path 'number' into Specimen.address leads to Integer, but is asked for String");
        assertThat(refusal("tags", String.class))
                .endsWith("leads to a list of String, but is asked for String; write Json.list(\u2026, String.class)");
        assertThat(Refusal.only(() ->
                                keeps(list(SPECIMEN.address, "tags", Long.class).isNull()))
                        .message())
                .endsWith("leads to a list of String, but is asked for a list of Long");
    }

    @Test
    void no_path_carries_sql() {
        for (String path : List.of("street'", "street' or 'a'='a", "", ".", "street.", "*", "$.street", "street\0")) {
            assertThat(Refusal.of(() -> keeps(text(SPECIMEN.address, path).isNull())))
                    .as(path)
                    .hasSize(1);
        }
    }
}
