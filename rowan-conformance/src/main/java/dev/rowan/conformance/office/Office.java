package dev.rowan.conformance.office;

import dev.rowan.resource.Domain;

/** The domain of the resources that are written level by level. */
public final class Office {
    /** All of them. */
    public static final Domain OFFICE = Domain.of(
            "Office",
            Invoice.INVOICE,
            InvoiceLine.INVOICE_LINE,
            LineOption.LINE_OPTION,
            Payer.PAYER,
            Tag.TAG,
            Tagging.TAGGING,
            Heading.HEADING);

    private Office() {}
}
