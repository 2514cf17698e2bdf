package dev.rowan.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells what ails the project and its database, with the mend of each; fails the build when it finds problems. */
@Mojo(name = "doctor", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class DoctorGoal extends Goal {
    /** Whether to print it for a program. */
    @Parameter(property = "rowan.json", defaultValue = "false")
    private boolean json;

    @Override
    Words words() {
        return Words.of("doctor").flag("--json", json);
    }
}
