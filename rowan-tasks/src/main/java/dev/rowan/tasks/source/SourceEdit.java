package dev.rowan.tasks.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What is to be added to one file; used by one thread. */
public final class SourceEdit {
    private static final String CONTINUED = "        ";

    private final JavaSource source;
    private final Layout layout;
    private final Set<String> imports = new TreeSet<>();
    private final Set<String> memberImports = new TreeSet<>();
    private final List<Splice> splices = new ArrayList<>();
    private final Additions additions;

    /**
     * Begins with nothing to add.
     *
     * @param source the file as it is
     */
    public SourceEdit(JavaSource source) {
        this.source = source;
        this.layout = source.layout();
        this.additions = new Additions(source);
    }

    /**
     * Makes a class known to the file.
     *
     * @param qualified such as {@code app.Group}
     * @return how the file writes it: by its simple name, or in full where that means another class
     */
    public String type(String qualified) {
        String simple = ImportLines.simple(qualified);
        ImportLines lines = new ImportLines(source, false);
        boolean taken = lines.clashes(qualified)
                || imports.stream()
                        .anyMatch(each -> !each.equals(qualified)
                                && ImportLines.simple(each).equals(simple))
                || declares(simple, qualified);
        boolean known = lines.covers(qualified) || imports.contains(qualified);
        boolean near = ImportLines.holder(qualified).equals(source.packageName())
                || source.nested().contains(qualified);
        if (taken || (!near && !known && source.uses(simple))) {
            return qualified;
        }
        if (!near && !known) {
            imports.add(qualified);
        }
        return simple;
    }

    /**
     * Makes a constant known to the file.
     *
     * @param qualified such as {@code app.Group.GROUP}
     * @return how the file writes it: by its own name, or with its class where that means something else
     */
    public String constant(String qualified) {
        String simple = ImportLines.simple(qualified);
        ImportLines lines = new ImportLines(source, true);
        boolean taken = lines.clashes(qualified)
                || memberImports.stream()
                        .anyMatch(each -> !each.equals(qualified)
                                && ImportLines.simple(each).equals(simple))
                || hasField(simple);
        boolean known = lines.covers(qualified) || memberImports.contains(qualified);
        if (taken || (!known && source.uses(simple))) {
            return type(ImportLines.holder(qualified)) + "." + simple;
        }
        if (!lines.covers(qualified)) {
            memberImports.add(qualified);
        }
        return simple;
    }

    /**
     * Adds a field behind another.
     *
     * @param member a field of the file
     * @param declared the new one, such as {@code public final int x}
     * @param initialiser its value
     */
    public void behind(VariableTree member, String declared, String initialiser) {
        int at = layout.afterComments(source.end(member));
        String newline = layout.newline(source.start(member));
        String indentation = layout.indentation(source.start(member));
        splices.add(new Splice(at, newline + FieldLine.of(indentation, newline, declared, initialiser)));
        additions.member(holder(member), declared, initialiser);
    }

    /**
     * Adds a field behind the last of some, looking like them: with a comment of its own where the last has one, and
     * after an empty line where they are apart.
     *
     * @param members fields of the file, in the order of the text
     * @param sentence the comment
     * @param declared the new one, such as {@code public static final int X}
     * @param initialiser its value
     */
    public void likeLast(List<VariableTree> members, String sentence, String declared, String initialiser) {
        VariableTree last = members.get(members.size() - 1);
        String before = source.text().substring(0, source.start(last)).stripTrailing();
        boolean commented = before.endsWith("*/");
        int previous = members.size() > 1 ? source.end(members.get(members.size() - 2)) : source.end(last);
        String gap = source.text().substring(previous, Math.max(previous, source.start(last)));
        boolean apart = commented || gap.lines().count() > 2;
        String newline = layout.newline(source.start(last));
        String indentation = layout.indentation(source.start(last));
        splices.add(new Splice(
                layout.afterComments(source.end(last)),
                (apart ? newline : "")
                        + newline
                        + (commented ? indentation + "/** " + sentence + " */" + newline : "")
                        + FieldLine.of(indentation, newline, declared, initialiser)));
        additions.member(holder(last), declared, initialiser);
    }

