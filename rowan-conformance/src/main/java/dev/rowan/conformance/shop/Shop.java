package dev.rowan.conformance.shop;

import dev.rowan.resource.Domain;

/** The domain of the resources that are written together. */
public final class Shop {
    /** All of them. */
    public static final Domain SHOP = Domain.of(
            "Shop",
            Purchase.PURCHASE,
            Buyer.BUYER,
            Item.ITEM,
            Extra.EXTRA,
            Product.PRODUCT,
            Receipt.RECEIPT,
            Label.LABEL,
            Labelling.LABELLING,
            Seat.SEAT);

    private Shop() {}
}
