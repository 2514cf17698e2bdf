package dev.rowan.conformance.storage;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.resource.Create;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import dev.rowan.resource.storage.Index;
import dev.rowan.resource.storage.Rule;

/** Somebody at a school. */
public final class Pupil extends Resource<Pupil> {
    /** The instance. */
    public static final Pupil PUPIL = new Pupil();
    /** The domain. */
    public static final Domain SCHOOL = Domain.of("School", PUPIL);

    /** Counted. */
    public final Attribute<Pupil, Integer> number = integer().primaryKey();
    /** A name. */
    public final Text<Pupil> name = string();
    /** In years. */
    public final Attribute<Pupil, Integer> age = integer();
    /** Told apart while somebody is here. */
    public final Text<Pupil> email = caseInsensitive();
    /** Who has left. */
    public final Attribute<Pupil, Boolean> left = bool().required().defaultsTo(false);
    /** Where somebody sits. */
    public final Text<Pupil> room = string();
    /** Where in the room. */
    public final Attribute<Pupil, Integer> seat = integer();
    /** When it is whose turn. */
    public final Attribute<Pupil, Integer> turn = integer();

    /** With words of its own. */
    public final Rule<Pupil> oldEnough = rule(age.ge(6)).message("must be six years old");
    /** Without. */
    public final Rule<Pupil> wellNamed =
            rule(name.lower().ne("nobody").and(name.notIn("n/a", "it's", "?"))).named("has_a_name");

    /** Of some. */
    public final Identity<Pupil> emailOfThoseHere = identity(email).where(left.eq(false));
    /** Of some, of several. */
    public final Identity<Pupil> nameInRoom = identity(room, name).where(left.eq(false));
    /** Nulls are alike. */
    public final Identity<Pupil> oneSeat = identity(room, seat).nullsNotDistinct();
    /** At the end. */
    public final Identity<Pupil> oneTurn = identity(turn).deferrable().named("one_turn");

    /** For order. */
    public final Index<Pupil> byName = index(name.lower().asc(), age.desc());

    /** Adds. */
    public final Create<Pupil> create = create();
    /** Changes. */
    public final Update<Pupil> update = update();
    /** Reads. */
    public final Read<Pupil> read = read();
}
