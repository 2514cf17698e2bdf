package dev.rowan.tasks.generate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import dev.rowan.tasks.source.JavaSource;
import dev.rowan.tasks.source.Spelling;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What names in a source mean, as far as imports and files tell.
 *
 * @param workspace in which files are sought
 * @param source in which the names stand
 */
record Resolution(Workspace workspace, JavaSource source) {
    /** The resource behind a constant, such as {@code USER}, {@code User.USER} or {@code app.User.USER}. */
    Optional<Known> resource(ExpressionTree constant) {
        if (constant instanceof IdentifierTree name) {
            return named(name.getName().toString());
        }
        return constant instanceof MemberSelectTree member
                ? type(Spelling.of(member.getExpression()))
                        .flatMap(type -> known(member.getIdentifier().toString(), type))
                : Optional.empty();
    }

    /** The class behind a name, such as {@code User}: imported, of the same package, or named in full. */
    Optional<String> type(String name) {
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        String rest = name.substring(first.length());
        Stream<String> imported = imports(false)
                .filter(each -> Workspace.simple(each).equals(first))
                .map(each -> each + rest);
        Stream<String> near = Stream.concat(Stream.of(source.packageName()), stars(false))
                .map(each -> each.isEmpty() ? name : each + "." + name);
        Stream<String> nested = source.nested().stream()
                .filter(each -> Workspace.simple(each).equals(first))
                .map(each -> each + rest);
        return Stream.of(nested, imported, near, Stream.of(name))
                .flatMap(each -> each)
                .filter(each -> workspace.find(each).isPresent())
                .findFirst();
    }

    private Optional<Known> named(String name) {
        Stream<String> imported = imports(true)
                .filter(each -> Workspace.simple(each).equals(name))
                .map(Workspace::holder);
        return Stream.concat(imported, stars(true).filter(type -> declares(type, name)))
                .flatMap(type -> known(name, type).stream())
                .findFirst();
    }

    private Optional<Known> known(String constant, String type) {
        return workspace.find(type).map(path -> new Known(constant, type, path));
    }

    private boolean declares(String type, String constant) {
        Optional<Path> path = workspace.find(type);
        return path.isPresent()
                && workspace
                        .read(path.get())
                        .type(Workspace.simple(type))
                        .filter(found -> JavaSource.fields(found).stream()
                                .anyMatch(field -> field.getName().contentEquals(constant)))
                        .isPresent();
    }

    private Stream<String> imports(boolean ofMembers) {
        return names(ofMembers).stream().filter(name -> !name.endsWith(".*"));
    }

    private Stream<String> stars(boolean ofMembers) {
        return names(ofMembers).stream().filter(name -> name.endsWith(".*")).map(Workspace::holder);
    }

    private List<String> names(boolean ofMembers) {
        return source.unit().getImports().stream()
                .filter(each -> each.isStatic() == ofMembers)
                .map(ImportTree::getQualifiedIdentifier)
                .map(Spelling::of)
                .toList();
    }
}
