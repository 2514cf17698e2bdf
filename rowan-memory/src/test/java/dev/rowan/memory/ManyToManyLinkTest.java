package dev.rowan.memory;

import static dev.rowan.store.LinkMode.APPEND;
import static dev.rowan.store.LinkMode.APPEND_AND_REMOVE;
import static dev.rowan.store.LinkMode.REMOVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.store.LinkMode;
import dev.rowan.store.Violation.Kind;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManyToManyLinkTest extends Clubhouse {
    @BeforeEach
    void fill() {
        addAll();
        add(club.membership, ADA, RED, "chair");
        add(club.membership, BOB, RED, "guest");
    }

    private Written append(LinkMode mode, List<UUID> given, String... roles) {
        AttributeModel role = Club.of(club.membership, "role");
        List<Object[]> payload =
                Arrays.stream(roles).map(each -> new Object[] {each}).toList();
        return write(new WriteStep.Link(club.teams, mode, ADA, List.copyOf(given), List.of(role), payload, List.of()));
    }

    private List<List<Object>> links() {
        return read(plan(club.membership, "personId", "teamId", "role"));
    }

    @Test
    void append_relates_and_keeps_the_others() {
        assertThat(link(APPEND, club.teams, ADA, BLUE, GREEN)).isEqualTo(linked(List.of(BLUE, GREEN), List.of()));
        assertThat(links())
                .containsExactlyInAnyOrder(
                        List.of(ADA, RED, "chair"),
                        List.of(BOB, RED, "guest"),
                        Arrays.asList(ADA, BLUE, null),
                        Arrays.asList(ADA, GREEN, null));
    }

    @Test
    void what_is_related_already_is_left_as_it_is_payload_included() {
        assertThat(append(APPEND, List.of(RED, BLUE), "guest", "guest")).isEqualTo(linked(List.of(BLUE), List.of()));
        assertThat(append(APPEND_AND_REMOVE, List.of(BLUE, RED), "x", "x")).isEqualTo(linked(List.of(), List.of()));
        assertThat(links())
                .containsExactlyInAnyOrder(
                        List.of(ADA, RED, "chair"), List.of(ADA, BLUE, "guest"), List.of(BOB, RED, "guest"));
    }

    @Test
    void append_and_remove_leaves_exactly_the_given() {
        assertThat(link(APPEND_AND_REMOVE, club.teams, ADA, GREEN, BLUE))
                .isEqualTo(linked(List.of(GREEN, BLUE), List.of(RED)));
        assertThat(read(of(plan(club.team, "id"), club.teams, ADA, BOB)))
                .containsExactlyInAnyOrder(List.of(ADA, GREEN), List.of(ADA, BLUE), List.of(BOB, RED));
        assertThat(link(APPEND_AND_REMOVE, club.teams, BOB)).isEqualTo(linked(List.of(), List.of(RED)));
    }

    @Test
    void remove_unrelates_the_given_of_this_parent() {
        assertThat(link(REMOVE, club.teams, ADA, RED)).isEqualTo(linked(List.of(), List.of(RED)));
        assertThat(links()).containsExactly(List.of(BOB, RED, "guest"));
        assertThat(all(club.team, "id")).contains(RED);
    }

    @Test
    void missing_destinations_are_told_at_once_and_nothing_is_written() {
        for (LinkMode mode : List.of(APPEND, APPEND_AND_REMOVE)) {
            assertThat(link(mode, club.teams, ADA, NOBODY, BLUE, new UUID(9, 8)))
                    .isEqualTo(new Written.Missing(List.of(0, 2)));
        }
        assertThat(links()).hasSize(2);
    }

    @Test
    void remove_takes_what_is_not_related_for_missing() {
        assertThat(link(REMOVE, club.teams, ADA, BLUE, RED, NOBODY)).isEqualTo(new Written.Missing(List.of(0, 2)));
        assertThat(links()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_parent_that_is_not_there_is_gone(LinkMode mode) {
        assertThat(link(mode, club.teams, NOBODY, RED)).isEqualTo(new Written.Gone());
        assertThat(link(mode, club.teams, NOBODY)).isEqualTo(new Written.Gone());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_given_is_no_mistake(LinkMode mode) {
        assertThat(link(mode, club.teams, CID)).isEqualTo(linked(List.of(), List.of()));
    }

    @Test
    void what_a_join_row_carries_beside_the_payload_is_made_by_the_store_or_null() {
        assertThat(link(APPEND, club.visited, ADA, RED, BLUE)).isEqualTo(linked(List.of(RED, BLUE), List.of()));
        assertThat(read(plan(club.visit, "id", "teamId", "note")))
                .containsExactly(Arrays.asList(1L, RED, null), Arrays.asList(2L, BLUE, null));
    }

    @Test
    void a_link_is_not_doubled_although_its_join_would_let_it() {
        assertThat(link(APPEND, club.visited, ADA, RED)).isEqualTo(linked(List.of(RED), List.of()));
        assertThat(link(APPEND, club.visited, ADA, RED)).isEqualTo(linked(List.of(), List.of()));
        assertThat(all(club.visit, "id")).hasSize(1);
    }

    @Test
    void a_link_that_stands_twice_is_one_link_and_goes_as_a_whole() {
        for (LinkMode mode : List.of(REMOVE, APPEND_AND_REMOVE)) {
            add(club.visit, null, ADA, RED);
            add(club.visit, null, ADA, RED);
            add(club.visit, null, BOB, RED);
            Object[] given = mode == REMOVE ? new Object[] {RED} : new Object[] {};
            assertThat(link(mode, club.visited, ADA, given)).isEqualTo(linked(List.of(), List.of(RED)));
            assertThat(all(club.visit, "personId")).doesNotContain(ADA).contains(BOB);
        }
    }

    @Test
    void what_the_data_forbids_is_told_and_nothing_is_written() {
        AttributeModel id = Club.of(club.visit, "id");
        add(club.visit, 7L, BOB, RED);
        List<Object[]> payload = List.of(new Object[] {8L}, new Object[] {7L});
        Written written = write(
                new WriteStep.Link(club.visited, APPEND, ADA, List.of(RED, BLUE), List.of(id), payload, List.of()));
        assertThat(violation(written)).isEqualTo(by(1, Kind.UNIQUE, club.visit, "id"));
        assertThat(all(club.visit, "personId")).containsExactly(BOB);
    }

    @Test
    void destinations_are_named_by_the_key_of_the_relationship_whatever_the_primary_one() {
        update(club.team, RED, "title", "Red");
        RelationshipModel titles = club.titles;
        AttributeModel teamId = Club.of(club.visit, "teamId");
        List<Object[]> payload = List.of(new Object[] {RED}, new Object[] {RED});
        assertThat(write(new WriteStep.Link(
                        titles, APPEND, ADA, List.of("Red", "Grey"), List.of(teamId), payload, List.of())))
                .isEqualTo(new Written.Missing(List.of(1)));
        assertThat(write(new WriteStep.Link(
                        titles, APPEND, ADA, List.of("Red"), List.of(teamId), payload.subList(0, 1), List.of())))
                .isEqualTo(linked(List.of("Red"), List.of()));
        assertThat(link(REMOVE, titles, ADA, "Red")).isEqualTo(linked(List.of(), List.of("Red")));
    }
}
