package dev.rowan.cli;

import dev.rowan.tasks.Project;

/** Things as sentences name them. */
final class Spoken {
    private Spoken() {}

    static String database(Project project) {
        return project.database().map(database -> "the database of " + database).orElse("the embedded database");
    }

    static String nothingToApply(Project project) {
        return "Nothing to apply: " + database(project) + " has every migration.";
    }

    static String migrations(int count) {
        return count == 1 ? "1 migration" : count + " migrations";
    }
}
