package dev.rowan.cli;

import dev.rowan.migrate.report.CheckReport;

/** Tells whether migrations and resources agree. */
final class CheckLines {
    private CheckLines() {}

    /** With the exit code. */
    static int tell(Console console, CheckReport report) {
        report.unmanaged().forEach(object -> console.say("  left alone: " + object));
        if (report.agrees()) {
            console.say("The migrations make what the resources declare.");
            return 0;
        }
        console.say("Migrations and resources differ:");
        report.refused().forEach(difference -> console.say("  " + difference));
        report.differences().forEach(difference -> console.say("  " + difference));
        console.say(
                report.refused().isEmpty()
                        ? "Next: ./rowan generate-migrations --name say_what_changes"
                        : "Next: take one of the ways out; generate-migrations writes nothing before");
        return Refusals.REFUSED;
    }
}
