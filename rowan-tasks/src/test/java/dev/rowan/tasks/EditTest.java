package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Existing classes keep every other byte. */
class EditTest {
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
    private static final String GROUP =
            USER.replace("User", "Group").replace("USER", "GROUP").replace("package app;", "package app.works;");
    private static final String DOMAINS = """
            package app;

            import static app.User.USER;
            import static app.works.Group.GROUP;

            import dev.rowan.resource.Domain;

            public final class Domains {
                public static final Domain ACCOUNTS = Domain.of("Accounts", USER);
                public static final Domain WORKS = Domain.of("Works", GROUP);
            }
            """;

    @TempDir
    Path folder;

    private Studio studio(String domains, String user) throws Exception {
        Studio studio = new Studio(folder);
        studio.write("Domains", domains).write("User", user);
        return studio.write("works/Group", GROUP);
    }

    @Test
    void tabs_comments_records_and_annotations_stay() throws Exception {
        String user = """
                // a licence
                package app;

                import static java.util.Objects.requireNonNull; // needed

                import dev.rowan.expression.Attribute;
                import dev.rowan.expression.Text;
                import dev.rowan.resource.Read;   // three blanks
                import dev.rowan.resource.Resource;

                import java.util.UUID;

                /** People. */
                @Deprecated
                @SuppressWarnings({"unused",
                	"serial"}) public final class User extends Resource<User>
                {
                	/** one { brace */ public static final User USER = new User();
                	record Inner(String name) {}

                	@Deprecated
                	public final Attribute<User, UUID> id = uuidPrimaryKey(); /* the key */ // of all

                	// of the name
                	public final Text<User>    name  =   string()
                		.required( );
                	static String s = requireNonNull("manyToMany(");
                	public final Read<User> read = read(); private User() {} }
                """;
        Studio studio = studio(DOMAINS, user);
        studio.join("Accounts.User Works.Group");
        assertThat(studio.text("User"))
                .isEqualTo(user.replace(
                                "import dev.rowan.expression.Text;\n",
                                "import dev.rowan.expression.Text;\nimport dev.rowan.relationship.ToMany;\n")
                        .replace(
                                "import dev.rowan.expression.Attribute;\n",
                                "import app.works.Group;\nimport dev.rowan.expression.Attribute;\n")
                        .replace(
                                "\t\t.required( );\n",
                                "\t\t.required( );\n\tpublic final ToMany<User, Group> groups ="
                                        + " manyToMany(Group.class, UserGroup.class);\n"));
        Files.writeString(studio.path("User"), studio.text("User").replace("@Deprecated", ""));
        opens(studio);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void line_endings_a_byte_order_mark_and_a_missing_last_newline_stay(String newline) throws Exception {
        String user = "\uFEFF" + USER.stripTrailing().replace("\n", newline);
        String domains = DOMAINS.stripTrailing().replace("\n", newline);
        Studio studio = studio(domains, user);
        studio.join("Accounts.User Works.Group");
        assertThat(studio.text("User"))
                .isEqualTo(user.replace(
                                "import dev.rowan.resource.*;",
                                "import dev.rowan.relationship.ToMany;" + newline + "import dev.rowan.resource.*;")
                        .replace(
                                "import dev.rowan.expression.*;",
                                "import app.works.Group;" + newline + "import dev.rowan.expression.*;")
                        .replace(
                                "uuidPrimaryKey();",
                                "uuidPrimaryKey();" + newline + "    public final ToMany<User, Group> groups ="
                                        + " manyToMany(Group.class, UserGroup.class);"));
        assertThat(studio.text("Domains"))
                .isEqualTo(domains.replace("\"Accounts\", USER", "\"Accounts\", USER, USER_GROUP")
                        .replace(
                                "import static app.works",
                                "import static app.UserGroup.USER_GROUP;" + newline + "import static app.works"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Domain.of(\"Accounts\", USER^)",
                "Domain.of(\"Accounts\"^)",
                "Domain.of(\n            \"Accounts\", // all of them\n            USER^);//",
                "Domain.of(\n\t\t\"Accounts\",\n\t\tUSER@\n\t)",
                "Domain.of(\"Accounts\",\n            USER@)",
                "Domain.of(\"Accounts\", USER /* people */^)",
                "dev.rowan.resource.Domain.of( \"Accounts\" ,USER^ )",
            })
    void lists_of_any_layout_get_one_more(String list) throws Exception {
        String user = list.contains("USER") ? "" : "    static final Object KEPT = USER;\n";
        String domains = DOMAINS.replace("Domain.of(\"Accounts\", USER)", list).replace("{\n", "{\n" + user);
        Studio studio = studio(domains.replaceAll("[\\^@]", ""), USER);
        studio.resource("Accounts Task");
        String indentation = list.contains("\t\t") ? "\t\t" : "            ";
        boolean mark = list.contains("all of them");
        assertThat(studio.text("Domains"))
                .isEqualTo(domains.replace(mark ? "USER^" : "^", mark ? "USER,\n            TASK" : ", TASK")
                        .replace("@", ",\n" + indentation + "TASK")
                        .replace(
                                "import static app.User.USER",
                                "import static app.Task.TASK;\nimport static app.User.USER"));
        studio.compiled();
    }

    @Test
    void a_comment_behind_the_last_stays_with_it() throws Exception {
        String list = "Domain.of(\n            \"Accounts\",\n            USER // people\n            )";
        Studio studio = studio(DOMAINS.replace("Domain.of(\"Accounts\", USER)", list), USER);
        studio.resource("Accounts Task");
        assertThat(studio.text("Domains")).contains("            USER, // people\n            TASK\n            );\n");
        opens(studio);
    }

    @Test
    void a_line_that_gets_too_long_is_broken() throws Exception {
        Studio studio = studio(DOMAINS, USER);
        for (String name :
                new String[] {"FirstOfLongNames", "SecondOfLongNames", "ThirdOfLongNames", "FourthOfLongNames"}) {
            studio.resource("Accounts " + name);
        }
        assertThat(studio.text("Domains"))
                .contains("Domain.of(\"Accounts\", USER, FIRST_OF_LONG_NAMES, SECOND_OF_LONG_NAMES,\n"
                        + "            THIRD_OF_LONG_NAMES, FOURTH_OF_LONG_NAMES);\n");
        opens(studio);
    }

    @Test
    void what_is_named_with_its_class_stays_so() throws Exception {
        Studio studio = studio(
                DOMAINS.replace("\"Accounts\", USER", "\"Accounts\", User.USER")
                        .replace("import static app.User.USER;\n", ""),
                USER);
        studio.resource("Accounts Task");
        assertThat(studio.text("Domains")).contains("Domain.of(\"Accounts\", User.USER, Task.TASK);");
        opens(studio);
    }

    @Test
    void names_that_mean_something_else_are_written_in_full() throws Exception {
        String user = USER.replace(
                "import java.util.UUID;", "import java.util.UUID;\nimport java.util.concurrent.locks.Lock;");
        Studio studio = studio(DOMAINS, user);
        studio.write("works/Lock", GROUP.replace("Group", "Lock").replace("GROUP", "LOCK"));
        studio.write("Domains", studio.text("Domains").replace(", GROUP)", ", GROUP, app.works.Lock.LOCK)"));
        studio.join("Accounts.User Works.Lock");
        assertThat(studio.text("User"))
                .contains("    public final ToMany<User, app.works.Lock> locks = manyToMany(app.works.Lock.class,"
                        + " UserLock.class);\n");
    }

    @Test
    void a_class_without_fields_gets_its_first() throws Exception {
        String head = "public final class Domains /* { */ // {\n";
        String domains = "package app;\n\n/** None { yet. */\n" + head + "{}";
        Studio studio = new Studio(folder).write("Domains", domains);
        GenDomain.run(studio.project(), "Works");
        assertThat(studio.text("Domains"))
                .isEqualTo("package app;\n\nimport dev.rowan.resource.Domain;\n\n/** None { yet. */\n" + head
                        + "{\n    public static final Domain WORKS = Domain.of(\"Works\");\n}");
    }

    @Test
    void a_domain_goes_behind_the_last_and_looks_like_it() throws Exception {
        String domains = DOMAINS.replace("Domain ACC", "Domain ACC")
                .replace(
                        "    public static final Domain WORKS",
                        "\n    /** Works. */\n    public static final Domain WORKS");
        Studio studio = studio(domains, USER);
        GenDomain.run(studio.project(), "Billing");
        assertThat(studio.text("Domains"))
                .isEqualTo(domains.replace(
                        "GROUP);\n",
                        "GROUP);\n\n    /** What is in Billing. */\n    public static final Domain BILLING ="
                                + " Domain.of(\"Billing\");\n"));
        GenReport again = GenDomain.run(studio.project(), "Billing");
        assertThat(again.changed()).isEmpty();
        assertThat(again.notes())
                .containsExactly("nothing to do: the domain Billing is there (src/main/java/app/Domains.java:15)");
    }

    @Test
    void a_domain_that_is_made_otherwise_is_refused_with_what_to_paste() throws Exception {
        Studio studio = studio(
                DOMAINS.replace("Domain.of(\"Accounts\", USER)", "accounts()")
                        .replace("}\n", "    static Domain accounts() { return Domain.of(\"Accounts\", USER); }\n}\n"),
                USER);
        Map<String, String> before = files();
        assertThatThrownBy(() -> studio.resource("Accounts Task"))
                .isInstanceOfSatisfying(
                        TaskException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TaskException.Reason.REFUSED))
                .hasMessageStartingWith(
                        "src/main/java/app/Domains.java:9: ACCOUNTS is not made by a plain `Domain.of(\"…\", …)`")
                .hasMessageContaining("Add `app.Task.TASK` to it by hand")
                .hasMessageContaining("public final class Task extends Resource<Task> {");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_class_that_does_not_parse_is_told_with_its_line() throws Exception {
        Studio studio = studio(DOMAINS, USER.replace("= read();", "= read("));
        Map<String, String> before = files();
        assertThatThrownBy(() -> studio.join("Accounts.User Works.Group"))
                .isInstanceOf(TaskException.class)
                .hasMessage("src/main/java/app/User.java:11: cannot be read as Java: illegal start of expression;"
                        + " mend it first, nothing was changed");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_field_that_is_something_else_is_kept() throws Exception {
        Studio studio = studio(DOMAINS, USER.replace("read = read()", "groups = read()"));
        Map<String, String> before = files();
        assertThatThrownBy(() -> studio.join("Accounts.User Works.Group"))
                .isInstanceOf(TaskException.class)
                .hasMessage(
                        "src/main/java/app/User.java:10: User.groups is there already and is something else; nothing was"
                                + " changed. Take another name with --as, or write into User: `public final ToMany<User, Group> …ₓ"
                                        .replace("ₓ", "")
                                + " = manyToMany(Group.class, UserGroup.class);`");
        assertThat(files()).isEqualTo(before);
        studio.join("Accounts.User Works.Group --as teams");
        opens(studio);
    }

    @Test
    void a_folder_that_cannot_be_written_leaves_all_as_it_was() throws Exception {
        Studio studio = studio(DOMAINS, USER);
        Files.createDirectories(studio.path("x").getParent().resolve(".User.java.rowan/full"));
        Map<String, String> before = files();
        assertThatThrownBy(() -> studio.join("Accounts.User Works.Group"))
                .isInstanceOfSatisfying(
                        TaskException.class,
                        failed -> assertThat(failed.reason()).isEqualTo(TaskException.Reason.FAILED))
                .hasMessageContaining("nothing was changed");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_folder_that_is_a_file_is_told() throws Exception {
        Studio studio = studio(DOMAINS, USER);
        Files.writeString(folder.resolve("src/main/java/other"), "a file");
        Map<String, String> before = files();
        assertThatThrownBy(() -> studio.resource("Accounts Task --package other.place"))
                .isInstanceOfSatisfying(
                        TaskException.class,
                        failed -> assertThat(failed.reason()).isEqualTo(TaskException.Reason.FAILED))
                .hasMessageContaining("Task.java cannot be written");
        assertThat(files()).isEqualTo(before);
    }

    private static void opens(Studio studio) throws Exception {
        try (Rowan rowan = studio.opened()) {
            assertThat(rowan).isNotNull();
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.toString(), Files.isDirectory(file) ? "" : Files.readString(file));
            }
        }
        return texts;
    }
}
