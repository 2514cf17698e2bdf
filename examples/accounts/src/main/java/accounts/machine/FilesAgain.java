package accounts.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the files say, found another way than by {@link Machine}: one pattern a file over the whole text, then every user
 * against every group line. It shares no rule with the reading that was stored, so that a fault in one of them shows.
 *
 * @param users what was found, {@code login=uid}; {@code login=null} for those that only groups know
 * @param groups what was found, {@code name=gid}
 * @param memberships what was found, {@code name/login}
 */
record FilesAgain(NavigableSet<String> users, NavigableSet<String> groups, NavigableSet<String> memberships) {
    private static final String NAME = "^[ \\t]*([^:#+\\-\\s\\p{Cc}][^:\\p{Cc}]{0,254}):[^:\\p{Cc}]*:";
    private static final String NUMBER = " *(-?\\d{1,18}) *";
    private static final Pattern USER =
            Pattern.compile(NAME + NUMBER + ":" + NUMBER + "(?::\\P{Cc}*)?$", Pattern.MULTILINE);
    private static final Pattern GROUP =
            Pattern.compile(NAME + NUMBER + "(?::([^:\\p{Cc}]*)(?::\\P{Cc}*)?)?$", Pattern.MULTILINE);

    static FilesAgain read(MachineFiles files) throws IOException {
        SortedMap<String, String> uids = new TreeMap<>();
        Map<String, Long> primary = new LinkedHashMap<>();
        for (MatchResult user : matches(USER, files.passwd())) {
            uids.putIfAbsent(user.group(1), user.group(1) + "=" + Long.parseLong(user.group(2)));
            primary.putIfAbsent(user.group(1), Long.valueOf(user.group(3)));
        }
        SortedMap<String, Long> gids = new TreeMap<>();
        NavigableSet<String> memberships = new TreeSet<>();
        for (MatchResult group : matches(GROUP, files.group())) {
            Long gid = Long.valueOf(group.group(2));
            if (gid.equals(gids.computeIfAbsent(group.group(1), first -> gid))) {
                Stream<String> first = primary.keySet().stream().filter(login -> gid.equals(primary.get(login)));
                Stream.concat(first, listed(group.group(3))).forEach(login -> {
                    uids.putIfAbsent(login, login + "=null");
                    memberships.add(group.group(1) + "/" + login);
                });
            }
        }
        NavigableSet<String> groups = new TreeSet<>();
        gids.forEach((name, gid) -> groups.add(name + "=" + gid));
        return new FilesAgain(new TreeSet<>(uids.values()), groups, memberships);
    }

    private static Iterable<MatchResult> matches(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(String.join("\n", MachineFiles.lines(file)))
                .results()
                .toList();
    }

    private static Stream<String> listed(@Nullable String logins) {
        return logins == null
                ? Stream.of()
                : Stream.of(logins.split(",")).map(String::strip).filter(login -> login.matches(".{1,255}"));
    }
}
