package dev.rowan.shape;

import static dev.rowan.shape.SharedRowsTest.Knot.KNOT;
import static dev.rowan.shape.SharedRowsTest.Strand.STRAND;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.expression.Attribute;
import dev.rowan.memory.Memory;
import dev.rowan.query.Query;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.row.Row;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Rows that many ways lead to: what they cost, and how they are compared and written. */
class SharedRowsTest {
    public static final class Knot extends Resource<Knot> {
        public static final Knot KNOT = new Knot();

        public final Attribute<Knot, Integer> id = integer().primaryKey();
        public final Attribute<Knot, Integer> upId = integer();
        public final ToOne<Knot, Knot> up = belongsTo(Knot.class).via(upId);
        public final ToMany<Knot, Knot> next =
                manyToMany(Knot.class, Strand.class, thread -> thread.from, thread -> thread.to);

        public final Create<Knot> create = create();
        public final Read<Knot> read = read();
    }

    public static final class Strand extends Resource<Strand> {
        public static final Strand STRAND = new Strand();

        public final Attribute<Strand, Integer> fromId = integer().primaryKey();
        public final Attribute<Strand, Integer> toId = integer().primaryKey();
        public final ToOne<Strand, Knot> from = belongsTo(Knot.class).via(fromId);
        public final ToOne<Strand, Knot> to = belongsTo(Knot.class).via(toId);

        public final Create<Strand> create = create();
        public final Read<Strand> read = read();
    }

    private static final int LONG = 4_000;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Rowan rowan = Rowan.open(Memory.store(), Domain.of("Net", KNOT, STRAND));
    private final List<Changeset<Knot>> knots = new ArrayList<>();
    private final List<Changeset<Strand>> threads = new ArrayList<>();

    @AfterEach
    void close() {
        rowan.close();
    }

    private void knot(int id) {
        knots.add(KNOT.create.set(KNOT.id, id));
    }

    private void thread(int from, int to) {
        threads.add(STRAND.create.set(STRAND.fromId, from).set(STRAND.toId, to));
    }

    private void write() {
        rowan.runAll(knots);
        rowan.runAll(threads);
    }

    private Row<Knot> first(Query<Knot> query) {
        return rowan.one(query.filter(KNOT.id.eq(0)));
    }

    /** Pairs one after another, each of both leading to both of the next: the ways double with each. */
    private Row<Knot> net(int pairs) {
        if (knots.isEmpty()) {
            knot(0);
            for (int i = 1; i <= 2 * pairs; i++) {
                knot(i);
                int above = (i - 1) / 2 * 2;
                for (int from = Math.max(0, above - 1); from <= above; from++) {
                    thread(from, i);
                }
            }
            write();
        }
        return first(KNOT.query().load(KNOT.next.recursive()));
    }

    @Test
    void ways_that_double_with_each_level_are_compared_and_written_at_once() {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            Row<Knot> one = net(60);
            Row<Knot> other = net(60);
            assertThat(one.equals(other)).isTrue();
            assertThat(one).hasSameHashCodeAs(other);
            assertThat(one.toString())
                    .startsWith("Knot{id=0, upId=null, next=[Knot{id=1")
                    .hasSizeLessThan(200_000);
        });
    }

    @Test
    void a_chain_longer_than_a_stack_is_compared_and_written() {
        for (int i = 0; i < LONG; i++) {
            knots.add(
                    i == 0
                            ? KNOT.create.set(KNOT.id, 0)
                            : KNOT.create.set(KNOT.id, i).set(KNOT.upId, i - 1));
        }
        write();
        Query<Knot> last = KNOT.query().filter(KNOT.id.eq(LONG - 1)).load(KNOT.up.recursive());
        Row<Knot> one = rowan.one(last);
        Row<Knot> other = rowan.one(last);
        assertThat(one.equals(other)).isTrue();
        assertThat(one).hasSameHashCodeAs(other);
        assertThat(one.toString()).endsWith("up=Knot{…}" + "}".repeat(21));
    }

    @Test
    void what_differs_far_below_is_seen() {
        Row<Knot> whole = net(5);
        Row<Knot> cut = first(KNOT.query().load(KNOT.next.recursive().toDepth(4)));
        assertThat(whole.equals(cut)).isFalse();
        assertThat(whole.equals(net(5))).isTrue();
        assertThat(cut).hasSameHashCodeAs(whole);
    }

    private static long allocated(Runnable work) {
        ThreadMXBean here = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        work.run();
        work.run();
        long before = here.getCurrentThreadAllocatedBytes();
        work.run();
        return here.getCurrentThreadAllocatedBytes() - before;
    }

    /** So many knots, each below one of some others. */
    private long below(int many, int above) {
        try (Rowan other = Rowan.open(Memory.store(), Domain.of("Net", KNOT, STRAND))) {
            List<Changeset<Knot>> all = new ArrayList<>();
            for (int i = 0; i < above; i++) {
                all.add(KNOT.create.set(KNOT.id, -1 - i));
            }
            for (int i = 0; i < many; i++) {
                all.add(KNOT.create.set(KNOT.id, i).set(KNOT.upId, -1 - i % above));
            }
            other.runAll(all);
            Query<Knot> query = KNOT.query().filter(KNOT.id.ge(0));
            return allocated(() -> other.list(query.load(KNOT.up))) - allocated(() -> other.list(query));
        }
    }

    @Test
    void rows_that_are_shared_are_made_once() {
        long few = below(10_000, 100);
        long many = below(10_000, 10_000);
        assertThat(few).isLessThan(many / 3);
    }
}
