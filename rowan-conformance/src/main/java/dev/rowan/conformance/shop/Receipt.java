package dev.rowan.conformance.shop;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.OnDelete;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** The other side of a has-one. */
public final class Receipt extends Resource<Receipt> {
    /** The one instance. */
    public static final Receipt RECEIPT = new Receipt();

    /** The key. */
    public final Attribute<Receipt, UUID> id = uuidPrimaryKey();

    /** Whose it is, if anybody's. */
    public final Attribute<Receipt, UUID> purchaseId = uuid();

    /** Required. */
    public final Text<Receipt> number = string().maxLength(12).required();

    /** May be null. */
    public final Text<Receipt> remark = string().maxLength(12);

    /** Whose it is. */
    public final ToOne<Receipt, Purchase> purchase =
            belongsTo(Purchase.class).via(purchaseId).onDelete(OnDelete.SET_NULL);

    /** No two rows share it. */
    public final Identity<Receipt> uniqueNumber = identity(number);

    /** One purchase, one receipt. */
    public final Identity<Receipt> uniquePurchase = identity(purchaseId);

    /** Makes rows. */
    public final Create<Receipt> create = create();

    /** Finds rows. */
    public final Read<Receipt> read = read();

    /** Changes rows. */
    public final Update<Receipt> update = update();

    /** Takes rows away. */
    public final Destroy<Receipt> destroy = destroy();
}
