package dev.rowan.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the migration that brings the database from the migrations there are to the resources. */
@Mojo(name = "generate-migrations", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class GenerateMigrationsGoal extends Goal {
    /** What the migration does: letters, digits and underscores. */
    @Parameter(property = "rowan.name", required = true)
    private String name = "";

    /** Tables and columns that may go with all they hold. */
    @Parameter(property = "rowan.allowDrop")
    private List<String> allowDrop = List.of();

    /** Whether to write nothing, and show what would be written. */
    @Parameter(property = "rowan.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    Words words() {
        return Words.of("generate-migrations")
                .option("--name", name)
                .options("--allow-drop", allowDrop)
                .flag("--dry-run", dryRun);
    }
}
