package dev.rowan.conformance.measure;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

/** A table as others made it: hardly a column has the type that its attribute's kind would have. */
public final class Legacy extends Resource<Legacy> {
    /** The resource. */
    public static final Legacy LEGACY = new Legacy();

    /** Its domain. */
    public static final Domain LEGACIES = Domain.of("Legacies", LEGACY);

    /**
     * Kept as json.
     *
     * @param street where
     * @param number where exactly
     */
    public record Address(String street, int number) {}

    /** The key, of sixteen bits. */
    public final Attribute<Legacy, Integer> number =
            integer().columnType("smallint").primaryKey();

    /** Of a length. */
    public final Text<Legacy> name =
            string().columnType("character varying(120)").exposed();

    /** Of a length that is filled up with blanks. */
    public final Text<Legacy> code = string().columnType("char(4)").defaultsTo("none");

    /** In another order than ours. */
    public final Text<Legacy> motto = string().columnType("citext");

    /** Written out. */
    public final Text<Legacy> token = string().columnType("uuid");

    /** With fewer digits. */
    public final Attribute<Legacy, Double> weight = doublePrecision().columnType("real");

    /** With a size that the attribute does not have. */
    public final Attribute<Legacy, BigDecimal> price = decimal().columnType("numeric(12,2)");

    /** Without a check of its own. */
    public final Attribute<Legacy, DayOfWeek> day =
            enumeration(DayOfWeek.class).columnType("varchar(9)").defaultsTo(DayOfWeek.MONDAY);

    /** Not binary. */
    public final Attribute<Legacy, Address> address = json(Address.class).columnType("json");

    /** Many, each of a length. */
    public final Attribute<Legacy, List<String>> tags = listOf(String.class).columnType("varchar(20)[]");

    /** As text. */
    public final Attribute<Legacy, UUID> reference = uuid().columnType("text");

    /** The key of another. */
    public final Attribute<Legacy, Integer> wholeNumber = integer().columnType("smallint");

    /** Another. */
    public final ToOne<Legacy, Legacy> whole = belongsTo(Legacy.class).via(wholeNumber);

    /** Others. */
    public final ToMany<Legacy, Legacy> parts = hasMany(Legacy.class).via(part -> part.wholeNumber);

    /** Added. */
    public final Aggregate<Legacy, Integer> sum = sum(parts, part -> part.number);

    /** Compared. */
    public final Aggregate<Legacy, String> last = max(parts, part -> part.code);

    /** Listed. */
    public final Aggregate<Legacy, List<String>> mottos =
            list(parts, part -> part.motto).sort(part -> part.motto.asc());

    /** One of each. */
    public final Identity<Legacy> uniqueCode = identity(code, name);

    /** Makes one. */
    public final Create<Legacy> create = create();

    /** Makes or changes one. */
    public final Create<Legacy> put = create().upsertOn(uniqueCode, motto, weight);

    /** Changes one. */
    public final Update<Legacy> update = update();

    /** Reads some. */
    public final Read<Legacy> read = read();

    /** Removes one. */
    public final Destroy<Legacy> destroy = destroy();
}
