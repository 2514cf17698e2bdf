package dev.rowan.tasks.generate;

import dev.rowan.problem.Printable;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.source.FieldLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The class of a resource, as it is put together; used by one thread. */
final class ClassDraft {
    private final String inPackage;
    private final String type;
    private final ImportSet imports;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<List<String>> blocks = new ArrayList<>();
    private final Map<String, String> enums = new LinkedHashMap<>();

    ClassDraft(String inPackage, String type) {
        this.inPackage = inPackage;
        this.type = type;
        this.imports = new ImportSet(inPackage);
        imports.name("dev.rowan.resource.Resource");
    }

    ImportSet imports() {
        return imports;
    }

    /** What comes now is apart from what came before. */
    void block() {
        blocks.add(new ArrayList<>());
    }

    void attribute(AttributeDraft draft) {
        draft.kind().imports().forEach(imports::name);
        if (!draft.kind().constants().isEmpty()) {
            enums.put(enumName(draft.kind()), nested(draft));
        }
        String narrow = draft.kind().isText()
                ? rowan("expression.Text") + "<" + type + ">"
                : rowan("expression.Attribute") + "<" + type + ", "
                        + draft.kind().java() + ">";
        field(narrow, draft.name(), draft.kind().factory() + String.join("", draft.calls()));
    }

    /** A key or a moment that is made for each row. */
    void made(String factory, Kind kind, String name) {
        kind.imports().forEach(imports::name);
        field(rowan("expression.Attribute") + "<" + type + ", " + kind.java() + ">", name, factory + "()");
    }

    void belongsTo(String name, String destination, String key, boolean required) {
        String other = imports.name(destination);
        field(
                rowan("relationship.ToOne") + "<" + type + ", " + other + ">",
                name,
                "belongsTo(" + other + ".class).via(" + key + ")" + (required ? ".required()" : ""));
    }

    void related(boolean many, String name, String destination, String initialiser) {
        String narrow = rowan(many ? "relationship.ToMany" : "relationship.ToOne");
        field(narrow + "<" + type + ", " + imports.name(destination) + ">", name, initialiser);
    }

    void identity(String name, List<String> attributes) {
        field(rowan("resource.Identity") + "<" + type + ">", name, "identity(" + String.join(", ", attributes) + ")");
    }

    void action(String kind) {
        field(rowan("resource." + Names.capital(kind)) + "<" + type + ">", kind, kind + "()");
    }

    void table(String name) {
        imports.name("dev.rowan.postgres.Table");
        field("Table", "table", "Table.named(" + Literal.quoted(name) + ")");
    }

    String text(String sentence) {
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

    private static String nested(AttributeDraft draft) {
        return "    /** What " + draft.name() + " may be. */\n    public enum " + enumName(draft.kind())
                + " {\n        " + String.join(",\n        ", draft.kind().constants()) + "\n    }\n\n";
    }

    private static String enumName(Kind kind) {
        return kind.java().replace("List<", "").replace(">", "");
    }

    private String rowan(String name) {
        return imports.name("dev.rowan." + name);
    }
}
