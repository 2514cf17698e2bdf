package dev.rowan.compile;

import dev.rowan.changeset.Manage;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Generic;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActionRulesTest {
    public static final class Other extends Resource<Other> {
        public static final Other OTHER = new Other();

        public final Attribute<Other, UUID> id = uuidPrimaryKey();
        public final Attribute<Other, UUID> ownerId = uuid();
        public final Argument<String> foreign = argument(String.class); // #foreign
        public final Read<Other> read = read();
        public final Destroy<Other> one = destroy();
        public final Destroy<Other> two = destroy();
    }

    @Test
    void arguments() {
        interface Here {
            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Text<Post> title = string();
                public final Argument<Integer> size = argument(Integer.class).maxLength(3); // #size
                public final Argument<Boolean> flag = argument(Boolean.class).min(true);
                public final Argument<byte[]> raw = argument(byte[].class).min(new byte[0]); // #raw
                public final Argument<Integer> most =
                        argument(Integer.class).max(3).defaultsTo(4); // #most
                public final Create<Post> twice = create().argument(flag).argument(flag); // #twice
                public final Create<Post> far = create().argument(Other.OTHER.foreign); // #far
                public final Create<Post> loose = create().argument(argument(String.class)); // #loose
            }
        }

        Opening.of(Here.Post.POST, Other.OTHER)
                .tells(
                        "Post.size (#size): holds a whole number, which maxLength(…) cannot measure; use it with text.",
                        "Post.raw (#raw): holds bytes, which min(…) cannot measure; use it with numbers, text and"
                                + " moments.",
                        "Post.most (#most): its default must be at most 3; give a default that its own rules allow.",
                        "Post.twice (#twice): takes the argument Post.flag twice; name it once.",
                        "Post.far (#far): takes Other.foreign (#foreign), which Other declares; declare an argument of"
                                + " Post.",
                        "Post.loose (#loose): takes an argument (#loose) that no field of Post holds; hold it in a"
                                + " field, with all its modifiers, and name the field.");
    }

    @Test
    void what_is_destroyed_is_not_changed() {
        interface Here {
            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Text<Post> title = string();
                public final Attribute<Post, Instant> goneAt = instant();
                public final Attribute<Post, Instant> madeAt = createdAt(); // #made
                public final Attribute<Post, Instant> dueAt = instant().required(); // #due
                public final Destroy<Post> accepting = destroy().accept(title); // #accepting
                public final Destroy<Post> changing = destroy().change(set(title, "x")); // #changing
                public final Destroy<Post> fine =
                        destroy().soft(goneAt).accept(title).change(set(title, "x"));
                public final Destroy<Post> early = destroy().soft(madeAt); // #early
                public final Destroy<Post> always = destroy().soft(dueAt); // #always
            }
        }

        Opening.of(Here.Post.POST)
                .tells(
                        "Post.accepting (#accepting): says accept(…), but the row is gone after it; take it away, or keep"
                                + " the row with `.soft(…)`.",
                        "Post.changing (#changing): says change(…), but the row is gone after it; take it away, or keep"
                                + " the row with `.soft(…)`.",
                        "Post.early (#early): sets Post.madeAt (#made), which is made for each row; name an attribute"
                                + " that `instant()` declares, without `required()`.",
                        "Post.always (#always): sets Post.dueAt (#due), which is required, so every row would be"
                                + " destroyed from its start; name an attribute that `instant()` declares, without"
                                + " `required()`.");
    }

    @Test
    void steps() {
        interface Here {
            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Text<Post> title = string();
                public final Attribute<Post, Instant> madeAt = createdAt();
                public final ToMany<Post, Other> others = hasMany(Other.class).via(o -> o.ownerId);
                public final Argument<String> given = argument(String.class);
                public final Create<Post> add = create().change(increment(title, "x")); // #add
                public final Create<Post> related = create().validate(others.any()); // #related
                public final Create<Post> untaken = create().validate(title.eq(given)); // #untaken
                public final Create<Post> confirmed = create().validate(confirm(given, title)); // #confirmed
                public final Create<Post> made = create().change(set(madeAt, Instant.EPOCH)); // #madeAt
                public final Create<Post> none = create().validate(present()); // #none
                public final Create<Post> empty = create().validate(oneOf(title)); // #empty
                public final Create<Post> length = create().validate(length(title, 5, 3)); // #length
                public final Create<Post> loose = create().validate(present(string())); // #loosely
                public final Create<Post> where =
                        create().change(set(title, "x").where(others.count().gt(1L))); // #where
            }
        }

        String speak = "speak of the row's own attributes, and of arguments that the action takes.";
        Opening.of(Here.Post.POST, Other.OTHER)
                .tells(
                        "Post.add (#add): change(…) cannot be worked out: title is text, but plus works on numbers only; "
                                + speak,
                        "Post.related (#related): validate(…) cannot be worked out: others leads to other rows, which"
                                + " cannot be asked before the row is written; " + speak,
                        "Post.untaken (#untaken): validate(…) cannot be worked out: given is an argument that the action"
                                + " does not take; " + speak,
                        "Post.confirmed (#confirmed): confirm(…) cannot be worked out: given is an argument that the"
                                + " action does not take; " + speak,
                        "Post.made (#madeAt): changes Post.madeAt, which is made for each row; take the change away, or"
                                + " declare an attribute that is given.",
                        "Post.none (#none): present() asks for nothing; name at least one attribute.",
                        "Post.empty (#empty): oneOf(Post.title) lets no value pass; name at least one value.",
                        "Post.length (#length): length(Post.title, 5, 3) lets no text pass; give the least length, then"
                                + " the greatest.",
                        "Post.loose (#loosely): names an attribute (#loosely) that no field of Post holds; hold it in a"
                                + " field, with all its modifiers, and name the field.",
                        "Post.where (#where): where(…) cannot be worked out: others leads to other rows, which cannot be"
                                + " asked before the row is written; " + speak);
    }

    @Test
    void upserts_and_locks() {
        interface Here {
            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey(); // #id
                public final Text<Post> title = string();
                public final Attribute<Post, Long> count = bigint(); // #count
                public final Attribute<Post, Long> version = version(); // #version
                public final Attribute<Post, Long> again = version(); // #again
                public final Identity<Post> unique = identity(title);
                public final Create<Post> fine =
                        create().upsertOn(unique, count).onlyIf(count.lt(3L));
                public final Create<Post> onto = create().upsertOn(identity(title), count); // #onto
                public final Create<Post> only = create().onlyIf(count.lt(3L)); // #only
                public final Create<Post> keyed = create().upsertOn(unique, id); // #keyed
                public final Update<Post> lock = update().optimisticLock(count); // #lock
                public final Update<Post> update = update().accept(version); // #accepts
            }
        }

        Opening.of(Here.Post.POST)
                .tells(
                        "Post.again (#again): is a second version beside Post.version (#version); keep one of the two.",
                        "Post.onto (#onto): stands on an identity (#onto) that no field of Post holds; hold it in a"
                                + " field, and name the field.",
                        "Post.only (#only): says onlyIf(…), but no upsert that it could narrow; write"
                                + " `.upsertOn(identity, attributes…)` before it.",
                        "Post.keyed (#keyed): takes over Post.id (#id), which a row keeps from its creation or makes"
                                + " itself; take it out of `upsertOn(…)`.",
                        "Post.lock (#lock): locks by Post.count (#count), which writes do not count up; lock by an"
                                + " attribute that `version()` declares.",
                        "Post.update (#accepts): accepts Post.version (#version), which is made for each row and never"
                                + " given; take it out of `accept(…)`.");
    }

    @Test
    void relationships_in_actions() {
        interface Here {
            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Attribute<Post, UUID> otherId = uuid();
                public final ToOne<Post, Other> other = belongsTo(Other.class); // #other
                public final ToMany<Post, Other> others = hasMany(Other.class).via(o -> o.ownerId);
                public final Argument<UUID> one = argument(UUID.class); // #one
                public final Argument<List<UUID>> many = listArgument(UUID.class);
                public final Create<Post> fine = create().argument(one).manage(other, Manage.APPEND, one);
                public final Create<Post> scalar = create().argument(one).manage(others, Manage.APPEND, one); // #scalar
                public final Create<Post> untaken = create().manage(others, Manage.APPEND, many); // #untakenMany
                public final Create<Post> actor = create().change(relateActor(hasOne(Other.class))); // #actor
                public final Destroy<Post> up = destroy().cascade(other); // #up
                public final Destroy<Post> down = destroy().cascade(others); // #down
            }
        }

        Opening.of(Here.Post.POST, Other.OTHER)
                .tells(
                        "Post.scalar (#scalar): manages Post.others, which leads to many rows, by Post.one (#one), which"
                                + " holds one value; declare the argument with `listArgument(…)`.",
                        "Post.untaken (#untakenMany): manages Post.others by Post.many, which it does not take; write"
                                + " `.argument(many)` too.",
                        "Post.actor (#actor): relates the actor by a relationship (#actor) that no field of Post holds;"
                                + " name a belongs-to of Post.",
                        "Post.up (#up): destroys along what Post.other (#other) leads to, but that row is there for"
                                + " others too; name has-one, has-many and many-to-many relationships.",
                        "Post.down (#down): destroys along rows of Other, which has no primary destroy action; declare in"
                                + " Other `public final Destroy<Other> destroy = destroy();`.");
    }

    @Test
    void generic_and_read_actions() {
        interface Here {
            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Text<Post> title = string();
                public final Argument<String> given = argument(String.class).required();
                public final Generic<Post, String> idle = generic(String.class); // #idle
                public final Generic<Post, String> asks =
                        generic(String.class).validate(present(title)).run(call -> "x"); // #asks
                public final Read<Post> read = read().argument(given).filter(title.eq(given)); // #read
                public final Read<Post> pages = read().paginated(0); // #pages
                public final Read<Post> untaken = read().filter(title.eq(given)); // #untakenGiven
            }
        }

        Opening.of(Here.Post.POST)
                .tells(
                        "Post.idle (#idle): does nothing; say what with `.run(call -> …)`.",
                        "Post.asks (#asks): validates attributes, but has no row; validate a condition on its arguments.",
                        "Post.read (#read): is the primary read action and requires the argument 'given', which loads of"
                                + " related rows cannot give; give the argument a default, or take it in another read"
                                + " action.",
                        "Post.pages (#pages): paginated(0) leaves pages empty; give a size from 1.",
                        "Post.untaken (#untakenGiven): cannot be worked out: given is an argument that the action does"
                                + " not take; speak of attributes and relationships of Post, and of arguments that the"
                                + " action takes.");
    }

    @Test
    void read_filters_that_come_back_to_themselves() {
        interface Here {
            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Attribute<Post, UUID> nextId = uuid();
                public final ToOne<Post, Post> next = belongsTo(Post.class);
                public final Read<Post> read = read().filter(next.any()); // #circle
            }
        }

        Opening.of(Here.Post.POST)
                .tells(
                        "Post.read (#circle): its filter asks related rows, whose own read filter comes back to it: Post,"
                                + " Post; leave the other resource out of one of the filters, or write it by the key.");
    }
}
