package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.expression.Attribute;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.DefinitionException;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shelf.Broken;

class DeclaredTest {
    @TempDir
    Path folder;

    public static final class Shelf extends Resource<Shelf> {
        public static final Shelf SHELF = new Shelf();
        public final Attribute<Shelf, UUID> id = uuidPrimaryKey();
        public final Read<Shelf> read = read();
    }

    public static final class Keyless extends Resource<Keyless> {
        public static final Keyless KEYLESS = new Keyless();
        public final Read<Keyless> read = read();
    }

    public static final class Whole {
        public static final Domain STOCK = Domain.of("Stock", Shelf.SHELF);
    }

    public static final class Faulty {
        public static final Domain STOCK = Domain.of("Stock", Keyless.KEYLESS);
    }

    public static final class Empty {}

    @Test
    void the_models_of_all_domains_are_compiled() {
        assertThat(Declared.models(project(Whole.class)).stream().map(ResourceModel::name))
                .containsExactly("Shelf");
    }

    @Test
    void faults_of_declarations_are_told_before_any_database_is_asked() {
        assertThatThrownBy(() -> CheckMigrations.run(project(Faulty.class), line -> {}))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("Keyless");
        assertThat(folder.resolve(".rowan")).doesNotExist();
    }

    @Test
    void a_class_that_is_nowhere_is_told() {
        refused(
                TaskException.Reason.MISUNDERSTOOD,
                "app.Domians",
                "there is no such class, and no src/main/java/app/Domians.java; mend the name, or write the class");
    }

    @Test
    void a_class_that_is_not_compiled_is_told() throws IOException {
        Path source = folder.resolve("src/main/java/app/Domains.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");
        refused(
                TaskException.Reason.MISUNDERSTOOD,
                "app.Domains",
                "src/main/java/app/Domains.java is there, but not compiled; compile it, for example with ./mvnw compile");
    }

    @Test
    void a_class_without_domains_is_told() {
        String name = Empty.class.getName();
        refused(
                TaskException.Reason.REFUSED,
                name,
                name + " declares no domain; it needs a field such as public static final Domain ACCOUNTS ="
                        + " Domain.of(\"Accounts\", USER)");
    }

    @Test
    void a_class_that_cannot_be_initialised_is_told_with_its_cause() {
        String name = Broken.class.getName();
        assertThatThrownBy(() -> Declared.domains(project(Broken.class)))
                .isInstanceOf(TaskException.class)
                .hasMessageMatching("rowan.properties: domains = \\Q" + name + "\\E: the classes cannot be loaded:"
                        + " IllegalStateException: the name is lost, at Broken.java:\\d+; mend that, so that \\Q"
                        + name + "\\E can be initialised");
    }

    private void refused(TaskException.Reason reason, String domains, String message) {
        assertThatThrownBy(() -> Declared.domains(project(domains)))
                .isInstanceOfSatisfying(
                        TaskException.class, told -> assertThat(told.reason()).isEqualTo(reason))
                .hasMessage("rowan.properties: domains = " + domains + ": " + message);
    }

    private Project project(Class<?> domains) {
        return project(domains.getName());
    }

    private Project project(String domains) {
        return new Project(
                folder, domains, Optional.empty(), folder.resolve("migrations"), folder.resolve("src/main/java"));
    }
}
