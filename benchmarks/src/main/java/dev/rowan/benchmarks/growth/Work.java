package dev.rowan.benchmarks.growth;

import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Link;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Work of which there can be more or less. */
enum Work {
    ONE("one user with n groups", 100_000) {
        @Override
        Runnable call(Contender contender, Meadow meadow, Size size, int call) {
            UUID user = Meadow.one(size.index());
            return () -> contender.userWithGroups(user);
        }
    },
    MANY("users with n links, ten each", 100_000) {
        @Override
        Runnable call(Contender contender, Meadow meadow, Size size, int call) {
            int users = Math.max(1, size.n() / 10);
            int from = Math.floorMod(call * 3_571, Meadow.MANY / users) * users;
            String first = Meadow.nameOfTen(from);
            String below = Meadow.nameOfTen(from + users);
            return () -> contender.usersWithGroups(first, below);
        }
    },
    APPEND("append n groups to one user", 10_000) {
        @Override
        Runnable call(Contender contender, Meadow meadow, Size size, int call) throws SQLException {
            UUID user = Meadow.none(call % 7);
            meadow.clear(user);
            List<UUID> groups = Meadow.groups(call * 17, size.n());
            return () -> contender.append(user, groups);
        }
    },
    BULK("make n join rows", 1_000_000) {
        @Override
        Runnable call(Contender contender, Meadow meadow, Size size, int call) throws SQLException {
            meadow.mow();
            List<Link> links = Meadow.links(call * 10, size.n());
            return () -> contender.joinAll(links);
        }
    };

    /** How much of it, and its place among all sizes. */
    record Size(int index, int n) {}

    private final String label;
    private final int most;

    Work(String label, int most) {
        this.label = label;
        this.most = most;
    }

    /** As people call it. */
    String label() {
        return label;
    }

    /** From the least, by tens; links come in tens where a user has ten. */
    List<Size> sizes(int bound) {
        int least = this == MANY ? 10 : 1;
        return IntStream.iterate(least, n -> n <= Math.min(most, bound), n -> n * 10)
                .mapToObj(n -> new Size((int) Math.round(Math.log10(n)), n))
                .toList();
    }

    boolean writes() {
        return this == APPEND || this == BULK;
    }

    /** Fewer where a call takes many seconds. */
    int rounds(Size size) {
        if (this == BULK && size.n() >= 100_000) {
            return size.n() == 100_000 ? 7 : 3;
        }
        return 21;
    }

    /** What is to be measured, with all that it needs prepared. */
    abstract Runnable call(Contender contender, Meadow meadow, Size size, int call) throws SQLException;
}
