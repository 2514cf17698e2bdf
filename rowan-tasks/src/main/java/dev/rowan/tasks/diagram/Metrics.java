package dev.rowan.tasks.diagram;

/** How large things are, in pixels. Letters have one width, so that no fonts are asked and each machine draws the same. */
final class Metrics {
    static final double LETTER = 7.25;
    static final double HEAD = 28;
    static final double ROW = 20;
    static final double PADDING = 10;
    static final double LABEL_HEIGHT = 16;
    static final double MARGIN = 20;

    private static final double SMALL_LETTER = 6.05;
    private static final double GAP = 18;
    private static final int LAST_NARROW = 0x2E7F;

    private Metrics() {}

    static double height(Box box) {
        return HEAD + ROW * box.lines().size() + PADDING / 2;
    }

    static double width(Box box) {
        double head = text(box.name()) + GAP + text(box.domain());
        double names = box.lines().stream()
                .mapToDouble(line -> text(line.name()))
                .max()
                .orElse(0);
        double types =
                box.lines().stream().mapToDouble(line -> text(type(line))).max().orElse(0);
        return 2 * PADDING + Math.max(head, keys(box) + names + GAP + types);
    }

    /** How far the names stand in, behind the keys. */
    static double keys(Box box) {
        int letters =
                box.lines().stream().mapToInt(line -> keys(line).length()).max().orElse(0);
        return letters == 0 ? 0 : SMALL_LETTER * letters + PADDING;
    }

    static String keys(Box.Line line) {
        return String.join(" ", line.keys());
    }

    static String type(Box.Line line) {
        return line.type() + (line.optional() ? "?" : "");
    }

    /** Signs of East Asia are twice as wide. */
    static double text(String text) {
        return LETTER
                * text.codePoints().map(each -> each > LAST_NARROW ? 2 : 1).sum();
    }
}
