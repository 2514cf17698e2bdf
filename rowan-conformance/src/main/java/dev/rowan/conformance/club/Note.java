package dev.rowan.conformance.club;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.Instant;
import java.util.UUID;

/** The many side of a has-many: may stand alone, and keeps the row it belongs to from going. */
public final class Note extends Resource<Note> {
    /** The moment that notes are from when nobody says otherwise. */
    public static final Instant EPOCH = Instant.parse("2020-02-20T20:20:20Z");

    /** The one instance. */
    public static final Note NOTE = new Note();

    /** The key. */
    public final Attribute<Note, Long> id = identityPrimaryKey();

    /** Required. */
    public final Text<Note> text = string().required();

    /** With a default, but null is allowed. */
    public final Attribute<Note, Integer> stars = integer().defaultsTo(3);

    /** With a default that is made. */
    public final Attribute<Note, Instant> writtenAt = instant().defaultsTo(() -> EPOCH);

    /** Whose it is, if anybody's. */
    public final Attribute<Note, UUID> memberId = uuid();

    /** Whose it is, if anybody's. */
    public final ToOne<Note, Member> member = belongsTo(Member.class).via(memberId);

    /** Makes notes. */
    public final Create<Note> create = create();

    /** Finds notes. */
    public final Read<Note> read = read();

    /** Changes notes. */
    public final Update<Note> update = update();

    /** Takes notes away. */
    public final Destroy<Note> destroy = destroy();
}
