package dev.rowan.conformance.bulk;

import dev.rowan.action.WriteCall;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import dev.rowan.row.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Something of which there are many. */
public final class Crate extends Resource<Crate> {
    /** What hooks heard, in order. Emptied before each test. */
    static final List<String> HEARD = new CopyOnWriteArrayList<>();

    /** The one instance. */
    public static final Crate CRATE = new Crate();

    /** The key. */
    public final Attribute<Crate, UUID> id = uuidPrimaryKey();

    /** What it is called. */
    public final Text<Crate> code = string().required().maxLength(12);

    /** What is in it. */
    public final Text<Crate> content = string().maxLength(12);

    /** How many are in it. */
    public final Attribute<Crate, Long> many =
            bigint().required().defaultsTo(0L).min(0L).max(1_000_000L);

    /** How often it was moved, without a bound. */
    public final Attribute<Crate, Long> moves = bigint().required().defaultsTo(0L);

    /** When it was changed. */
    public final Attribute<Crate, Instant> updatedAt = updatedAt();

    /** How often it was changed. */
    public final Attribute<Crate, Long> version = version();

    /** When it was put away. */
    public final Attribute<Crate, Instant> archivedAt = instant();

    /** What is stuck on it. */
    public final ToMany<Crate, Sticker> stickers = manyToMany(Sticker.class, Sticking.class);

    /** No two rows share it. */
    public final Identity<Crate> uniqueCode = identity(code);

    /** More than this are too many. */
    public final Argument<Long> most = argument(Long.class).required();

    /** Makes rows. */
    public final Create<Crate> create = create();

    /** Makes a row, or changes the one that is there. */
    public final Create<Crate> load = create().upsertOn(uniqueCode, content, many);

    /** Makes a row, or leaves the one that is there. */
    public final Create<Crate> seed = create().upsertOn(uniqueCode);

    /** Makes a row, or changes the one that is there unless it holds enough. */
    public final Create<Crate> fill =
            create().argument(most).upsertOn(uniqueCode, many).onlyIf(many.lt(most));

    /** Makes a row, or changes the one that is there, and tells. */
    public final Create<Crate> report = create().upsertOn(uniqueCode, many)
            .onlyIf(many.lt(5L))
            .beforeWrite(call -> say("before", call))
            .afterWrite((row, call) -> say("after", row))
            .afterCommit(row -> say("committed", row))
            .onFailure((call, why) -> say("failed", call));

    /** Finds rows that were not put away. */
    public final Read<Crate> read = read().filter(archivedAt.isNull());

    /** Finds all rows. */
    public final Read<Crate> all = read();

    /** Changes rows. */
    public final Update<Crate> update = update();

    /** Changes rows that will have a content. */
    public final Update<Crate> check = update().validate(present(content));

    /** Counts a move. */
    public final Update<Crate> move = update().accept().change(increment(moves, 1L));

    /** Adds one, up to a bound. */
    public final Update<Crate> add = update().accept().change(increment(many, 1L));

    /** Changes rows that nobody changed meanwhile. */
    public final Update<Crate> guard = update().optimisticLock(version);

    /** Changes rows, and tells. */
    public final Update<Crate> tell = update().beforeWrite(call -> say("before", call))
            .afterWrite((row, call) -> say("after", row))
            .afterCommit(row -> say("committed", row))
            .onFailure((call, why) -> say("failed", call));

    /** Takes rows away. */
    public final Destroy<Crate> destroy = destroy();

    /** Puts rows away. */
    public final Destroy<Crate> archive = destroy().soft(archivedAt);

    /** Takes rows away, and what sticks on them. */
    public final Destroy<Crate> clear = destroy().cascade(stickers);

    private static void say(String moment, WriteCall<Crate> call) {
        HEARD.add(moment + " " + call.path());
    }

    private static void say(String moment, Row<Crate> row) {
        HEARD.add(moment + " " + row.get(CRATE.code));
    }
}
