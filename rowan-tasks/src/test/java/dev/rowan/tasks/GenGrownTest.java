package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What declarations learned for migrations, in words. */
class GenGrownTest {
    @TempDir
    Path folder;

    private Studio studio;

    @BeforeEach
    void make() {
        studio = Studio.ofUsersAndGroups(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a:string:was=mail                     | Text<Task> a = string().was("mail");
            a:string:was="mail,e_mail":required   | Text<Task> a = string().required().was("mail", "e_mail");
            a:int:comment="of:all"                | Attribute<Task, Integer> a = integer().comment("of:all");
            a:random_uuid:sensitive               | Attribute<Task, UUID> a = randomUuid().sensitive();
            a:created_at                          | Attribute<Task, Instant> a = createdAt();
            a:updated_at:column=changed           | Attribute<Task, Instant> a = updatedAt().column("changed");
            a:version                             | Attribute<Task, Long> a = version();
            """)
    void a_word_says_a_declaration(String word, String declaration) throws Exception {
        studio.resource("Works Task --attributes " + word);
        assertThat(studio.text("Task").replaceAll(" =\n +", " = ")).contains("    public final " + declaration + "\n");
        studio.opened().close();
    }

    /** Needs a library that the tasks do not have. */
    @Test
    void a_text_may_be_ordered_as_a_language_does() throws Exception {
        studio.resource("Works Task --attributes a:string:collation=de-AT:max_length=3");
        assertThat(studio.text("Task")).contains(" a = string().collation(\"de-AT\").maxLength(3);");
        studio.compiled();
    }

    @Test
    void an_attribute_of_which_each_has_its_own_or_by_which_rows_are_found_says_so() throws Exception {
        studio.resource("Works Task --attributes code:string:unique,title:string:index,age:int"
                + " --identity title,age --index title,-age --index createdAt --timestamps");
        assertThat(studio.text("Task")).contains("import dev.rowan.resource.storage.Index;\n", """
                            public final Identity<Task> uniqueCode = identity(code);
                            public final Identity<Task> uniqueTitleAge = identity(title, age);
                            public final Index<Task> byTitle = index(title);
                            public final Index<Task> byTitleAge = index(title.asc(), age.desc());
                            public final Index<Task> byCreatedAt = index(createdAt);
                        """);
        studio.opened().close();
    }

    @Test
    void a_relationship_may_stand_among_the_attributes() throws Exception {
        studio.resource("Works Task --attributes title:string,author:belongs_to:Accounts.User:required"
                + ",group_id:references:Group:on_delete=cascade:on_update=cascade:deferrable"
                + ",owner:belongs_to:User:on_delete=set_null:was=boss:unique,parent_id:references:Task"
                + ",parts:has_many:Task:via=parent_id");
        assertThat(studio.text("Task").replaceAll(" =\n +", " = ").replaceAll("\n {12}\\.", "."))
                .contains("""
                    public final Text<Task> title = string();
                    public final Attribute<Task, UUID> authorId = uuid();
                    public final Attribute<Task, UUID> groupId = uuid();
                    public final Attribute<Task, UUID> ownerId = uuid();
                    public final Attribute<Task, UUID> parentId = uuid();

                    public final ToOne<Task, User> author = belongsTo(User.class).via(authorId).required();
                    public final ToOne<Task, Group> group = belongsTo(Group.class).via(groupId).onDelete(OnDelete.CASCADE).onUpdate(OnUpdate.CASCADE).deferrable();
                    public final ToOne<Task, User> owner = belongsTo(User.class).via(ownerId).onDelete(OnDelete.SET_NULL).was("boss");
                    public final ToOne<Task, Task> parent = belongsTo(Task.class).via(parentId);
                    public final ToMany<Task, Task> parts = hasMany(Task.class).via(t -> t.parentId);

                    public final Identity<Task> uniqueOwnerId = identity(ownerId);
                """);
        studio.opened().close();
    }

    @Test
    void a_join_row_may_belong_to_a_third() throws Exception {
        studio.join("User Group --attributes inviter:belongs_to:User:on_delete=set_null,rank:int:index");
        assertThat(studio.text("User").replaceAll("\\s+", " "))
                .contains(" groups = manyToMany(Group.class, UserGroup.class, j -> j.user, j -> j.group);");
        assertThat(studio.text("UserGroup").replaceAll(" =\n +", " = "))
                .contains(
                        " inviterId = uuid();\n",
                        " inviter = belongsTo(User.class).via(inviterId).onDelete(OnDelete.SET_NULL);\n",
                        " byRank = index(rank);\n");
        studio.opened().close();
    }

    @Test
    void the_ends_of_a_join_may_be_named() throws Exception {
        studio.resource("Works Note --attributes title:string");
        studio.resource("Works Link --attributes from:belongs_to:Note,to:belongs_to:Group,via_group:belongs_to:Group");
        assertThatThrownBy(() -> studio.resource(
                        "Works Task --relationships many_to_many:groups:Group:through=Link:near=frm:far=to"))
                .hasMessageContaining("Link (src/main/java/app/Link.java:14) has no belongs-to 'frm'; it has from, to,"
                        + " viaGroup; did you mean 'from'?");
        studio.resource("Works Task --relationships many_to_many:groups:Group:through=Link:near=from:far=to");
        assertThat(studio.text("Task").replaceAll("\\s+", " "))
                .contains(" groups = manyToMany(Group.class, Link.class, j -> j.from, j -> j.to);");
    }

    @Test
    void a_table_says_what_is_unusual_about_it() throws Exception {
        studio.resource(
                "Works Task --table jobs:was=tasks,todos:comment=\"what:is:to:do\":fill_factor=80:extension=pg_trgm");
        assertThat(studio.text("Task").replaceAll("\\s+\\.", "."))
                .contains("Table.named(\"jobs\").was(\"tasks\", \"todos\").comment(\"what:is:to:do\").fillFactor(80)"
                        + ".extension(\"pg_trgm\");");
        assertThatThrownBy(() -> studio.resource("Works Job")).hasMessageContaining("the table 'jobs' is that of Task");
        studio.resource("Works Log --table logs:unlogged:partition_by_list=id");
        assertThat(studio.text("Log")).contains("Table.named(\"logs\").unlogged().partitionByList(\"id\");");
        studio.opened().close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --attributes a:int:collation=de       | collation is about texts, and this is integer(); leave it out
            --attributes a:citext:collation=de    | collation is about string(), and this is caseInsensitive()
            --attributes a:string:collation=d_e!  | 'd_e!' is no tag of a language; write such as collation=de
            --attributes a:string:was=,           | was says no name; write such as was=mail
            --attributes a:string:comment=""      | its comment is blank
            --attributes a:string:unique:index    | there is an index anyway for unique; leave index out
            --attributes a:string:indx            | did you mean 'index'?
            --attributes a:version:default=1      | version() makes its values itself; leave default, min and max out
            --attributes a:list(random_uuid)      | a list holds nothing that is made for each row
            --attributes a:uuid_primary_key       | a generated key is said with --uuid-primary-key id
            --attributes a:randm_uuid             | did you mean 'random_uuid'?
            --attributes a:references:User        | what refers must end in _id: what stands before it names the relationship; write author_id:references:Accounts.User, or author:belongs_to:Accounts.User
            --attributes a:belongs_to:Usr         | no domain has a resource 'Usr'; write its domain and its class, such as Accounts.User; did you mean 'User'?
            --attributes a:belongs_to:User:on_delete=cascde | there is no on_delete=cascde; it is one of restrict, cascade, set_null; did you mean 'cascade'?
            --attributes a:belongs_to:User:required:on_delete=set_null | on_delete=set_null takes away what required asks for
            --attributes a:belongs_to:User:key=x:key=y | key is said twice
            --identity a,b                        | the identity 'a,b' names no attribute with 'a'; the attributes are id
            --index -id,id                        | the index '-id,id' says id twice; say it once
            --index id,,id                        | the index 'id,,id' names nothing between two commas
            --table jobs:wass=x                   | a table has no 'wass'; it may have was, comment, fill_factor, unlogged,
            --table jobs:fill_factor=5            | '5' is no fill factor; write a number from 10 to 100
            --table jobs:unlogged=yes             | unlogged takes no value; write unlogged
            --table jobs:partition_by_list=a:partition_by_hash=b | a table is parted in one way, and several are said
            --table jobs:was=a:was=b              | was is said twice
            """)
    void what_is_not_understood_says_why(String words, String message) {
        String before = studio.text("Domains");
        assertThatThrownBy(() -> studio.resource("Works Task " + words))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining(message);
        assertThat(studio.text("Domains")).isEqualTo(before);
        assertThat(studio.path("Task")).doesNotExist();
    }
}
