package dev.rowan.tasks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes a class in a layout that no formatter made, with members that look like others. */
final class Jumble {
    private static final List<String> LICENCES =
            List.of("", "// a licence {", "/* package x; import y.Z; */", "/** { \" ' */");
    private static final List<String> BESIDE = List.of(
            "interface Beside { int groups = 1; Object users(); }",
            "enum Sort { UP { @Override public String toString() { return \"}\"; } }, DOWN; static Object groups; }",
            "@FunctionalInterface interface Way<T extends Comparable<? super T>> { T at(int... places); }");
    private static final List<String> DECOYS = List.of(
            "record Inner(String name, int... more) { public Inner { if (name == null) { throw new Error(\"}\"); } } }",
            "enum Colour { RED { @Override public String toString() { return \"{\"; } }, BLUE; static int groups; }",
            "static final String TEXT = \"\"\"\n  {\"a\": \"}\"} // no comment\n\\\"\"\" /* nor this\n\"\"\";",
            "static final char BRACE = '{', QUOTE = '\"', TICK = '\\'', SLASH = '\\\\';",
            "static java.util.Map<String, java.util.List<java.util.Map<String, int[]>>> deep(int[]... a) { return null; }",
            "@Deprecated(since = \"1 { }\") @SuppressWarnings({\"unused\", \"x}\"}) static void old() { int groups = 0; }",
            "static { System.getProperty(\"a{\"); }",
            "interface Groups { int groups = 3; Object user(); class ToManys { Object groups; } }",
            "static class Group {}",
            "static Object Über = \"é{日本\\u007d\";",
            "static final String URL = \"http://x//y\"; // a // b {",
            "static int a = 1, b[] = {2, 3}, c;",
            "static final Runnable DEEP = () -> { Object groups = new Object() { int users; }; };",
            ";");

    private final Random random;
    private final String newline;
    private final String indentation;
    private final int density;

    Jumble(Random random) {
        this.random = random;
        this.newline = one(List.of("\n", "\r\n", "\n", "\r\n", "\r"));
        this.indentation = one(List.of("\t", "  ", "    ", ""));
        this.density = random.nextInt(4);
    }

    /** A resource with a key, of the plain form of which nothing is known but its name. */
    String resource(String inPackage, String type, String constant) {
        List<String> members = new ArrayList<>(List.of(
                "public static final %s %s = new %s();".formatted(type, constant, type),
                annotated("public final Attribute<" + type + ", UUID> id = uuidPrimaryKey();"),
                annotated("public final Read<" + type + "> read = read();"),
                annotated("public final Text<" + type + "> name = string() . required ( ) ;")));
        members.addAll(some(DECOYS.stream()
                .filter(each -> !each.equals("static class " + type + " {}"))
                .toList()));
        Collections.shuffle(members, random);
        return file(
                inPackage,
                List.of("dev.rowan.expression.*", "dev.rowan.resource.*", "java.util.UUID"),
                "public final class " + type + " extends Resource<" + type + ">",
                members);
    }

    /** The class of both domains. */
    String domains() {
        List<String> members = new ArrayList<>(List.of(
                "public static final Domain ACCOUNTS = Domain . of ( \"Accounts\" , USER ) ;",
                "public static final Domain WORKS = Domain . of ( \"Works\" , GROUP ) ;"));
        members.addAll(some(DECOYS.subList(0, 8)));
        Collections.shuffle(members, random);
        return file(
                "app",
                List.of("static app.User.USER", "static app.works.Group.*", "dev.rowan.resource.Domain"),
                one(List.of("public final class Domains", "public interface Domains")),
                members);
    }

    private String file(String inPackage, List<String> imports, String head, List<String> members) {
        boolean isInterface = head.contains("interface");
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        line(text, "", one(LICENCES));
        line(text, "", spaced("package " + inPackage + " ;"));
        List<String> shuffled = new ArrayList<>(imports);
        if (random.nextBoolean()) {
            Collections.shuffle(shuffled, random);
        }
        shuffled.forEach(each -> line(text, "", spaced("import " + each + " ;")));
        boolean before = random.nextInt(3) == 0;
        line(text, "", before ? beside(head) : "");
        String annotation =
                one(List.of("", "@SuppressWarnings(\"}\") ", "@SuppressWarnings ( { \"unused\" , \"{\" } ) "));
        line(text, "", spaced(annotation + head + " {"));
        members.stream()
                .filter(each -> !isInterface || !each.matches("(?s)static \\{.*|.*static void.*|.*deep\\(.*"))
                .forEach(each -> line(
                        text, indentation, each.contains("\"\"\"") || each.startsWith("/**") ? each : spaced(each)));
        line(text, "", "}");
        line(text, "", !before && random.nextInt(3) == 0 ? beside(head) : "");
        String whole = text.toString().replace("\n", newline);
        return random.nextBoolean() ? whole : whole.stripTrailing();
    }

    /** A class of the same file, of a name that no other file has. */
    private String beside(String head) {
        String name = head.replaceAll("(?s).*(class|interface) (\\w+).*", "$2");
        return one(BESIDE).replaceAll("\\b(Beside|Sort|Way)\\b", "$1Of" + name);
    }

    private void line(StringBuilder text, String before, String words) {
        boolean apart = density > 0 || text.toString().matches("(?s).*//[^\n]*");
        text.append(apart ? "\n".repeat(1 + random.nextInt(density + 1)) + before : " ")
                .append(words);
        if (density > 1 && !words.contains("//") && random.nextInt(4) == 0) {
            text.append(
                    one(List.of(" // of it {", " /* of it } */", " /* a */ // b", "   ", "\t/* over\n two lines */")));
        }
    }

    /** With whatever may stand between words where a blank does; texts are left alone. */
    private String spaced(String words) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            quoted ^= (c == '"' || c == '\'')
                    && (i == 0 || words.charAt(i - 1) != '\\')
                    && words.indexOf("'\"'") != i - 1;
            boolean comment = words.startsWith("//", i) && !quoted;
            if (comment) {
                return text.append(words.substring(i)).toString();
            }
            text.append(c == ' ' && !quoted ? blank() : Character.toString(c));
        }
        return text.toString();
    }

    private String blank() {
        return density < 2 || random.nextInt(6) > 0
                ? " "
                : one(List.of("  ", "\t", "\n" + indentation, " /* { */ ", " // } \" ;\n", "\n\n", "/**/"));
    }

    private String annotated(String member) {
        return one(List.of("", "", "@Deprecated ", "@SuppressWarnings ( \"x\" ) ", "/** Of \"it\" { */ ")) + member;
    }

    private List<String> some(List<String> all) {
        return all.stream().filter(each -> random.nextInt(3) == 0).toList();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
