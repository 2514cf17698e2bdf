package dev.rowan.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes a resource for each table of a database that is there. */
@Mojo(name = "gen-resources", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class GenResourcesGoal extends Goal {
    /** The database; without it, the project's own. */
    @Parameter(property = "rowan.from")
    private @Nullable String from;

    /** Who signs in there; without it, the project's user. */
    @Parameter(property = "rowan.fromUser")
    private @Nullable String fromUser;

    /** Which tables, with commas between them; without it, all. */
    @Parameter(property = "rowan.tables")
    private @Nullable String tables;

    /** Where the tables are. */
    @Parameter(property = "rowan.schema")
    private @Nullable String schema;

    /** The domain of the resources. */
    @Parameter(property = "rowan.domain")
    private @Nullable String domain;

    /** The classes' package; without it, that of the domains. */
    @Parameter(property = "rowan.package")
    private @Nullable String inPackage;

    @Override
    Words words() {
        return Words.of("gen", "resources")
                .option("--from", from)
                .option("--user", fromUser)
                .option("--tables", tables)
                .option("--schema", schema)
                .option("--domain", domain)
                .option("--package", inPackage);
    }
}
