package dev.rowan.walk;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.walk.Club.Group.GROUP;
import static dev.rowan.walk.Club.User.USER;
import static dev.rowan.walk.Club.UserGroup.USER_GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.changeset.Link;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.NotLoadedException;
import dev.rowan.problem.StoreException;
import dev.rowan.row.Row;
import dev.rowan.walk.Club.Group;
import dev.rowan.walk.Club.User;
import dev.rowan.walk.Club.UserGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WalkTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Club.ACCOUNTS, Club.WORKS);
    private final Row<User> ada = rowan.run(USER.create.set(USER.name, "Ada"));
    private final Row<Group> admins = rowan.run(GROUP.create.set(GROUP.name, "admins"));
    private final Row<Group> guests = rowan.run(GROUP.create.input(Map.of("name", "guests")));

    record Member(UUID id, String name, List<InGroup> groups) {}

    record InGroup(String name, String role) {}

    record NewUser(String name) {}

    @AfterEach
    void close() {
        rowan.close();
    }

    @Test
    void a_user_is_loaded_with_the_groups_that_were_appended() {
        rowan.run(USER.update.of(ada).manage(USER.groups, APPEND, List.of(admins, guests.key())));
        Row<User> user = rowan.one(USER.query().load(USER.groups.with(q -> q.sort(GROUP.name.asc()))));
        assertThat(user.get(USER.groups))
                .extracting(group -> group.get(GROUP.name))
                .containsExactly("admins", "guests");
        Row<Group> group =
                rowan.one(GROUP.query().filter(GROUP.name.eq("admins")).load(GROUP.users));
        assertThat(group.get(GROUP.users)).containsExactly(rowan.get(ada.key()));
    }

    @Test
    void a_join_row_is_created_by_keys_and_by_rows() {
        rowan.run(USER_GROUP
                .create
                .set(USER_GROUP.userId, ada.get(USER.id))
                .set(USER_GROUP.groupId, admins.get(GROUP.id)));
        Row<UserGroup> other =
                rowan.run(USER_GROUP.create.set(USER_GROUP.user, ada).set(USER_GROUP.group, guests));
        assertThat(other.get(USER_GROUP.role)).isEqualTo("member");
        assertThat(rowan.count(USER.query().filter(USER.groups.any(g -> g.name.eq("admins")))))
                .isOne();
        assertThat(rowan.exists(USER_GROUP
                        .query()
                        .filter(USER_GROUP.group.text(g -> g.name).startsWith("gue"))))
                .isTrue();
        assertThatThrownBy(() ->
                        rowan.run(USER_GROUP.create.set(USER_GROUP.user, ada).set(USER_GROUP.group, guests)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.problems())
                                .extracting(p -> p.code() + " at " + p.path())
                                .containsExactly("taken at uniqueUserGroup"));
    }

    @Test
    void what_the_join_row_carries_comes_back_in_the_shape() {
        rowan.run(USER.update
                .of(ada)
                .manage(
                        USER.groups,
                        APPEND,
                        List.of(
                                Link.to(admins).with(USER_GROUP.role, "boss"),
                                Map.of("id", guests.get(GROUP.id).toString()))));
        List<Member> members = rowan.list(USER.query()
                .load(USER.groups.with(q -> q.sort(GROUP.name.asc())))
                .into(Member.class));
        assertThat(members)
                .containsExactly(new Member(
                        ada.get(USER.id),
                        "Ada",
                        List.of(new InGroup("admins", "boss"), new InGroup("guests", "member"))));
    }

    @Test
    void all_problems_of_all_inputs_are_told_at_once_at_their_paths() {
        UUID nobody = UUID.randomUUID();
        assertThatThrownBy(() -> rowan.run(USER.update
                        .of(ada)
                        .input(Map.of("nam", "x"))
                        .manage(
                                USER.groups,
                                APPEND,
                                Arrays.asList(
                                        "no uuid",
                                        null,
                                        ada,
                                        Link.to(admins).with(USER_GROUP.role, "far too long a role"),
                                        Map.of("id", Map.of("ne", 1)),
                                        Map.of("name", "admins", "rol", "x")))))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.problems())
                                .extracting(p -> p.path() + " " + p.code())
                                .containsExactly(
                                        "nam unknown_name",
                                        "groups[0] invalid",
                                        "groups[1] required",
                                        "groups[2] invalid",
                                        "groups[3].role too_long",
                                        "groups[4].id invalid",
                                        "groups[5].rol unknown_name"))
                .hasMessageContaining("did you mean 'name'?")
                .hasMessageContaining("is a row of User, but User.groups leads to Group");
        assertThatThrownBy(() ->
                        rowan.run(USER.update.of(ada).manage(USER.groups, APPEND, List.of(nobody, admins, nobody))))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.problems())
                                .extracting(p -> p.path() + " " + p.code())
                                .containsExactly("groups[0] not_found", "groups[2] not_found"));
        assertThat(rowan.count(USER_GROUP.query())).isZero();
    }

    @Test
    void the_whole_set_and_removing_do_what_they_say() {
        rowan.run(USER.update.of(ada).manage(USER.groups, APPEND, List.of(admins)));
        Row<User> result = rowan.run(
                USER.update.of(ada).manage(USER.groups, APPEND_AND_REMOVE, List.of(Map.of("name", "guests"))));
        assertThat(result.get(USER.groups)).hasSize(1);
        assertThatThrownBy(() -> result.get(USER.groups).get(0).get(GROUP.name))
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("Group.name was not loaded: of this row only the key is known; read it with"
                        + " `rowan.get(row.key())`");
        assertThatThrownBy(() -> rowan.run(USER.update.of(ada).manage(USER.groups, REMOVE, List.of(admins))))
                .hasMessage("groups[0]: is not related by User.groups [not_related]");
        Row<User> after = rowan.run(USER.update.of(ada).manage(USER.groups, REMOVE, List.of(guests)));
        assertThatThrownBy(() -> after.get(USER.groups))
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("User.groups was not loaded; add `.load(USER.groups)` to the query");
        assertThat(rowan.count(USER_GROUP.query())).isZero();
    }

    @Test
    void a_create_with_links_is_written_whole_or_not_at_all() {
        rowan.run(USER.create.from(new NewUser("Bob")).manage(USER.groups, APPEND, List.of(admins)));
        assertThatThrownBy(() -> rowan.run(
                        USER.create.set(USER.name, "Cy").manage(USER.groups, APPEND, List.of(UUID.randomUUID()))))
                .isInstanceOf(InvalidException.class);
        assertThat(rowan.list(USER.query().sort(USER.groups.count().desc(), USER.name.asc())))
                .extracting(user -> user.get(USER.name))
                .containsExactly("Bob", "Ada");
    }

    @Test
    void an_update_that_changes_nothing_returns_the_row_and_a_gone_row_is_not_found() {
        assertThat(rowan.run(USER.update.of(ada).set(USER.name, "Ada"))).isEqualTo(ada);
        assertThat(rowan.run(USER.update.of(ada.key()).input(Map.of()))).isEqualTo(ada);
        rowan.run(USER.destroy.of(ada));
        assertThatThrownBy(() -> rowan.run(USER.update.of(ada).set(USER.name, "x")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rowan.get(ada.key())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rowan.run(USER.destroy.of(ada))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_refused_write_dooms_its_transaction_and_an_intake_problem_does_not() {
        assertThatThrownBy(() -> rowan.transaction(() -> {
                    rowan.run(USER.create.set(USER.name, "Bob"));
                    try {
                        rowan.run(GROUP.create.set(GROUP.name, "admins"));
                    } catch (InvalidException taken) {
                        assertThat(taken).hasMessage("name: is already taken by another Group [taken]");
                    }
                    rowan.list(USER.query());
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("name: is already taken by another Group");
        assertThat(rowan.count(USER.query())).isOne();
        rowan.transaction(() -> {
            rowan.run(USER.create.set(USER.name, "Bob"));
            assertThatThrownBy(() -> rowan.run(USER.create.input(Map.of()))).hasMessage("name: is required [required]");
        });
        assertThat(rowan.count(USER.query())).isEqualTo(2);
    }

    @Test
    void a_destroy_neither_sets_nor_relates_and_says_so() {
        assertThatThrownBy(() -> rowan.run(
                        USER.destroy.of(ada).set(USER.name, "Ada L.").manage(USER.groups, APPEND, List.of(admins))))
                .isInstanceOf(InvalidException.class)
                .hasMessage("name: cannot be set by an action that destroys the row [invalid];"
                        + " groups[0]: cannot be related to a row that is destroyed [invalid]");
        assertThat(rowan.get(ada.key())).isEqualTo(ada);
    }
}
