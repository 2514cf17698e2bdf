package dev.rowan.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AllFaultsTest {
    public static final class User extends Resource<User> { // #user
        public static final User USER = new User();

        public final Text<User> name = string().maxLength(0).column(""); // #name
        public final Identity<User> unique = identity(); // #unique
    }

    public static final class Group extends Resource<Group> {
        public static final Group GROUP = new Group();

        public final Attribute<Group, UUID> id = uuidPrimaryKey();
        public final ToOne<Group, Group> parent = belongsTo(Group.class); // #parent
        public final Read<Group> read = read();
    }

    private final Opening opening =
            Opening.of(Domain.of("Works", Group.GROUP, null), Domain.of("Accounts", User.USER)); // #works

    @Test
    void come_at_once_in_order_of_domains_resources_and_fields() {
        opening.tells(
                "Works (#works): resource 2 of 2 is null: its class was still being initialised when the domain was made;"
                        + " make domains in a class of their own, which no resource mentions.",
                "Group.parent (#parent): belongs to Group by 'parentId', which Group does not declare; declare"
                        + " `public final Attribute<Group, UUID> parentId = uuid();`, or name its key with `.via(…)`.",
                "User (#user): has no primary key; declare `public final Attribute<User, UUID> id = uuidPrimaryKey();`, or"
                        + " say `.primaryKey()` of the attributes that tell its rows apart.",
                "User.name (#name): its column has an empty name; name it with `.column(…)`.",
                "User.name (#name): maxLength(0) leaves no text; mend or drop the rule.",
                "User.unique (#unique): an identity of no attributes would allow one row; name its attributes.");
    }

    @Test
    void name_their_rules() {
        assertThat(opening.faults())
                .extracting(Fault::rule)
                .containsExactly("domain", "belongs-to-key", "primary-key", "sql-name", "bounds", "identity");
    }

    @Test
    void are_counted_in_the_message() {
        assertThatThrownBy(opening::models)
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith("6 faults in the declarations:\n  Works (AllFaultsTest.java:");
    }

    @Test
    void are_none_without_domains() {
        assertThat(Models.compile(List.of()).all()).isEmpty();
    }
}
