package dev.rowan.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Calculation;
import dev.rowan.expression.Text;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.computed.AggregateSpec;
import dev.rowan.resource.computed.CalculationSpec;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Computed fields that cannot be worked out, and what those that can become. */
class ComputedTest {
    public static final class Post extends Resource<Post> {
        public static final Post POST = new Post();

        public final Attribute<Post, UUID> id = uuidPrimaryKey();
        public final Text<Post> title = string().required();
        public final Attribute<Post, List<String>> tags = listOf(String.class);
        public final Attribute<Post, Boolean> draft = bool();
        public final Attribute<Post, UUID> authorId = uuid();
        public final ToOne<Post, Author> author = belongsTo(Author.class);
        public final Read<Post> read = read();
    }

    public static final class Author extends Resource<Author> {
        public static final Author AUTHOR = new Author();

        public final Attribute<Author, UUID> id = uuidPrimaryKey();
        public final Text<Author> name = string().required();
        public final Text<Author> secret = string().sensitive();
        public final ToMany<Author, Post> posts = hasMany(Post.class);
        public final Aggregate<Author, Long> postCount = count(posts).exposed();
        public final Aggregate<Author, String> lastTitle = max(posts, p -> p.title);
        public final Calculation<Author, String> label = calculate(name.concat("!"));
        public final Calculation<Author, String> hidden = calculate(name.concat(secret));
        public final Calculation<Author, Integer> size =
                calculate(Integer.class, List.of(name), row -> row.get(name).length());
        public final Read<Author> read = read();
    }

    @Test
    void the_models_say_what_they_hold() {
        ResourceModel author =
                Opening.of(Author.AUTHOR, Post.POST).models().of(Author.AUTHOR).orElseThrow();
        assertThat(author.computed())
                .extracting(
                        ComputedModel::name,
                        each -> each.javaType().getSimpleName(),
                        ComputedModel::required,
                        ComputedModel::exposed,
                        ComputedModel::sensitive)
                .map(Object::toString)
                .containsExactly(
                        "(\"postCount\", \"Long\", true, true, false)",
                        "(\"lastTitle\", \"String\", false, false, false)",
                        "(\"label\", \"String\", true, false, false)",
                        "(\"hidden\", \"String\", false, false, true)",
                        "(\"size\", \"Integer\", false, false, false)");
        assertThat(author.computed("postCount")).isPresent();
        assertThat(author.attributes()).hasSize(3);
    }

    @Test
    void a_circle_is_told_of_each_field_in_it() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Attribute<User, UUID> leaderId = uuid();
                public final ToMany<User, User> team = hasMany(User.class).via(u -> u.leaderId);
                public final Aggregate<User, Long> weight = sum(team, u -> u.load); // #weight
                public final Calculation<User, Long> load = calculate(weight.plus(1L)); // #load
                public final Calculation<User, Long> twice = calculate(load.times(2L));
                public final Read<User> read = read();
            }
        }

        String wayOut = "; leave one of them out, or write there what it stands for.";
        Opening.of(Here.User.USER)
                .tells(
                        "User.weight (#weight): is worked out of itself: User.weight, User.load, User.weight" + wayOut,
                        "User.load (#load): is worked out of itself: User.load, User.weight, User.load" + wayOut);
    }

    @Test
    void aggregates_of_what_cannot_be_added_or_compared() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Attribute<User, UUID> leaderId = uuid();
                public final Attribute<User, List<String>> tags = listOf(String.class);
                public final Attribute<User, Integer> age = integer();
                public final ToMany<User, User> team = hasMany(User.class).via(u -> u.leaderId);
                public final Aggregate<User, List<String>> most = max(team, u -> u.tags); // #most
                public final Aggregate<User, List<List<String>>> all = list(team, u -> u.tags); // #all
                public final Aggregate<User, Integer> sum =
                        sum(team, u -> u.age).sort(u -> u.age.asc()); // #sum
                public final Read<User> read = read();
            }
        }

        String wayOut = "; speak of fields of User, and inside a lambda of fields of its parameter.";
        Opening.of(Here.User.USER)
                .tells(
                        "User.most (#most): cannot be worked out: User.team.max(User.tags) compares a list, which has no"
                                + " order; take `first` or `list`" + wayOut,
                        "User.all (#all): cannot be worked out: User.team.list(User.tags) gathers lists, and there is no"
                                + " list of lists; load the related rows" + wayOut,
                        "User.sum (#sum): cannot be worked out: User.team.sum(User.age).sort(User.age asc) does not depend"
                                + " on an order; leave sort(…) out" + wayOut);
    }

    @Test
    void definitions_that_speak_of_others() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> name = string();
                public final Attribute<User, UUID> leaderId = uuid();
                public final ToMany<User, User> team = hasMany(User.class).via(u -> u.leaderId);
                public final Calculation<User, String> code = calculate(String.class, List.of(name), row -> "x");
                public final Calculation<User, String> call = calculate(code); // #call
                public final Calculation<User, Boolean> first = calculate(string().eq("x")); // #first
                public final Calculation<User, String> given =
                        calculate(name.concat(argument(String.class))).argument(argument(String.class)); // #given
                public final Calculation<User, Integer> sum =
                        calculate(Integer.class, List.of(team, code), row -> 1); // #sum
                public final Argument<String> separator = argument(String.class);
                public final Calculation<User, String> joined = calculate(name.concat(separator)); // #joined
                public final Read<User> read = read();
            }
        }

        assertThat(Opening.of(Here.User.USER).faults().stream()
                        .map(fault -> fault.subject() + " [" + fault.rule() + "] " + fault.finding()))
                .containsExactly(
                        "User.call [computed] cannot be worked out: code is worked out by Java code, once a row is read:"
                                + " it can be loaded and stand in a record, but no filter, sort or expression can speak"
                                + " of it; write it as an expression",
                        "User.first [computed] cannot be worked out: ? is no attribute that a field of User holds",
                        "User.given [argument] takes the argument User.?, which no field of User holds",
                        "User.given [computed] cannot be worked out: ? is an argument that User.given does not take",
                        "User.sum [needs] needs User.team, a relationship, which is not read for it",
                        "User.sum [needs] needs User.code, which Java code works out itself",
                        "User.joined [computed] cannot be worked out: separator is an argument that User.joined does not"
                                + " take");
    }

    @Test
    void fields_of_the_types_for_initialisers() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> name = string();
                public final Attribute<User, UUID> leaderId = uuid();
                public final ToMany<User, User> team = hasMany(User.class).via(u -> u.leaderId);
                public final AggregateSpec<User, User, Long> size = count(team); // #size
                public final CalculationSpec<User, String> label = calculate(name.concat("!")); // #label
                public final Aggregate<User, Long> nothing = null;
                public final Read<User> read = read();
            }
        }

        String rule =
                ", which is for initialisers only: queries could call its modifiers; hold it by the narrow type: ";
        assertThat(Opening.of(Here.User.USER).faults().stream().map(fault -> fault.finding() + "; " + fault.wayOut()))
                .containsExactly(
                        "its field has the type AggregateSpec" + rule.replaceAll("; hold.*", "")
                                + "; hold it by the narrow type: `public final Aggregate<User, …> size`",
                        "its field has the type CalculationSpec" + rule.replaceAll("; hold.*", "")
                                + "; hold it by the narrow type: `public final Calculation<User, …> label`",
                        "its field is null; initialise it where it is declared, with a factory of Resource");
    }
}
