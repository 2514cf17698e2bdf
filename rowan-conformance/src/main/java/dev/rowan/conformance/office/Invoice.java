package dev.rowan.conformance.office;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.conformance.office.InvoiceLine.INVOICE_LINE;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The head of a graph that is written by its own actions, level by level. */
public final class Invoice extends Resource<Invoice> {
    /** The one instance. */
    public static final Invoice INVOICE = new Invoice();

    /** The key. */
    public final Attribute<Invoice, UUID> id = uuidPrimaryKey();

    /** Required; no two invoices share it. */
    public final Text<Invoice> number = string().maxLength(12).required();

    /** How often it was written. */
    public final Attribute<Invoice, Long> revision = version();

    /** Who pays, if that is known. */
    public final Attribute<Invoice, UUID> payerId = uuid();

    /** Who pays. */
    public final ToOne<Invoice, Payer> payer = belongsTo(Payer.class).via(payerId);

    /** Rows that cannot stand alone. */
    public final ToMany<Invoice, InvoiceLine> lines = hasMany(InvoiceLine.class).via(line -> line.invoiceId);

    /** By join rows that carry something. */
    public final ToMany<Invoice, Tag> tags = manyToMany(Tag.class, Tagging.class);

    /** No two invoices share it. */
    public final Identity<Invoice> uniqueNumber = identity(number);

    /** Objects for lines. */
    public final Argument<?> withLines = listArgument(Map.class);

    /** Keys of tags. */
    public final Argument<List<UUID>> tagIds = listArgument(UUID.class);

    /** An object for the payer. */
    public final Argument<?> withPayer = argument(Map.class);

    /** Makes invoices. */
    public final Create<Invoice> create = create().argument(withLines)
            .argument(tagIds)
            .argument(withPayer)
            .manage(payer, DIRECT_CONTROL, withPayer)
            .manage(lines, DIRECT_CONTROL.orderedBy(INVOICE_LINE.place), withLines)
            .manage(tags, APPEND, tagIds)
            .beforeWrite(call -> Diary.note("before invoice"))
            .afterWrite((row, call) -> Diary.note("after invoice"))
            .afterCommit((row, call) -> Diary.note("committed invoice"))
            .onFailure((call, why) -> Diary.note("failed invoice"));

    /** Makes or finds them by number. */
    public final Create<Invoice> register = create().accept(number, payerId).upsertOn(uniqueNumber, payerId);

    /** Finds invoices. */
    public final Read<Invoice> read = read();

    /** Changes invoices. */
    public final Update<Invoice> update = update().argument(withLines)
            .argument(tagIds)
            .argument(withPayer)
            .manage(payer, DIRECT_CONTROL, withPayer)
            .manage(lines, DIRECT_CONTROL.orderedBy(INVOICE_LINE.place), withLines)
            .manage(tags, APPEND_AND_REMOVE, tagIds);

    /** Changes them where nobody else did meanwhile. */
    public final Update<Invoice> amend = update().accept(number).optimisticLock(revision);

    /** Takes invoices away, with all that belongs to them. */
    public final Destroy<Invoice> destroy = destroy().cascade(lines, tags);
}
