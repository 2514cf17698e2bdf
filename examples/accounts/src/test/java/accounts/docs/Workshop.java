package accounts.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Compiles samples as their readers would. Around a sample come: imports of all that Rowan shows, of java.util, java.time,
 * java.math; around statements also the example's resources, and {@code rowan}, {@code user}, {@code group}, {@code userId}
 * (of another user) and {@code groupId}, two empty databases, and the resources of their page; around members a resource
 * called {@code Sample}.
 */
final class Workshop {
    private static final String IMPORTS = """
            package sample;
            import dev.rowan.*; import dev.rowan.changeset.*; import dev.rowan.embedded.*; import dev.rowan.expression.*;
            import dev.rowan.memory.*; import dev.rowan.migrate.*; import dev.rowan.migrate.report.*;
            import dev.rowan.expression.function.*; import dev.rowan.postgres.*; import dev.rowan.problem.*;
            import dev.rowan.query.*;
            import dev.rowan.relationship.*; import dev.rowan.resource.*; import dev.rowan.resource.storage.*;
            import dev.rowan.row.*;
            import dev.rowan.model.OnDelete; import dev.rowan.model.OnUpdate; import dev.rowan.store.Isolation;
            import static dev.rowan.changeset.Manage.*; import static dev.rowan.expression.function.Expressions.*;
            import java.time.temporal.ChronoUnit;
            import java.math.BigDecimal; import java.nio.file.Path; import java.time.*; import java.util.*;
            import java.util.stream.Stream;
            """;

    private static final String RESOURCES = "import accounts.domain.*;\n";

    private static final String EXAMPLE = RESOURCES + """
            import static accounts.domain.User.USER; import static accounts.domain.Organization.ORGANIZATION;
            import static accounts.domain.Group.GROUP; import static accounts.domain.Aim.AIM;
            import static accounts.domain.Event.EVENT; import static accounts.domain.Plan.PLAN;
            import static accounts.domain.UserOrganization.USER_ORGANIZATION;
            import static accounts.domain.UserGroup.USER_GROUP; import static accounts.domain.UserAim.USER_AIM;
            import static accounts.domain.UserEvent.USER_EVENT; import static accounts.domain.UserPlan.USER_PLAN;
            """;

    private static final String GIVEN = """
                public static Rowan rowan; public static Row<User> user; public static Row<Group> group;
                public static UUID userId; public static UUID groupId;
                public static Postgres postgres; public static Postgres emptyDatabase;
            """;

    private final Path folder;

    Workshop(Path folder) {
        this.folder = folder;
    }

    /** Compiles a sample that stands for itself, and returns what makes its classes. */
    ClassLoader build(Sample sample) throws IOException {
        if (sample.isTypes()) {
            return types(sample, "");
        }
        if (sample.isMembers()) {
            String source = IMPORTS + EXAMPLE + "public final class Sample extends Resource<Sample> {\n"
                    + "public static final Sample SAMPLE = new Sample();\n" + sample.text() + "}";
            return compile(List.of(write("Sample", source)));
        }
        List<Path> files = new ArrayList<>();
        StringBuilder tokens = new StringBuilder();
        for (Sample types : sample.beside()) {
            files.addAll(written(types));
            types.types().forEach(name -> tokens.append("import static sample." + name + "." + token(name) + ";\n"));
        }
        files.add(write("Sample", IMPORTS + EXAMPLE + tokens + "public final class Sample {\n" + GIVEN + main(sample)));
        return compile(files);
    }

    /** The one instance of a resource class. */
    static String token(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** Compiles types together with statements that use them and nothing else. */
    ClassLoader build(Sample types, Sample statements) throws IOException {
        String tokens = "import static sample.User.USER; import static sample.Group.GROUP;"
                + " import static sample.UserGroup.USER_GROUP;\n";
        return types(types, IMPORTS + tokens + "public final class Sample {\n" + main(statements));
    }

    private ClassLoader types(Sample sample, String user) throws IOException {
        List<Path> files = written(sample);
        if (!user.isEmpty()) {
            files.add(write("Sample", user));
        }
        return compile(files);
    }

    private List<Path> written(Sample types) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : types.types()) {
            files.add(write(name, IMPORTS + RESOURCES + types.type(name)));
        }
        return files;
    }

    private static String main(Sample statements) {
        return "public static void main(String... none) throws Exception {\n" + statements.text() + "}}";
    }

    private Path write(String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), source);
    }

    private ClassLoader compile(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Workshop.class.getClassLoader());
    }
}
