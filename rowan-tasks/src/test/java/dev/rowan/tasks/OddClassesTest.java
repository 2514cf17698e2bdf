package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that few people write: edited when that is safe, else refused with what to paste. */
class OddClassesTest {
    private static final String USER = """
            package app;

            import dev.rowan.expression.*;
            import dev.rowan.resource.*;
            import java.util.UUID;

            public final class User extends Resource<User> {
                public static final User USER = new User();
                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Read<User> read = read();
            }
            """;
    private static final String DOMAINS = """
            package app;

            import dev.rowan.resource.Domain;

            public final class Domains {
                public static final Domain ACCOUNTS = Domain.of("Accounts", User.USER);
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_byte_order_mark_stays_the_first_even_of_a_single_line() throws Exception {
        String user = "\uFEFF" + USER.replaceAll("\\s+", " ");
        Studio studio = studio(DOMAINS, user);
        studio.join("User User --as friends --one-way");
        assertThat(studio.text("User"))
                .startsWith("\uFEFF")
                .satisfies(text -> assertThat(text.substring(1)).doesNotContain("\uFEFF"));
        assertThat(Insertions.between(user, studio.text("User"))).isEqualTo(2);
    }

    @Test
    void lines_that_end_as_on_old_machines_go_on_so() throws Exception {
        Studio studio = studio(DOMAINS.replace('\n', '\r'), USER.replace('\n', '\r'));
        studio.join("User User --as friends --one-way");
        assertThat(studio.text("User"))
                .doesNotContain("\n")
                .contains("\r    public final ToMany<User, User> friends =");
        studio.opened().close();
    }

    @Test
    void a_brace_that_is_written_by_its_number_is_not_found_and_told() throws Exception {
        String domains = "package app;\n\npublic final class Domains \\u007b}\n";
        Studio studio = new Studio(folder).write("Domains", domains);
        assertThatThrownBy(() -> GenDomain.run(studio.project(), "Works"))
                .isInstanceOfSatisfying(
                        TaskException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TaskException.Reason.REFUSED))
                .hasMessage(
                        "src/main/java/app/Domains.java: cannot be edited safely, since the place behind the opening"
                                + " brace of Domains was not found; nothing was changed. Add by hand what follows, then run"
                                + " this again:\n\nimport dev.rowan.resource.Domain;\n"
                                + "public static final Domain WORKS = Domain.of(\"Works\");");
        assertThat(studio.text("Domains")).isEqualTo(domains);
    }

    @Test
    void an_enum_without_fields_is_told() {
        String domains = "package app;\n\npublic enum Domains { ONE }\n";
        Studio studio = new Studio(folder).write("Domains", domains);
        assertThatThrownBy(() -> GenDomain.run(studio.project(), "Works"))
                .hasMessageContaining("nothing was changed. Add by hand what follows");
        assertThat(studio.text("Domains")).isEqualTo(domains);
    }

    @Test
    void a_record_with_braces_in_its_head_gets_its_first_field() throws Exception {
        String domains = "package app;\n\npublic record Domains(@SuppressWarnings({\"{\", \"'\"}) int a) {}\n";
        Studio studio = new Studio(folder).write("Domains", domains);
        GenDomain.run(studio.project(), "Works");
        assertThat(studio.text("Domains"))
                .contains("int a) {\n    public static final Domain WORKS = Domain.of(\"Works\");\n}\n");
        studio.compiled();
    }

    @Test
    void a_list_that_is_an_array_takes_no_more_and_is_told() throws Exception {
        String domains = DOMAINS.replace(", User.USER)", ", ALL)")
                .replace("{\n", "{\n    private static final Resource<?>[] ALL = {User.USER};\n")
                .replace("resource.Domain;", "resource.Domain;\nimport dev.rowan.resource.Resource;");
        Studio studio = studio(domains, USER);
        assertThatThrownBy(() -> studio.resource("Accounts Task"))
                .hasMessageContaining("Add `app.Task.TASK` to it by hand");
        assertThat(studio.text("Domains")).isEqualTo(domains);
    }

    @Test
    void a_name_that_the_class_uses_for_another_is_written_in_full() throws Exception {
        String user = USER.replace(
                "    public final Read", "    static final Object ANY = Group.class;\n    public final Read");
        Studio studio = studio(
                DOMAINS.replace(
                        "}\n",
                        "    public static final Domain WORKS = Domain.of(\"Works\", app.works.Group.GROUP);\n}\n"),
                user);
        studio.write("Group", "package app;\n\nfinal class Group {}\n");
        studio.write(
                "works/Group",
                USER.replace("User", "Group").replace("USER", "GROUP").replace("package app;", "package app.works;"));
        studio.join("User Group");
        assertThat(studio.text("User").replaceAll("\\s+", " "))
                .contains("ToMany<User, app.works.Group> groups = manyToMany(app.works.Group.class, UserGroup.class);")
                .doesNotContain("import app.works");
    }

    private Studio studio(String domains, String user) {
        return new Studio(folder).write("Domains", domains).write("User", user);
    }
}
