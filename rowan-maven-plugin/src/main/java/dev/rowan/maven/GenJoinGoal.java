package dev.rowan.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes a many-to-many: the join's class, and the relationship on both sides. */
@Mojo(name = "gen-join", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class GenJoinGoal extends Goal {
    /** One side, such as Accounts.User. */
    @Parameter(property = "rowan.near", required = true)
    private String near = "";

    /** The other side, such as Works.Group. */
    @Parameter(property = "rowan.far", required = true)
    private String far = "";

    /** The join's class; without it, both names. */
    @Parameter(property = "rowan.name")
    private @Nullable String name;

    /** The join's two keys, with a comma between them. */
    @Parameter(property = "rowan.keys")
    private @Nullable String keys;

    /** What the join row carries, with commas between them. */
    @Parameter(property = "rowan.attributes")
    private @Nullable String attributes;

    /** Whether join rows know when they were made and changed. */
    @Parameter(property = "rowan.timestamps", defaultValue = "false")
    private boolean timestamps;

    /** The relationship in the first. */
    @Parameter(property = "rowan.as")
    private @Nullable String as;

    /** The relationship in the second. */
    @Parameter(property = "rowan.backAs")
    private @Nullable String backAs;

    /** Whether the second resource is left as it is. */
    @Parameter(property = "rowan.oneWay", defaultValue = "false")
    private boolean oneWay;

    /** The join's table. */
    @Parameter(property = "rowan.table")
    private @Nullable String table;

    /** The class's package; without it, that of the domains. */
    @Parameter(property = "rowan.package")
    private @Nullable String inPackage;

    @Override
    Words words() {
        return Words.of("gen", "join")
                .word(near)
                .word(far)
                .option("--name", name)
                .option("--keys", keys)
                .option("--attributes", attributes)
                .flag("--timestamps", timestamps)
                .option("--as", as)
                .option("--back-as", backAs)
                .flag("--one-way", oneWay)
                .option("--table", table)
                .option("--package", inPackage);
    }
}
