package dev.rowan.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.expression.Attribute;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DomainTest {
    public static final class User extends Resource<User> { // #user
        public static final User USER = new User();

        public final Attribute<User, UUID> id = uuidPrimaryKey();
    }

    @Test
    void a_null_resource() {
        Domain accounts = Domain.of("Accounts", User.USER, null); // #null

        Opening.of(accounts)
                .tells(
                        "Accounts (#null): resource 2 of 2 is null: its class was still being initialised when the domain"
                                + " was made; make domains in a class of their own, which no resource mentions.");
    }

    @Test
    void a_resource_twice() {
        Domain accounts = Domain.of("Accounts", User.USER, User.USER); // #twice

        Opening.of(accounts).tells("User (#user): is twice in domain Accounts (#twice); name it there once.");
    }

    @Test
    void a_resource_in_two_domains() {
        Domain accounts = Domain.of("Accounts", User.USER); // #accounts
        Domain works = Domain.of("Works", User.USER); // #works

        Opening.of(accounts, works)
                .tells(
                        "User (#user): is in domain Accounts (#accounts) and also in Works (#works); a resource is in one"
                                + " domain: take it out of one of them.");
    }

    @Test
    void two_domains_of_one_name() {
        Domain accounts = Domain.of("Accounts", User.USER); // #first
        Domain again = Domain.of("Accounts"); // #second
        Domain nameless = Domain.of(" "); // #nameless

        Opening.of(accounts, again, nameless)
                .tells(
                        "Accounts (#second): has the name of another domain (#first); give each domain a name of its"
                                + " own, or make them one.",
                        "Domain (#nameless): the domain has no name; give it one, such as \"Accounts\".");
    }

    @Test
    void a_resource_in_none() {
        interface Here {
            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Attribute<Post, UUID> userId = uuid();
                public final ToOne<Post, User> user = belongsTo(User.class); // #belongs
                public final ToMany<Post, Tag> tags = manyToMany(Tag.class, Tagging.class); // #many
                public final ToMany<Post, Tagging> taggings = hasMany(Tagging.class);
            }

            final class Tag extends Resource<Tag> {
                public static final Tag THE_TAG = new Tag();

                public final Attribute<Tag, UUID> id = uuidPrimaryKey();
                public final Read<Tag> read = read();
            }

            final class Tagging extends Resource<Tagging> {
                public static final Tagging TAGGING = new Tagging();

                public final Attribute<Tagging, UUID> id = uuidPrimaryKey();
            }
        }

        Opening.of(Here.Post.POST)
                .tells(
                        "Post.user (#belongs): leads to User, which no opened domain holds; add it to one:"
                                + " `Domain.of(\"…\", …, USER)`.",
                        "Post.tags (#many): leads to Tag, which no opened domain holds; add it to one:"
                                + " `Domain.of(\"…\", …, THE_TAG)`.",
                        "Post.tags (#many): leads through Tagging, which no opened domain holds; add it to one:"
                                + " `Domain.of(\"…\", …, TAGGING)`.");
    }

    public static final class Declared {
        public static final Domain WORKS = Domain.of("Works");
        public static final Domain ACCOUNTS = Domain.of("Accounts", User.USER);
        public static final String ANOTHER = "another";
        static final Domain HIDDEN = Domain.of("Hidden");
    }

    public static final class Bare {}

    private static final class Shy {
        public static final Domain ACCOUNTS = Domain.of("Accounts");
    }

    @Test
    void all_public_domains_of_a_class_are_found() {
        assertThat(Domain.allIn(Declared.class)).containsExactly(Declared.ACCOUNTS, Declared.WORKS);
    }

    @Test
    void a_class_without_domains_is_told() {
        assertThatThrownBy(() -> Domain.allIn(Bare.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "dev.rowan.compile.DomainTest$Bare declares no domain; it needs a field such as public static"
                                + " final Domain ACCOUNTS = Domain.of(\"Accounts\", USER)");
    }

    @Test
    void a_class_that_cannot_be_read_is_told() {
        assertThatThrownBy(() -> Domain.allIn(Shy.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dev.rowan.compile.DomainTest$Shy cannot be read; make it public, and export its package");
    }
}
