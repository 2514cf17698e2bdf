package dev.rowan.conformance.action;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Generic;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A talk, which is put away when it is over. */
public final class Talk extends Resource<Talk> {
    /** The one instance. */
    public static final Talk TALK = new Talk();

    /** The key. */
    public final Attribute<Talk, UUID> id = uuidPrimaryKey();

    /** What it is called. */
    public final Text<Talk> title = string().required();

    /** How many can listen. */
    public final Attribute<Talk, Integer> seats = integer();

    /** When it begins. */
    public final Attribute<Talk, Instant> startsAt = instant();

    /** When it ends. */
    public final Attribute<Talk, Instant> endsAt = instant();

    /** When it was put away. */
    public final Attribute<Talk, Instant> archivedAt = instant();

    /** How often it was written. */
    public final Attribute<Talk, Long> version = version();

    /** Whose talk it is. */
    public final Attribute<Talk, UUID> speakerId = uuid();

    /** Whose talk it is. */
    public final ToOne<Talk, Speaker> speaker = belongsTo(Speaker.class);

    /** No two talks share a title. */
    public final Identity<Talk> uniqueTitle = identity(title);

    /** A part of a title. */
    public final Argument<String> part = argument(String.class);

    /** Some keys. */
    public final Argument<List<UUID>> ids = listArgument(UUID.class);

    /** The greatest number of seats. */
    public final Argument<Integer> most = argument(Integer.class).defaultsTo(100);

    /** Why. */
    public final Argument<String> reason = argument(String.class).required();

    /** Only code knows it. */
    public final Argument<Integer> factor = argument(Integer.class).internal().defaultsTo(1);

    /** Makes talks. */
    public final Create<Talk> create = create();

    /** Makes talks under rules. */
    public final Create<Talk> plan = create().accept(title, seats, startsAt, endsAt)
            .argument(most)
            .argument(factor)
            .validate(endsAt.gt(startsAt))
            .change(setIfAbsent(seats, 10), set(seats, seats.times(factor)))
            .validate(seats.le(most))
            .validate(title.matches("[A-Z].*").where(seats.gt(50)).message("must begin with a capital"));

    /** Makes talks of the actor. */
    public final Create<Talk> propose = create().change(relateActor(speaker));

    /** Does not find what was put away. */
    public final Read<Talk> read = read().filter(archivedAt.isNull());

    /** Finds all of them. */
    public final Read<Talk> all = read();

    /** Finds talks by arguments. */
    public final Read<Talk> search = read().argument(part)
            .argument(ids)
            .filter(title.containsText(part).or(id.in(ids)))
            .sort(title.desc())
            .prepare(query -> query.load(speaker));

    /** Finds talks for a reason. */
    public final Read<Talk> reasoned = read().argument(reason).argument(factor);

    /** Changes talks. */
    public final Update<Talk> update = update();

    /** Moves talks. */
    public final Update<Talk> move = update().accept(startsAt, endsAt).validate(endsAt.gt(startsAt));

    /** Adds seats. */
    public final Update<Talk> widen = update().accept().argument(most).change(set(seats, seats.plus(most)));

    /** Puts talks away. */
    public final Destroy<Talk> archive = destroy().soft(archivedAt).change(set(seats, 0));

    /** Makes talks, or changes the one of the same title. */
    public final Create<Talk> put =
            create().argument(most).upsertOn(uniqueTitle, seats).onlyIf(seats.lt(most));

    /** Counts talks, and makes one more. */
    public final Generic<Talk, Long> repeat = generic(Long.class)
            .argument(reason)
            .argument(most)
            .validate(most.gt(0))
            .run(call -> {
                Talk talk = new Names().talk();
                call.handle().run(talk.create.set(talk.title, call.argument(talk.reason)));
                long count = call.handle().count(talk.query());
                if (count > call.argument(talk.most)) {
                    throw new IllegalStateException("too many");
                }
                return count;
            });

    /** Tells who asks. */
    public final Generic<Talk, List<String>> asker = genericList(String.class)
            .run(call -> call.actor().map(row -> List.of(row.key().toString())).orElse(List.of()));

    /** The instance, for code that is read while it is being made. */
    private static final class Names {
        Talk talk() {
            return TALK;
        }
    }
}
