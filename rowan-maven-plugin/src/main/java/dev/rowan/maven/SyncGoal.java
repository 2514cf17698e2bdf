package dev.rowan.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Brings the database to the resources directly, without files: for tests and first steps. */
@Mojo(name = "sync", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class SyncGoal extends Goal {
    @Override
    Words words() {
        return Words.of("sync");
    }
}
