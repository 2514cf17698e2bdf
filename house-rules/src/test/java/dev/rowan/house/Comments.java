package dev.rowan.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** What users can see says in a sentence what it does, and nothing is left for later. */
final class Comments {
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Set<String> SENTENCES = Set.of("Test", "ParameterizedTest", "TestFactory", "RepeatedTest");

    private Comments() {}

    static List<Finding> leftForLater(House house) {
        List<Finding> findings = new ArrayList<>();
        for (Source source : house.sources()) {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                var mark = LEFT_FOR_LATER.matcher(lines.get(i));
                if (mark.find()) {
                    findings.add(new Finding(
                            source.place() + ":" + (i + 1),
                            "comments",
                            "a " + mark.group(1),
                            "do it, or file an issue and take the mark out"));
                }
            }
        }
        return findings;
    }

    /** Public and protected declarations of exported packages that have no Javadoc. */
    static List<Finding> missing(House house) {
        Set<String> exported = exported(house);
        List<Finding> findings = new ArrayList<>();
        for (Source source : house.mainSources()) {
            TreePath unit = new TreePath(source.tree());
            for (Tree declaration : source.tree().getTypeDecls()) {
                if (exported.contains(source.packageName()) && declaration instanceof ClassTree type) {
                    new Reader(source, findings).type(new TreePath(unit, type), null);
                }
            }
        }
        return findings;
    }

    static Set<String> exported(House house) {
        Set<String> exported = new LinkedHashSet<>();
        for (Source source : house.mainSources()) {
            if (source.tree().getModule() != null) {
                for (var directive : source.tree().getModule().getDirectives()) {
                    if (directive instanceof ExportsTree exports && exports.getModuleNames() == null) {
                        exported.add(exports.getPackageName().toString());
                    }
                }
            }
        }
        return exported;
    }

    private record Reader(Source source, List<Finding> findings) {

        void type(TreePath path, ClassTree owner) {
            ClassTree type = (ClassTree) path.getLeaf();
            if (Members.seen(owner, type.getModifiers(), Modifier.PUBLIC, Modifier.PROTECTED)) {
                need(path, "type " + type.getSimpleName());
                type.getMembers().forEach(member -> member(new TreePath(path, member), type));
            }
        }

        private void member(TreePath path, ClassTree owner) {
            if (path.getLeaf() instanceof ClassTree) {
                type(path, owner);
            } else if (path.getLeaf() instanceof MethodTree method && !speaksForItself(owner, method)) {
                need(path, "%s.%s".formatted(owner.getSimpleName(), nameOf(owner, method)));
            } else if (path.getLeaf() instanceof VariableTree field
                    && Members.seen(owner, field.getModifiers(), Modifier.PUBLIC, Modifier.PROTECTED)
                    && !Members.isEnumConstant(owner, field)) {
                need(path, "%s.%s".formatted(owner.getSimpleName(), field.getName()));
            }
        }

        private boolean speaksForItself(ClassTree owner, MethodTree method) {
            return !Members.seen(owner, method.getModifiers(), Modifier.PUBLIC, Modifier.PROTECTED)
                    || Members.overrides(method)
                    || Members.annotated(method.getModifiers(), SENTENCES)
                    || Members.isCanonical(owner, method, source)
                    || method.getParameters().isEmpty()
                            && Members.components(owner)
                                    .contains(method.getName().toString());
        }

        private static String nameOf(ClassTree owner, MethodTree method) {
            var name = Members.isConstructor(method) ? owner.getSimpleName() : method.getName();
            return name + "(" + (method.getParameters().isEmpty() ? "" : "…") + ")";
        }

        private void need(TreePath path, String what) {
            if (source.doc(path).isEmpty()) {
                findings.add(new Finding(
                        source.place(path.getLeaf()),
                        "comments",
                        what + " is public and has no Javadoc",
                        "say in a sentence what it does, with units and errors, or make it package-private"));
            }
        }
    }
}
