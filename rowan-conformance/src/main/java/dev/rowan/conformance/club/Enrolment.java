package dev.rowan.conformance.club;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** A join row with a key of its own, an identity over both sides, and a payload that must be given. */
public final class Enrolment extends Resource<Enrolment> {
    /** The one instance. */
    public static final Enrolment ENROLMENT = new Enrolment();

    /** The key. */
    public final Attribute<Enrolment, UUID> id = uuidPrimaryKey();

    /** One side. */
    public final Attribute<Enrolment, UUID> memberId = uuid().required();

    /** The other side. */
    public final Attribute<Enrolment, Integer> courseNumber = integer().required();

    /** Who takes it. */
    public final ToOne<Enrolment, Member> member = belongsTo(Member.class).via(memberId);

    /** What is taken. */
    public final ToOne<Enrolment, Course> course = belongsTo(Course.class).via(courseNumber);

    /** Required, without a default. */
    public final Text<Enrolment> grade = string().maxLength(1).required();

    /** A member takes a course once. */
    public final Identity<Enrolment> uniqueMemberCourse = identity(courseNumber, memberId);

    /** Makes enrolments. */
    public final Create<Enrolment> create = create();

    /** Finds enrolments. */
    public final Read<Enrolment> read = read();

    /** Changes enrolments. */
    public final Update<Enrolment> update = update();

    /** Takes enrolments away. */
    public final Destroy<Enrolment> destroy = destroy();
}
