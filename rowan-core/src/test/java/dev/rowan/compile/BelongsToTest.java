package dev.rowan.compile;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.OnDelete;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BelongsToTest {
    public static final class Group extends Resource<Group> { // #groupClass
        public static final Group GROUP = new Group();

        public final Attribute<Group, UUID> id = uuidPrimaryKey(); // #groupId
        public final Read<Group> read = read();
    }

    public static final class Aim extends Resource<Aim> {
        public static final Aim AIM = new Aim();

        public final Attribute<Aim, UUID> id = uuidPrimaryKey(); // #aimKey
        public final Read<Aim> read = read();
    }

    @Test
    void a_relationship_called_otherwise_than_its_key() {
        interface Here {
            final class UserAim extends Resource<UserAim> {
                public static final UserAim USER_AIM = new UserAim();

                public final Attribute<UserAim, UUID> aimId = uuid().primaryKey(); // #aimId
                public final ToOne<UserAim, Aim> group = belongsTo(Aim.class); // #guide
            }
        }

        Opening.of(Here.UserAim.USER_AIM, Aim.AIM)
                .tells("UserAim.group (#guide): belongs to Aim by 'groupId', which UserAim does not declare; what it"
                        + " declares is UserAim.aimId (#aimId); rename the relationship to 'aim', or write"
                        + " `.via(aimId)`.");
        Opening.of(Here.UserAim.USER_AIM, Aim.AIM, Group.GROUP)
                .tells("UserAim.group (#guide): belongs to Aim by 'groupId', which UserAim does not declare; what it"
                        + " declares is UserAim.aimId (#aimId); rename the relationship to 'aim'.");
    }

    @Test
    void a_relationship_called_like_a_resource_that_it_does_not_lead_to() {
        interface Here {
            final class UserAim extends Resource<UserAim> {
                public static final UserAim USER_AIM = new UserAim();

                public final Attribute<UserAim, UUID> aimId = uuid().primaryKey(); // #viaId
                public final ToOne<UserAim, Aim> group = belongsTo(Aim.class).via(aimId); // #viaGuide
            }

            final class Goal extends Resource<Goal> {
                public static final Goal GOAL = new Goal();

                public final Attribute<Goal, UUID> id = uuidPrimaryKey();
                public final Attribute<Goal, UUID> groupId = uuid(); // #goalGroup
                public final Attribute<Goal, UUID> aimId = uuid();
                public final ToOne<Goal, Aim> aim = belongsTo(Aim.class);
                public final ToOne<Goal, Aim> group = belongsTo(Aim.class); // #goal
            }
        }

        Opening.of(Here.UserAim.USER_AIM, Aim.AIM).tells();
        Opening.of(Here.UserAim.USER_AIM, Aim.AIM, Group.GROUP, Here.Goal.GOAL)
                .tells(
                        "UserAim.group (#viaGuide): leads to Aim by UserAim.aimId (#viaId), but has the name of the"
                                + " resource Group (#groupClass); rename it to 'aim'.",
                        "Goal.group (#goal): leads to Aim by Goal.groupId (#goalGroup), but has the name of the resource"
                                + " Group (#groupClass); give it a name of its own.");
    }

    @Test
    void no_key_at_all() {
        interface Here {
            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final ToOne<Post, Group> team = belongsTo(Group.class); // #team
                public final ToOne<Post, Tag> tag = belongsTo(Tag.class); // #tag
            }

            final class Tag extends Resource<Tag> {
                public static final Tag TAG = new Tag();

                public final Text<Tag> word = string().primaryKey();
                public final Read<Tag> read = read();
            }
        }

        Opening.of(Here.Post.POST, Group.GROUP, Here.Tag.TAG)
                .tells(
                        "Post.team (#team): belongs to Group by 'teamId', which Post does not declare; declare"
                                + " `public final Attribute<Post, UUID> teamId = uuid();`, or name its key with"
                                + " `.via(…)`.",
                        "Post.tag (#tag): belongs to Tag by 'tagId', which Post does not declare; declare"
                                + " `public final Text<Post> tagId = string();`, or name its key with `.via(…)`.");
    }

    @Test
    void a_key_of_another_kind() {
        interface Here {
            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey(); // #postId
                public final Attribute<Post, Long> groupId = bigint(); // #bigint
                public final ToOne<Post, Group> group = belongsTo(Group.class); // #kind
                public final ToMany<Post, Note> notes = hasMany(Note.class).via(n -> n.postId); // #notes
            }

            final class Note extends Resource<Note> {
                public static final Note NOTE = new Note();

                public final Attribute<Note, UUID> id = uuidPrimaryKey();
                public final Text<Note> postId = string(); // #noteKey
                public final Read<Note> read = read();
            }
        }

        Opening.of(Here.Post.POST, Group.GROUP, Here.Note.NOTE)
                .tells(
                        "Post.group (#kind): its key Post.groupId (#bigint) is declared with bigint(), but the primary key"
                                + " that it names, Group.id (#groupId), with uuid(); declare groupId with `uuid()`.",
                        "Post.notes (#notes): its key Note.postId (#noteKey) is declared with string(), but the primary"
                                + " key that it names, Post.id (#postId), with uuid(); declare postId with `uuid()`.");
    }

    @Test
    void a_composite_primary_key_at_the_other_end() {
        interface Here {
            final class Seat extends Resource<Seat> {
                public static final Seat SEAT = new Seat();

                public final Attribute<Seat, Integer> row = integer().primaryKey(); // #row
                public final Attribute<Seat, Integer> number = integer().primaryKey(); // #number
                public final ToMany<Seat, Ticket> tickets = hasMany(Ticket.class); // #tickets
                public final Read<Seat> read = read();
            }

            final class Ticket extends Resource<Ticket> {
                public static final Ticket TICKET = new Ticket();

                public final Attribute<Ticket, UUID> id = uuidPrimaryKey();
                public final Attribute<Ticket, Integer> seatId = integer();
                public final ToOne<Ticket, Seat> seat = belongsTo(Seat.class); // #seat
                public final Read<Ticket> read = read();
            }
        }

        String rest = ": matches the primary key of Seat, which has 2 attributes, Seat.row (#row) and Seat.number"
                + " (#number); a relationship matches one; give Seat a primary key of one attribute, such as"
                + " `uuidPrimaryKey()`, and an identity over the others.";
        Opening.of(Here.Seat.SEAT, Here.Ticket.TICKET)
                .tells("Seat.tickets (#tickets)" + rest, "Ticket.seat (#seat)" + rest);
    }

    @Test
    void one_key_for_two() {
        interface Here {
            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Attribute<Post, UUID> groupId = uuid(); // #shared
                public final ToOne<Post, Group> group = belongsTo(Group.class); // #first
                public final ToOne<Post, Aim> aim = belongsTo(Aim.class).via(groupId); // #second
                public final ToOne<Post, Group> team = belongsTo(Group.class).via(groupId); // #third
            }
        }

        Opening.of(Here.Post.POST, Group.GROUP, Aim.AIM)
                .tells(
                        "Post.aim (#second): its key Post.groupId (#shared) is already that of Post.group (#first); one key"
                                + " cannot name rows of Group and Aim: give each its own, with `.via(…)`.",
                        "Post.team (#third): its key Post.groupId (#shared) is already that of Post.group (#first); keep"
                                + " one of the two.");
    }

    @Test
    void a_required_key_that_would_become_null() {
        interface Here {
            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Attribute<Post, UUID> groupId = uuid().required(); // #required
                public final Attribute<Post, UUID> aimId = uuid(); // #aim
                public final ToOne<Post, Group> group = belongsTo(Group.class).onDelete(OnDelete.SET_NULL); // #setNull
                public final ToOne<Post, Aim> aim =
                        belongsTo(Aim.class).required().onDelete(OnDelete.SET_NULL); // #too
            }
        }

        Opening.of(Here.Post.POST, Group.GROUP, Aim.AIM)
                .tells(
                        "Post.group (#setNull): onDelete(SET_NULL) would make Post.groupId (#required) null, which is"
                                + " required; choose CASCADE or RESTRICT, or require it no longer.",
                        "Post.aim (#too): onDelete(SET_NULL) would make Post.aimId (#aim) null, which is required; choose"
                                + " CASCADE or RESTRICT, or require it no longer.");
    }
}
