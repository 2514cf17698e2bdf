package dev.rowan.compile;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttributeTest {
    enum Nothing {}

    record Address(String street, StringBuilder note) {}

    record Home(Address address, List<String> guests) {}

    public static final class Group extends Resource<Group> {
        public static final Group GROUP = new Group();

        public final Attribute<Group, UUID> id = uuidPrimaryKey();
        public final Read<Group> read = read();
    }

    @Test
    void no_primary_key() {
        interface Here {
            final class User extends Resource<User> { // #user
                public static final User USER = new User();

                public final Text<User> name = string();
                public final ToMany<User, Post> posts = hasMany(Post.class);
                public final Read<User> read = read();
            }

            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Attribute<Post, UUID> userId = uuid();
                public final ToOne<Post, User> user = belongsTo(User.class);
                public final Read<Post> read = read();
            }
        }

        Opening.of(Here.User.USER, Here.Post.POST)
                .tells("User (#user): has no primary key; declare `public final Attribute<User, UUID> id ="
                        + " uuidPrimaryKey();`, or say `.primaryKey()` of the attributes that tell its rows apart.");
    }

    @Test
    void a_join_key_that_is_made_at_random() {
        interface Here {
            final class UserGroup extends Resource<UserGroup> {
                public static final UserGroup USER_GROUP = new UserGroup();

                public final Attribute<UserGroup, UUID> groupId = uuidPrimaryKey(); // #random
                public final Attribute<UserGroup, UUID> otherId = randomUuid(); // #four
                public final ToOne<UserGroup, Group> group = belongsTo(Group.class); // #group
                public final ToOne<UserGroup, Group> other =
                        belongsTo(Group.class).via(otherId); // #other
            }
        }

        Opening.of(Here.UserGroup.USER_GROUP, Group.GROUP)
                .tells(
                        "UserGroup.groupId (#random): is made anew for each row, but is the key of UserGroup.group"
                                + " (#group): who forgets to give it would get a key that leads nowhere; write"
                                + " `uuid().primaryKey()`.",
                        "UserGroup.otherId (#four): is made anew for each row, but is the key of UserGroup.other"
                                + " (#other): who forgets to give it would get a key that leads nowhere; write"
                                + " `uuid()`.");
    }

    @Test
    void two_attributes_of_one_column() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> firstName = string(); // #derived
                public final Text<User> name = string().column("first_name"); // #given
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.name (#given): its column 'first_name' is also that of User.firstName (#derived); keep one of"
                                + " the two, or give it another name with `.column(…)`.");
    }

    @Test
    void names_that_a_database_would_cut_or_refuse() {
        interface Here {
            final class User extends Resource<User> { // #tableName
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> long63 = string().column("x".repeat(63));
                public final Text<User> long64 = string().column("ü".repeat(32)); // #long
                public final Text<User> blank = string().column(" "); // #blank
                public final Text<User> empty = string().column(""); // #empty
                public final Text<User> nul = string().column("a\0b"); // #nul
                public final Text<User> odd = string().column("drop\"table; --");
                public final ResourceRulesTest.Table table = new ResourceRulesTest.Table("");
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User (#tableName): its table has an empty name; name it with a setting, such as"
                                + " `Table.named(…)`.",
                        "User.long64 (#long): the name of its column, " + "ü".repeat(32)
                                + ", has 64 bytes; a name has at" + " most 63; name it with `.column(…)`.",
                        "User.blank (#blank): its column has an empty name; name it with `.column(…)`.",
                        "User.empty (#empty): its column has an empty name; name it with `.column(…)`.",
                        "User.nul (#nul): the name of its column must not contain the character U+0000; name it with"
                                + " `.column(…)`.");
    }

    @Test
    void defaults_that_cannot_be() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey().defaultsTo(new UUID(0, 1)); // #made
                public final Attribute<User, Instant> at = createdAt().defaultsTo(Instant::now); // #moment
                public final Text<User> name = string().maxLength(3).defaultsTo("nobody"); // #tooLong
                public final Text<User> nul = string().defaultsTo("a\0b"); // #unkept
                public final Attribute<User, Integer> age = integer().min(0).defaultsTo(-1); // #below
                public final Attribute<User, BigDecimal> sum =
                        decimal().precision(4, 2).defaultsTo(new BigDecimal("123.456")); // #digits
                public final Text<User> role = string().maxLength(6).defaultsTo("member");
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.id (#made): has a default, but its value is made for each row anyway; take"
                                + " `.defaultsTo(…)` away.",
                        "User.at (#moment): has a default, but its value is made for each row anyway; take"
                                + " `.defaultsTo(…)` away.",
                        "User.name (#tooLong): its default must have at most 3 characters; give a default that its own"
                                + " rules allow.",
                        "User.nul (#unkept): its default must not contain the character U+0000; give a default that its"
                                + " own rules allow.",
                        "User.age (#below): its default must be at least 0; give a default that its own rules allow.",
                        "User.sum (#digits): its default must have at most 2 digits after the point; give a default that its own rules allow.");
    }

    @Test
    void rules_that_leave_no_value() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> none = string().maxLength(0); // #none
                public final Text<User> any = string().minLength(0); // #any
                public final Text<User> gap = string().minLength(5).maxLength(4); // #gap
                public final Attribute<User, Integer> range = integer().min(3).max(2); // #range
                public final Attribute<User, List<String>> list =
                        listOf(String.class).min(List.of()); // #list
                public final Attribute<User, byte[]> raw = bytes().max(new byte[0]); // #raw
                public final Text<User> bad = string().min("a\0"); // #bad
                public final Attribute<User, Integer> one = integer().min(3).max(3);
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.none (#none): maxLength(0) leaves no text; mend or drop the rule.",
                        "User.any (#any): minLength(0) asks for nothing; the least is 1; mend or drop the rule.",
                        "User.gap (#gap): minLength(5) and maxLength(4) leave no text; mend or drop the rule.",
                        "User.range (#range): min(…) is above max(…), which leaves no value; mend or drop the rule.",
                        "User.list (#list): min(…) needs values with an order, which listOf(String.class) does not have;"
                                + " mend or drop the rule.",
                        "User.raw (#raw): max(…) needs values with an order, which bytes() does not have; mend or drop"
                                + " the rule.",
                        "User.bad (#bad): the value of min(…) must not contain the character U+0000; mend or drop the"
                                + " rule.");
    }

    @Test
    void kinds_of_values_that_cannot_be_kept() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Attribute<User, Nothing> mood = enumeration(Nothing.class); // #enum
                public final Attribute<User, List<Nothing>> moods = listOf(Nothing.class); // #enums
                public final Attribute<User, Home> home = json(Home.class); // #record
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.mood (#enum): the enum Nothing has no constants; give it at least one.",
                        "User.moods (#enums): the enum Nothing has no constants; give it at least one.",
                        "User.home (#record): component 'note' of the record Address is a StringBuilder, which is no kind"
                                + " of value; use plain values, enums, records, or lists of them as components.");
    }

    @Test
    void identities_that_say_nothing_new() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> name = string();
                public final Text<User> mail = string();
                public final Identity<User> key = identity(id);
                public final Identity<User> none = identity(); // #noField
                public final Identity<User> twice = identity(name, mail, name); // #twice
                public final Identity<User> one = identity(name, mail); // #one
                public final Identity<User> other = identity(mail, name); // #two
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.none (#noField): an identity of no attributes would allow one row; name its attributes.",
                        "User.twice (#twice): names an attribute twice: User.name, User.mail and User.name; name each"
                                + " once.",
                        "User.other (#two): is over the same attributes as User.one (#one); keep one of the two.");
    }

    @Test
    void tokens_that_no_field_of_the_resource_holds() {
        interface Here {
            abstract class Named<R extends Named<R>> extends Resource<R> {
                protected final Attribute<R, UUID> loose() {
                    return uuid(); // #loose
                }
            }

            final class User extends Named<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> name = string();
                public final Identity<User> unique = identity(name, loose()); // #lost
                public final ToOne<User, Group> group = belongsTo(Group.class).via(loose()); // #via
                public final Create<User> create = create().accept(name, Guest.GUEST.nick); // #accepts
            }

            final class Guest extends Resource<User> { // #guest
                public static final Guest GUEST = new Guest();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> nick = string(); // #nick
            }
        }

        Opening.of(Here.User.USER, Group.GROUP)
                .tells(
                        "User.unique (#lost): names an attribute (#loose) that no field of User holds; hold it in a"
                                + " field, with all its modifiers, and name the field.",
                        "User.group (#via): names an attribute (#loose) that no field of User holds; hold it in a"
                                + " field, with all its modifiers, and name the field.",
                        "User.create (#accepts): names Guest.nick (#nick), which Guest declares; name attributes of"
                                + " User.");
    }

    @Test
    void input_for_what_is_made() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey(); // #key
                public final Attribute<User, Instant> at = createdAt(); // #at
                public final Text<User> name = string();
                public final Create<User> create = create().accept(id, name); // #create
                public final Update<User> update = update().accept(name, at); // #update
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.create (#create): accepts User.id (#key), which is made for each row and never given; take"
                                + " it out of `accept(…)`.",
                        "User.update (#update): accepts User.at (#at), which is made for each row and never given; take"
                                + " it out of `accept(…)`.");
    }
}
