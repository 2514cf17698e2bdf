package dev.rowan.cli;

import dev.rowan.tasks.GenReport;
import java.util.Locale;

/** Tells what a generator did. */
final class GenReports {
    private GenReports() {}

    /** With the step that brings what was written to the database. */
    static int tell(Console console, GenReport report) {
        told(console, report);
        report.created().stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                .findFirst()
                .ifPresent(name -> console.say("Next: ./rowan generate-migrations --name add_" + snake(name)));
        return 0;
    }

    static void told(Console console, GenReport report) {
        report.created().forEach(file -> console.say("  created " + console.shown(file)));
        report.changed().forEach(file -> console.say("  changed " + console.shown(file)));
        report.notes().forEach(console::say);
    }

    /** Names of migrations are written with the letters a to z alone. */
    private static String snake(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return words.matches("[a-z0-9_]+") ? words : "resource";
    }
}
