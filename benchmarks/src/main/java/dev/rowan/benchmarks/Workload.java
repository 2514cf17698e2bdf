package dev.rowan.benchmarks;

import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.benchmarks.data.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What is measured. Each call takes the next input of a fixed, scattered order, the same for every contender. */
enum Workload {
    USER("one user by key") {
        @Override
        Object run(Contender contender, int call) {
            return contender.user(Tables.user(scattered(call)));
        }
    },
    USER_WITH_GROUPS("one user with its groups") {
        @Override
        Object run(Contender contender, int call) {
            return contender.userWithGroups(Tables.user(scattered(call)));
        }
    },
    HUNDRED_WITH_GROUPS("100 users with their groups") {
        @Override
        Object run(Contender contender, int call) {
            return contender.usersWithGroups(Tables.userName(page(call, 100)), Tables.userName(page(call, 100) + 100));
        }
    },
    THOUSAND_WITH_GROUPS("1,000 users with their groups") {
        @Override
        Object run(Contender contender, int call) {
            return contender.usersWithGroups(
                    Tables.userName(page(call, 1_000)), Tables.userName(page(call, 1_000) + 1_000));
        }
    },
    THOUSAND_FLAT("1,000 users flat") {
        @Override
        Object run(Contender contender, int call) {
            return contender.users(Tables.userName(page(call, 1_000)), Tables.userName(page(call, 1_000) + 1_000));
        }
    },
    USERS_OF_GROUP("users in a group by name, 20") {
        @Override
        Object run(Contender contender, int call) {
            return contender.usersOfGroup(Tables.groupName(scattered(call) % Tables.GROUPS), 20);
        }
    },
    PAGE("a page of 20 at depth 5,000") {
        @Override
        Object prepare(Contender contender) {
            return contender.cursor(5_000, 20);
        }

        @Override
        Object run(Contender contender, int call, Object prepared) {
            return contender.page(prepared, 20);
        }
    },
    THREE_LEVELS("100 users, groups, plans") {
        @Override
        Object run(Contender contender, int call) {
            return contender.usersWithPlans(Tables.userName(page(call, 100)), Tables.userName(page(call, 100) + 100));
        }
    },
    JOIN("create one join row", true) {
        @Override
        Object run(Contender contender, int call) {
            int user = scattered(call);
            int place = Tables.GROUPS_OF_USER + call / Tables.USERS;
            return contender.join(Tables.user(user), Tables.group(Tables.groupOf(user, place)));
        }
    },
    APPEND("append 10 groups, 5 related", true) {
        @Override
        Object run(Contender contender, int call) {
            int user = scattered(call);
            int pass = call / Tables.USERS;
            return contender.append(Tables.user(user), groups(user, 5 + 5 * pass, 15 + 5 * pass));
        }
    },
    REPLACE("replace 10 groups by 10 others", true) {
        @Override
        Object run(Contender contender, int call) {
            int user = scattered(call);
            int pass = call / Tables.USERS;
            return contender.replace(Tables.user(user), groups(user, 10 + 10 * pass, 20 + 10 * pass));
        }
    },
    BULK("10,000 join rows", true) {
        @Override
        Object run(Contender contender, int call) {
            return contender.joinAll(links(call));
        }
    };

    private final String label;
    private final boolean writes;

    Workload(String label) {
        this(label, false);
    }

    Workload(String label, boolean writes) {
        this.label = label;
        this.writes = writes;
    }

    Object run(Contender contender, int call) {
        throw new IllegalStateException(this + " needs what was prepared");
    }

    Object run(Contender contender, int call, Object prepared) {
        return run(contender, call);
    }

    /** What is not measured. */
    Object prepare(Contender contender) {
        return this;
    }

    /** As people call it. */
    String label() {
        return label;
    }

    /** Whether more than one level is read. */
    boolean levels() {
        return this == USER_WITH_GROUPS
                || this == HUNDRED_WITH_GROUPS
                || this == THOUSAND_WITH_GROUPS
                || this == THREE_LEVELS;
    }

    /** Whether the join rows must be restored afterwards. */
    boolean writes() {
        return writes;
    }

    private static int scattered(int call) {
        return Math.floorMod(call * 3_571, Tables.USERS);
    }

    private static int page(int call, int size) {
        return scattered(call) % (Tables.USERS / size) * size;
    }

    private static List<UUID> groups(int user, int from, int below) {
        return IntStream.range(from, below)
                .mapToObj(place -> Tables.group(Tables.groupOf(user, place)))
                .toList();
    }

    private static List<Link> links(int call) {
        List<Link> links = new ArrayList<>(10_000);
        for (int user = 0; user < 1_000; user++) {
            int number = Math.floorMod(call * 1_000 + user, Tables.USERS);
            int from = Tables.GROUPS_OF_USER * (1 + call / 10);
            for (int place = from; place < from + 10; place++) {
                links.add(new Link(Tables.user(number), Tables.group(Tables.groupOf(number, place))));
            }
        }
        return links;
    }
}
