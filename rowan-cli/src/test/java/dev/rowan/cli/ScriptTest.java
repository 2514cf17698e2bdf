package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code rowan}, with a Maven that does nothing but note what it is asked for. */
class ScriptTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path place;

    @Test
    void an_unknown_word_is_told_before_anything_is_built() throws Exception {
        assertThat(rowan(ROOT, ROOT, "migrte"))
                .isEqualTo(
                        "2 rowan: no such command: migrte; did you mean 'migrate'? ./rowan help shows what there is\n");
    }

    @Test
    void the_repository_is_no_project() throws Exception {
        assertThat(rowan(ROOT, ROOT, "generate-migrations", "--name", "x"))
                .isEqualTo("2 rowan: neither " + ROOT
                        + " nor a folder above it holds a rowan.properties, which says what to"
                        + " work on; go to a project (cd examples/accounts), or make one (./rowan new ../my-app)\n");
    }

    @Test
    void in_a_project_help_speaks_of_projects() throws Exception {
        Path project = project("my app");
        assertThat(rowan(project, project)).startsWith("0 Rowan: ").doesNotContain("demo");
        assertThat(rowan(project, project, "--help")).isEqualTo(rowan(project, project, "help"));
        assertThat(rowan(project, project, "demo")).startsWith("2 rowan: no such command: demo; did you mean ");
    }

    @Test
    void in_a_project_the_class_path_is_asked_for_once() throws Exception {
        Path project = project("my app");
        assertThat(rowan(project, project, "--version")).contains("\nRowan ");
        assertThat(asked()).containsExactly("build-classpath");
        assertThat(rowan(project, project.resolve("src"), "--version")).startsWith("0 Rowan ");
        assertThat(asked()).isEmpty();
        touch(project.resolve("pom.xml"));
        rowan(project, project, "--version");
        assertThat(asked()).containsExactly("build-classpath");
    }

    @Test
    void in_a_project_only_what_needs_classes_compiles_and_only_when_sources_changed() throws Exception {
        Path project = project("app");
        rowan(project, project, "status");
        assertThat(asked()).containsExactly("build-classpath");
        assertThat(rowan(project, project, "check"))
                .startsWith("2 Building app")
                .contains("there is no such class");
        assertThat(asked()).containsExactly("compile");
        rowan(project, project, "check");
        assertThat(asked()).isEmpty();
        Path migrations = Files.createDirectories(project.resolve("src/main/resources/db/migration"));
        touch(Files.writeString(migrations.resolve("V1__x.sql"), ""));
        rowan(project, project, "check");
        assertThat(asked()).isEmpty();
        touch(Files.writeString(project.resolve("src/main/java/A.java"), ""));
        rowan(project, project, "check", "--help");
        assertThat(asked()).isEmpty();
        for (String command : List.of("check", "drift", "doctor", "diagram", "sync")) {
            touch(Files.writeString(project.resolve("src/main/java/A.java"), ""));
            rowan(project, project, command);
            assertThat(asked()).as(command).containsExactly("compile");
        }
    }

    @Test
    void a_missing_name_is_told_before_anything_is_compiled() throws Exception {
        Path project = project("app");
        assertThat(rowan(project, project, "generate-migrations"))
                .startsWith("2 ")
                .contains("rowan: --name is missing");
        assertThat(asked()).containsExactly("build-classpath");
        rowan(project, project, "generate-migrations", "--name=x");
        assertThat(asked()).containsExactly("compile");
    }

    @Test
    void a_build_that_fails_is_told_in_mavens_words() throws Exception {
        Path project = project("app");
        Files.writeString(place.resolve("fails"), "[ERROR] A.java:[1,1] cannot find symbol -> [Help 1]\n");
        assertThat(rowan(project, project, "sync"))
                .startsWith("3 Building app (first time: a minute or two, and some downloads) …\n")
                .endsWith("rowan: the build failed. What Maven said:\n"
                        + "[ERROR] A.java:[1,1] cannot find symbol\n"
                        + "rowan: all of it is in " + project.resolve(".rowan/build.log") + "\n");
    }

    @Test
    void what_the_compiler_said_is_told_once_and_without_colours() throws Exception {
        Path project = project("app");
        Files.writeString(place.resolve("fails"), """
                [ERROR] COMPILATION ERROR :\s
                [INFO] -------------------------------------------------------------
                [ERROR] /a/A.java:[1,18] cannot find symbol
                  symbol:   class B
                  location: package a
                [INFO] 1 error
                [INFO] BUILD FAILURE
                [ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.16.0:compile (default-compile) on project app: Compilation failure
                [ERROR] /a/A.java:[1,18] cannot find symbol
                [ERROR]   symbol:   class B
                [ERROR]   location: package a
                \033[0m\033[0m
                """);
        assertThat(rowan(project, project, "check"))
                .endsWith("What Maven said:\n[ERROR] /a/A.java:[1,18] cannot find symbol\n  symbol:   class B\n"
                        + "  location: package a\nrowan: all of it is in " + project.resolve(".rowan/build.log")
                        + "\n");
        try (Stream<Path> kept = Files.list(project.resolve(".rowan"))) {
            assertThat(kept).containsExactly(project.resolve(".rowan/build.log"));
        }
    }

    @Test
    void a_folder_that_takes_no_log_is_told() throws Exception {
        Path project = project("app");
        Files.writeString(project.resolve(".rowan"), "");
        assertThat(rowan(project, project, "check"))
                .isEqualTo("3 rowan: " + project.resolve(".rowan")
                        + " cannot be written; a build's log goes there, so make it writable\n");
    }

    @Test
    void run_runs_the_projects_program_with_its_words_in_its_folder() throws Exception {
        Path project = project("app");
        Files.writeString(
                project.resolve("rowan.properties"), "domains = app.Domains\nmain = " + Program.class.getName());
        assertThat(rowan(project, project.resolve("src"), "run", "--some", "two words"))
                .endsWith("[--some, two words] in " + project + "\n");
        Files.writeString(project.resolve("rowan.properties"), "domains = app.Domains\n");
        assertThat(rowan(project, project, "run"))
                .isEqualTo("2 rowan: " + project
                        + "/rowan.properties does not say what to run; add a line such as main = app.Main\n");
    }

    @Test
    void a_folder_without_a_pom_is_told() throws Exception {
        Path project = project("app");
        Files.delete(project.resolve("pom.xml"));
        assertThat(rowan(project, project, "status"))
                .isEqualTo("2 rowan: " + project + " has no pom.xml; this script works in Maven projects\n");
    }

    /** What a project may run. */
    static final class Program {
        public static void main(String[] words) {
            System.out.println(List.of(words) + " in " + Path.of("").toAbsolutePath());
        }
    }

    private Path project(String name) throws IOException {
        Path project = Files.createDirectories(place.toRealPath().resolve(name));
        Files.createDirectories(project.resolve("src/main/java"));
        Files.createDirectories(project.resolve("src/main/resources"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(
                project.resolve("rowan.properties"), "domains = app.Domains\nurl = jdbc:postgresql://localhost:1/x");
        Files.copy(ROOT.resolve("rowan"), project.resolve("rowan"));
        return project;
    }

    /** What the stand-in for Maven was asked for since the last time. */
    private List<String> asked() throws IOException {
        Path notes = place.resolve("asked");
        List<String> asked = Files.exists(notes) ? Files.readAllLines(notes) : List.of();
        Files.deleteIfExists(notes);
        return asked;
    }

    private static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
    }

    private String rowan(Path home, Path folder, String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("bash", home.resolve("rowan").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("ROWAN_MAVEN", maven().toString());
        builder.environment()
                .put("LIBRARIES", System.getProperty("java.class.path") + ":" + place.resolve("rowan-cli"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    private Path maven() throws IOException {
        Path maven = place.resolve("maven");
        if (!Files.exists(maven)) {
            Files.createDirectories(place.resolve("rowan-cli"));
            Files.writeString(maven, """
                    #!/usr/bin/env bash
                    here=$(dirname "$0")
                    if [ -f "$here/fails" ]; then cat "$here/fails"; exit 1; fi
                    for word; do
                      case $word in
                        compile) echo compile >>"$here/asked"; mkdir -p target/classes ;;
                        *:build-classpath) echo build-classpath >>"$here/asked" ;;
                        -Dmdep.outputFile=*) printf %s "$LIBRARIES" >"${word#*=}" ;;
                      esac
                    done
                    """);
            assertThat(maven.toFile().setExecutable(true)).isTrue();
        }
        return maven;
    }
}
