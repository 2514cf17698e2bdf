package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.tasks.order.NewOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewProjectTest {
    private static final Path ROOT = Path.of("..");
    private static final NewOrder USUAL = new NewOrder(Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    @Test
    void a_new_project_has_everything_and_tells_it() throws IOException {
        NewReport report = NewProject.run(folder.resolve("deep/my-app"), USUAL);
        assertThat(report.folder()).isEqualTo(folder.resolve("deep/my-app"));
        assertThat(report.created().stream()
                        .map(path -> report.folder().relativize(path).toString()))
                .containsExactly(
                        "README.md",
                        "pom.xml",
                        "rowan.properties",
                        "src/main/java/app/Domains.java",
                        "src/main/java/app/Main.java",
                        "src/main/resources/simplelogger.properties",
                        "src/test/java/app/DomainsTest.java",
                        ".gitignore",
                        "rowan",
                        "mvnw",
                        "mvnw.cmd",
                        ".mvn/wrapper/maven-wrapper.properties");
        for (Path file : report.created()) {
            assertThat(Files.readString(file)).doesNotContain("{{", "}}", "${project.version}");
        }
        Project project = Project.at(report.folder());
        assertThat(project.domains()).isEqualTo("app.Domains");
        assertThat(project.main()).contains("app.Main");
        assertThat(Files.readString(report.folder().resolve("pom.xml")))
                .contains("<artifactId>my-app</artifactId>", "<version>" + NewProject.rowanVersion() + "</version>");
    }

    @Test
    void its_scripts_are_this_repositorys_and_can_be_run() throws IOException {
        NewProject.run(folder, USUAL);
        for (String script : List.of("rowan", "mvnw")) {
            assertThat(folder.resolve(script)).isExecutable().hasSameTextualContentAs(ROOT.resolve(script));
        }
        assertThat(folder.resolve(".mvn/wrapper/maven-wrapper.properties"))
                .hasSameTextualContentAs(ROOT.resolve(".mvn/wrapper/maven-wrapper.properties"));
    }

    @Test
    void its_names_can_be_chosen() throws IOException {
        NewProject.run(
                folder, new NewOrder(Optional.of("shop"), Optional.of("SalesDesk"), Optional.of("com.example.shop")));
        assertThat(Files.readString(folder.resolve("src/main/java/com/example/shop/Domains.java")))
                .startsWith("package com.example.shop;\n")
                .contains("public static final Domain SALES_DESK = Domain.of(\"SalesDesk\");");
        assertThat(Files.readString(folder.resolve("rowan.properties"))).contains("\nmain = com.example.shop.Main\n");
        assertThat(Files.readString(folder.resolve("README.md")))
                .contains("./rowan gen join SalesDesk.User Works.Group");
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "mine");
        refused(
                TaskException.Reason.REFUSED,
                folder,
                USUAL,
                folder + " is not empty (pom.xml), and nothing is overwritten; name an empty folder, or one that is not"
                        + " there");
        refused(
                TaskException.Reason.REFUSED,
                folder.resolve("pom.xml"),
                USUAL,
                folder.resolve("pom.xml")
                        + " is a file; a new project needs an empty folder, or one that is not there");
        assertThat(folder.resolve("pom.xml")).hasContent("mine");
    }

    @Test
    void a_folder_below_a_file_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> NewProject.run(file.resolve("app"), USUAL))
                .isInstanceOfSatisfying(
                        TaskException.class, told -> assertThat(told.reason()).isEqualTo(TaskException.Reason.FAILED))
                .hasMessageContaining("cannot be written");
    }

    @Test
    void names_that_are_none_are_told() {
        refused(
                TaskException.Reason.MISUNDERSTOOD,
                folder.resolve("my app"),
                USUAL,
                "a project's name has letters A to Z, digits, '-', '_' and '.'; found 'my app'; say, for example, --name"
                        + " my-app");
        refused(
                TaskException.Reason.MISUNDERSTOOD,
                folder,
                new NewOrder(Optional.of("x"), Optional.of("accounts"), Optional.empty()),
                "a domain's name begins with a capital letter and has letters A to Z and digits; Domains, Main,"
                        + " DomainsTest, Domain are names of other classes; found 'accounts'; say, for example, --domain"
                        + " Accounts");
        refused(
                TaskException.Reason.MISUNDERSTOOD,
                folder,
                new NewOrder(Optional.of("x"), Optional.empty(), Optional.of("com.class")),
                "a package's name has small letters and digits between dots, and no words of the language; found"
                        + " 'com.class'; say, for example, --package com.example.app");
        assertThat(folder.resolve("pom.xml")).doesNotExist();
    }

    private static void refused(TaskException.Reason reason, Path target, NewOrder order, String message) {
        assertThatThrownBy(() -> NewProject.run(target, order))
                .isInstanceOfSatisfying(
                        TaskException.class, told -> assertThat(told.reason()).isEqualTo(reason))
                .hasMessage(message);
    }
}
