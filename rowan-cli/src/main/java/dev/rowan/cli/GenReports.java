package dev.rowan.cli;

import dev.rowan.tasks.GenReport;

/** Tells what a generator did. */
final class GenReports {
    private GenReports() {}

    static int tell(Console console, GenReport report) {
        report.created().forEach(file -> console.say("  created " + console.shown(file)));
        report.changed().forEach(file -> console.say("  changed " + console.shown(file)));
        report.notes().forEach(console::say);
        return 0;
    }
}
