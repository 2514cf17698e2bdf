package dev.rowan.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;

/** A house of a few files in a temporary folder, to see that a rule bites. Its floors are the folders written to. */
final class SmallHouse {
    private final Path root;
    private final Set<String> floors = new TreeSet<>();

    SmallHouse(Path root) {
        this.root = root;
        pom("rowan-bom", "<packaging>pom</packaging>");
    }

    /** A class in the main sources of a floor, in the package that its text begins with. */
    SmallHouse main(String floor, String text) {
        return source(floor, "main", text);
    }

    SmallHouse test(String floor, String text) {
        return source(floor, "test", text);
    }

    /** A module's pom, given what stands between {@code <project>} and its end. */
    SmallHouse pom(String floor, String... lines) {
        floors.add(floor);
        write(floor + "/pom.xml", "<project>%s</project>".formatted(String.join("\n", lines)));
        return this;
    }

    SmallHouse rootPom(String... lines) {
        write("pom.xml", "<project>%s%s</project>".formatted(String.join("\n", lines), modules()));
        return this;
    }

    SmallHouse write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    House built() {
        if (!Files.exists(root.resolve("pom.xml"))) {
            rootPom();
        }
        return House.at(root);
    }

    /** The same, with every floor's main sources compiled into it. */
    House compiled() {
        House house = built();
        String everywhere = String.join(
                System.getProperty("path.separator"),
                house.floors().stream()
                        .map(floor -> floor.sourceRoot("main").toString())
                        .toList());
        for (Floor floor : house.floors()) {
            List<String> command = new ArrayList<>(List.of("-implicit:none", "-proc:none", "-sourcepath", everywhere));
            command.addAll(List.of("-d", floor.classes().toString()));
            floor.mainFiles().forEach(file -> command.add(file.toString()));
            var compiler = ToolProvider.getSystemJavaCompiler();
            if (!floor.mainFiles().isEmpty() && compiler.run(null, null, null, command.toArray(String[]::new)) != 0) {
                throw new IllegalStateException("the small house does not compile: " + command);
            }
        }
        return house;
    }

    static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    private String modules() {
        StringBuilder modules = new StringBuilder("<modules>");
        floors.forEach(floor -> modules.append("<module>").append(floor).append("</module>"));
        return modules.append("</modules>").toString();
    }

    private SmallHouse source(String floor, String set, String text) {
        if (!floors.contains(floor)) {
            pom(floor);
        }
        String home = floor + "/src/" + set + "/java/";
        if (text.contains("module ")) {
            return write(home + "module-info.java", text);
        }
        String packageName = wordAfter(text, "package");
        boolean isPackageInfo = Arrays.stream(new String[] {"class ", "record ", "enum ", "interface "})
                .noneMatch(text::contains);
        String name = isPackageInfo ? "package-info" : wordAfter(text, "class", "record", "enum", "interface");
        return write(home + packageName.replace('.', '/') + "/" + name + ".java", text);
    }

    private static String wordAfter(String text, String... keywords) {
        String[] words = text.split("[\\s;(<{]+");
        for (int i = 0; i + 1 < words.length; i++) {
            if (List.of(keywords).contains(words[i])) {
                return words[i + 1];
            }
        }
        throw new IllegalArgumentException("no " + List.of(keywords) + " in " + text);
    }
}
