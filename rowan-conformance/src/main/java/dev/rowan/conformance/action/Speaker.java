package dev.rowan.conformance.action;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** Somebody who gives talks. */
public final class Speaker extends Resource<Speaker> {
    /** The one instance. */
    public static final Speaker SPEAKER = new Speaker();

    /** The key. */
    public final Attribute<Speaker, UUID> id = uuidPrimaryKey();

    /** Speakers of this name are not read. */
    public final Text<Speaker> name = string().required();

    /** What the speaker gives. */
    public final ToMany<Speaker, Talk> talks = hasMany(Talk.class);

    /** Makes speakers. */
    public final Create<Speaker> create = create();

    /** Does not find the hidden ones. */
    public final Read<Speaker> read = read().filter(name.ne("hidden")).sort(name.desc());
}
