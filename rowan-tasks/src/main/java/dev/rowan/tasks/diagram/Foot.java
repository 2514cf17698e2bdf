package dev.rowan.tasks.diagram;

import dev.rowan.tasks.diagram.Placement.Point;

/** The end of a tie: a bar is one, a circle is none, three toes are many. */
final class Foot {
    private static final double TOE = 12;
    private static final double SPREAD = 6;
    private static final double NEAR = 8;
    private static final double FAR = 13;
    private static final double CIRCLE = 4;

    private final Point at;
    private final double x;
    private final double y;

    private Foot(Point at, Point next) {
        this.at = at;
        double length = Math.max(1, Math.hypot(next.x() - at.x(), next.y() - at.y()));
        this.x = (next.x() - at.x()) / length;
        this.y = (next.y() - at.y()) / length;
    }

    /** Where a tie ends, and where its line goes on to. */
    static String of(Point at, Point next, boolean many, boolean optional) {
        Foot foot = new Foot(at, next);
        String inner = many ? foot.toes() : foot.bar(NEAR);
        double outer = many ? TOE : NEAR;
        return inner + (optional ? foot.circle(outer + CIRCLE) : foot.bar(FAR)) + "\n";
    }

    private String toes() {
        return "<path class=\"tie\" d=\"M" + point(0, SPREAD) + " L" + point(TOE, 0) + " L" + point(0, -SPREAD)
                + "\"/>";
    }

    private String bar(double away) {
        return "<path class=\"tie\" d=\"M" + point(away, SPREAD) + " L" + point(away, -SPREAD) + "\"/>";
    }

    private String circle(double away) {
        Point middle = new Point(at.x() + x * away, at.y() + y * away);
        return "<circle class=\"end\" cx=\"" + Xml.number(middle.x()) + "\" cy=\"" + Xml.number(middle.y()) + "\" r=\""
                + Xml.number(CIRCLE) + "\"/>";
    }

    private String point(double away, double aside) {
        return Xml.number(at.x() + x * away - y * aside) + "," + Xml.number(at.y() + y * away + x * aside);
    }
}
