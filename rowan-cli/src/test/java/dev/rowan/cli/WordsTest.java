package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that are not understood: the exact answer, on the stream for errors, with 2. */
class WordsTest {
    @TempDir
    Path folder;

    @Test
    void an_unknown_command_offers_the_nearest() {
        refused("no such command: migrte; did you mean 'migrate'? ./rowan --help shows how", "migrte");
        refused("no such command: resorce; did you mean 'resource'? ./rowan gen --help shows how", "gen", "resorce");
        refused("no such command: frobnicate; ./rowan --help shows how", "frobnicate");
        refused("no such command: joim; did you mean 'join'?", "help", "gen", "joim");
    }

    @Test
    void an_unknown_option_offers_the_nearest() {
        refused(
                "no such option: --atributes; did you mean '--attributes'? ./rowan gen resource --help shows how",
                "gen",
                "resource",
                "Accounts",
                "User",
                "--atributes",
                "name:string");
        refused(
                "no such option: --step=2; did you mean '--steps'? ./rowan rollback --help shows how",
                "rollback",
                "--step=2");
        refused(
                "no such option: --nmae; did you mean '--name'? ./rowan new --help shows how",
                "new",
                "x",
                "--nmae",
                "y");
    }

    @Test
    void control_characters_are_not_printed() {
        refused("no such command: a\uFFFD[31m; ./rowan --help shows how", "a\u001b[31m");
    }

    @Test
    void a_missing_word_is_told_with_an_example() {
        refused("FOLDER is missing; such as ./rowan new ../my-app; ./rowan new --help shows how", "new");
        refused(
                "RESOURCE is missing; such as ./rowan gen resource Accounts User --attributes name:string:required"
                        + " --timestamps; ./rowan gen resource --help shows how",
                "gen",
                "resource",
                "Accounts");
        refused(
                "--name is missing; such as ./rowan generate-migrations --name create_user_groups_join_table;"
                        + " ./rowan generate-migrations --help shows how",
                "generate-migrations");
        refused(
                "--steps needs a value; such as ./rowan rollback; ./rowan rollback --help shows how",
                "rollback",
                "--steps");
    }

    @Test
    void a_word_too_many_is_told() {
        refused("one word too many: now; ./rowan migrate --help shows how", "migrate", "now");
        refused("one word too many: Works; ./rowan gen domain --help shows how", "gen", "domain", "Sales", "Works");
    }

    @Test
    void an_option_said_twice_is_told() {
        refused(
                "--table is said twice; ./rowan gen resource --help shows how",
                "gen",
                "resource",
                "A",
                "B",
                "--table",
                "a",
                "--table",
                "b");
    }

    @Test
    void a_wrong_number_of_steps_is_told() {
        refused("--steps is a whole number, 1 or more; found 'two'", "rollback", "--steps", "two");
        new Shell(folder).properties("domains = app.Domains");
        refused("a rollback takes back 1 migration or more; found 0", "rollback", "--steps", "0");
    }

    @Test
    void a_command_outside_of_a_project_says_how_to_get_one() {
        refused(
                "neither " + folder
                        + " nor a folder above it holds a rowan.properties, which says what to work on; go to"
                        + " the project's folder, make a project with 'rowan new my-app', or write the file:"
                        + " domains = app.Domains",
                "migrate");
    }

    private void refused(String message, String... words) {
        assertThat(new Shell(folder).rowan(words)).isEqualTo(new Shell.Said(2, "", "rowan: " + message + "\n"));
    }
}
