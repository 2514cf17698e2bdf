package dev.rowan.benchmarks.start;

import dev.rowan.resource.Resource;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Resources in any number, as a program would have them: sources, compiled. Each has a key, five attributes, an identity, the
 * default actions, one to which it belongs and one of which it has many, in a ring.
 */
final class ManyResources {
    private static final String PACKAGE = "many";
    private static final int IN_A_METHOD = 500;

    private ManyResources() {}

    /** Writes and compiles them; the folder is to be on the class path of whoever {@link #load loads} them. */
    static Path make(int count, Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            files.add(Files.writeString(
                    sources.resolve(name(number) + ".java"),
                    resource(name(number), name((number + 1) % count), name((number + count - 1) % count))));
        }
        files.add(Files.writeString(sources.resolve("All.java"), all(count)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
            if (!compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call()) {
                throw new IllegalStateException("the resources do not compile");
            }
        }
        return classes;
    }

    /** Loads and makes them, as a program does that names them in its domain. */
    static List<Resource<?>> load() {
        try {
            Class<?> all = Class.forName(PACKAGE + ".All");
            return List.of((Resource<?>[]) all.getMethod("resources").invoke(null));
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException missing) {
            throw new IllegalStateException("no resources were made on this class path", missing);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static String name(int number) {
        return "Thing%04d".formatted(number);
    }

    private static String resource(String name, String above, String below) {
        return """
                package many;

                import dev.rowan.expression.*;
                import dev.rowan.relationship.*;
                import dev.rowan.resource.*;
                import java.time.Instant;
                import java.util.UUID;

                public final class %1$s extends Resource<%1$s> {
                    public static final %1$s IT = new %1$s();

                    public final Attribute<%1$s, UUID> id = uuidPrimaryKey();
                    public final Text<%1$s> name = string().required();
                    public final Text<%1$s> title = string();
                    public final Attribute<%1$s, Integer> size = integer().required();
                    public final Attribute<%1$s, Boolean> open = bool();
                    public final Attribute<%1$s, Instant> since = instant();
                    public final Attribute<%1$s, UUID> aboveId = uuid().required();
                    public final ToOne<%1$s, %2$s> above = belongsTo(%2$s.class).via(aboveId);
                    public final ToMany<%1$s, %3$s> below = hasMany(%3$s.class).via(thing -> thing.aboveId);

                    public final Identity<%1$s> uniqueName = identity(name);

                    public final Create<%1$s> create = create();
                    public final Read<%1$s> read = read();
                    public final Update<%1$s> update = update();
                    public final Destroy<%1$s> destroy = destroy();
                }
                """.formatted(name, above, below);
    }

    private static String all(int count) {
        StringBuilder text = new StringBuilder("package many;\n\npublic final class All {\n"
                + "    public static dev.rowan.resource.Resource<?>[] resources() {\n"
                + "        var all = new dev.rowan.resource.Resource<?>[" + count + "];\n");
        for (int from = 0; from < count; from += IN_A_METHOD) {
            text.append("        from").append(from).append("(all);\n");
        }
        text.append("        return all;\n    }\n");
        for (int number = 0; number < count; number++) {
            if (number % IN_A_METHOD == 0) {
                text.append(number == 0 ? "" : "    }\n")
                        .append("\n    private static void from")
                        .append(number)
                        .append("(dev.rowan.resource.Resource<?>[] all) {\n");
            }
            text.append("        all[%d] = %s.IT;\n".formatted(number, name(number)));
        }
        return text.append("    }\n}\n").toString();
    }
}
