package dev.rowan.cli;

import dev.rowan.tasks.report.Diagnosis;
import dev.rowan.tasks.report.DoctorReport;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report for a program: the same names in the same order, whatever is added. */
final class DoctorJson {
    private static final int FIRST_PLAIN = 0x20;

    private DoctorJson() {}

    static String of(DoctorReport report) {
        String findings = report.findings().stream().map(DoctorJson::of).collect(Collectors.joining(",", "[", "\n  ]"));
        return "{\n  \"problems\": " + report.problems() + ",\n  \"hints\": " + report.hints() + ",\n  \"findings\": "
                + (report.findings().isEmpty() ? "[]" : findings) + "\n}";
    }

    private static String of(Diagnosis found) {
        return "\n    {" + member("rule", found.rule()) + ", "
                + member("weight", found.weight().name().toLowerCase(Locale.ROOT)) + ", "
                + member("place", found.place()) + ", " + member("finding", found.finding()) + ", "
                + member("mend", found.mend()) + "}";
    }

    private static String member(String name, String value) {
        return "\"" + name + "\": " + quoted(value);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '"', '\\' -> quoted.append('\\').append(each);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(each < FIRST_PLAIN ? code(each) : String.valueOf(each));
            }
        }
        return quoted.append('"').toString();
    }

    private static String code(char control) {
        return String.format(Locale.ROOT, "\\u%04x", (int) control);
    }
}
