package dev.rowan.conformance.door;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** Leads to rows of which some are hidden. */
public final class Folder extends Resource<Folder> {
    /** The one instance. */
    public static final Folder FOLDER = new Folder();

    /** The key. */
    public final Attribute<Folder, UUID> id = uuidPrimaryKey();

    /** Exposed, in a column that is a reserved word and a quote. */
    public final Text<Folder> name = string().required().exposed().column("select\"");

    /** Some are hidden. */
    public final ToMany<Folder, Paper> papers = hasMany(Paper.class).via(paper -> paper.folderId);

    /** Some are hidden. */
    public final ToMany<Folder, Stamp> stamps = manyToMany(Stamp.class, Stamping.class);

    /** Makes rows. */
    public final Create<Folder> create = create();

    /** Finds all. */
    public final Read<Folder> read = read();

    /** Changes rows. */
    public final Update<Folder> update = update();
}
