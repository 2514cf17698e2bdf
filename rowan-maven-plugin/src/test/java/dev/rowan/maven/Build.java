package dev.rowan.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A small project, and the Maven of this build to build it with. What this build has in its local repository is all that
 * is needed, so nothing is fetched.
 */
record Build(Path folder, Library library) {
    /** What Maven said, without the line that says how long it took. */
    record Said(int code, String text) {}

    static Build in(Path folder, Library library) throws IOException {
        Build build = new Build(folder.toRealPath(), library);
        Files.createDirectories(build.folder.resolve(".mvn"));
        build.write("settings.xml", """
                <settings>
                  <localRepository>%1$s</localRepository>
                  <mirrors>
                    <mirror>
                      <id>what-this-build-has</id>
                      <mirrorOf>*</mirrorOf>
                      <url>%2$s</url>
                    </mirror>
                  </mirrors>
                  <profiles>
                    <profile>
                      <id>without-checksums</id>
                      <repositories>%3$s</repositories>
                      <pluginRepositories>%4$s</pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles>
                    <activeProfile>without-checksums</activeProfile>
                  </activeProfiles>
                </settings>
                """.formatted(
                        library.folder(),
                        Path.of(System.getProperty("rowan.local")).toUri(),
                        central("repository"),
                        central("pluginRepository")));
        return build;
    }

    /** A local repository keeps no checksums, which Maven would miss with a stack trace each. */
    private static String central(String tag) {
        return "<%1$s><id>central</id><url>unused</url><releases><checksumPolicy>ignore</checksumPolicy></releases></%1$s>"
                .formatted(tag);
    }

    Build write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Said mvn(String... words) throws IOException, InterruptedException {
        return mvn(Map.of(), words);
    }

    Said mvn(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("rowan.maven"), "bin", "mvn").toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "--settings",
                folder.resolve("settings.xml").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_PROJECTBASEDIR"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
