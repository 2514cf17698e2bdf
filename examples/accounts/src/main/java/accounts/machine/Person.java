package accounts.machine;

import static accounts.domain.User.USER;

import accounts.domain.User;
import dev.rowan.changeset.Changeset;
import dev.rowan.row.Row;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the machine knows.
 *
 * @param login the name to sign in with
 * @param name the person's
 * @param uid null for those that only a group lists
 */
record Person(String login, String name, @Nullable Long uid) {
    static Person of(Account account) {
        return new Person(account.login(), account.fullName(), account.uid());
    }

    static Person stranger(String login) {
        return new Person(login, login, null);
    }

    /** A new row, or the one that is there as it should be; one that is so already is not written. */
    Changeset<User> storedOver(@Nullable Row<User> known) {
        Changeset<User> write = known == null ? USER.create.set(USER.handle, login) : USER.update.of(known);
        return write.set(USER.name, name).set(USER.uid, uid);
    }
}
