package accounts.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {
    @TempDir
    Path folder;

    @Test
    void a_line_for_each_user_is_read() throws IOException {
        assertThat(machine().accounts())
                .contains(
                        new Account("root", 0, 0, "root"),
                        new Account("ada", 1000, 100, "Ada Lovelace"),
                        new Account("nobody", -2, -2, "Unprivileged User"),
                        new Account("o'brien", 1003, 999, "O'Brien \"%_\""),
                        new Account("Jürgen", 1004, 0, "Jürgen"))
                .hasSize(6);
    }

    @Test
    void of_two_lines_for_one_user_the_first_counts_and_a_name_that_is_missing_is_the_login() throws IOException {
        assertThat(machine().accounts()).contains(new Account("grace", 1001, 100, "grace"));
        assertThat(machine().remarks()).contains("passwd, line 6: 'grace' again; the first line counts");
    }

    @Test
    void malformed_lines_are_told_and_comments_are_not() throws IOException {
        String users = "no user (a name, a password, two numbers, …); left out";
        String groups = "no group (a name, a password, a number, users); left out";

        assertThat(machine().remarks())
                .contains(
                        "passwd, line 10: " + users,
                        "passwd, line 11: " + users,
                        "passwd, line 12: " + users,
                        "passwd, line 13: " + users,
                        "passwd, line 14: " + users,
                        "group, line 11: " + groups,
                        "group, line 12: " + groups)
                .noneMatch(remark -> remark.contains("line 1:"));
    }

    @Test
    void members_are_listed_or_have_the_group_as_their_primary_one() throws IOException {
        assertThat(members("users")).containsExactlyInAnyOrder("ada", "grace", "root", "mallory");
        assertThat(members("alias")).containsExactlyInAnyOrder("ada", "grace");
        assertThat(members("root")).containsExactlyInAnyOrder("root", "Jürgen");
        assertThat(members("wheel")).containsExactlyInAnyOrder("root", "mallory");
        assertThat(members("short")).isEmpty();
    }

    @Test
    void a_group_twice_is_one_group_unless_its_number_differs() throws IOException {
        assertThat(machine().remarks())
                .contains(
                        "group, line 4: 'users' again; its users count too",
                        "group, line 5: 'users' again, with another number; the first line counts");
    }

    @Test
    void listed_users_that_nobody_knows_are_told_and_kept() throws IOException {
        assertThat(machine().people()).contains(new Person("mallory", "mallory", null));
        assertThat(machine().remarks())
                .contains("'mallory' is listed in users, wheel, but passwd does not know them; kept, without a number");
    }

    @Test
    void a_primary_group_that_is_not_there_is_told() throws IOException {
        assertThat(machine().remarks()).contains("the primary group of 'o'brien' is 999, which no group has");
    }

    @Test
    void the_other_reading_comes_to_the_same() throws IOException {
        Machine machine = machine();
        FilesAgain again = FilesAgain.read(Fixture.in(folder));

        Set<String> memberships = new TreeSet<>();
        machine.teams()
                .forEach(team -> machine.members(team).forEach(login -> memberships.add(team.name() + "/" + login)));
        assertThat(again.memberships()).isEqualTo(memberships);
        assertThat(again.users()).hasSize(machine.people().size()).contains("ada=1000", "mallory=null", "nobody=-2");
        assertThat(again.groups()).hasSize(machine.teams().size()).contains("users=100", "wheel=10", "nogroup=-2");
    }

    @Test
    void a_file_that_is_no_utf_8_is_read_all_the_same() throws IOException {
        MachineFiles files = Fixture.in(folder);
        Files.write(files.passwd(), "jos\u00e9:x:1:1:::".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Machine.read(files).accounts()).containsExactly(new Account("jos\u00e9", 1, 1, "jos\u00e9"));
    }

    @Test
    void names_that_are_too_long_or_hold_control_characters_are_left_out_and_long_descriptions_are_cut()
            throws IOException {
        String passwd = "a".repeat(256) + ":x:1:1:::\nb\u0007b:x:2:2:::\nada:x:3:3:" + "x".repeat(300) + "::\n";

        Machine machine = Machine.read(Fixture.in(folder, passwd, ""));

        assertThat(machine.accounts()).containsExactly(new Account("ada", 3, 3, "x".repeat(255)));
    }

    @Test
    void files_that_are_not_there_are_not_read_as_empty() {
        MachineFiles nowhere = new MachineFiles(folder.resolve("nothing"), folder.resolve("nothing"));

        assertThatThrownBy(() -> Machine.read(nowhere)).isInstanceOf(NoSuchFileException.class);
    }

    private Machine machine() throws IOException {
        return Machine.read(Fixture.in(folder));
    }

    private Set<String> members(String name) throws IOException {
        Machine machine = machine();
        Team team = machine.teams().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return machine.members(team);
    }
}
