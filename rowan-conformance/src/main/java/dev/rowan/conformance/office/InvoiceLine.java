package dev.rowan.conformance.office;

import static dev.rowan.changeset.Manage.DIRECT_CONTROL;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.Map;
import java.util.UUID;

/** The middle level: changed by its own actions, which know an argument that no input may give. */
public final class InvoiceLine extends Resource<InvoiceLine> {
    /** The one instance. */
    public static final InvoiceLine INVOICE_LINE = new InvoiceLine();

    /** The key. */
    public final Attribute<InvoiceLine, UUID> id = uuidPrimaryKey();

    /** Whose it is; must be given. */
    public final Attribute<InvoiceLine, UUID> invoiceId = uuid().required();

    /** Required. */
    public final Text<InvoiceLine> text = string().maxLength(12).required();

    /** Required, with a default. */
    public final Attribute<InvoiceLine, Integer> quantity =
            integer().min(1).max(99).required().defaultsTo(1);

    /** Where it stands in its list. */
    public final Attribute<InvoiceLine, Integer> place = integer();

    /** How often it was written. */
    public final Attribute<InvoiceLine, Long> revision = version();

    /** Whose it is. */
    public final ToOne<InvoiceLine, Invoice> invoice = belongsTo(Invoice.class).via(invoiceId);

    /** Rows that cannot stand alone. */
    public final ToMany<InvoiceLine, LineOption> options =
            hasMany(LineOption.class).via(option -> option.lineId);

    /** Objects for options. */
    public final Argument<?> withOptions = listArgument(Map.class);

    /** Only code gives it. */
    public final Argument<String> stamp = argument(String.class).internal();

    /** Makes lines. */
    public final Create<InvoiceLine> create = create().accept(text, quantity)
            .argument(withOptions)
            .argument(stamp)
            .manage(options, DIRECT_CONTROL, withOptions)
            .beforeWrite(call -> Diary.note("before " + call.path()))
            .afterWrite((row, call) -> Diary.note("after " + call.path()))
            .afterCommit((row, call) -> Diary.note("committed " + call.path()))
            .onFailure((call, why) -> Diary.note("failed " + call.path()));

    /** Makes lines of two. */
    public final Create<InvoiceLine> pair = create().accept(text).change(set(quantity, 2));

    /** Finds lines. */
    public final Read<InvoiceLine> read = read();

    /** Changes lines. */
    public final Update<InvoiceLine> update = update().accept(text, quantity)
            .argument(withOptions)
            .argument(stamp)
            .manage(options, DIRECT_CONTROL, withOptions)
            .beforeWrite(call -> Diary.note("changing " + call.path()));

    /** Changes how many there are, and nothing else. */
    public final Update<InvoiceLine> count = update().accept(quantity);

    /** Takes lines away, with their options. */
    public final Destroy<InvoiceLine> destroy =
            destroy().cascade(options).beforeWrite(call -> Diary.note("destroying line"));
}
