package accounts.machine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads group: {@code name:password:gid:login,login,…}. Two lines of one name and number are one group. */
final class GroupFile {
    private static final String FILE = "group";
    private static final int GID = 2;
    private static final int LISTED = 3;

    private final List<String> remarks;
    private final Map<String, Team> teams = new LinkedHashMap<>();

    private GroupFile(List<String> remarks) {
        this.remarks = remarks;
    }

    /** What could not be used is added to the remarks. */
    static List<Team> read(List<String> lines, List<String> remarks) {
        GroupFile file = new GroupFile(remarks);
        for (int i = 0; i < lines.size(); i++) {
            if (Line.speaks(lines.get(i))) {
                file.take(Line.of(FILE, i + 1, lines.get(i)));
            }
        }
        return List.copyOf(file.teams.values());
    }

    private void take(Line line) {
        Optional<Long> gid = line.findNumber(GID);
        if (!line.isPlain() || gid.isEmpty()) {
            remarks.add(line.remark("no group (a name, a password, a number, users); left out"));
            return;
        }
        Team more = new Team(line.name(), gid.get(), listed(line));
        Team known = teams.putIfAbsent(line.name(), more);
        if (known != null && known.gid() == more.gid()) {
            remarks.add(line.remark("'" + line.name() + "' again; its users count too"));
            teams.put(known.name(), new Team(known.name(), known.gid(), both(known, more)));
        } else if (known != null) {
            remarks.add(line.remark("'" + line.name() + "' again, with another number; the first line counts"));
        }
    }

    private static List<String> listed(Line line) {
        String logins = line.fields().size() > LISTED ? line.fields().get(LISTED) : "";
        return Arrays.stream(logins.split(",", -1))
                .map(String::strip)
                .filter(login -> !login.isEmpty() && login.length() <= Limits.LONGEST_NAME)
                .toList();
    }

    private static List<String> both(Team one, Team other) {
        return Stream.concat(one.listed().stream(), other.listed().stream()).toList();
    }
}
