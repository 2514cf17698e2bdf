package dev.rowan.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.AttributeModel;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.type.CollatedType;
import dev.rowan.type.Scalar;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CollationTest {
    @Test
    void languages_that_nobody_knows() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> upper = string().collation("DE"); // #upper
                public final Text<User> unknown = string().collation("klingon"); // #unknown
                public final Text<User> empty = caseInsensitive().collation(""); // #empty
                public final Text<User> server = string().collation("de_DE"); // #server
                public final Text<User> variant =
                        string().collation("de-u-co-phonebk").min("b").max("a"); // #variant
                public final Read<User> read = read();
            }
        }

        String wayOut =
                "name a language by its tag, such as `.collation(\"de\")`, or `.collation(\"und\")` for the order that"
                        + " most languages share.";
        Opening.of(Here.User.USER)
                .tells(
                        "User.upper (#upper): there is no collation 'DE'; did you mean 'de'?; " + wayOut,
                        "User.unknown (#unknown): there is no collation 'klingon'; " + wayOut,
                        "User.empty (#empty): there is no collation ''; " + wayOut,
                        "User.server (#server): there is no collation 'de_DE'; did you mean 'de-DE'?; " + wayOut,
                        "User.variant (#variant): collation 'de-u-co-phonebk' asks for a variant, of which databases have none"
                                + " ready; name the language alone: `.collation(\"de\")`.",
                        "User.variant (#variant): min(…) is above max(…), which leaves no value; mend or drop the rule.");
    }

    @Test
    void bounds_follow_the_language() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> german =
                        string().collation("de").min("\u00E4").max("b").defaultsTo("Z"); // #german
                public final Text<User> plain = string().min("\u00E4").max("b"); // #plain
                public final Read<User> read = read();
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.german (#german): its default must be at most b; give a default that its own rules allow.",
                        "User.plain (#plain): min(…) is above max(…), which leaves no value; mend or drop the rule.");
    }

    @Test
    void a_key_and_what_it_names_may_be_ordered_in_two_ways() {
        interface Here {
            final class Land extends Resource<Land> {
                public static final Land LAND = new Land();

                public final Text<Land> name = string().collation("de").primaryKey();
                public final Text<Land> partOf = string();
                public final ToOne<Land, Land> whole = belongsTo(Land.class).via(partOf);
                public final Read<Land> read = read();
            }
        }

        assertThat(Opening.of(Here.Land.LAND).faults()).isEmpty();
    }

    @Test
    void the_last_language_counts_and_a_locale_is_one() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Text<User> name =
                        string().collation("sv").primaryKey().collation(Locale.GERMAN);
                public final Text<User> nick = caseInsensitive().collation(Locale.ROOT);
                public final Read<User> read = read();
            }
        }

        assertThat(Opening.of(Here.User.USER).models().all().get(0).attributes())
                .extracting(AttributeModel::type)
                .containsExactly(
                        new CollatedType(Scalar.TEXT, "de"), new CollatedType(Scalar.CASE_INSENSITIVE_TEXT, "und"));
    }
}
