package dev.rowan.tasks.generate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.source.JavaSource;
import dev.rowan.tasks.words.Names;
import dev.rowan.tasks.words.OwnTypes;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Records and enums as the sources have them. */
record SourceTypes(Surroundings surroundings) implements OwnTypes {
    @Override
    public String record(String typed) {
        return named(typed, Tree.Kind.RECORD, "record " + Workspace.simple(typed) + "(String street, String town) {}");
    }

    @Override
    public String enumeration(String typed) {
        return named(typed, Tree.Kind.ENUM, "enum " + Workspace.simple(typed) + " { OPEN, DONE }");
    }

    private String named(String typed, Tree.Kind wanted, String example) {
        Names.packaged(typed);
        Workspace workspace = surroundings.workspace();
        String near = surroundings.inPackage() + "." + typed;
        String qualified = Stream.of(near, typed)
                .filter(each -> type(each).isPresent())
                .findFirst()
                .orElseThrow(() -> Declined.words("there is no class '" + Printable.of(typed) + "' under "
                        + workspace.shown(workspace.sources()) + "; write it first, such as `public " + example
                        + "` in "
                        + workspace.shown(workspace.path(near))
                        + ", and run this again; a class of another package is named in full"));
        ClassTree type = type(qualified).orElseThrow();
        if (type.getKind() != wanted) {
            Path path = workspace.find(qualified).orElseThrow();
            throw Declined.words(workspace.read(path).at(type) + ": " + Printable.of(typed) + " is no "
                    + (wanted == Tree.Kind.ENUM ? "enum" : "record") + "; write such as `public " + example + "`");
        }
        return qualified;
    }

    private Optional<ClassTree> type(String qualified) {
        Workspace workspace = surroundings.workspace();
        Optional<JavaSource> source = workspace.find(qualified).map(workspace::read);
        return source.flatMap(each -> each.type(Workspace.simple(qualified)));
    }
}
