package dev.rowan.tasks.generate;

import dev.rowan.problem.Printable;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.source.FieldLine;
import dev.rowan.tasks.words.AttributeDraft;
import dev.rowan.tasks.words.Kind;
import dev.rowan.tasks.words.Literal;
import dev.rowan.tasks.words.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The class of a resource, as it is put together; used by one thread. */
public final class ClassDraft {
    private final String inPackage;
    private final String type;
    private final ImportSet imports;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<List<String>> blocks = new ArrayList<>();
    private final Map<String, String> enums = new LinkedHashMap<>();

    /**
     * A class without members.
     *
     * @param inPackage its package
     * @param type its simple name
     */
    public ClassDraft(String inPackage, String type) {
        this.inPackage = inPackage;
        this.type = type;
        this.imports = new ImportSet(inPackage);
        imports.name("dev.rowan.resource.Resource");
    }

    /**
     * Makes a class known.
     *
     * @param qualified its name in full
     * @return how it is written
     */
    public String imported(String qualified) {
        return imports.name(qualified);
    }

    ImportSet imports() {
        return imports;
    }

    /** What comes now is apart from what came before. */
    public void block() {
        blocks.add(new ArrayList<>());
    }

    void attribute(AttributeDraft draft) {
        attribute(draft.name(), draft.kind(), draft.kind().factory() + String.join("", draft.calls()));
    }

    /**
     * Adds an attribute, and the enum that it needs.
     *
     * @param name its field's name
     * @param kind its kind
     * @param initialiser what it is declared with
     */
    public void attribute(String name, Kind kind, String initialiser) {
        kind.imports().forEach(imports::name);
        if (!kind.constants().isEmpty()) {
            enums.put(enumName(kind), nested(name, kind));
        }
        String narrow = kind.isText()
                ? rowan("expression.Text") + "<" + type + ">"
                : rowan("expression.Attribute") + "<" + type + ", " + kind.java() + ">";
        field(narrow, name, initialiser);
    }

    /** A key or a moment that is made for each row. */
    void made(String factory, Kind kind, String name) {
        kind.imports().forEach(imports::name);
        field(rowan("expression.Attribute") + "<" + type + ", " + kind.java() + ">", name, factory + "()");
    }

    /**
     * Adds a relationship.
     *
     * @param many whether it leads to any number of rows
     * @param name its field's name
     * @param destination the class it leads to, in full
     * @param initialiser what it is declared with
     */
    public void related(boolean many, String name, String destination, String initialiser) {
        String narrow = rowan(many ? "relationship.ToMany" : "relationship.ToOne");
        field(narrow + "<" + type + ", " + imports.name(destination) + ">", name, initialiser);
    }

    /**
     * Adds an identity.
     *
     * @param name its field's name
     * @param attributes the fields' names of what no two rows share
     */
    public void identity(String name, List<String> attributes) {
        declared("resource.Identity", name, "identity(" + String.join(", ", attributes) + ")");
    }

    /**
     * Adds something else that the store keeps.
     *
     * @param kind its type below {@code dev.rowan}, such as {@code resource.storage.Rule}
     * @param name its field's name
     * @param initialiser what it is declared with
     */
    public void declared(String kind, String name, String initialiser) {
        field(rowan(kind) + "<" + type + ">", name, initialiser);
    }

    void index(String name, List<String> keys) {
        field(rowan("resource.storage.Index") + "<" + type + ">", name, "index(" + String.join(", ", keys) + ")");
    }

    /**
     * Adds an action of the name of its kind.
     *
     * @param kind such as {@code create}
     */
    public void action(String kind) {
        field(rowan("resource." + Names.capital(kind)) + "<" + type + ">", kind, kind + "()");
    }

    /**
     * Says what the table is called.
     *
     * @param name its name
     * @param more the calls behind that; empty for none
     */
    public void table(String name, String more) {
        imports.name("dev.rowan.postgres.Table");
        field("Table", "table", "Table.named(" + Literal.quoted(name) + ")" + more);
    }

    /**
     * The whole file.
     *
     * @param sentence what the class is, for a reader
     * @return its text
     */
    public String text(String sentence) {
        StringBuilder text = new StringBuilder();
        text.append("package ").append(inPackage).append(";\n\n").append(imports.lines());
        text.append("\n/** ").append(sentence).append(" */\n");
        text.append("public final class ")
                .append(type)
                .append(" extends Resource<")
                .append(type)
                .append("> {\n");
        text.append("    /** The one instance: where queries and changesets begin. */\n");
        text.append(line("public static final " + type, Names.constant(type), "new " + type + "()"))
                .append("\n");
        enums.values().forEach(text::append);
        blocks.stream()
                .filter(block -> !block.isEmpty())
                .forEach(block -> text.append(String.join("", block)).append("\n"));
        return text.append("    private ").append(type).append("() {}\n}\n").toString();
    }

    private void field(String narrow, String name, String initialiser) {
        if (fields.putIfAbsent(name, initialiser) != null) {
            throw Declined.words("'" + Printable.of(name) + "' would be two fields of " + type + ": `"
                    + Printable.of(fields.get(name)) + "` and `" + Printable.of(initialiser) + "`; rename one of them");
        }
        blocks.get(blocks.size() - 1).add(line("public final " + narrow, name, initialiser));
    }

    private static String line(String declared, String name, String initialiser) {
        return FieldLine.of("    ", "\n", declared + " " + name, initialiser) + "\n";
    }

    private static String nested(String name, Kind kind) {
        return "    /** What " + name + " may be. */\n    public enum " + enumName(kind) + " {\n        "
                + String.join(",\n        ", kind.constants()) + "\n    }\n\n";
    }

    private static String enumName(Kind kind) {
        return kind.java().replace("List<", "").replace(">", "");
    }

    private String rowan(String name) {
        return imports.name("dev.rowan." + name);
    }
}
