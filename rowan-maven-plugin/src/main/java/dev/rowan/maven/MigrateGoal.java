package dev.rowan.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Applies the migrations that the database does not have yet. */
@Mojo(name = "migrate", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class MigrateGoal extends Goal {
    /** The version of the last one that is applied; without it, all are. */
    @Parameter(property = "rowan.to")
    private @Nullable String to;

    /** Whether to apply nothing, and show what would be applied and what stands in the way; fails the build when something does. */
    @Parameter(property = "rowan.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    Words words() {
        return Words.of("migrate").option("--to", to).flag("--dry-run", dryRun);
    }
}
