package dev.rowan.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What the syntax tree says about a type's members. */
final class Members {
    private static final Set<Tree.Kind> OPEN = Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

    private Members() {}

    /** Whether a member has one of these modifiers, or is public since it stands in an interface. */
    static boolean seen(ClassTree owner, ModifiersTree modifiers, Modifier... wanted) {
        if (owner != null && OPEN.contains(owner.getKind())) {
            return !modifiers.getFlags().contains(Modifier.PRIVATE);
        }
        return List.of(wanted).stream().anyMatch(modifiers.getFlags()::contains);
    }

    static boolean overrides(MethodTree method) {
        return annotated(method.getModifiers(), Set.of("Override"));
    }

    static boolean annotated(ModifiersTree modifiers, Set<String> simpleNames) {
        return modifiers.getAnnotations().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(name -> simpleNames.contains(name.substring(name.lastIndexOf('.') + 1)));
    }

    static boolean isConstructor(MethodTree method) {
        return method.getName().contentEquals("<init>");
    }

    /** The names of a record's components; empty for any other type. */
    static List<String> components(ClassTree type) {
        if (type.getKind() != Tree.Kind.RECORD) {
            return List.of();
        }
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(field -> field.getName().toString())
                .toList();
    }

    /** A record's constructor of all its components, in the long form or the compact one. */
    static boolean isCanonical(ClassTree owner, MethodTree method, Source source) {
        if (owner.getKind() != Tree.Kind.RECORD || !isConstructor(method)) {
            return false;
        }
        String head = source.text().substring(source.start(method), source.start(method.getBody()));
        boolean compact = head.strip().endsWith(owner.getSimpleName().toString());
        return compact || method.getParameters().size() == components(owner).size();
    }

    static boolean isEnumConstant(ClassTree owner, VariableTree field) {
        return owner.getKind() == Tree.Kind.ENUM
                && field.getInitializer() instanceof NewClassTree
                && String.valueOf(field.getType()).equals(owner.getSimpleName().toString());
    }
}
