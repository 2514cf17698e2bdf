package dev.rowan.conformance.storage;

import static dev.rowan.expression.function.Expressions.coalesce;
import static dev.rowan.expression.function.Numbers.toDecimal;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.resource.Create;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.math.BigDecimal;

/** Something on a shelf, of which the store works out some values. */
public final class Ware extends Resource<Ware> {
    /** The instance. */
    public static final Ware WARE = new Ware();
    /** The domain. */
    public static final Domain SHELF = Domain.of("Shelf", WARE);

    /** Given. */
    public final Attribute<Ware, Integer> number = integer().primaryKey();
    /** As people write it. */
    public final Text<Ware> name = string();
    /** Of one. */
    public final Attribute<Ware, BigDecimal> price = decimal().precision(8, 3);
    /** How many. */
    public final Attribute<Ware, Integer> count = integer().required().defaultsTo(1);
    /** By which it is found. */
    public final Text<Ware> slug =
            string().generatedAs(coalesce(name.trim().lower(), "none")).required();
    /** Of all. */
    public final Attribute<Ware, BigDecimal> total =
            decimal().precision(8, 2).generatedAs(price.times(toDecimal(count)));
    /** Never with a name that is missing. */
    public final Text<Ware> label = string().generatedAs(name.concat("!"));
    /** A condition. */
    public final Attribute<Ware, Boolean> cheap = bool().generatedAs(price.lt(new BigDecimal("10")));

    /** Nobody else is found by it. */
    public final Identity<Ware> oneSlug = identity(slug);

    /** Adds. */
    public final Create<Ware> create = create();
    /** Adds what is not too dear. */
    public final Create<Ware> modest = create().validate(total.lt(new BigDecimal("100")));
    /** Changes. */
    public final Update<Ware> update = update();
    /** Changes by what was worked out. */
    public final Update<Ware> shout = update().change(set(name, label));
    /** Reads. */
    public final Read<Ware> read = read();
}
