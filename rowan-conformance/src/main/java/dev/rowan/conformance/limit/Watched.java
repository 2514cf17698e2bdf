package dev.rowan.conformance.limit;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A resource of which each write can be watched from within. */
public final class Watched extends Resource<Watched> {
    /** What is done after a row is written, in its transaction; mutable, to be cleared before each test. */
    public static final List<Runnable> MEANWHILE = new CopyOnWriteArrayList<>();

    /** The one instance. */
    public static final Watched WATCHED = new Watched();

    /** The key. */
    public final Attribute<Watched, UUID> id = uuidPrimaryKey();

    /** What tests know it by. */
    public final Text<Watched> name = string().required();

    /** Makes rows. */
    public final Create<Watched> create = create().afterWrite((row, call) -> MEANWHILE.forEach(Runnable::run));

    /** Finds rows. */
    public final Read<Watched> read = read();
}
