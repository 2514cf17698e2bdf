package dev.rowan.compile;

import static dev.rowan.expression.function.Expressions.now;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is wrong with attributes that the store works out. */
class GeneratedTest {
    @Test
    void it_is_no_part_of_the_primary_key() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Text<User> name = string();
                public final Text<User> key = string().generatedAs(name.lower()).primaryKey(); // #key
                public final Read<User> read = read();
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.key (#key): is part of the primary key, which is known before the row is written; make the key of attributes that are given.");
    }

    @Test
    void what_no_store_can_work_out() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> name = string();
                public final Text<User> secret = string().sensitive(); // #secret
                public final Attribute<User, Instant> moment = instant().generatedAs(now()); // #moment
                public final Text<User> lower = string().generatedAs(name.lower()); // #lower
                public final Text<User> upper = string().generatedAs(lower.upper()); // #upper
                public final Text<User> leak = string().generatedAs(secret.upper()); // #leak
                public final Text<User> shortOne =
                        string().generatedAs(name.lower()).maxLength(3); // #shortOne
                public final Attribute<User, UUID> bossId = uuid().generatedAs(id); // #bossId
                public final ToOne<User, User> boss = belongsTo(User.class).via(bossId); // #boss
                public final Text<User> both =
                        string().generatedAs(name.lower()).defaultsTo("x"); // #both
                public final Identity<User> one = identity(lower); // #one
                public final Create<User> create = create().upsertOn(one, name); // #create
                public final Update<User> update = update().accept(lower); // #update
                public final Update<User> change = update().change(set(lower, "x")); // #change
                public final Read<User> read = read();
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.moment (#moment): cannot be worked out by a table: speaks of the moment, and what a table keeps must be true at any time; speak of the row's own attributes alone, or declare it with calculate(…).",
                        "User.upper (#upper): is made of User.lower (#lower), which is worked out itself: PostgreSQL makes one only of what is given; say of it what that one says.",
                        "User.leak (#leak): is made of User.secret (#secret), which is sensitive; say `sensitive()` here, too.",
                        "User.shortOne (#shortOne): has bounds of its values, which are looked at where one is given, and nobody gives this one; declare a rule(…) of the row.",
                        "User.bossId (#bossId): is the key of User.boss (#boss), which whoever relates rows has to set; relate by an attribute that is given.",
                        "User.both (#both): has a default, but its value is made for each row anyway; take `.defaultsTo(…)` away.",
                        "User.create (#create): stands on User.one (#one), of which the store works out a value: nobody knows it before the row is written; stand on an identity of attributes that are given.",
                        "User.update (#update): accepts User.lower (#lower), which is made for each row and never given; take it out of `accept(…)`.",
                        "User.change (#change): changes User.lower, which is made for each row; take the change away, or declare an attribute that is given.");
    }
}
