package accounts.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Java blocks of the documents, as sources: a block that begins with a public class is a file, every other the body of
 * a method that knows {@code rowan, user, group, userId, groupId}.
 */
final class Samples {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("public final class (\\w+)");
    private static final List<String> PACKAGES = List.of(
            "dev.rowan",
            "dev.rowan.changeset",
            "dev.rowan.embedded",
            "dev.rowan.expression",
            "dev.rowan.migrate",
            "dev.rowan.migrate.report",
            "dev.rowan.postgres",
            "dev.rowan.problem",
            "dev.rowan.query",
            "dev.rowan.relationship",
            "dev.rowan.resource",
            "dev.rowan.row",
            "dev.rowan.store",
            "java.math",
            "java.time",
            "java.util");
    private static final String GROUP = "public final class Group extends Resource<Group> {"
            + " public static final Group GROUP = new Group();"
            + " public final Attribute<Group, UUID> id = uuidPrimaryKey();"
            + " public final Text<Group> name = string().required();"
            + " public final ToMany<Group, User> users = manyToMany(User.class, UserGroup.class);"
            + " public final Create<Group> create = create();"
            + " public final Read<Group> read = read();"
            + " public final Destroy<Group> destroy = destroy(); }";

    private final Path sources;
    private final List<String> fragments = new ArrayList<>();

    Samples(Path sources) throws IOException {
        this.sources = sources;
        write("Group", GROUP);
    }

    /** The names of the classes that the fragments became; each has a method {@code run}. */
    List<String> fragments() {
        return fragments;
    }

    /** Takes the blocks of a document; how many there were. */
    int add(Path document) throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(document));
        int count = 0;
        while (blocks.find()) {
            String code = blocks.group(1);
            Matcher type = NAME.matcher(code);
            if (type.lookingAt()) {
                write(type.group(1), code);
            } else {
                String name = document.getFileName().toString().replaceAll("\\W.*", "") + "Sample" + fragments.size();
                write(
                        name,
                        "public final class " + name + " { public static void run(Rowan rowan, Row<User> user,"
                                + " Row<Group> group, UUID userId, UUID groupId) throws Exception {\n" + code
                                + "\n} }");
                fragments.add(name);
            }
            count++;
        }
        return count;
    }

    /** What javac says; empty when all is well. */
    String compile(Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                var all = Files.list(sources)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-proc:none",
                    "--release",
                    "17");
            javac.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(all.toList()))
                    .call();
        }
        return said.toString();
    }

    private void write(String name, String code) throws IOException {
        StringBuilder source = new StringBuilder("package samples;\n");
        PACKAGES.forEach(each -> source.append("import ").append(each).append(".*;\n"));
        source.append("import java.util.List;\nimport dev.rowan.row.Row;\nimport dev.rowan.resource.Read;\n");
        source.append("import static dev.rowan.changeset.Manage.*;\nimport static samples.User.USER;\n");
        source.append("import static samples.Group.GROUP;\nimport static samples.UserGroup.USER_GROUP;\n");
        Files.writeString(sources.resolve(name + ".java"), source.append(code));
    }
}
