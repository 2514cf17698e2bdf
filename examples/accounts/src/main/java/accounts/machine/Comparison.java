package accounts.machine;

import static accounts.domain.Group.GROUP;
import static accounts.domain.User.USER;

import accounts.domain.Group;
import accounts.domain.User;
import accounts.narration.Narrator;
import dev.rowan.Rowan;
import dev.rowan.row.Row;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was loaded, against what the files say. */
record Comparison(FilesAgain files, List<Row<User>> users, List<Row<Group>> groups) {
    void play(Rowan rowan, Narrator tell) {
        differ(tell, users.size() + " users, with their numbers", numberedUsers(), files.users());
        differ(tell, groups.size() + " groups, with their numbers", numberedGroups(), files.groups());
        String members = files.memberships().size() + " memberships";
        differ(tell, members + ", by group", byGroup(), files.memberships());
        differ(tell, members + ", by user", byUser(), files.memberships());
        differ(tell, members + ", by plain JDBC", PlainSql.memberships(rowan, names(), logins()), files.memberships());
    }

    private static void differ(Narrator tell, String what, NavigableSet<String> found, NavigableSet<String> expected) {
        NavigableSet<String> lost = new TreeSet<>(expected);
        lost.removeAll(found);
        NavigableSet<String> added = new TreeSet<>(found);
        added.removeAll(expected);
        boolean same = lost.isEmpty() && added.isEmpty();
        tell.check(what + (same ? "" : ": missing " + lost + ", too many " + added), same);
    }

    private NavigableSet<String> numberedUsers() {
        return sorted(users.stream().map(user -> user.get(USER.handle) + "=" + user.get(USER.uid)));
    }

    private NavigableSet<String> numberedGroups() {
        return sorted(groups.stream().map(group -> group.get(GROUP.name) + "=" + group.get(GROUP.gid)));
    }

    /** Members that are not the machine's are somebody else's affair. */
    private NavigableSet<String> byGroup() {
        NavigableSet<String> logins = logins();
        return sorted(groups.stream()
                .flatMap(group -> group.get(GROUP.users).stream()
                        .map(user -> user.get(USER.handle))
                        .filter(logins::contains)
                        .map(login -> group.get(GROUP.name) + "/" + login)));
    }

    private NavigableSet<String> byUser() {
        NavigableSet<String> names = names();
        return sorted(users.stream()
                .flatMap(user -> user.get(USER.groups).stream()
                        .map(group -> group.get(GROUP.name))
                        .filter(names::contains)
                        .map(name -> name + "/" + user.get(USER.handle))));
    }

    private NavigableSet<String> logins() {
        return sorted(users.stream().map(user -> user.get(USER.handle)));
    }

    private NavigableSet<String> names() {
        return sorted(groups.stream().map(group -> group.get(GROUP.name)));
    }

    private static NavigableSet<String> sorted(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }
}
