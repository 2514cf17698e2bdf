package dev.rowan.conformance.door;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** Leads to rows of which some are hidden. */
public final class Drawer extends Resource<Drawer> {
    /** The one instance. */
    public static final Drawer DRAWER = new Drawer();

    /** The key. */
    public final Attribute<Drawer, UUID> id = uuidPrimaryKey();

    /** Exposed, in a column that is a reserved word and a quote. */
    public final Text<Drawer> name = string().required().exposed().column("select\"");

    /** Some are hidden. */
    public final ToMany<Drawer, Paper> papers = hasMany(Paper.class).via(paper -> paper.drawerId);

    /** Some are hidden. */
    public final ToMany<Drawer, Stamp> stamps = manyToMany(Stamp.class, Stamping.class);

    /** Exposed; of those that are not hidden. */
    public final Aggregate<Drawer, Long> paperCount = count(papers).exposed();

    /** Of those that are not hidden. */
    public final Aggregate<Drawer, String> lastTitle = max(papers, paper -> paper.title);

    /** Makes rows. */
    public final Create<Drawer> create = create();

    /** Finds all. */
    public final Read<Drawer> read = read();

    /** Changes rows. */
    public final Update<Drawer> update = update();
}
