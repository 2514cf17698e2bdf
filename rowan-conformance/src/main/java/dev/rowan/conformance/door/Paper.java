package dev.rowan.conformance.door;

import dev.rowan.conformance.club.Standing;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Calculation;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Every kind of value that is exposed; its read action hides some rows. */
public final class Paper extends Resource<Paper> {
    /** The one instance. */
    public static final Paper PAPER = new Paper();

    /** The key. */
    public final Attribute<Paper, UUID> id = uuidPrimaryKey();

    /** Exposed, in a column with signs that other programs would stumble over. */
    public final Text<Paper> title = string().required().exposed().column("a.b -- $1 ? ' \\ %_");

    /** Exposed, whatever its case. */
    public final Text<Paper> label = caseInsensitive().exposed().column("n".repeat(63));

    /** Exposed. */
    public final Attribute<Paper, Integer> sheets = integer().exposed();

    /** Exposed. */
    public final Attribute<Paper, Long> bytes = bigint().exposed();

    /** Exposed. */
    public final Attribute<Paper, BigDecimal> price = decimal().exposed();

    /** Exposed. */
    public final Attribute<Paper, Boolean> signed = bool().exposed();

    /** Exposed. */
    public final Attribute<Paper, UUID> reference = uuid().exposed();

    /** Exposed. */
    public final Attribute<Paper, LocalDate> due = date().exposed();

    /** Exposed. */
    public final Attribute<Paper, LocalTime> opens = time().exposed();

    /** Exposed. */
    public final Attribute<Paper, Instant> seen = instant().exposed();

    /** Exposed. */
    public final Attribute<Paper, Standing> standing =
            enumeration(Standing.class).exposed();

    /** Whether nobody sees it; not exposed. */
    public final Attribute<Paper, Boolean> hidden = bool().required().defaultsTo(false);

    /** The drawer's key; not exposed. */
    public final Attribute<Paper, UUID> drawerId = uuid();

    /** Where it lies. */
    public final ToOne<Paper, Drawer> drawer = belongsTo(Drawer.class).via(drawerId);

    /** The paper's key that it answers; not exposed. */
    public final Attribute<Paper, UUID> answerToId = uuid();

    /** What it answers, which may be hidden. */
    public final ToOne<Paper, Paper> answerTo = belongsTo(Paper.class).via(answerToId);

    /** Goes between. */
    public final Argument<String> mark = argument(String.class).defaultsTo("/");

    /** Exposed; takes an argument. */
    public final Calculation<Paper, String> marked =
            calculate(title.concat(mark).concat(title)).argument(mark).exposed();

    /** How many sheets a thin paper has at most. */
    public final Argument<Integer> most = argument(Integer.class).required();

    /** Makes rows. */
    public final Create<Paper> create = create();

    /** Finds what is not hidden. */
    public final Read<Paper> read = read().filter(hidden.eq(false));

    /** Finds all. */
    public final Read<Paper> all = read();

    /** Finds what is not hidden and has few sheets, some at a time. */
    public final Read<Paper> thin = read().argument(most)
            .filter(hidden.eq(false).and(sheets.le(most)))
            .sort(title.asc())
            .paginated(2, 3);

    /** Changes rows. */
    public final Update<Paper> update = update();

    /** Takes rows away. */
    public final Destroy<Paper> destroy = destroy();
}
