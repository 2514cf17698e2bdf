package dev.rowan.conformance.club;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.OnDelete;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.Instant;
import java.util.UUID;

/** A person in the club: nullable and required values, a reference to itself, every kind of relationship. */
public final class Member extends Resource<Member> {
    /** The one instance. */
    public static final Member MEMBER = new Member();

    /** The key. */
    public final Attribute<Member, UUID> id = uuidPrimaryKey();

    /** Required, at most 80 characters. */
    public final Text<Member> name = string().maxLength(80).required().exposed();

    /** May be null; at least 2 characters. */
    public final Text<Member> nickname = string().minLength(2);

    /** No two members share it, whatever its case. */
    public final Text<Member> email = caseInsensitive();

    /** From 0 to 150; may be null. */
    public final Attribute<Member, Integer> age = integer().min(0).max(150);

    /** Required, with a default. */
    public final Attribute<Member, Standing> standing =
            enumeration(Standing.class).required().defaultsTo(Standing.REGULAR);

    /** Kept out of messages. */
    public final Text<Member> secret = string().maxLength(20).sensitive();

    /** The mentor's key. */
    public final Attribute<Member, UUID> mentorId = uuid();

    /** When the row was made. */
    public final Attribute<Member, Instant> createdAt = createdAt();

    /** When the row was changed last. */
    public final Attribute<Member, Instant> updatedAt = updatedAt();

    /** A member too; becomes null when that one goes. */
    public final ToOne<Member, Member> mentor =
            belongsTo(Member.class).via(mentorId).onDelete(OnDelete.SET_NULL);

    /** Whose mentor this one is. */
    public final ToMany<Member, Member> pupils = hasMany(Member.class).via(pupil -> pupil.mentorId);

    /** At most one. */
    public final ToOne<Member, Badge> badge = hasOne(Badge.class).via(badge -> badge.memberId);

    /** Rows that may stand without a member. */
    public final ToMany<Member, Note> notes = hasMany(Note.class).via(note -> note.memberId);

    /** Rows that cannot stand without a member. */
    public final ToMany<Member, Enrolment> enrolments = hasMany(Enrolment.class).via(each -> each.memberId);

    /** The join rows to teams. */
    public final ToMany<Member, Membership> memberships =
            hasMany(Membership.class).via(link -> link.memberId);

    /** By join rows whose payload has defaults. */
    public final ToMany<Member, Team> teams = manyToMany(Team.class, Membership.class);

    /** By join rows whose payload is required. */
    public final ToMany<Member, Course> courses = manyToMany(Course.class, Enrolment.class);

    /** Members to members, by named paths. */
    public final ToMany<Member, Member> friends =
            manyToMany(Member.class, Friendship.class, link -> link.from, link -> link.to);

    /** No two members share an address. */
    public final Identity<Member> uniqueEmail = identity(email);

    /** Makes members. */
    public final Create<Member> create = create();

    /** Finds members. */
    public final Read<Member> read = read();

    /** Changes members. */
    public final Update<Member> update = update();

    /** Changes a member's name and nothing else. */
    public final Update<Member> rename = update().accept(name);

    /** Takes members away. */
    public final Destroy<Member> destroy = destroy();
}
