package dev.rowan.tasks.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What stands in XML. */
final class Xml {
    private Xml() {}

    /** To a tenth, without a zero at its end. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Signs that XML cannot hold are shown as a question mark. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(each -> {
            switch (each) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(each) ? each : '?');
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int sign) {
        return (sign >= ' ' && !Character.isISOControl(sign) && sign < 0xD800)
                || (sign >= 0xE000 && sign < 0xFFFE)
                || sign >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
