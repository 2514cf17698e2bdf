package dev.rowan.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;

/** One parsed Java file. */
record Source(Path root, Floor floor, boolean main, Path file, CompilationUnitTree tree, DocTrees docs) {

    static List<Source> parse(Path root, List<Floor> floors) {
        Map<Path, Floor> floorOf = new HashMap<>();
        Map<Path, Boolean> isMain = new HashMap<>();
        for (Floor floor : floors) {
            floor.mainFiles().forEach(file -> isMain.put(file, true));
            floor.testFiles().forEach(file -> isMain.put(file, false));
            floor.mainFiles().forEach(file -> floorOf.put(file, floor));
            floor.testFiles().forEach(file -> floorOf.put(file, floor));
        }
        if (floorOf.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var objects = files.getJavaFileObjectsFromPaths(
                    floorOf.keySet().stream().sorted().toList());
            var task = (JavacTask) compiler.getTask(null, files, problem -> {}, List.of(), null, objects);
            DocTrees docs = DocTrees.instance(task);
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree tree : task.parse()) {
                Path file = Path.of(tree.getSourceFile().toUri());
                sources.add(new Source(root, floorOf.get(file), isMain.get(file), file, tree, docs));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String place() {
        return root.relativize(file).toString().replace('\\', '/');
    }

    String place(Tree part) {
        return place() + ":" + line(start(part));
    }

    String text() {
        try {
            return tree.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int lines() {
        return (int) text().lines().count();
    }

    /** How many lines a part of this file spans. */
    int lines(Tree part) {
        return line(docs.getSourcePositions().getEndPosition(tree, part)) - line(start(part)) + 1;
    }

    int start(Tree part) {
        return (int) docs.getSourcePositions().getStartPosition(tree, part);
    }

    String name() {
        return file.getFileName().toString();
    }

    /** The package it says it is in; empty for a module-info. */
    String packageName() {
        return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
    }

    /** The Javadoc of a declaration, without its stars. */
    Optional<String> doc(TreePath declaration) {
        return Optional.ofNullable(docs.getDocComment(declaration)).filter(text -> !text.isBlank());
    }

    private int line(long position) {
        return (int) tree.getLineMap().getLineNumber(Math.max(0, position));
    }
}
