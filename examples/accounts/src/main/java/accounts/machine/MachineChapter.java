package accounts.machine;

import static accounts.domain.Group.GROUP;
import static accounts.domain.User.USER;

import accounts.domain.Group;
import accounts.domain.User;
import accounts.narration.Narrator;
import dev.rowan.Rowan;
import dev.rowan.row.Row;
import java.io.IOException;
import java.util.List;

/** Reads a machine's users and groups, stores them, loads them back, and checks what came against the files. */
public final class MachineChapter {
    private final Rowan rowan;
    private final MachineFiles files;
    private final Narrator tell;

    private MachineChapter(Rowan rowan, MachineFiles files, Narrator tell) {
        this.rowan = rowan;
        this.files = files;
        this.tell = tell;
    }

    /**
     * Plays the chapter.
     *
     * @param rowan opened with both domains on PostgreSQL, its database at the model
     * @param files the machine's
     * @param tell hears of each step and check
     */
    public static void play(Rowan rowan, MachineFiles files, Narrator tell) {
        tell.chapter("The users and groups of this machine");
        try {
            new MachineChapter(rowan, files, tell).play();
        } catch (IOException unreadable) {
            tell.check("this machine's users and groups can be read: " + unreadable, false);
        }
    }

    private void play() throws IOException {
        tell.step("Read " + files.passwd() + " and " + files.group());
        Machine machine = Machine.read(files);
        tell.came(machine.accounts().size() + " users, " + machine.teams().size() + " groups");
        machine.remarks().forEach(tell::says);

        new Storing(rowan, machine).play(tell);
        List<Row<Group>> groups = byGroup(machine);
        List<Row<User>> users = byUser(machine);

        tell.step("Check it all against the files, read another way");
        Comparison comparison = new Comparison(FilesAgain.read(files), users, groups);
        tell.came();
        comparison.play(rowan, tell);
    }

    private List<Row<Group>> byGroup(Machine machine) {
        List<String> names = machine.teams().stream().map(Team::name).toList();
        tell.step("Who is in which group");
        List<Row<Group>> groups = rowan.list(GROUP.query()
                .filter(GROUP.name.in(names))
                .sort(GROUP.name.asc())
                .load(GROUP.users.with(users -> users.sort(USER.handle.asc()))));
        tell.came(groups.size() + " groups");
        tell.checkStatements(2);
        GroupList.of(groups).forEach(tell::says);
        return groups;
    }

    private List<Row<User>> byUser(Machine machine) {
        List<String> logins = machine.people().stream().map(Person::login).toList();
        tell.step("And from the other side: the groups of each user");
        List<Row<User>> users = rowan.list(USER.query()
                .filter(USER.handle.in(logins))
                .sort(USER.handle.asc())
                .load(USER.groups));
        tell.came(users.size() + " users");
        tell.checkStatements(2);
        return users;
    }
}
