package dev.rowan.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Draws the resources and relationships. */
@Mojo(name = "diagram", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class DiagramGoal extends Goal {
    /** The file to draw into; without it, the build's log. */
    @Parameter(property = "rowan.out")
    private @Nullable String out;

    /** Either mermaid or svg; without it, by the file's name. */
    @Parameter(property = "rowan.format")
    private @Nullable String format;

    @Override
    Words words() {
        return Words.of("diagram").option("--out", out).option("--format", format);
    }
}
