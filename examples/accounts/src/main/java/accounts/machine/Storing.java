package accounts.machine;

import static accounts.domain.Group.GROUP;
import static accounts.domain.User.USER;
import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.REMOVE;

import accounts.domain.Group;
import accounts.domain.User;
import accounts.narration.Narrator;
import dev.rowan.Rowan;
import dev.rowan.row.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the rows to what a machine says. Rows that are not the machine's are left as they are. */
final class Storing {
    private final Rowan rowan;
    private final Machine machine;

    Storing(Rowan rowan, Machine machine) {
        this.rowan = rowan;
        this.machine = machine;
    }

    void play(Narrator tell) {
        tell.step("Store them: users, groups, and who is in which, one statement for the users of a group");
        rowan.transaction(() -> {
            Map<String, Row<User>> users = knownUsers();
            Map<String, Row<Group>> groups = knownGroups();
            for (Person person : machine.people()) {
                users.put(person.login(), rowan.run(person.storedOver(users.get(person.login()))));
            }
            for (Team team : machine.teams()) {
                Row<Group> before = groups.get(team.name());
                Row<Group> group = rowan.run(team.storedOver(before));
                List<Row<User>> members =
                        machine.members(team).stream().map(users::get).toList();
                rowan.run(GROUP.update.of(group).manage(GROUP.users, APPEND, members));
                rowan.run(GROUP.update.of(group).manage(GROUP.users, REMOVE, left(before, team)));
            }
        });
        tell.came();
    }

    /** Those of the machine's people who were in a group and are no more. */
    private List<Row<User>> left(@Nullable Row<Group> before, Team team) {
        if (before == null) {
            return List.of();
        }
        Set<String> members = machine.members(team);
        Set<String> people = machine.people().stream().map(Person::login).collect(Collectors.toSet());
        return before.get(GROUP.users).stream()
                .filter(user -> people.contains(user.get(USER.handle)) && !members.contains(user.get(USER.handle)))
                .toList();
    }

    private Map<String, Row<User>> knownUsers() {
        List<String> logins = machine.people().stream().map(Person::login).toList();
        Map<String, Row<User>> known = new HashMap<>();
        rowan.list(USER.query().filter(USER.handle.in(logins))).forEach(user -> known.put(user.get(USER.handle), user));
        return known;
    }

    private Map<String, Row<Group>> knownGroups() {
        List<String> names = machine.teams().stream().map(Team::name).toList();
        Map<String, Row<Group>> known = new HashMap<>();
        rowan.list(GROUP.query().filter(GROUP.name.in(names)).load(GROUP.users))
                .forEach(group -> known.put(group.get(GROUP.name), group));
        return known;
    }
}
