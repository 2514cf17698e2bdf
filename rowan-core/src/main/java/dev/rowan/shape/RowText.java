package dev.rowan.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a row and what was loaded along. Rows are shared, and may hold each other in chains longer than a stack: what is far
 * below, and what is too much, is left out. Mutable, for one text.
 */
final class RowText {
    /** How many rows below each other are written. */
    private static final int DEEPEST = 20;

    /** How many rows are written. */
    private static final int MOST = 1_000;

    private final StringBuilder text = new StringBuilder();
    private int rows;

    static String of(ArrayRow<?> row) {
        RowText whole = new RowText();
        whole.row(row, 0);
        return whole.text.toString();
    }

    private void row(ArrayRow<?> row, int depth) {
        Layout layout = row.layout();
        text.append(layout.resource().name()).append('{');
        rows++;
        if (depth > DEEPEST) {
            text.append("…}");
            return;
        }
        @Nullable Object[] values = row.values();
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ").append(layout.name(i)).append('=');
            if (layout.isSensitive(i) && values[i] != null) {
                text.append("***");
            } else {
                value(values[i], depth);
            }
        }
        text.append('}');
        ArrayRow<?> link = row.link();
        if (link != null) {
            text.append(" through ");
            row(link, depth + 1);
        }
    }

    private void value(@Nullable Object value, int depth) {
        if (value instanceof ArrayRow<?> related) {
            row(related, depth + 1);
        } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof ArrayRow<?>) {
            list(list, depth);
        } else {
            text.append(value instanceof byte[] bytes ? bytes.length + " bytes" : String.valueOf(value));
        }
    }

    private void list(List<?> list, int depth) {
        text.append('[');
        for (int i = 0; i < list.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            if (rows >= MOST) {
                text.append('…').append(list.size() - i).append(" more");
                break;
            }
            value(list.get(i), depth);
        }
        text.append(']');
    }
}
