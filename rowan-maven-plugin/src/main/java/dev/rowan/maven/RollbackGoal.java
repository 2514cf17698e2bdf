package dev.rowan.maven;

import java.util.List;
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

    /** The version of the last one that stays; all of later versions are taken back. */
    @Parameter(property = "rowan.to")
    private @Nullable String to;

    /** Tables and columns that may go with all they hold. */
    @Parameter(property = "rowan.allowDrop")
    private List<String> allowDrop = List.of();

    @Override
    Words words() {
        return Words.of("rollback").option("--steps", steps).option("--to", to).options("--allow-drop", allowDrop);
    }
}
