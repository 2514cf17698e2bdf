package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.tasks.order.ResourceOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words mean, and what is said of those that mean nothing. */
class GenWordsTest {
    @TempDir
    Path folder;

    private Studio studio;

    @BeforeEach
    void make() {
        studio = Studio.ofUsersAndGroups(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a:string                              | Text<Task> a = string();
            a:varchar(80):public                  | Text<Task> a = string().maxLength(80).exposed();
            a:text:not_null:default=b:c:sensitive | Text<Task> a = string().required().defaultsTo("b:c").sensitive();
            a:string:default="x:required"         | Text<Task> a = string().defaultsTo("x:required");
            email:ci_string:REQUIRED              | Text<Task> email = caseInsensitive().required();
            caseInsensitive:caseInsensitive       | Text<Task> caseInsensitive = caseInsensitive();
            a:Int:default=-5                      | Attribute<Task, Integer> a = integer().defaultsTo(-5);
            a:int8:min=1:max=9                    | Attribute<Task, Long> a = bigint().min(1L).max(9L);
            a:numeric(10,2):default=1.5           | Attribute<Task, BigDecimal> a = decimal().precision(10, 2).defaultsTo(new BigDecimal("1.50"));
            a:decimal(10)                         | Attribute<Task, BigDecimal> a = decimal().precision(10, 0);
            a:boolean:default=TRUE                | Attribute<Task, Boolean> a = bool().defaultsTo(true);
            author_id:uuid                        | Attribute<Task, UUID> authorId = uuid();
            authorId:uuid                         | Attribute<Task, UUID> authorId = uuid();
            line_2:string                         | Text<Task> line2 = string().column("line_2");
            a:string:column_type=varchar(120)     | Text<Task> a = string().columnType("varchar(120)");
            a:decimal:column_type=numeric(9,2):required | Attribute<Task, BigDecimal> a = decimal().required().columnType("numeric(9,2)");
            a:date:min=2026-01-01                 | Attribute<Task, LocalDate> a = date().min(LocalDate.parse("2026-01-01"));
            a:time:default=10:30                  | Attribute<Task, LocalTime> a = time().defaultsTo(LocalTime.parse("10:30"));
            a:timestamptz:default=now             | Attribute<Task, Instant> a = instant().defaultsTo(Instant::now);
            a:float:default=1.5                   | Attribute<Task, Double> a = doublePrecision().defaultsTo(1.5);
            a:naive_datetime                      | Attribute<Task, LocalDateTime> a = localDateTime();
            a:interval:default=PT1H30M            | Attribute<Task, Duration> a = interval().defaultsTo(Duration.parse("PT1H30M"));
            a:binary                              | Attribute<Task, byte[]> a = bytes();
            state:enum(open,inProgress)           | Attribute<Task, State> state = enumeration(State.class);
            tags:string[]:default=[]              | Attribute<Task, List<String>> tags = listOf(String.class).defaultsTo(List.of());
            ids:list(uuid)                        | Attribute<Task, List<UUID>> ids = listOf(UUID.class);
            größe:decimal                         | Attribute<Task, BigDecimal> größe = decimal();
            """)
    void a_word_says_a_declaration(String word, String declaration) throws Exception {
        studio.resource("Works Task --attributes " + word);
        assertThat(studio.text("Task").replaceAll(" =\n +", " = ")).contains("    public final " + declaration + "\n");
        studio.opened().close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a                          | 'a': it has no type; write a:string, or another of string,
            :string                    | ':string': it has no name; write such as title:string
            a:strnig                   | there is no type 'strnig'; the types are string, case_insensitive, integer, bigint, decimal, decimal(10,2), double_precision, bool, uuid, date, time, instant, local_date_time, interval, bytes, enum(OPEN,DONE), list(string), json(Address), random_uuid, created_at, updated_at, version; did you mean 'string'?
            xmin:integer               | every table of PostgreSQL has a column xmin of its own; give it another, such as column=xmin_value
            a:uuid:column=ctid         | every table of PostgreSQL has a column ctid of its own
            a:object                   | there is no type 'object'; say the record that it is kept in, such as json(Address);
            a:string:requierd          | did you mean 'required'?
            a:string:default=x:requird | did you mean 'required'?
            a:string:column_type=x;y   | 'x;y' is no type of a column; write such as column_type=varchar(120)
            a:string:max_length        | max_length needs a value; write max_length=…
            a:string:max_length=0      | the value '0' of max_length is no length
            a:string:required=yes      | required takes no value; write required
            a:integer:max_length=3     | max_length is about texts, and this is integer(); leave it out
            a:integer:default=x        | the value 'x' must be a whole number
            a:int:min=2:default=1      | its default is not between min and max
            a:int:min=2:max=1          | min is above max, which leaves no value
            a:string:default=long:max_length=3 | its default has 4 characters, which its lengths do not allow
            a:uuid:default=17          | the value '17' must be a UUID
            a:decimal(2,5)             | the sizes of a decimal are how many digits in all, 1 to 1000
            a:enum(A,B):default=C      | 'C' is none of A, B; name one of them
            a:enum(A,a)                | A is said twice
            a:json(Nope)               | there is no class 'Nope' under src/main/java; write it first, such as `public record Nope(
            a:list(list(string))       | a list holds no lists
            a:list(string              | a bracket or a quote is not closed
            a:string:matches=[         | its pattern cannot be read: Unclosed character class
            class:string               | the attribute 'class' is a word of the language Java; choose another name, such as class_value with column=class
            create:string              | the attribute 'create' is the name of a field that every resource has for itself
            id:string                  | 'id' is what the primary key is called when none is said
            a;drop:string              | the attribute 'a;drop' has the character ; in it
            "a":string                 | the attribute '"a"' has the character " in it
            a.b:string                 | the attribute 'a.b' has the character . in it
            a\\b:string                | has the character \\ in it
            a$b:string                 | the attribute 'a$b' has the character $ in it
            2a:string                  | the attribute '2a' does not begin with a letter
            éééééééééééééééééééééééééééééééé:string | would have a name of 64 bytes, and PostgreSQL keeps 63; choose a shorter name, or give the column one with column=…
            """)
    void an_attribute_that_is_not_understood_says_why(String word, String message) {
        String before = studio.text("Domains");
        assertThatThrownBy(() -> studio.resource("Works Task --attributes " + word))
                .isInstanceOfSatisfying(
                        TaskException.class,
                        thrown -> assertThat(thrown.reason()).isEqualTo(TaskException.Reason.MISUNDERSTOOD))
                .hasMessageContaining(message);
        assertThat(studio.text("Domains")).isEqualTo(before);
        assertThat(studio.path("Task")).doesNotExist();
    }

    @Test
    void signs_that_are_not_seen_are_told_by_their_number() {
        assertThatThrownBy(() -> studio.resource("Works Task --attributes a\u0007b:string"))
                .hasMessage(
                        "the attribute 'a\uFFFDb' has the character U+0007 in it; a name is made of letters, digits and '_'");
        assertThatThrownBy(() -> studio.resource("Works Ta\u200Bsk"))
                .hasMessageContaining("has the character U+200B in it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Acounts Task      | src/main/java/app/Domains.java: there is no domain 'Acounts'; it has Accounts, Works, and a new one is made with `gen domain Acounts`; did you mean 'Accounts'?
            Works User        | User is there already (src/main/java/app/User.java); nothing was changed
            Works user        | User is there already (src/main/java/app/User.java); nothing was changed
            Works Domains     | Domains is the class of domains; take another name
            Works Table       | the resource 'Table' would make a class Table, a name that Java or Rowan needs for itself
            Works class       | the resource 'class' would make a class Class
            Works Task.Sub    | the resource 'Task.Sub' has the character . in it
            Works ../../Evil  | the resource '../../Evil' has the character . in it
            Works Ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt | would have a name of 64 bytes, and PostgreSQL keeps 63; give it another with --table
            Works Task --table users | the table 'users' is that of User (src/main/java/app/User.java:14); give it another with --table
            Works Task --package a..b | the name of the package a..b is missing
            Works Task --package int.x | 'int.x' is no name of a package: 'int' is a word of the language Java
            Works Task --default-actions creat | there is no action 'creat'; the actions are create, read, update, destroy; did you mean 'create'?
            Works Task --primary-key x | the primary key 'x' is none of the attributes; declare it, such as --attributes x:uuid:required
            Works Task --attributes a:uuid --primary-key a --uuid-primary-key b | a resource has one primary key, and several are said
            Works Task --attributes user_id:uuid --attributes userId:uuid | the attribute 'userId' is said twice
            Works Task --relationships belong_to:user:Accounts.User | did you mean 'belongs_to'?
            Works Task --relationships belongs_to:user | it leads nowhere; write belongs_to:user:Domain.Resource
            Works Task --relationships belongs_to:user:Accounts.Usr | src/main/java/app/Domains.java:10: the domain Accounts has no resource 'Usr'; it has User; did you mean 'User'?
            Works Task --relationships belongs_to:user:Works.User | the domain Accounts has one: write Accounts.User
            Works Task --relationships belongs_to:user:Accounts.User:ky=x | belongs_to has no 'ky'; it may have required, unique, key, on_delete, on_update, was, deferrable; did you mean 'key'?
            Works Task --attributes user_id:integer --relationships belongs_to:user:Accounts.User | its key userId is declared with integer(), and the primary key of User with uuid(); declare both alike
            Works Task --relationships has_many:users:Accounts.User | has no belongs-to that lead to Task; generate Task without it, then declare there `public final Attribute<User, UUID> taskId = uuid();`
            Works Task --relationships many_to_many:users:Accounts.User | it does not say through which join
            Works Task --attributes user:string --relationships belongs_to:user:Accounts.User | 'user' would be two fields of Task
            """)
    void an_order_that_cannot_be_done_says_why(String words, String message) {
        String before = studio.text("Domains");
        assertThatThrownBy(() -> studio.resource(words))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining(message);
        assertThat(studio.text("Domains")).isEqualTo(before);
    }

    @Test
    void other_scripts_make_resources() throws Exception {
        GenDomain.run(studio.project(), "品");
        studio.resource("品 名前 --attributes 件名:string:required --timestamps");
        studio.resource("品 Straße");
        studio.join("品.名前 Accounts.User");
        assertThat(studio.text("名前")).contains("public static final 名前 名前 = new 名前();");
        studio.opened().close();
    }

    @Test
    void records_and_enums_that_are_there_are_used() throws Exception {
        studio.write("Address", "package app;\n\npublic record Address(String street) {}\n");
        studio.write("other/Row", "package app.other;\n\npublic record Row(String street) {}\n");
        studio.write(
                "other/States",
                "package app.other;\n\npublic final class States {\n    public enum State { OPEN, DONE }\n\n"
                        + "    private States() {}\n}\n");
        studio.resource("Works Task --attributes a:json(Address),b:jsonb(app.other.Row)"
                + " --attributes c:enum(app.other.States.State):default=open");
        assertThat(studio.text("Task"))
                .contains(
                        "import app.other.States.State;\nimport dev.rowan",
                        "Attribute<Task, Address> a = json(Address.class);",
                        "Attribute<Task, app.other.Row> b = json(app.other.Row.class);",
                        "Attribute<Task, State> c = enumeration(State.class).defaultsTo(State.OPEN);");
        studio.opened().close();
        assertThatThrownBy(() -> studio.resource("Works Note --attributes a:json(app.other.States.State)"))
                .hasMessage(
                        "src/main/java/app/other/States.java:4: app.other.States.State is no record; write such as `public"
                                + " record State(String street, String town) {}`");
        assertThatThrownBy(
                        () -> studio.resource("Works Note --attributes a:enum(app.other.States.State):default=x);y("))
                .hasMessageContaining("is no name for one of an enum");
    }

    @Test
    void several_words_may_come_with_commas() throws Exception {
        studio.resource(
                "Works Task --attributes title:string:required,state:enum(OPEN,DONE),tags:string:default=a,b"
                        + " --relationships belongs_to:author:Accounts.User,belongs_to:group:Works.Group --default-actions read,create");
        assertThat(studio.text("Task"))
                .contains(
                        " title = string().required();",
                        " state = enumeration(State.class);",
                        " tags = string().defaultsTo(\"a,b\");",
                        " author = belongsTo(User.class).via(authorId);",
                        " group = belongsTo(Group.class).via(groupId);",
                        "    public final Create<Task> create = create();\n    public final Read<Task> read = read();\n\n");
        studio.opened().close();
    }

    @Test
    void relationships_bring_their_keys_along() throws Exception {
        studio.resource("Works Task --attributes title:string --relationships belongs_to:author:Accounts.User:required"
                + " --relationships belongs_to:parent:Works.Task:key=part_of_id"
                + " --relationships has_many:parts:Works.Task:via=part_of_id"
                + " --identity-primary-key number");
        studio.resource("Works Note --relationships belongs_to:task:Works.Task");
        assertThat(studio.text("Task").replaceAll("(?m)^    ", "")).contains("""
                public final Attribute<Task, Long> number = identityPrimaryKey();
                public final Text<Task> title = string();
                public final Attribute<Task, UUID> authorId = uuid();
                public final Attribute<Task, Long> partOfId = bigint();

                public final ToOne<Task, User> author = belongsTo(User.class).via(authorId).required();
                public final ToOne<Task, Task> parent = belongsTo(Task.class).via(partOfId);
                public final ToMany<Task, Task> parts = hasMany(Task.class).via(t -> t.partOfId);
                """);
        assertThat(studio.text("Note")).contains("Attribute<Note, Long> taskId = bigint();");
        studio.opened().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  "})
    void blank_words_are_the_guides_trailing_backslash(String blank) throws Exception {
        ResourceOrder order = new ResourceOrder(
                "Accounts",
                "UserGroup",
                List.of("user_id:uuid:required", "group_id:uuid:required", blank),
                List.of("user_id,group_id"),
                Optional.empty(),
                Optional.empty(),
                List.of(blank),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(blank),
                List.of(blank));
        assertThat(GenResource.run(studio.project(), order).created()).hasSize(1);
        studio.opened().close();
    }
}
