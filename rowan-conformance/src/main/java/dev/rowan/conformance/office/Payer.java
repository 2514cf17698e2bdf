package dev.rowan.conformance.office;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** What an invoice belongs to. */
public final class Payer extends Resource<Payer> {
    /** The one instance. */
    public static final Payer PAYER = new Payer();

    /** The key. */
    public final Attribute<Payer, UUID> id = uuidPrimaryKey();

    /** Required; no two payers share it. */
    public final Text<Payer> name = string().maxLength(12).required();

    /** What they pay for. */
    public final ToMany<Payer, Invoice> invoices = hasMany(Invoice.class).via(invoice -> invoice.payerId);

    /** No two payers share it. */
    public final Identity<Payer> uniqueName = identity(name);

    /** Makes payers. */
    public final Create<Payer> create = create().beforeWrite(call -> Diary.note("before payer"));

    /** Finds payers. */
    public final Read<Payer> read = read();

    /** Changes payers. */
    public final Update<Payer> update = update();

    /** Takes payers away. */
    public final Destroy<Payer> destroy = destroy();
}