    /**
     * Adds a field as the first member of a class.
     *
     * @param type a class of the file
     * @param declared the new one, such as {@code public final int x}
     * @param initialiser its value
     */
    public void first(ClassTree type, String declared, String initialiser) {
        additions.member(type, declared, initialiser);
        int open = type.getKind() == Tree.Kind.ENUM ? -1 : opening(type);
        if (open < 0) {
            additions.hindered("the place behind the opening brace of " + type.getSimpleName() + " was not found");
            return;
        }
        String newline = layout.newline(open);
        String indentation = type.getMembers().stream()
                .map(source::start)
                .filter(at -> at > open && layout.startsLine(at))
                .findFirst()
                .map(layout::indentation)
                .orElse(layout.indentation(source.start(type)) + "    ");
        int at = layout.afterComments(open + 1);
        boolean lineGoesOn = !source.text().substring(at, layout.lineEnd(at)).isBlank();
        String end = lineGoesOn ? newline + layout.indentation(source.start(type)) : "";
        splices.add(new Splice(at, newline + FieldLine.of(indentation, newline, declared, initialiser) + end));
    }

    /**
     * Adds an argument behind the last of a call.
     *
     * @param call a call of the file, with at least one argument
     * @param written the argument
     */
    public void argument(MethodInvocationTree call, String written) {
        additions.argument(written);
        List<? extends ExpressionTree> all = call.getArguments();
        Tree last = all.get(all.size() - 1);
        int end = source.end(last);
        int behind = Math.min(layout.afterComments(end), layout.lineEnd(end));
        String newline = layout.newline(end);
        String own = newline + layout.indentation(source.start(last));
        boolean lineComment =
                behind > end && source.text().substring(end, behind).contains("//");
        if (lineComment) {
            splices.add(new Splice(end, ","));
            splices.add(new Splice(behind, own + written));
        } else if (layout.startsLine(source.start(last)) && onePerLine(all)) {
            splices.add(new Splice(end, "," + own + written));
        } else {
            splices.add(new Splice(afterBlocks(end, call), separator(last, written) + written));
        }
    }

    /**
     * The file with all that was added.
     *
     * @return its new text
     * @throws Declined when it would not read as before, with just that more; told with the lines to paste
     */
    public String result() {
        List<Splice> all = new ArrayList<>();
        all.addAll(new ImportLines(source, true).adding(memberImports));
        all.addAll(new ImportLines(source, false).adding(imports));
        all.addAll(splices);
        String result = Splice.into(source.text(), all);
        Set<String> both = new TreeSet<>(imports);
        both.addAll(memberImports);
        additions.check(result, both);
        return result;
    }

    private boolean onePerLine(List<? extends ExpressionTree> all) {
        return all.size() < 3 || layout.startsLine(source.start(all.get(all.size() - 2)));
    }

    private int afterBlocks(int end, MethodInvocationTree call) {
        String tail = source.text().substring(end, source.end(call));
        int close = tail.lastIndexOf("*/");
        return close < 0 || tail.contains("\n") ? end : end + close + 2;
    }

    /** Nothing but insertions: a line that gets too long goes on in the next, and is not formatted anew. */
    private String separator(Tree last, String written) {
        int end = source.end(last);
        int start = layout.lineStart(end);
        if (layout.lineEnd(end) - start + written.length() + 2 <= FieldLine.LONGEST) {
            return ", ";
        }
        String indentation = layout.indentation(source.start(last));
        boolean continued = layout.startsLine(source.start(last));
        return "," + layout.newline(end) + indentation + (continued ? "" : CONTINUED);
    }

    private ClassTree holder(VariableTree member) {
        ClassTree[] holder = new ClassTree[1];
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                holder[0] = type.getMembers().contains(member) ? type : holder[0];
                return super.visitClass(type, null);
            }
        }.scan(source.unit(), null);
        return Objects.requireNonNull(holder[0]);
    }

    /** The place of the opening brace, -1 where it is not found. */
    private int opening(ClassTree type) {
        int from = Math.max(source.start(type), source.end(type.getModifiers()));
        for (Tree part : type.getImplementsClause()) {
            from = Math.max(from, source.end(part));
        }
        if (type.getExtendsClause() != null) {
            from = Math.max(from, source.end(type.getExtendsClause()));
        }
        return layout.brace(from);
    }

    private boolean declares(String simple, String qualified) {
        boolean nested = source.nested().stream()
                .anyMatch(each -> ImportLines.simple(each).equals(simple) && !each.equals(qualified));
        boolean own = source.unit().getTypeDecls().stream()
                .anyMatch(type ->
                        type instanceof ClassTree top && top.getSimpleName().contentEquals(simple));
        return nested || (own && !ImportLines.holder(qualified).equals(source.packageName()));
    }

    private boolean hasField(String name) {
        return source.unit().getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .flatMap(type -> JavaSource.fields((ClassTree) type).stream())
                .anyMatch(field -> field.getName().contentEquals(name));
    }
}
