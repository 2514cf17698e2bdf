package dev.rowan.tasks.generate;

import com.sun.source.tree.VariableTree;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.source.JavaSource;
import dev.rowan.tasks.source.SourceEdit;
import dev.rowan.tasks.source.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a many-to-many into a resource that is there. */
record Sides(Draft draft, JoinPaths paths) {
    private static final Set<String> RELATIONSHIPS = Set.of("ToOne", "ToMany");
    private static final Set<String> ATTRIBUTES = Set.of("Attribute", "Text");

    void add(ResourceSource here, ResourceSource there, String name, boolean back) {
        Optional<VariableTree> taken = here.field(name);
        SourceEdit edit = draft.edit(here.source());
        if (taken.isPresent()) {
            refuseOther(here, there, taken.get(), back);
            draft.note(here.name() + "." + name + " is there already ("
                    + here.source().at(taken.get()) + ")");
            return;
        }
        String toMany = edit.type("dev.rowan.relationship.ToMany");
        String other = edit.type(there.known().type());
        String join = edit.type(paths.type());
        String declared = "public final " + toMany + "<" + here.name() + ", " + other + "> " + name;
        String initialiser = "manyToMany(" + other + ".class, " + join + ".class" + lambdas(back) + ")";
        Optional<VariableTree> anchor = anchor(here);
        if (anchor.isPresent()) {
            edit.behind(anchor.get(), declared, initialiser);
        } else {
            edit.first(here.type(), declared, initialiser);
        }
    }

    private void refuseOther(ResourceSource here, ResourceSource there, VariableTree taken, boolean back) {
        Resolution resolution = new Resolution(here.workspace(), here.source());
        Chain chain = Chain.of(taken.getInitializer());
        List<String> classes = chain.classes().stream()
                .map(each -> resolution.type(each).orElse(each))
                .toList();
        boolean joins = chain.factory().equals("manyToMany")
                && classes.size() == 2
                && classes.get(0).equals(there.known().type());
        if (!joins || !isJoin(classes.get(1))) {
            throw Declined.source(here.source().at(taken) + ": " + here.name() + "." + taken.getName()
                    + " is there already and "
                    + (joins ? "leads by " + Workspace.simple(classes.get(1)) : "is something else")
                    + "; nothing was changed. "
                    + (joins ? "Say --name " + Workspace.simple(classes.get(1)) + " if that is meant, take" : "Take")
                    + " another name with " + (back ? "--back-as" : "--as") + ", or write into " + here.name()
                    + ": `public final ToMany<"
                    + here.name() + ", " + there.name() + "> … = manyToMany(" + there.name() + ".class, "
                    + Workspace.simple(paths.type()) + ".class" + lambdas(back) + ");`");
        }
    }

    /** A join whose class is not there now is known by its simple name alone. */
    private boolean isJoin(String type) {
        return type.equals(paths.type()) || type.equals(Workspace.simple(paths.type()));
    }

    private String lambdas(boolean back) {
        return paths.named()
                .map(named -> back
                        ? ", j -> j." + named.far() + ", j -> j." + named.near()
                        : ", j -> j." + named.near() + ", j -> j." + named.far())
                .orElse("");
    }

    /** Behind which field it goes: the last relationship, else the last attribute, else the last field. */
    private static Optional<VariableTree> anchor(ResourceSource here) {
        return last(here.fields(), RELATIONSHIPS)
                .or(() -> last(here.fields(), ATTRIBUTES))
                .or(() -> lastOf(JavaSource.fields(here.type())));
    }

    private static Optional<VariableTree> last(List<VariableTree> fields, Set<String> types) {
        return lastOf(fields.stream()
                .filter(field -> types.contains(Workspace.simple(Spelling.of(field.getType()))))
                .toList());
    }

    private static Optional<VariableTree> lastOf(List<VariableTree> fields) {
        return fields.isEmpty() ? Optional.empty() : Optional.of(fields.get(fields.size() - 1));
    }
}
