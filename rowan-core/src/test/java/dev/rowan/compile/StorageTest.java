package dev.rowan.compile;

import static dev.rowan.expression.function.Expressions.now;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Calculation;
import dev.rowan.expression.Sort;
import dev.rowan.expression.Text;
import dev.rowan.model.OnUpdate;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.storage.Index;
import dev.rowan.resource.storage.Rule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is wrong with indexes, rules of rows, and identities of some rows. */
class StorageTest {
    @Test
    void what_no_table_can_keep() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> name = string();
                public final Attribute<User, Instant> born = instant();
                public final Attribute<User, UUID> bossId = uuid().required(); // #bossId
                public final Argument<String> mark = argument(String.class);
                public final ToOne<User, User> boss = belongsTo(User.class).onUpdate(OnUpdate.SET_NULL); // #boss
                public final ToMany<User, User> staff = hasMany(User.class);
                public final Aggregate<User, Long> staffed = count(staff);
                public final Calculation<User, String> marked =
                        calculate(name.concat(mark)).argument(mark);
                public final Index<User> byStaff = index(staffed); // #byStaff
                public final Index<User> byMark = index(marked); // #byMark
                public final Index<User> byNothing = index(none()); // #byNothing
                public final Index<User> byGim = index(name).using("gim"); // #byGim
                public final Index<User> byHash = index(name.desc()).using("hash"); // #byHash
                public final Index<User> byBrin = index(name).using("brin").including(born); // #byBrin
                public final Rule<User> past = rule(born.lt(now())); // #past
                public final Rule<User> first = rule(name.ne("")).named("same"); // #first
                public final Rule<User> second = rule(name.ne("x")).named("same"); // #second
                public final Identity<User> some = identity(name).where(staff.any()); // #some
                public final Identity<User> late =
                        identity(name, born).where(name.ne("x")).deferrable(); // #late
                public final Identity<User> key = identity(id).nullsNotDistinct(); // #key
                public final Identity<User> put = identity(born).deferrable(); // #put
                public final Create<User> create = create().upsertOn(put, name); // #create
                public final Read<User> read = read();

                @SuppressWarnings({"unchecked", "rawtypes"}) // no array of parameterised sorts can be written
                private static Sort<User>[] none() {
                    return new Sort[0];
                }
            }
        }

        Opening.of(Here.User.USER)
                .tells(
                        "User.boss (#boss): onUpdate(SET_NULL) would make User.bossId (#bossId) null, which is required; choose CASCADE or NO_ACTION, or require it no longer.",
                        "User.byStaff (#byStaff): cannot be over User.staffed: staff leads to other rows, and a table looks at one row at a time; name attributes of User, or expressions over them.",
                        "User.byMark (#byMark): cannot be over User.marked: mark is an argument, and a table is given none; name attributes of User, or expressions over them.",
                        "User.byNothing (#byNothing): an index of nothing finds nothing; name attributes or expressions.",
                        "User.byGim (#byGim): is by 'gim', no method that PostgreSQL brings along; write using(\"gin\").",
                        "User.byHash (#byHash): says an order, which an index by hash does not know; leave desc() and nullsFirst() out.",
                        "User.byBrin (#byBrin): includes attributes, which an index by brin cannot hold; leave including(…) out, or make them keys.",
                        "User.past (#past): cannot be kept by a table: speaks of the moment, and what a table keeps must be true at any time; speak of the row's own attributes alone, or say it of actions, with .validate(…).",
                        "User.second (#second): has in the database the name of User.first (#first); give another with named(…).",
                        "User.some (#some): where(…) cannot be worked out: staff leads to other rows, and a table looks at one row at a time; speak of the row's own attributes alone.",
                        "User.late (#late): is of some rows, and PostgreSQL looks at such at once, row by row; leave deferrable() out, or where(…).",
                        "User.key (#key): is over exactly the primary key, which no two rows share in any case; leave its modifiers out.",
                        "User.create (#create): stands on User.put (#put), which is deferrable: PostgreSQL cannot tell by it at once that a row is there; leave deferrable() out there, or stand on another identity.");
    }
}
