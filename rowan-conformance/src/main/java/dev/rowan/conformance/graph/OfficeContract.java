package dev.rowan.conformance.graph;

import static dev.rowan.conformance.office.Invoice.INVOICE;
import static dev.rowan.conformance.office.InvoiceLine.INVOICE_LINE;
import static dev.rowan.conformance.office.LineOption.LINE_OPTION;
import static dev.rowan.conformance.office.Tag.TAG;
import static dev.rowan.conformance.office.Tagging.TAGGING;

import dev.rowan.conformance.office.Diary;
import dev.rowan.conformance.office.Invoice;
import dev.rowan.conformance.office.InvoiceLine;
import dev.rowan.conformance.office.Office;
import dev.rowan.conformance.office.Tag;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts on graphs share: an office, and words for invoices with lines with options. */
abstract class OfficeContract extends Stage {
    @Override
    final Domain domain() {
        return Office.OFFICE;
    }

    @BeforeEach
    void setTheStage() {
        Diary.read();
    }

    final Row<Invoice> create(String number, @Nullable Object... lines) {
        return rowan.run(INVOICE.create.input(invoice(number, lines)));
    }

    final Row<Invoice> update(Row<Invoice> invoice, @Nullable Object... lines) {
        return rowan.run(INVOICE.update.of(invoice).input(Map.of("withLines", Arrays.asList(lines))));
    }

    static Map<String, @Nullable Object> invoice(String number, @Nullable Object... lines) {
        return map("number", number, "withLines", Arrays.asList(lines));
    }

    static Map<String, @Nullable Object> line(String text, @Nullable Object... options) {
        return map("text", text, "withOptions", Arrays.asList(options));
    }

    static Map<String, @Nullable Object> option(String name) {
        return map("name", name);
    }

    /** Names and values by turns. */
    static Map<String, @Nullable Object> map(@Nullable Object... parts) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            map.put(String.valueOf(parts[i]), parts[i + 1]);
        }
        return map;
    }

    /** The same, and more. */
    static Map<String, @Nullable Object> and(Map<String, @Nullable Object> map, @Nullable Object... parts) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(map);
        more.putAll(map(parts));
        return more;
    }

    /** An input that names a line that is there. */
    static Map<String, @Nullable Object> of(Row<InvoiceLine> line, @Nullable Object... parts) {
        return and(map("id", line.get(INVOICE_LINE.id)), parts);
    }

    /** The lines of an invoice, by their place. */
    final List<Row<InvoiceLine>> lines(Row<Invoice> invoice) {
        return rowan.list(INVOICE_LINE
                .query()
                .filter(INVOICE_LINE.invoiceId.eq(invoice.get(INVOICE.id)))
                .sort(INVOICE_LINE.place.asc()));
    }

    final List<String> texts(Row<Invoice> invoice) {
        return fields(INVOICE_LINE.text, lines(invoice));
    }

    /** The names of a line's options, in their order. */
    final List<String> options(Row<InvoiceLine> line) {
        return listed(
                LINE_OPTION.name,
                LINE_OPTION
                        .query()
                        .filter(LINE_OPTION.lineId.eq(line.get(INVOICE_LINE.id)))
                        .sort(LINE_OPTION.name.asc()));
    }

    final Row<Tag> tag(String name) {
        return rowan.run(TAG.create.set(TAG.name, name));
    }

    final Row<Tag> hidden(String name) {
        return rowan.run(TAG.create.set(TAG.name, name).set(TAG.hidden, true));
    }

    /** The names of an invoice's tags, hidden ones too, in their order. */
    final List<String> tags(Row<Invoice> invoice) {
        return listed(
                TAG.name,
                TAG.all
                        .query()
                        .filter(TAG.invoices.any(each -> each.id.eq(invoice.get(INVOICE.id))))
                        .sort(TAG.name.asc()));
    }

    final long taggings() {
        return rowan.count(TAGGING.query());
    }
}
