package dev.rowan.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Takes back the migrations that were applied last. */
@Mojo(name = "rollback", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class RollbackGoal extends Goal {
    /** How many, latest first; without it, 1. */
    @Parameter(property = "rowan.steps")
    private @Nullable String steps;

    @Override
    Words words() {
        return Words.of("rollback").option("--steps", steps);
    }
}
