package dev.rowan.tasks.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One source file as it is: its text, its tree, and where in the text each part of the tree is. */
public final class JavaSource {
    private final Path path;
    private final String shown;
    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    JavaSource(Path path, String shown, String text, CompilationUnitTree unit, SourcePositions positions) {
        this.path = path;
        this.shown = shown;
        this.text = text;
        this.unit = unit;
        this.positions = positions;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param shown what messages call it
     * @return what is in it
     * @throws Declined when it cannot be read, or is not Java as this JDK knows it
     */
    public static JavaSource read(Path path, String shown) {
        return Parsing.parse(path, shown, Utf8.text(path, shown));
    }

    /**
     * Where it is.
     *
     * @return the file
     */
    public Path path() {
        return path;
    }

    /**
     * What messages call it.
     *
     * @return such as {@code src/main/java/app/User.java}
     */
    public String shown() {
        return shown;
    }

    /**
     * All of it.
     *
     * @return the text, with a byte order mark if it has one
     */
    public String text() {
        return text;
    }

    /**
     * The tree.
     *
     * @return what the JDK's parser made of it
     */
    public CompilationUnitTree unit() {
        return unit;
    }

    /**
     * The package.
     *
     * @return its name, empty for none
     */
    public String packageName() {
        return unit.getPackageName() == null ? "" : Spelling.of(unit.getPackageName());
    }

    /**
     * A class of the file.
     *
     * @param simpleName such as {@code User}
     * @return the class; one that lies in no other before one that does
     */
    public Optional<ClassTree> type(String simpleName) {
        List<ClassTree> level = classes(unit.getTypeDecls());
        while (!level.isEmpty()) {
            Optional<ClassTree> found = level.stream()
                    .filter(type -> type.getSimpleName().contentEquals(simpleName))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            level = level.stream()
                    .flatMap(type -> classes(type.getMembers()).stream())
                    .toList();
        }
        return Optional.empty();
    }

    /**
     * The classes that lie directly in the others.
     *
     * @return their names in full, such as {@code app.User.Status}
     */
    public List<String> nested() {
        return classes(unit.getTypeDecls()).stream()
                .flatMap(outer -> classes(outer.getMembers()).stream()
                        .map(inner -> packageName() + "." + outer.getSimpleName() + "." + inner.getSimpleName()))
                .toList();
    }

    private static List<ClassTree> classes(List<? extends Tree> trees) {
        return trees.stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    /**
     * The fields of a class.
     *
     * @param type a class of this file
     * @return in the order of the text
     */
    public static List<VariableTree> fields(ClassTree type) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .toList();
    }

    /**
     * Where a part begins.
     *
     * @param tree a part of this file
     * @return the place of its first character
     */
    public int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    /**
     * Where a part ends.
     *
     * @param tree a part of this file
     * @return the place behind its last character
     */
    public int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    /**
     * The place of a part, for messages.
     *
     * @param tree a part of this file
     * @return such as {@code src/main/java/app/User.java:14}
     */
    public String at(Tree tree) {
        return shown + ":" + unit.getLineMap().getLineNumber(start(tree));
    }

    /** Whether the code says a name on its own, which an import of another thing would give another meaning. */
    boolean uses(String name) {
        boolean[] used = {false};
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
                used[0] |= identifier.getName().contentEquals(name);
                return super.visitIdentifier(identifier, null);
            }
        }.scan(unit.getTypeDecls(), null);
        return used[0];
    }

    Layout layout() {
        return new Layout(text);
    }
}
