package accounts.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Manage;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.memory.Memory;
import dev.rowan.migrate.Migrations;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Resource;
import dev.rowan.row.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every Java block of the README and the documents compiles, and runs on PostgreSQL. */
class DocsTest {
    @TempDir
    static Path folder;

    private static Samples samples;
    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws IOException {
        Path root = root();
        samples = new Samples(Files.createDirectory(folder.resolve("sources")));
        assertThat(samples.add(root.resolve("README.md"))).isEqualTo(3);
        for (String document : List.of("declaring", "reading", "writing", "errors", "sync")) {
            assertThat(samples.add(root.resolve("docs/" + document + ".md")))
                    .as(document)
                    .isPositive();
        }
        Path classes = Files.createDirectory(folder.resolve("classes"));
        assertThat(samples.compile(classes)).isEmpty();
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, DocsTest.class.getClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @Test
    void the_readme_prints_what_it_promises() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            type("Main").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("admins\n[Member[name=Ada, groups=[InGroup[name=admins, role=boss]]]]\n");
    }

    @Test
    void every_fragment_runs() throws Exception {
        assertThat(samples.fragments()).hasSizeGreaterThan(8);
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            for (String fragment : samples.fragments()) {
                try (Rowan rowan = Rowan.open(server.newDatabase(), domain())) {
                    Migrations.sync(rowan);
                    run(fragment, rowan);
                }
            }
        }
    }

    @Test
    void the_declared_resources_have_no_fault() throws Exception {
        Domain articles = Domain.of("Articles", resource("Article", "ARTICLE"));
        try (Rowan rowan = Rowan.open(Memory.store(), domain(), articles)) {
            assertThat(rowan.models()).hasSize(4);
        }
    }

    /** The samples' resources by their tokens' names, since their classes are known at run time only. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void run(String fragment, Rowan rowan) throws Exception {
        Resource user = resource("User", "USER");
        Resource group = resource("Group", "GROUP");
        Row admins = rowan.run(((Create) token(group, "create")).set((Text) token(group, "name"), "admins"));
        Row ada = rowan.run(((Create) token(user, "create"))
                .set((Text) token(user, "name"), "Ada")
                .manage((ToMany) token(user, "groups"), Manage.APPEND, List.of(admins)));
        Object userId = ada.get((Attribute) token(user, "id"));
        Object groupId = admins.get((Attribute) token(group, "id"));
        type(fragment)
                .getMethod("run", Rowan.class, Row.class, Row.class, UUID.class, UUID.class)
                .invoke(null, rowan, ada, admins, userId, groupId);
    }

    private static Domain domain() throws Exception {
        return Domain.of(
                "Docs", resource("User", "USER"), resource("Group", "GROUP"), resource("UserGroup", "USER_GROUP"));
    }

    private static Resource<?> resource(String type, String constant) throws Exception {
        return (Resource<?>) type(type).getField(constant).get(null);
    }

    private static Object token(Resource<?> resource, String name) throws Exception {
        return resource.getClass().getField(name).get(resource);
    }

    private static Class<?> type(String name) throws Exception {
        return loader.loadClass("samples." + name);
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("rowan-bom"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
