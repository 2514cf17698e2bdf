package dev.rowan.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.resource.Resource;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resources in a module of their own, with Rowan's modules beside it, as an application would run. */
class ClosedPackageTest {
    private static final Pattern OURS = Pattern.compile(
            ".*rowan-(core|model).target.classes|.*(rowan-core|rowan-model|slf4j-api|jspecify)[^/\\\\]*[.]jar");

    private static final String USER = """
            package app;
            import dev.rowan.expression.Attribute;
            import dev.rowan.resource.*;
            import java.util.UUID;
            public final class User extends Resource<User> {
                public static final User USER = new User();
                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public static Domain domain() { return Domain.of("App", USER); }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void a_package_that_is_exported_is_read() throws Exception {
        assertThat(compiled("exports app;")).hasToString("[User]");
    }

    @Test
    void a_package_that_is_opened_to_rowan_is_read() throws Exception {
        assertThat(compiled("opens app to dev.rowan.core;")).hasToString("[User]");
    }

    @Test
    void a_package_that_is_closed_is_told() throws Exception {
        int line = USER.substring(0, USER.indexOf("public final class")).split("\n", -1).length;

        assertThat(catchThrowable(() -> compiled("")).getCause())
                .hasMessage("User (User.java:" + line + "): its fields cannot be read: module app does not open app to"
                        + " dev.rowan.core; write `opens app to dev.rowan.core;` in its module-info.");
    }

    private Object compiled(String clause) throws Exception {
        Files.createDirectories(folder.resolve("src/app"));
        Path info = Files.writeString(
                folder.resolve("src/module-info.java"), "module app { requires dev.rowan.core; " + clause + " }");
        Path user = Files.writeString(folder.resolve("src/app/User.java"), USER);
        Path classes = folder.resolve("classes");
        String modules =
                String.join(File.pathSeparator, modules().map(Path::toString).toList());
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-p", modules, "-d", classes.toString(), info.toString(), user.toString());
        assertThat(failed).isZero();
        return compiled(layer(classes));
    }

    private static ModuleLayer.Controller layer(Path classes) {
        ModuleFinder finder =
                ModuleFinder.of(Stream.concat(Stream.of(classes), modules()).toArray(Path[]::new));
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration().resolve(finder, ModuleFinder.of(), Set.of("app"));
        return ModuleLayer.defineModulesWithOneLoader(
                configuration, List.of(boot), ClassLoader.getPlatformClassLoader());
    }

    /** Rowan's modules and what they require, from this test's own class path. */
    private static Stream<Path> modules() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OURS.matcher(entry).matches())
                .map(Path::of);
    }

    private static Object compiled(ModuleLayer.Controller controller) throws Exception {
        Module core = controller.layer().findModule("dev.rowan.core").orElseThrow();
        Module app = controller.layer().findModule("app").orElseThrow();
        Module here = ClosedPackageTest.class.getModule();
        controller.addOpens(core, "dev.rowan.compile", here);
        Class<?> models = Class.forName(core, "dev.rowan.compile.Models");
        Class<?> user = Class.forName(app, "app.User");
        assertThat(user.getSuperclass()).isNotSameAs(Resource.class);
        Method domain = user.getMethod("domain");
        controller.addExports(app, "app", here);
        Object all = models.getMethod("compile", List.class).invoke(null, List.of(domain.invoke(null)));
        return models.getMethod("all").invoke(all);
    }
}
