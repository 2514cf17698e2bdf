package dev.rowan.conformance.club;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;

/** Attributes whose names in a store are words, signs and letters that some languages would stumble over. */
public final class Awkward extends Resource<Awkward> {
    /** The one instance. */
    public static final Awkward AWKWARD = new Awkward();

    /** A reserved word. */
    public final Attribute<Awkward, Long> select = bigint().primaryKey();

    /** A reserved word and a quote. */
    public final Text<Awkward> user = string().column("\"user\"");

    /** An apostrophe. */
    public final Text<Awkward> apostrophe = string().column("it's");

    /** What an attacker would write. */
    public final Text<Awkward> attack = string().column("x\"; drop table members; --");

    /** A backslash, a dollar and a question mark. */
    public final Text<Awkward> signs = string().column("a\\b $1 $$ ? ?? :c {d}");

    /** A comment. */
    public final Text<Awkward> comment = string().column("/* no comment */");

    /** Letters of several bytes, 63 bytes in all. */
    public final Text<Awkward> wide = string().column("\uFF02" + "\u00E4".repeat(30));

    /** As long as a name may be. */
    public final Text<Awkward> narrow = string().column("n".repeat(63));

    /** Dots and a percent sign. */
    public final Text<Awkward> dots = string().column("a.b.c 100%");

    /** A reserved word as a key. */
    public final Attribute<Awkward, Long> order = bigint();

    /** By the key that is a reserved word. */
    public final ToOne<Awkward, Awkward> table = belongsTo(Awkward.class).via(order);

    /** The other way round. */
    public final ToMany<Awkward, Awkward> group = hasMany(Awkward.class).via(each -> each.order);

    /** Makes rows. */
    public final Create<Awkward> create = create();

    /** Finds rows. */
    public final Read<Awkward> read = read();

    /** Changes rows. */
    public final Update<Awkward> update = update();

    /** Takes rows away. */
    public final Destroy<Awkward> destroy = destroy();
}
