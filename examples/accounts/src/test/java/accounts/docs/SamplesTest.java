package accounts.docs;

import static accounts.domain.Domains.ACCOUNTS;
import static accounts.domain.Domains.WORKS;
import static accounts.domain.Group.GROUP;
import static accounts.domain.User.USER;
import static org.assertj.core.api.Assertions.assertThat;

import accounts.Root;
import accounts.domain.Group;
import accounts.domain.User;
import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.memory.Memory;
import dev.rowan.migrate.Migrations;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Resource;
import dev.rowan.row.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show compiles, and works. {@link Workshop} says what stands around a sample. */
class SamplesTest {
    private static final Path ROOT = Root.find();
    /** By the tests of the command line, on the classes that its commands make. */
    private static final Predicate<Path> DONE_STEP_BY_STEP = document -> document.endsWith("tutorial.md")
            || document.endsWith("existing-databases.md")
            || document.getParent().endsWith("guides");

    private static EmbeddedPostgres server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Sample> samples() throws IOException {
        try (Stream<Path> documents = Files.walk(ROOT.resolve("docs"))) {
            return documents
                    .filter(file -> file.toString().endsWith(".md") && !DONE_STEP_BY_STEP.test(file))
                    .sorted()
                    .flatMap(file -> Sample.in(file).stream())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_of_the_documents_compiles_and_works(Sample sample) throws Exception {
        ClassLoader built = new Workshop(folder).build(sample);

        if (sample.isTypes()) {
            Rowan.open(Memory.store(), domain(sample.types(), built), ACCOUNTS, WORKS)
                    .close();
        } else if (sample.hasKey()) {
            Rowan.open(Memory.store(), domain(List.of("Sample"), built), ACCOUNTS, WORKS)
                    .close();
        } else if (!sample.isMembers()) {
            String printed = runWithRows(sample, built);
            if (!sample.promises().isEmpty()) {
                assertThat(printed.lines()).containsExactlyElementsOf(sample.promises());
            }
        }
    }

    @Test
    void the_sample_of_the_readme_prints_what_it_says() throws Exception {
        List<Sample> samples = Sample.in(ROOT.resolve("README.md"));
        assertThat(samples).hasSize(2);
        ClassLoader built = new Workshop(folder).build(samples.get(0), samples.get(1));

        String printed = printedBy(built.loadClass("sample.Sample"));

        String promised = samples.get(1)
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("// ["))
                .findFirst()
                .orElseThrow();
        assertThat("// " + printed.strip()).isEqualTo(promised);
    }

    private static String runWithRows(Sample statements, ClassLoader built) throws Exception {
        Class<?> sample = built.loadClass("sample.Sample");
        List<String> types = statements.beside().stream()
                .flatMap(each -> each.types().stream())
                .toList();
        try (Rowan rowan = Rowan.open(server.newDatabase(), domain(types, built), ACCOUNTS, WORKS)) {
            Migrations.sync(rowan);
            Row<User> user = rowan.run(USER.create.set(USER.handle, "mary").set(USER.name, "Mary"));
            Row<User> other = rowan.run(USER.create.set(USER.handle, "john").set(USER.name, "John"));
            Row<Group> group = rowan.run(GROUP.create.set(GROUP.name, "editors"));
            sample.getField("rowan").set(null, rowan);
            sample.getField("postgres").set(null, server.newDatabase());
            sample.getField("emptyDatabase").set(null, server.newDatabase());
            sample.getField("user").set(null, user);
            sample.getField("userId").set(null, other.get(USER.id));
            sample.getField("group").set(null, group);
            sample.getField("groupId").set(null, group.get(GROUP.id));
            return printedBy(sample);
        }
    }

    private static String printedBy(Class<?> sample) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            sample.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(thrown.getCause());
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Domain domain(List<String> types, ClassLoader built) throws ReflectiveOperationException {
        List<Resource<?>> resources = new ArrayList<>();
        for (String name : types) {
            resources.add((Resource<?>) built.loadClass("sample." + name)
                    .getField(Workshop.token(name))
                    .get(null));
        }
        return Domain.of("Sample", resources.toArray(Resource<?>[]::new));
    }
}
