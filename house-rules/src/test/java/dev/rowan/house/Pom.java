package dev.rowan.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** As much of a pom.xml as the rules ask for. */
record Pom(Element project) {

    /** A dependency as written, with {@code compile} for a scope left out. */
    record Entry(String group, String artifact, String version, String scope) {}

    static Pom read(Path file) {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            return new Pom(document.getDocumentElement());
        } catch (Exception e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    String packaging() {
        return text(project, "packaging", "jar");
    }

    String version() {
        return text(project, "version", "");
    }

    List<String> modules() {
        return at(project, "modules").stream()
                .flatMap(modules -> at(modules, "module").stream())
                .map(module -> module.getTextContent().strip())
                .toList();
    }

    List<Entry> dependencies() {
        return entries(project);
    }

    List<Entry> managed() {
        return at(project, "dependencyManagement").stream()
                .flatMap(management -> entries(management).stream())
                .toList();
    }

    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Element block : at(project, "properties")) {
            for (Element property : children(block)) {
                properties.put(property.getTagName(), property.getTextContent().strip());
            }
        }
        return properties;
    }

    /** Every plugin's artifact that is given a version here, with that version. */
    Map<String, String> pluginVersions() {
        Map<String, String> versions = new LinkedHashMap<>();
        var plugins = project.getElementsByTagName("plugin");
        for (int i = 0; i < plugins.getLength(); i++) {
            Element plugin = (Element) plugins.item(i);
            String version = text(plugin, "version", "");
            if (!version.isEmpty()) {
                versions.put(text(plugin, "artifactId", ""), version);
            }
        }
        return versions;
    }

    private static List<Entry> entries(Element parent) {
        return at(parent, "dependencies").stream()
                .flatMap(dependencies -> at(dependencies, "dependency").stream())
                .map(entry -> new Entry(
                        text(entry, "groupId", ""),
                        text(entry, "artifactId", ""),
                        text(entry, "version", ""),
                        text(entry, "scope", "compile")))
                .toList();
    }

    private static String text(Element parent, String tag, String otherwise) {
        return at(parent, tag).stream()
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse(otherwise);
    }

    private static List<Element> at(Element parent, String tag) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(tag))
                .toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
