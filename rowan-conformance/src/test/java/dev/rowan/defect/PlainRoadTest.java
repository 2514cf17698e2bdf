package dev.rowan.defect;

import static dev.rowan.changeset.Manage.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written in one step, or said of join rows but once, is the same as by the graph. */
class PlainRoadTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final UUID NOBODY = new UUID(0, 1);

    private Rowan rowan;

    @BeforeEach
    void open() {
        NUMBERS.set(0);
        rowan = Rowan.open(Memory.store(), Domain.of("Fair", Stall.STALL, Guest.GUEST, Visit.VISIT));
    }

    @AfterEach
    void close() {
        rowan.close();
    }

    /** Whose key is counted. */
    public static final class Stall extends Resource<Stall> {
        public static final Stall STALL = new Stall();
        public final Attribute<Stall, Integer> number = integer().primaryKey().defaultsTo(NUMBERS::incrementAndGet);
        public final Text<Stall> name = string().required();
        public final Text<Stall> motto = string();
        public final Create<Stall> create = create();
        public final Read<Stall> read = read();
    }

    /** Two relationships through one join. */
    public static final class Guest extends Resource<Guest> {
        public static final Guest GUEST = new Guest();
        public final Attribute<Guest, UUID> id = uuidPrimaryKey();
        public final ToMany<Guest, Guest> hosts =
                manyToMany(Guest.class, Visit.class, visit -> visit.guest, visit -> visit.host);
        public final ToMany<Guest, Guest> friends =
                manyToMany(Guest.class, Visit.class, visit -> visit.guest, visit -> visit.friend);
        public final Create<Guest> create = create();
        public final Read<Guest> read = read();
        public final Update<Guest> update = update();
    }

    /** Whoever does not say whom he visits visits nobody. */
    public static final class Visit extends Resource<Visit> {
        public static final Visit VISIT = new Visit();
        public final Attribute<Visit, UUID> guestId = uuid().primaryKey();
        public final Attribute<Visit, UUID> hostId = uuid().primaryKey().defaultsTo(NOBODY);
        public final Attribute<Visit, UUID> friendId = uuid();
        public final ToOne<Visit, Guest> guest = belongsTo(Guest.class).via(guestId);
        public final ToOne<Visit, Guest> host = belongsTo(Guest.class).via(hostId);
        public final ToOne<Visit, Guest> friend = belongsTo(Guest.class).via(friendId);
        public final Identity<Visit> once = identity(guestId, hostId);
        public final Identity<Visit> onceByFriend = identity(guestId, friendId);
        public final Create<Visit> create = create();
        public final Read<Visit> read = read();
        public final Destroy<Visit> destroy = destroy();
    }

    @Test
    void what_is_made_is_made_once_for_each_row_that_is_refused() {
        assertThatThrownBy(() -> rowan.run(Stall.STALL.create.set(Stall.STALL.motto, "x")))
                .isInstanceOf(InvalidException.class);
        assertThat(NUMBERS).hasValue(1);
    }

    @Test
    void what_is_made_is_made_once_for_each_row_of_a_batch_that_takes_another_way() {
        rowan.runAll(List.of(
                Stall.STALL.create.set(Stall.STALL.name, "a"),
                Stall.STALL.create.set(Stall.STALL.name, "b").set(Stall.STALL.motto, "x")));
        assertThat(rowan.list(Stall.STALL.query()))
                .extracting(row -> row.get(Stall.STALL.number))
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void relationships_that_share_a_join_each_leave_their_own_keys_to_the_relationship() {
        rowan.run(Guest.GUEST.create.set(Guest.GUEST.id, NOBODY));
        Row<Guest> ada = rowan.run(Guest.GUEST.create.input(Map.of()));
        Row<Guest> bob = rowan.run(Guest.GUEST.create.input(Map.of()));
        Row<Guest> cid = rowan.run(Guest.GUEST.create.input(Map.of()));
        rowan.run(Guest.GUEST.update.of(ada).manage(Guest.GUEST.hosts, APPEND, List.of(bob)));
        rowan.run(Guest.GUEST.update.of(ada).manage(Guest.GUEST.friends, APPEND, List.of(cid)));
        assertThat(rowan.list(Visit.VISIT.query()))
                .extracting(row -> row.get(Visit.VISIT.hostId))
                .containsExactlyInAnyOrder(bob.get(Guest.GUEST.id), NOBODY);
    }
}
