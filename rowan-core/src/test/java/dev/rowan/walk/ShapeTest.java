package dev.rowan.walk;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.walk.Club.Group.GROUP;
import static dev.rowan.walk.Club.User.USER;
import static dev.rowan.walk.Club.UserGroup.USER_GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.memory.Memory;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Club.ACCOUNTS, Club.WORKS);

    record Wrong(String id, String nam, int groups, List<Role> memberships, String title) {}

    record Role(String role, int userId) {}

    record Both(List<InGroup> groups) {}

    record InGroup(String name, UUID userId) {}

    record Endless(String name, List<Endless> groups) {}

    record Membership(Named user, Optional<Named> group, Optional<String> role) {}

    record Named(String name) {}

    @AfterEach
    void close() {
        rowan.close();
    }

    @Test
    void every_component_that_does_not_fit_is_told_at_once() {
        assertThatThrownBy(() -> rowan.list(USER.query().into(Wrong.class)))
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::message)
                                .containsExactly(
                                        "Wrong.id (ShapeTest.java): is a java.lang.String, but User.id holds UUID; write `UUID id`.",
                                        "Wrong.nam (ShapeTest.java): there is no field 'nam' in User; the nearest is 'name'.",
                                        "Wrong.groups (ShapeTest.java): is a int, but User.groups is a relationship;"
                                                + " write a List or Set of a record.",
                                        "Role.userId (ShapeTest.java): is a int, but UserGroup.userId holds UUID;"
                                                + " write `UUID userId`.",
                                        "Wrong.title (ShapeTest.java): there is no field 'title' in User;"
                                                + " name one of id, name, groups, memberships."));
    }

    @Test
    void a_record_inside_itself_has_no_end() {
        assertThatThrownBy(() -> rowan.list(USER.query().into(Endless.class)))
                .hasMessage("Endless.groups (ShapeTest.java): contains its own record, without end;"
                        + " write a record of its own for the inner level.");
    }

    @Test
    void one_related_row_is_a_record_or_an_optional_one() {
        rowan.run(USER.create
                .set(USER.name, "Ada")
                .manage(USER.groups, APPEND, List.of(rowan.run(GROUP.create.set(GROUP.name, "admins")))));
        assertThat(rowan.list(USER_GROUP.query().into(Membership.class)))
                .containsExactly(
                        new Membership(new Named("Ada"), Optional.of(new Named("admins")), Optional.of("member")));
        assertThat(rowan.one(USER.query().into(Both.class)).groups())
                .extracting(InGroup::name)
                .containsExactly("admins");
    }
}
