package dev.rowan.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Adds a domain to the class that declares the domains. */
@Mojo(name = "gen-domain", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class GenDomainGoal extends Goal {
    /** Its name, such as Works. */
    @Parameter(property = "rowan.domain", required = true)
    private String domain = "";

    @Override
    Words words() {
        return Words.of("gen", "domain").word(domain);
    }
}
