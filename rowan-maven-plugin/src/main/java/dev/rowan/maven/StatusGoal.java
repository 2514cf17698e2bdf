package dev.rowan.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells which migrations the database has. */
@Mojo(name = "status", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class StatusGoal extends Goal {
    @Override
    Words words() {
        return Words.of("status");
    }
}
