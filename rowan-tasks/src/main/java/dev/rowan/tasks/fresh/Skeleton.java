package dev.rowan.tasks.fresh;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Fills the names of a project into the files that every project begins with. */
public final class Skeleton {
    private final Map<String, String> words = new LinkedHashMap<>();
    private final String path;

    private Skeleton(String name, String domain, String inPackage) {
        path = inPackage.replace('.', '/');
        versions().forEach((key, version) -> words.put(key.toString(), version.toString()));
        words.put("name", name);
        words.put("database", name.replaceAll("[^A-Za-z0-9]", "_").toLowerCase(Locale.ROOT));
        words.put("domain", domain);
        words.put("constant", domain.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
        words.put("package", inPackage);
        words.put("path", path);
    }

    /**
     * The files of a project.
     *
     * @param name the project's name, fit for Maven
     * @param domain its first domain, such as {@code Accounts}
     * @param inPackage the package of its classes, such as {@code app}
     * @return all of them, in the order in which a reader looks
     */
    public static List<FreshFile> files(String name, String domain, String inPackage) {
        return new Skeleton(name, domain, inPackage).files();
    }

    /**
     * The version of Rowan that makes the project.
     *
     * @return such as {@code 0.1.0}
     */
    public static String version() {
        return versions().getProperty("rowan", "");
    }

    private List<FreshFile> files() {
        String main = "src/main/java/" + path + "/";
        return List.of(
                filled("README.md", "README.md"),
                filled("pom.xml", "pom.xml"),
                filled("rowan.properties", "rowan.properties"),
                filled(main + "Domains.java", "Domains.java"),
                filled(main + "Main.java", "Main.java"),
                filled("src/main/resources/simplelogger.properties", "simplelogger.properties"),
                filled("src/test/java/" + path + "/DomainsTest.java", "DomainsTest.java"),
                filled(".gitignore", "gitignore"),
                new FreshFile("rowan", resource("rowan"), true),
                new FreshFile("mvnw", resource("mvnw"), true),
                new FreshFile("mvnw.cmd", resource("mvnw.cmd"), false),
                new FreshFile(".mvn/wrapper/maven-wrapper.properties", resource("maven-wrapper.properties"), false));
    }

    private FreshFile filled(String to, String from) {
        String text = resource(from);
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{{" + word.getKey() + "}}", word.getValue());
        }
        return new FreshFile(to, text, false);
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try {
            versions.load(new StringReader(resource("versions.properties")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return versions;
    }

    private static String resource(String name) {
        try (InputStream stream = Skeleton.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Rowan was packed without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
