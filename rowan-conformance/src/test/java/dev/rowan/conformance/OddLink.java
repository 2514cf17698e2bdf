package dev.rowan.conformance;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.Setting;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;

/** A join between odd names. */
public final class OddLink extends Resource<OddLink> {
    public static final OddLink ODD_LINK = new OddLink();

    public final Attribute<OddLink, Long> fromKey = bigint().primaryKey().column(Odd.LONG + "from");
    public final Attribute<OddLink, Long> toKey = bigint().primaryKey().column(Odd.LONG + "to");
    public final ToOne<OddLink, Odd> from = belongsTo(Odd.class).via(fromKey);
    public final ToOne<OddLink, Odd> to = belongsTo(Odd.class).via(toKey);
    public final Text<OddLink> payload = string().column("\"\"\" select").defaultsTo("\\'; --");

    public final Create<OddLink> create = create();
    public final Read<OddLink> read = read();
    public final Destroy<OddLink> destroy = destroy();

    public final Setting table = Table.named(Odd.LONG + "a table 2");
}
