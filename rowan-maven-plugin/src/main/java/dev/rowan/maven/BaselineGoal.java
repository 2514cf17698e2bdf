package dev.rowan.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Adopts a database that others made: notes migrations as applied, and runs none. */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class BaselineGoal extends Goal {
    /** The version of the last migration that is noted. */
    @Parameter(property = "rowan.baseline", required = true)
    private String baseline = "";

    @Override
    Words words() {
        return Words.of("baseline").word(baseline);
    }
}
