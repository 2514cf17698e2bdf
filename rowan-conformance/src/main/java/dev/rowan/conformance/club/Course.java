package dev.rowan.conformance.club;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;

/** A destination whose key is a number that is given. */
public final class Course extends Resource<Course> {
    /** The one instance. */
    public static final Course COURSE = new Course();

    /** The key. */
    public final Attribute<Course, Integer> number = integer().primaryKey();

    /** Required. */
    public final Text<Course> title = string().required();

    /** Who takes it. */
    public final ToMany<Course, Member> members = manyToMany(Member.class, Enrolment.class);

    /** Makes courses. */
    public final Create<Course> create = create();

    /** Finds courses. */
    public final Read<Course> read = read();

    /** Takes courses away. */
    public final Destroy<Course> destroy = destroy();
}
