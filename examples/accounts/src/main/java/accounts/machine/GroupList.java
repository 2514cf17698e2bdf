package accounts.machine;

import static accounts.domain.Group.GROUP;
import static accounts.domain.User.USER;

import accounts.domain.Group;
import dev.rowan.row.Row;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is in which group, for a person: a line for each group that has users, and one for those that have none. */
final class GroupList {
    private static final Predicate<Row<Group>> HAS_USERS =
            group -> !group.get(GROUP.users).isEmpty();

    private GroupList() {}

    static List<String> of(List<Row<Group>> groups) {
        int width = groups.stream()
                .filter(HAS_USERS)
                .mapToInt(group -> group.get(GROUP.name).length())
                .max()
                .orElse(1);
        Stream<String> lines = groups.stream()
                .filter(HAS_USERS)
                .map(group -> String.format("%-" + width + "s  %s", group.get(GROUP.name), users(group)));
        String empty = groups.stream()
                .filter(HAS_USERS.negate())
                .map(group -> group.get(GROUP.name))
                .collect(Collectors.joining(", "));
        return Stream.concat(lines, Stream.of("without users: " + (empty.isEmpty() ? "none" : empty)))
                .toList();
    }

    private static String users(Row<Group> group) {
        return group.get(GROUP.users).stream()
                .map(user -> user.get(USER.handle))
                .collect(Collectors.joining(", "));
    }
}
