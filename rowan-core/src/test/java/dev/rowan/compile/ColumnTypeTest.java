package dev.rowan.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.AttributeModel;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ColumnTypeTest {
    @Test
    void words_that_are_no_type() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> empty = string().columnType(" "); // #empty
                public final Text<User> more = string().columnType("text; drop table users"); // #more
                public final Text<User> open = string().columnType("varchar(20"); // #open
                public final Text<User> name = string().columnType("\"mood"); // #name
                public final Text<User> said = string().columnType("text default 'x'"); // #said
                public final Attribute<User, Instant> at = instant().columnType("timestamp(3)"); // #at
                public final Read<User> read = read();
            }
        }

        String wayOut =
                " is more than the words of a type; write it with letters, digits, spaces, dots, commas, brackets"
                        + " that close and names in double quotes, such as `.columnType(\"character varying(120)\")`.";
        Opening.of(Here.User.USER)
                .tells(
                        "User.empty (#empty): its column's type is empty; name a type of PostgreSQL, or leave"
                                + " columnType(…) out.",
                        "User.more (#more): its column's type 'text; drop table users'" + wayOut,
                        "User.open (#open): its column's type 'varchar(20'" + wayOut,
                        "User.name (#name): its column's type '\"mood'" + wayOut,
                        "User.said (#said): its column's type 'text default 'x''" + wayOut,
                        "User.at (#at): a moment cannot be kept in a column without a time zone, which says no moment;"
                                + " declare it as `localDateTime()`.");
    }

    @Test
    void words_that_are_one() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> name = string().columnType("varchar(20) collate \"de-x-icu\"");
                public final Text<User> mood = string().columnType("\"My types\".\"Mood\"[3]");
                public final Attribute<User, Instant> at = instant().columnType("timestamp(3) with time zone");
                public final Attribute<User, Instant> on = instant().columnType("timestamptz(0)");
                public final Read<User> read = read();
            }
        }

        assertThat(Opening.of(Here.User.USER).models().all().get(0).attributes())
                .extracting(AttributeModel::columnType)
                .containsExactly(
                        null,
                        "varchar(20) collate \"de-x-icu\"",
                        "\"My types\".\"Mood\"[3]",
                        "timestamp(3) with time zone",
                        "timestamptz(0)");
    }
}
