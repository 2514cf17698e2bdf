package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.memory.Memory;
import dev.rowan.resource.Domain;
import dev.rowan.tasks.order.JoinOrder;
import dev.rowan.tasks.order.ResourceOrder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project in a folder: words in, and its sources compiled and opened. */
final class Studio {
    /** Later compilers mind where a comment stands; some layouts have them anywhere. */
    private static final String LINTS =
            Runtime.version().feature() < 23 ? "-Xlint:all" : "-Xlint:all,-dangling-doc-comments";

    private final Path folder;

    Studio(Path folder) {
        this.folder = folder;
    }

    /** With users and groups, as a newcomer has them. */
    static Studio ofUsersAndGroups(Path folder) {
        Studio studio = new Studio(folder);
        GenDomain.run(studio.project(), "Accounts");
        GenDomain.run(studio.project(), "Works");
        studio.resource("Accounts User --attributes name:string:required");
        studio.resource("Works Group --attributes name:string:required");
        return studio;
    }

    Project project() {
        return new Project(
                folder, "app.Domains", Optional.empty(), folder.resolve("db"), folder.resolve("src/main/java"));
    }

    Path path(String name) {
        return folder.resolve("src/main/java/app").resolve(name + ".java");
    }

    String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    Studio write(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
            return this;
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    GenReport resource(String words) {
        return GenResource.run(project(), resourceOrder(words));
    }

    GenReport join(String words) {
        return GenJoin.run(project(), joinOrder(words));
    }

    /** The command line's words, parted at blanks. */
    static ResourceOrder resourceOrder(String words) {
        Typed typed = Typed.of(words);
        return new ResourceOrder(
                typed.plain().get(0),
                typed.plain().get(1),
                typed.all("--attributes"),
                typed.all("--primary-key"),
                typed.one("--uuid-primary-key"),
                typed.one("--identity-primary-key"),
                typed.all("--relationships"),
                typed.all("--default-actions"),
                typed.is("--timestamps"),
                typed.one("--table"),
                typed.one("--package"),
                typed.all("--identity"),
                typed.all("--index"));
    }

    static JoinOrder joinOrder(String words) {
        Typed typed = Typed.of(words);
        return new JoinOrder(
                typed.plain().get(0),
                typed.plain().get(1),
                typed.one("--name"),
                typed.all("--keys"),
                typed.all("--attributes"),
                typed.is("--timestamps"),
                typed.one("--as"),
                typed.one("--back-as"),
                typed.is("--one-way"),
                typed.one("--table"),
                typed.one("--package"));
    }

    private record Typed(List<String> plain, Map<String, List<String>> options) {
        static Typed of(String words) {
            List<String> plain = new ArrayList<>();
            Map<String, List<String>> options = new TreeMap<>();
            String[] all = words.strip().split(" +");
            for (int i = 0; i < all.length; i++) {
                if (!all[i].startsWith("--")) {
                    plain.add(all[i]);
                } else if (List.of("--timestamps", "--one-way").contains(all[i])) {
                    options.put(all[i], List.of());
                } else {
                    options.computeIfAbsent(all[i], option -> new ArrayList<>()).add(all[++i]);
                }
            }
            return new Typed(plain, options);
        }

        List<String> all(String option) {
            return options.getOrDefault(option, List.of());
        }

        Optional<String> one(String option) {
            return all(option).stream().findFirst();
        }

        boolean is(String option) {
            return options.containsKey(option);
        }
    }

    /** All sources of the project, with every lint an error. */
    ClassLoader compiled() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = folder.resolve("classes");
        Files.createDirectories(classes);
        StringWriter said = new StringWriter();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"));
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            boolean done = compiler.getTask(
                            said,
                            manager,
                            null,
                            List.of(LINTS, "-Werror", "-proc:none", "-cp", path, "-d", classes.toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(done).as(said.toString()).isTrue();
        }
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Studio.class.getClassLoader());
    }

    /** Compiles all, and opens all domains on the memory store. */
    Rowan opened() throws Exception {
        return Rowan.open(Memory.store(), Domain.allIn(Class.forName("app.Domains", true, compiled())));
    }
}
