package dev.rowan.conformance.office;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** The lowest level: told from its siblings by name. */
public final class LineOption extends Resource<LineOption> {
    /** The one instance. */
    public static final LineOption LINE_OPTION = new LineOption();

    /** The key. */
    public final Attribute<LineOption, UUID> id = uuidPrimaryKey();

    /** Whose it is; must be given. */
    public final Attribute<LineOption, UUID> lineId = uuid().required();

    /** Required. */
    public final Text<LineOption> name = string().maxLength(12).required();

    /** May be null. */
    public final Attribute<LineOption, Integer> price = integer().min(1);

    /** Whose it is. */
    public final ToOne<LineOption, InvoiceLine> line =
            belongsTo(InvoiceLine.class).via(lineId);

    /** No two of one line share a name. */
    public final Identity<LineOption> uniqueNameInLine = identity(lineId, name);

    /** Makes options. */
    public final Create<LineOption> create = create().accept(name, price)
            .beforeWrite(call -> Diary.note("before " + call.path()))
            .afterWrite((row, call) -> Diary.note("after " + call.path()))
            .afterCommit((row, call) -> Diary.note("committed " + call.path()))
            .onFailure((call, why) -> Diary.note("failed " + call.path()));

    /** Finds options. */
    public final Read<LineOption> read = read();

    /** Changes options. */
    public final Update<LineOption> update = update().accept(name, price);

    /** Takes options away. */
    public final Destroy<LineOption> destroy = destroy().beforeWrite(call -> Diary.note("destroying option"));
}
