package dev.rowan.compile;

import dev.rowan.expression.Attribute;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A guide's join, transcribed word for word: both its traps are told. */
class LiteralGuideTest {
    public static final class User extends Resource<User> {
        public static final User USER = new User();

        public final Attribute<User, UUID> id = uuidPrimaryKey();
        public final ToMany<User, BelongsToTest.Aim> aims = manyToMany(BelongsToTest.Aim.class, UserAim.class);
        public final Read<User> read = read();
    }

    public static final class UserAim extends Resource<UserAim> {
        public static final UserAim USER_AIM = new UserAim();

        public final Attribute<UserAim, UUID> userId = uuidPrimaryKey(); // #userId
        public final Attribute<UserAim, UUID> aimId = uuidPrimaryKey(); // #aimId
        public final ToOne<UserAim, User> user = belongsTo(User.class).required(); // #user
        public final ToOne<UserAim, BelongsToTest.Aim> group =
                belongsTo(BelongsToTest.Aim.class).required(); // #group

        public final Identity<UserAim> uniqueUserAim = identity(userId, aimId);

        public final Create<UserAim> create = create();
        public final Read<UserAim> read = read();
        public final Destroy<UserAim> destroy = destroy();
    }

    @Test
    void the_key_made_at_random_and_the_relationship_called_after_another() {
        Opening.of(User.USER, UserAim.USER_AIM, BelongsToTest.Aim.AIM, BelongsToTest.Group.GROUP)
                .tells(
                        "UserAim.userId (#userId): is made anew for each row, but is the key of UserAim.user (#user): who"
                                + " forgets to give it would get a key that leads nowhere; write"
                                + " `uuid().primaryKey()`.",
                        "UserAim.aimId (#aimId): is made anew for each row, but is the key of UserAim.group (#group): who"
                                + " forgets to give it would get a key that leads nowhere; write"
                                + " `uuid().primaryKey()`.",
                        "UserAim.group (#group): belongs to Aim by 'groupId', which UserAim does not declare; what it"
                                + " declares is UserAim.aimId (#aimId); rename the relationship to 'aim'.");
    }
}
