package dev.rowan.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells whether the migrations make what the resources declare; fails the build when they do not. */
@Mojo(
        name = "check",
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true,
        defaultPhase = LifecyclePhase.VERIFY)
public final class CheckGoal extends Goal {
    @Override
    Words words() {
        return Words.of("check");
    }
}
