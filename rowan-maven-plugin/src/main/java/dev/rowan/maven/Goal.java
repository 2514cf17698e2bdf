package dev.rowan.maven;

import java.io.File;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: which project they work on, and how they tell what came of it. */
abstract class Goal extends AbstractMojo {
    private static final int REFUSED = 1;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File folder = new File("");

    @Parameter(defaultValue = "${project.packaging}", readonly = true, required = true)
    private String packaging = "";

    @Parameter(defaultValue = "${project.testClasspathElements}", readonly = true, required = true)
    private List<String> classPath = List.of();

    @Parameter(defaultValue = "${project.build.testOutputDirectory}", readonly = true, required = true)
    private String testClasses = "";

    /** The class whose fields are the project's domains, instead of the line in rowan.properties. */
    @Parameter(property = "rowan.domains")
    private @Nullable String domains;

    /** The database, instead of the line in rowan.properties. */
    @Parameter(property = "rowan.url")
    private @Nullable String url;

    /** Who signs in, instead of the line in rowan.properties. The password is ROWAN_PASSWORD of the environment. */
    @Parameter(property = "rowan.user")
    private @Nullable String user;

    /** A server for scratch databases, instead of the line in rowan.properties. */
    @Parameter(property = "rowan.scratch")
    private @Nullable String scratch;

    /** The folder of migrations, instead of the line in rowan.properties. */
    @Parameter(property = "rowan.migrations")
    private @Nullable String migrations;

    /** Whether to do nothing at all. */
    @Parameter(property = "rowan.skip", defaultValue = "false")
    private boolean skip;

    abstract Words words();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || packaging.equals("pom")) {
            getLog().info(
                            skip
                                    ? "skipped, as rowan.skip says"
                                    : "nothing to do: a project of packaging pom has no resources");
            return;
        }
        List<String> wrong = new ArrayList<>();
        int code = run(wrong);
        if (code != 0) {
            throw failure(code, wrong.isEmpty() ? "refused; the lines above say what for" : String.join("\n", wrong));
        }
    }

    private int run(List<String> wrong) throws MojoExecutionException {
        List<String> own = new ArrayList<>(classPath);
        own.remove(testClasses);
        try (PrintWriter out = new PrintWriter(new Lines(line -> getLog().info(MavenSpeech.of(line))));
                PrintWriter err = new PrintWriter(new Lines(line -> wrong.add(MavenSpeech.of(bare(line)))))) {
            return new OwnRowan(folder, own, settings()).run(out, err, words().all());
        }
    }

    private static String bare(String line) {
        return line.replaceFirst("^rowan: ", "");
    }

    private Map<String, String> settings() {
        Map<String, @Nullable String> said = new LinkedHashMap<>();
        said.put("domains", domains);
        said.put("url", url);
        said.put("user", user);
        said.put("scratch", scratch);
        said.put("migrations", migrations);
        Map<String, String> settings = new LinkedHashMap<>();
        said.forEach((key, value) -> {
            if (value != null) {
                settings.put(key, value);
            }
        });
        return settings;
    }

    /** What the project's author can mend fails the build; words and the world outside are errors of it. */
    private static MojoExecutionException error(String told) {
        return new MojoExecutionException(told);
    }

    private static MojoExecutionException failure(int code, String told) throws MojoFailureException {
        if (code == REFUSED) {
            throw new MojoFailureException(told);
        }
        return error(told);
    }
}
