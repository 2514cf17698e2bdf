package dev.rowan.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells whether the database is as the resources declare it; fails the build when it is not. */
@Mojo(name = "drift", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class DriftGoal extends Goal {
    @Override
    Words words() {
        return Words.of("drift");
    }
}
