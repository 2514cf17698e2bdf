package dev.rowan.conformance;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.Setting;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;

/** A table and columns whose names are as long as they may be, and full of signs. */
public final class Odd extends Resource<Odd> {
    public static final Odd ODD = new Odd();

    static final String LONG = "'; drop table \"odd\" cascade; -- \\ $1 ? {} %s \u00E4\u00F6\u00FC ";

    public final Attribute<Odd, Long> key = bigint().primaryKey().column(LONG + "the key 1");
    public final Text<Odd> left = string().column(LONG + "the left1");
    public final Text<Odd> right = string().column(LONG + "the left2");
    public final Attribute<Odd, Long> parentKey = bigint().column(LONG + "the up 1");
    public final Attribute<Odd, Long> otherKey = bigint().column(LONG + "the up 2");
    public final ToOne<Odd, Odd> parent = belongsTo(Odd.class).via(parentKey);
    public final ToOne<Odd, Odd> other = belongsTo(Odd.class).via(otherKey);
    public final ToMany<Odd, Odd> children = hasMany(Odd.class).via(odd -> odd.parentKey);
    public final ToMany<Odd, Odd> friends = manyToMany(Odd.class, OddLink.class, link -> link.from, link -> link.to);

    public final Identity<Odd> uniqueLeft = identity(left);
    public final Identity<Odd> uniqueRight = identity(right);
    public final Identity<Odd> uniquePair = identity(parentKey, otherKey);

    public final Create<Odd> create = create();
    public final Read<Odd> read = read();
    public final Update<Odd> update = update();
    public final Destroy<Odd> destroy = destroy();

    public final Setting table = Table.named(LONG + "a table 1");
}
