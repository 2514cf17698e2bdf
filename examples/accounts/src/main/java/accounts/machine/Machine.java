package accounts.machine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A machine's users and groups, as its files say. A user is in a group that lists them, or is their primary one. */
record Machine(List<Account> accounts, List<Team> teams, List<String> remarks) {
    static Machine read(MachineFiles files) throws IOException {
        List<String> remarks = new ArrayList<>();
        List<Account> accounts = PasswdFile.read(MachineFiles.lines(files.passwd()), remarks);
        List<Team> teams = GroupFile.read(MachineFiles.lines(files.group()), remarks);
        return new Machine(accounts, teams, remarks).withRemarks();
    }

    /** Everybody, those that only groups know last. */
    List<Person> people() {
        return Stream.concat(
                        accounts.stream().map(Person::of), strangers().stream().map(Person::stranger))
                .toList();
    }

    /** The logins of all who are in a group, in the order of passwd, then those that only groups know. */
    Set<String> members(Team team) {
        Set<String> members = accounts.stream()
                .filter(account -> account.gid() == team.gid() || team.listed().contains(account.login()))
                .map(Account::login)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        members.addAll(team.listed());
        return members;
    }

    /** Logins that groups list and passwd does not know. */
    Set<String> strangers() {
        Set<String> strangers = new TreeSet<>();
        teams.forEach(team -> strangers.addAll(team.listed()));
        accounts.forEach(account -> strangers.remove(account.login()));
        return strangers;
    }

    private Machine withRemarks() {
        List<String> all = new ArrayList<>(remarks);
        for (String stranger : strangers()) {
            String groups = teams.stream()
                    .filter(team -> team.listed().contains(stranger))
                    .map(Team::name)
                    .collect(Collectors.joining(", "));
            all.add("'" + stranger + "' is listed in " + groups
                    + ", but passwd does not know them; kept, without a number");
        }
        for (Account account : accounts) {
            if (teams.stream().noneMatch(team -> team.gid() == account.gid())) {
                all.add("the primary group of '" + account.login() + "' is " + account.gid() + ", which no group has");
            }
        }
        return new Machine(accounts, teams, List.copyOf(all));
    }
}
