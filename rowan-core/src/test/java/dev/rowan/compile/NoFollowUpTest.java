package dev.rowan.compile;

import dev.rowan.expression.Attribute;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One mistake is told once, at its cause. */
class NoFollowUpTest {
    @Test
    void a_field_that_is_null() {
        interface Here {
            final class User extends Resource<User> { // #user
                public static final User USER = new User();

                public final Attribute<User, UUID> id = null;
                public final ToMany<User, Post> posts = hasMany(Post.class);
                public final Read<User> read = null;
            }

            final class Post extends Resource<Post> { // #post
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Attribute<Post, UUID> authorId = null;
                public final ToOne<Post, User> author = belongsTo(User.class);
                public final ToOne<Post, User> editor = null;
                public final Read<Post> read = read();
            }
        }

        String rest = ": its field is null; initialise it where it is declared, with a factory of Resource.";
        Opening.of(Here.User.USER, Here.Post.POST)
                .tells(
                        "User.id (#user)" + rest,
                        "User.read (#user)" + rest,
                        "Post.authorId (#post)" + rest,
                        "Post.editor (#post)" + rest);
    }

    @Test
    void a_second_instance_of_a_class() {
        interface Here {
            final class User extends Resource<User> { // #second
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final ToMany<User, User> friends =
                        manyToMany(User.class, Friend.class, f -> f.one, f -> f.other);
                public final ToMany<User, Friend> lists = hasMany(Friend.class).via(f -> f.oneId);
                public final Read<User> read = read();
            }

            final class Friend extends Resource<Friend> { // #friend
                public static final Friend FRIEND = new Friend();

                public final Attribute<Friend, UUID> oneId = uuid().primaryKey();
                public final Attribute<Friend, UUID> otherId = uuid().primaryKey();
                public final ToOne<Friend, User> one = belongsTo(User.class);
                public final ToOne<Friend, User> other = belongsTo(User.class);
                public final Read<Friend> read = read();
            }
        }

        Opening.of(Here.User.USER, new Here.Friend())
                .tells("Friend (#friend): the instance in domain Tests is not the one that Friend.FRIEND holds:"
                        + " `new Friend()` ran twice; give FRIEND to the domain.");
        Opening.of(Here.User.USER, Here.Friend.FRIEND, new Here.User())
                .tells(
                        "User (#second): the instance in domain Tests is not the one that User.USER holds: `new User()` ran"
                                + " twice; give USER to the domain.");
    }

    @Test
    void a_resource_without_a_primary_key_that_others_lead_to() {
        interface Here {
            final class User extends Resource<User> { // #keyless
                public static final User USER = new User();

                public final ToMany<User, Post> posts = hasMany(Post.class);
                public final ToMany<User, User> likes = manyToMany(User.class, Like.class, l -> l.by, l -> l.of);
                public final Read<User> read = read();
            }

            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Attribute<Post, UUID> userId = uuid();
                public final ToOne<Post, User> user = belongsTo(User.class);
                public final Read<Post> read = read();
            }

            final class Like extends Resource<Like> {
                public static final Like LIKE = new Like();

                public final Attribute<Like, UUID> byId = uuid().primaryKey();
                public final Attribute<Like, UUID> ofId = uuid().primaryKey();
                public final ToOne<Like, User> by = belongsTo(User.class);
                public final ToOne<Like, User> of = belongsTo(User.class);
                public final Read<Like> read = read();
            }
        }

        Opening.of(Here.User.USER, Here.Post.POST, Here.Like.LIKE)
                .tells("User (#keyless): has no primary key; declare `public final Attribute<User, UUID> id ="
                        + " uuidPrimaryKey();`, or say `.primaryKey()` of the attributes that tell its rows apart.");
    }

    @Test
    void a_join_key_with_a_random_default() {
        interface Here {
            final class Like extends Resource<Like> {
                public static final Like LIKE = new Like();

                public final Attribute<Like, UUID> id = uuidPrimaryKey();
                public final Attribute<Like, UUID> likeId = uuid().primaryKey().defaultsTo(UUID::randomUUID); // #made
                public final Attribute<Like, UUID> first = uuid().defaultsTo(UUID::randomUUID);
            }

            final class Pair extends Resource<Pair> {
                public static final Pair PAIR = new Pair();

                public final Attribute<Pair, UUID> id = uuidPrimaryKey();
                public final Read<Pair> read = read();
            }

            final class Half extends Resource<Half> {
                public static final Half HALF = new Half();

                public final Attribute<Half, UUID> pairId = uuid().primaryKey().defaultsTo(UUID::randomUUID); // #half
                public final ToOne<Half, Pair> pair = belongsTo(Pair.class); // #pair
            }
        }

        Opening.of(Here.Like.LIKE, Here.Pair.PAIR, Here.Half.HALF)
                .tells(
                        "Half.pairId (#half): is made anew for each row, but is the key of Half.pair (#pair): who forgets"
                                + " to give it would get a key that leads nowhere; write `uuid().primaryKey()`.");
    }
}
