package dev.rowan.compile;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.resource.AttributeSpec;
import dev.rowan.resource.BelongsToSpec;
import dev.rowan.resource.CreateSpec;
import dev.rowan.resource.DecimalSpec;
import dev.rowan.resource.DestroySpec;
import dev.rowan.resource.HasManySpec;
import dev.rowan.resource.IdentitySpec;
import dev.rowan.resource.Read;
import dev.rowan.resource.ReadSpec;
import dev.rowan.resource.Resource;
import dev.rowan.resource.TextSpec;
import dev.rowan.resource.UpdateSpec;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FieldTest {
    public static final class Group extends Resource<Group> {
        public static final Group GROUP = new Group();

        public final Attribute<Group, UUID> id = uuidPrimaryKey();
        public final Text<Group> name = string(); // #groupName
        public final Read<Group> read = read();
    }

    @Test
    void fields_of_the_types_for_initialisers() {
        interface Here {
            enum Mood {
                GLAD
            }

            final class User extends Resource<User> {
                public static final User USER = new User();

                public final AttributeSpec<User, UUID> id = uuidPrimaryKey(); // #id
                public final TextSpec<User> name = string(); // #name
                public final DecimalSpec<User> size = decimal(); // #size
                public final AttributeSpec<User, List<Mood>> moods = listOf(Mood.class); // #moods
                public final Attribute<User, UUID> groupId = uuid();
                public final BelongsToSpec<User, Group> group = belongsTo(Group.class); // #group
                public final HasManySpec<User, User> users = hasMany(User.class).via(u -> u.leaderId); // #users
                public final Attribute<User, UUID> leaderId = uuid();
                public final IdentitySpec<User> unique = identity(name); // #unique
                public final CreateSpec<User> create = create(); // #create
                public final ReadSpec<User> read = read(); // #read
                public final UpdateSpec<User> update = update(); // #update
                public final DestroySpec<User> destroy = destroy(); // #destroy
            }
        }

        String rule =
                ", which is for initialisers only: queries could call its modifiers; hold it by the narrow type: ";
        Opening.of(Here.User.USER, Group.GROUP)
                .tells(
                        "User.id (#id): its field has the type AttributeSpec" + rule
                                + "`public final Attribute<User, UUID> id`.",
                        "User.name (#name): its field has the type TextSpec" + rule + "`public final Text<User> name`.",
                        "User.size (#size): its field has the type DecimalSpec" + rule
                                + "`public final Attribute<User, BigDecimal> size`.",
                        "User.moods (#moods): its field has the type AttributeSpec" + rule
                                + "`public final Attribute<User, List<Mood>> moods`.",
                        "User.group (#group): its field has the type BelongsToSpec" + rule
                                + "`public final ToOne<User, Group> group`.",
                        "User.users (#users): its field has the type HasManySpec" + rule
                                + "`public final ToMany<User, User> users`.",
                        "User.unique (#unique): its field has the type IdentitySpec" + rule
                                + "`public final Identity<User> unique`.",
                        "User.create (#create): its field has the type CreateSpec" + rule
                                + "`public final Create<User> create`.",
                        "User.read (#read): its field has the type ReadSpec" + rule + "`public final Read<User> read`.",
                        "User.update (#update): its field has the type UpdateSpec" + rule
                                + "`public final Update<User> update`.",
                        "User.destroy (#destroy): its field has the type DestroySpec" + rule
                                + "`public final Destroy<User> destroy`.");
    }

    @Test
    void fields_that_are_not_public_or_not_final() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public Attribute<User, UUID> id = uuidPrimaryKey(); // #notFinal
                final Text<User> name = string(); // #notPublic
                private Text<User> nick = string(); // #neither
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.id (#notFinal): its field is not final; declare it `public final`.",
                        "User.name (#notPublic): its field is not public; declare it `public final`.",
                        "User.nick (#neither): its field is neither public nor final; declare it `public final`.");
    }

    @Test
    void a_field_without_a_declaration() {
        interface Here {
            final class User extends Resource<User> { // #user
                public static final User USER = new User();
                public static final int LIMIT = 3;

                private final int size = 3;
                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> name = null;
                public final int age = size;
                public final String nothing = null;
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.name (#user): its field is null; initialise it where it is declared, with a factory of"
                                + " Resource.",
                        "User.age (#user): a field of type int declares nothing; make the field static or private, or declare an"
                                + " attribute with a factory of Resource.",
                        "User.nothing (#user): a field of type String declares nothing; make the field static or private, or declare"
                                + " an attribute with a factory of Resource.");
    }

    @Test
    void one_declaration_in_two_fields() {
        interface Here {
            final class User extends Resource<User> { // #holder
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> name = string(); // #held
                public final Text<User> alias = name;
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.alias (#holder): holds the declaration of User.name (#held) once more; take the field away,"
                                + " or call the factory again.");
    }

    @Test
    void a_field_that_hides_another() {
        interface Here {
            abstract class Named<R extends Named<R>> extends Resource<R> {
                public final Text<R> name = string();
            }

            final class User extends Named<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> name = string(); // #hides
            }
        }

        Opening.of(Here.User.USER)
                .tells("User.name (#hides): hides the field of the same name in Named; rename one of the two.");
    }

    @Test
    void a_declaration_of_another_resource() {
        interface Here {
            final class User extends Resource<User> { // #foreign
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<Group> groupName = Group.GROUP.name;
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.groupName (#foreign): holds Group.name (#groupName), which Group declares; declare it with a"
                                + " factory of User itself.");
    }
}
