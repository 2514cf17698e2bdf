package dev.rowan.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals, in a real Maven. */
class GoalsTest {
    private static final String DOMAINS = """
            package app;

            import dev.rowan.resource.Domain;

            public final class Domains {
                public static final Domain ACCOUNTS = Domain.of("Accounts");

                private Domains() {}
            }
            """;

    /** Names its domains itself, and so needs no rowan.properties; has the libraries of the versions that this build has. */
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>app</groupId>
              <artifactId>app</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencyManagement>
                <dependencies>
                  <dependency>
                    <groupId>dev.rowan</groupId>
                    <artifactId>rowan</artifactId>
                    <version>%s</version>
                    <type>pom</type>
                    <scope>import</scope>
                  </dependency>
                </dependencies>
              </dependencyManagement>
              <dependencies>
            %s  </dependencies>
              <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>%s</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-jar-plugin</artifactId>
                    <version>%s</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>%s</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-surefire-plugin</artifactId>
                    <version>%s</version>
                  </plugin>
                  <plugin>
                    <groupId>dev.rowan</groupId>
                    <artifactId>rowan-maven-plugin</artifactId>
                    <version>%s</version>
                    <configuration>
                      <domains>app.Domains</domains>
                    </configuration>
                    <executions>
                      <execution>
                        <goals>
                          <goal>check</goal>
                        </goals>
                      </execution>
                    </executions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    @TempDir
    Path folder;

    @Test
    void a_project_goes_from_an_empty_domain_to_a_migrated_database_and_back() throws Exception {
        Build build = project(
                dependency("rowan-core", "compile"),
                dependency("rowan-postgres", "compile"),
                dependency("rowan-cli", "test"));

        Build.Said written = build.mvn(
                "rowan:gen-resource",
                "-Drowan.domain=Accounts",
                "-Drowan.resource=User",
                "-Drowan.attributes=name:string:required,price:decimal(10,2)");
        assertThat(written.text())
                .contains("[INFO]   created src/main/java/app/User.java")
                .contains("[INFO] Next: mvn rowan:generate-migrations -Drowan.name=add_user");

        Build.Said unlike = build.mvn("verify");
        assertThat(unlike.text())
                .contains("[INFO] Migrations and resources differ:", "BUILD FAILURE")
                .contains("refused; the lines above say what for");
        assertThat(unlike.code()).isEqualTo(1);

        Build.Said whole = build.mvn(
                "rowan:generate-migrations",
                "-Drowan.name=create_users",
                "rowan:migrate",
                "rowan:drift",
                "rowan:status",
                "verify",
                "rowan:rollback");
        assertThat(whole.text())
                .contains("__create_users.sql")
                .contains("Applied 1 migration to the embedded database.")
                .contains("[INFO]   applied   V")
                .contains("The migrations make what the resources declare.")
                .contains("Took back 1 migration in the embedded database.")
                .contains("BUILD SUCCESS");
        assertThat(migrations()).hasSize(1);
    }

    @Test
    void what_is_wrong_fails_the_build_and_is_told_in_mavens_words() throws Exception {
        Build build = project(
                dependency("rowan-core", "compile"),
                dependency("rowan-postgres", "compile"),
                dependency("rowan-cli", "test"));
        Build.Said wrong = build.mvn("rowan:migrate", "-Drowan.url=jdbc:mysql://localhost/x");
        assertThat(wrong.text())
                .contains("rowan.url: url must begin with jdbc:postgresql:, such as"
                        + " jdbc:postgresql://localhost:5432/app; found 'jdbc:mysql://localhost/x'");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(build.mvn("rowan:migrate", "-Drowan.skip=true").text()).contains("skipped, as rowan.skip says");
    }

    @Test
    void a_project_without_the_command_line_is_told_what_to_add() throws Exception {
        Build.Said said = project(dependency("rowan-core", "compile")).mvn("rowan:status");
        assertThat(said.text()).contains("has no dev.rowan:rowan-cli, which the goals are done with; add it to");
    }

    private Stream<Path> migrations() throws IOException {
        return Files.list(folder.resolve("src/main/resources/db/migration"));
    }

    private Build project(String... dependencies) throws IOException {
        Library library = Library.ofThisBuild(Path.of("target/it/repository"));
        return Build.in(folder, library)
                .write(
                        "pom.xml",
                        POM.formatted(
                                Library.version(),
                                String.join("", dependencies),
                                Library.property("compiler-plugin.version"),
                                Library.property("jar-plugin.version"),
                                Library.property("resources-plugin.version"),
                                Library.property("surefire-plugin.version"),
                                Library.version()))
                .write("src/main/java/app/Domains.java", DOMAINS);
    }

    private static String dependency(String artifact, String scope) throws IOException {
        return """
                    <dependency>
                      <groupId>dev.rowan</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                      <scope>%s</scope>
                    </dependency>
                """.formatted(artifact, Library.version(), scope);
    }
}
