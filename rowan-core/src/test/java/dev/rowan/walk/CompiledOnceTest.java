package dev.rowan.walk;

import static dev.rowan.walk.Club.Group.GROUP;
import static dev.rowan.walk.Club.User.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.query.Page;
import dev.rowan.query.Query;
import dev.rowan.walk.Club.User;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** On a store that counts what it is asked to compile, and has no rows. */
class CompiledOnceTest {
    private static final int SHAPES = 100_000;
    private static final long ROOM = 100L << 20;

    private final CountingStore store = new CountingStore();

    private void with(Consumer<Rowan> work) {
        try (Rowan rowan = Rowan.open(store, Club.ACCOUNTS, Club.WORKS)) {
            work.accept(rowan);
        }
    }

    record Named(String name, List<Together> groups) {}

    record Together(String name) {}

    private static Query<User> users(UUID id, String name, int limit) {
        return USER.query()
                .filter(USER.id.eq(id).or(USER.name.in(name, "b", "c")))
                .filter(USER.groups.any(group -> group.name.startsWith(name)))
                .sort(USER.name.desc())
                .load(USER.groups.with(
                        groups -> groups.filter(GROUP.name.ne(name)).limit(limit)));
    }

    @Test
    void the_second_request_of_a_form_compiles_nothing() {
        with(rowan -> {
            for (int i = 0; i < 10; i++) {
                String name = "n" + i;
                rowan.list(users(UUID.randomUUID(), name, 3));
                rowan.list(users(UUID.randomUUID(), name, 3).into(Named.class));
                rowan.page(users(UUID.randomUUID(), name, 3), Page.first(20));
                rowan.find(USER.query().filter(USER.id.eq(UUID.randomUUID())).load(USER.groups));
            }
        });
        assertThat(store.compiled()).isEqualTo(4);
        assertThat(store.read()).isEqualTo(40);
        assertThat(store.planned()).isZero();
    }

    @Test
    void another_limit_or_direction_is_another_form() {
        with(rowan -> {
            for (int limit = 1; limit <= 3; limit++) {
                rowan.list(users(UUID.randomUUID(), "a", limit));
                rowan.list(users(UUID.randomUUID(), "a", 1).sort(USER.id.asc()).limit(limit));
                rowan.page(users(UUID.randomUUID(), "a", 1), Page.first(limit));
                rowan.page(users(UUID.randomUUID(), "a", 1), Page.last(limit));
            }
        });
        assertThat(store.compiled()).isEqualTo(12);
    }

    /** What each of them was compiled to would be some kilobytes. */
    @Test
    void a_hundred_thousand_shapes_of_queries_leave_room_for_others() {
        with(rowan -> {
            shapes(rowan, 0, 3_000);
            long before = used();
            shapes(rowan, 3_000, SHAPES);
            assertThat(used() - before).isLessThan(ROOM);
        });
        assertThat(store.compiled()).isEqualTo(SHAPES);
    }

    private static void shapes(Rowan rowan, int from, int to) {
        for (int i = from; i < to; i++) {
            Query<User> query = users(UUID.randomUUID(), "n" + i, i % 100);
            rowan.list(query.limit(i / 100 % 100).offset(i / 10_000));
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
