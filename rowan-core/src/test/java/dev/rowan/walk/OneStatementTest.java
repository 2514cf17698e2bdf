package dev.rowan.walk;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.walk.Club.Group.GROUP;
import static dev.rowan.walk.Club.User.USER;
import static dev.rowan.walk.Club.UserGroup.USER_GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.memory.Memory;
import dev.rowan.row.Row;
import dev.rowan.store.Capability;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import dev.rowan.walk.Club.Group;
import dev.rowan.walk.Club.User;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OneStatementTest {
    @Test
    void what_is_one_statement_asks_for_no_transaction() {
        try (Rowan rowan = Rowan.open(new Autocommit(Memory.store()), Club.ACCOUNTS, Club.WORKS)) {
            Row<User> ada = rowan.run(USER.create.set(USER.name, "Ada"));
            Row<Group> admins = rowan.run(GROUP.create.set(GROUP.name, "admins"));
            rowan.run(USER.update.of(ada).manage(USER.groups, APPEND, List.of(admins)));
            rowan.run(USER.update.of(ada).manage(USER.groups, REMOVE, List.of(admins)));
            assertThat(rowan.count(USER_GROUP.query())).isZero();
        }
    }

    private record Autocommit(Store inner) implements Store {
        @Override
        public Set<Capability> lacks() {
            return inner.lacks();
        }

        @Override
        public <T> T alone(Function<Session, T> work) {
            return inner.alone(work);
        }

        @Override
        public <T> T transaction(Transaction options, Function<Session, T> work) {
            throw new AssertionError("a transaction was begun");
        }

        @Override
        public void close() {
            inner.close();
        }
    }
}
