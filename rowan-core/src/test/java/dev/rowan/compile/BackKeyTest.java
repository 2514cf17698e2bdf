package dev.rowan.compile;

import dev.rowan.expression.Attribute;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BackKeyTest {
    public static final class Post extends Resource<Post> {
        public static final Post POST = new Post();

        public final Attribute<Post, UUID> id = uuidPrimaryKey();
        public final Attribute<Post, UUID> authorId = uuid();
        public final Read<Post> read = read();
    }

    @Test
    void nothing_that_leads_back() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final ToMany<User, Post> posts = hasMany(Post.class); // #none
                public final ToOne<User, Post> first = hasOne(Post.class).via(p -> p.authorId);
            }
        }

        Opening.of(Here.User.USER, Post.POST)
                .tells("User.posts (#none): Post has no belongs-to that leads to User; declare in Post"
                        + " `public final ToOne<Post, User> user = belongsTo(User.class);` and its key, or name a key"
                        + " with `.via(…)`.");
    }

    @Test
    void two_that_lead_back() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final ToMany<User, Page> pages = hasMany(Page.class); // #several
                public final ToMany<User, Page> written = hasMany(Page.class).via(p -> p.authorId);
                public final Read<User> read = read();
            }

            final class Page extends Resource<Page> {
                public static final Page PAGE = new Page();

                public final Attribute<Page, UUID> id = uuidPrimaryKey();
                public final Attribute<Page, UUID> authorId = uuid();
                public final Attribute<Page, UUID> editorId = uuid();
                public final ToOne<Page, User> author = belongsTo(User.class); // #author
                public final ToOne<Page, User> editor = belongsTo(User.class); // #editor
                public final Read<Page> read = read();
            }
        }

        Opening.of(Here.User.USER, Here.Page.PAGE)
                .tells("User.pages (#several): Page has 2 belongs-to that lead to User: Page.author (#author) and"
                        + " Page.editor (#editor); name the key of one, such as `.via(p -> p.authorId)`.");
    }

    @Test
    void keys_that_do_not_lead_back() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final ToMany<User, Page> broken = hasMany(Page.class).via(p -> null); // #broken
                public final ToMany<User, Page> foreign = hasMany(Page.class).via(p -> Odd.ODD.key); // #foreign
                public final ToOne<User, Page> aside = hasOne(Page.class).via(p -> p.groupId); // #aside
                public final Read<User> read = read();
            }

            final class Page extends Resource<Page> {
                public static final Page PAGE = new Page();

                public final Attribute<Page, UUID> id = uuidPrimaryKey();
                public final Attribute<Page, UUID> groupId = uuid(); // #pageKey
                public final ToOne<Page, Post> group = belongsTo(Post.class); // #pageGroup
                public final Read<Page> read = read();
            }

            final class Odd extends Resource<Page> {
                public static final Odd ODD = new Odd();

                public final Attribute<Page, UUID> key = uuid(); // #odd
            }
        }

        String wayOut = "name the key of a belongs-to of Page that leads to User, such as `.via(p -> p.userId)`.";
        Opening.of(Here.User.USER, Here.Page.PAGE, Post.POST)
                .tells(
                        "User.broken (#broken): its via(…) failed with NullPointerException; " + wayOut,
                        "User.foreign (#foreign): its via(…) names Odd.key (#odd), which is no attribute of Page; "
                                + wayOut,
                        "User.aside (#aside): its via(…) names Page.groupId (#pageKey), the key of Page.group"
                                + " (#pageGroup), which leads to Post; " + wayOut);
    }
}
