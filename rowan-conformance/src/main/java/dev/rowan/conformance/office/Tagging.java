package dev.rowan.conformance.office;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** A join row that carries something, and is written by actions with hooks. */
public final class Tagging extends Resource<Tagging> {
    /** The one instance. */
    public static final Tagging TAGGING = new Tagging();

    /** One half of the key. */
    public final Attribute<Tagging, UUID> invoiceId = uuid().primaryKey();

    /** The other half. */
    public final Attribute<Tagging, UUID> tagId = uuid().primaryKey();

    /** What is tagged. */
    public final ToOne<Tagging, Invoice> invoice = belongsTo(Invoice.class).via(invoiceId);

    /** By which tag. */
    public final ToOne<Tagging, Tag> tag = belongsTo(Tag.class).via(tagId);

    /** Required, with a default. */
    public final Text<Tagging> reason = string().maxLength(12).required().defaultsTo("none");

    /** Where it stands in its list. */
    public final Attribute<Tagging, Integer> place = integer();

    /** Makes taggings. */
    public final Create<Tagging> create = create().beforeWrite(call -> Diary.note("before " + call.path()))
            .afterWrite((row, call) -> Diary.note("after " + call.path()));

    /** Makes taggings with a reason of their own. */
    public final Create<Tagging> mark = create().change(set(reason, "marked"));

    /** Finds taggings. */
    public final Read<Tagging> read = read();

    /** Changes taggings. */
    public final Update<Tagging> update = update();

    /** Takes taggings away. */
    public final Destroy<Tagging> destroy = destroy().beforeWrite(call -> Diary.note("destroying tagging"));

    /** Takes taggings away without a word. */
    public final Destroy<Tagging> drop = destroy();
}
