package dev.rowan.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes the class of a resource, and adds it to its domain. */
@Mojo(name = "gen-resource", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class GenResourceGoal extends Goal {
    /** Its domain, such as Accounts. */
    @Parameter(property = "rowan.domain", required = true)
    private String domain = "";

    /** Its class, such as User. */
    @Parameter(property = "rowan.resource", required = true)
    private String resource = "";

    /** Attributes, such as name:string:required, with commas between them. */
    @Parameter(property = "rowan.attributes")
    private @Nullable String attributes;

    /** Which attributes are the primary key, with commas between them. */
    @Parameter(property = "rowan.primaryKey")
    private @Nullable String primaryKey;

    /** The name of a generated UUID key. */
    @Parameter(property = "rowan.uuidPrimaryKey")
    private @Nullable String uuidPrimaryKey;

    /** The name of a key that the database counts. */
    @Parameter(property = "rowan.identityPrimaryKey")
    private @Nullable String identityPrimaryKey;

    /** Relationships, such as belongs_to:author:Accounts.User:required, with commas between them. */
    @Parameter(property = "rowan.relationships")
    private @Nullable String relationships;

    /** Of create, read, update and destroy. */
    @Parameter(property = "rowan.defaultActions")
    private @Nullable String defaultActions;

    /** Whether rows know when they were made and changed. */
    @Parameter(property = "rowan.timestamps", defaultValue = "false")
    private boolean timestamps;

    /** The table; without it, the plural of the name. */
    @Parameter(property = "rowan.table")
    private @Nullable String table;

    /** The class's package; without it, that of the domains. */
    @Parameter(property = "rowan.package")
    private @Nullable String inPackage;

    /** Attributes of which no two rows share the values, with commas between them. */
    @Parameter(property = "rowan.identity")
    private @Nullable String identity;

    /** Attributes by which rows are found, with commas between them, and a hyphen before descending ones. */
    @Parameter(property = "rowan.index")
    private @Nullable String index;

    @Override
    Words words() {
        return Words.of("gen", "resource")
                .word(domain)
                .word(resource)
                .option("--attributes", attributes)
                .option("--primary-key", primaryKey)
                .option("--uuid-primary-key", uuidPrimaryKey)
                .option("--identity-primary-key", identityPrimaryKey)
                .option("--relationships", relationships)
                .option("--default-actions", defaultActions)
                .flag("--timestamps", timestamps)
                .option("--table", table)
                .option("--package", inPackage)
                .option("--identity", identity)
                .option("--index", index);
    }
}
