package dev.rowan.tasks.generate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import dev.rowan.model.naming.SqlNames;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.source.JavaSource;
import dev.rowan.tasks.source.Spelling;
import dev.rowan.tasks.words.Kind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The class of a resource as it is.
 *
 * @param workspace where it is
 * @param known what its domain says
 * @param source its file
 * @param type its class
 */
record ResourceSource(Workspace workspace, Known known, JavaSource source, ClassTree type) {
    static ResourceSource read(Workspace workspace, Known known) {
        JavaSource source = workspace.read(known.path());
        ClassTree type = source.type(known.simpleName())
                .orElseThrow(() -> Declined.source(source.shown() + ": has no class " + known.simpleName() + ", which "
                        + workspace.domains() + " names"));
        if (type.getExtendsClause() == null) {
            throw Declined.source(source.at(type) + ": " + known.simpleName() + " is no resource: it does not extend"
                    + " Resource<" + known.simpleName() + ">");
        }
        return new ResourceSource(workspace, known, source, type);
    }

    String name() {
        return known.simpleName();
    }

    /** The fields of rows, not of the class. */
    List<VariableTree> fields() {
        return JavaSource.fields(type).stream()
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .toList();
    }

    Optional<VariableTree> field(String name) {
        return fields().stream()
                .filter(field -> field.getName().contentEquals(name))
                .findFirst();
    }

    /** The kinds of the attributes of its primary key; one that is not understood is left out. */
    List<Kind> key() {
        List<Kind> own = keyOf(fields());
        return own.isEmpty() ? keyOf(inherited()) : own;
    }

    /** The fields of the class that it extends, where that is one of the project. */
    private List<VariableTree> inherited() {
        String above = Spelling.of(type.getExtendsClause());
        return new Resolution(workspace, source)
                .type(above)
                .flatMap(workspace::find)
                .flatMap(path -> workspace.read(path).type(Workspace.simple(above)))
                .map(JavaSource::fields)
                .orElse(List.of());
    }

    private static List<Kind> keyOf(List<VariableTree> fields) {
        return fields.stream()
                .map(field -> Chain.of(field.getInitializer()))
                .filter(Chain::isKey)
                .flatMap(chain -> Kind.made(chain.factory()).stream())
                .toList();
    }

    /** The kind of its key, where that is one attribute. */
    Kind soleKey() {
        List<Kind> key = key();
        if (key.size() != 1) {
            throw Declined.source(source.at(type) + ": a relationship matches a primary key of one attribute, and "
                    + name() + " has " + (key.isEmpty() ? "none that can be read from its source" : key.size())
                    + "; give it `public final Attribute<" + name() + ", UUID> id = uuidPrimaryKey();`");
        }
        return key.get(0);
    }

    /** Its belongs-to that lead to a resource. */
    List<VariableTree> leadingTo(String qualified) {
        Resolution resolution = new Resolution(workspace, source);
        return fields().stream()
                .filter(field -> {
                    Chain chain = Chain.of(field.getInitializer());
                    return chain.factory().equals("belongsTo")
                            && chain.classes().stream()
                                    .anyMatch(each -> resolution
                                            .type(each)
                                            .filter(qualified::equals)
                                            .isPresent());
                })
                .toList();
    }

    /** Its table, where that is said or derived. */
    String table() {
        return fields().stream()
                .map(VariableTree::getInitializer)
                .flatMap(initialiser -> Chain.text(initialiser, "Table.named").stream())
                .findFirst()
                .orElse(SqlNames.plural(SqlNames.snake(name())));
    }
}
