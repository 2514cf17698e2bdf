package dev.rowan.tasks.source;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** New imports of one kind, static or not, put among those that are there. */
record ImportLines(JavaSource source, boolean ofMembers) {
    static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    static String holder(String qualified) {
        return qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
    }

    /** Whether a name can be used as it is, by an import that is there. */
    boolean covers(String qualified) {
        return names().stream().anyMatch(name -> name.equals(qualified) || name.equals(holder(qualified) + ".*"));
    }

    /** Whether another thing of the same simple name is imported. */
    boolean clashes(String qualified) {
        return names().stream().anyMatch(name -> simple(name).equals(simple(qualified)) && !name.equals(qualified));
    }

    List<String> names() {
        return present().stream()
                .map(each -> Spelling.of(each.getQualifiedIdentifier()))
                .toList();
    }

    List<Splice> adding(Collection<String> qualified) {
        TreeSet<String> wanted = new TreeSet<>(qualified);
        if (wanted.isEmpty()) {
            return List.of();
        }
        if (present().isEmpty()) {
            return List.of(block(wanted));
        }
        List<Splice> splices = new ArrayList<>();
        wanted.forEach(name -> splices.add(one(name)));
        return splices;
    }

    private Splice one(String name) {
        String newline = source.layout().newline(source.start(present().get(0)));
        ImportTree before = null;
        for (ImportTree each : present()) {
            if (Spelling.of(each.getQualifiedIdentifier()).compareTo(name) < 0 && (sorted() || related(each, name))) {
                before = each;
            }
        }
        if (before == null && !sorted()) {
            before = present().get(present().size() - 1);
        }
        return before == null
                ? new Splice(source.start(present().get(0)), line(name) + newline)
                : new Splice(behind(before), newline + line(name));
    }

    private boolean sorted() {
        List<String> names = names();
        return names.stream().sorted().toList().equals(names);
    }

    private static boolean related(ImportTree each, String name) {
        String first = Spelling.of(each.getQualifiedIdentifier());
        return first.startsWith(name.substring(0, name.indexOf('.') + 1));
    }

    private Splice block(TreeSet<String> wanted) {
        List<? extends ImportTree> others = source.unit().getImports();
        Tree declared =
                source.unit().getPackageName() == null ? null : source.unit().getPackage();
        Tree first = source.unit().getTypeDecls().get(0);
        Tree near = !others.isEmpty() ? others.get(0) : declared != null ? declared : first;
        String newline = source.layout().newline(source.start(near));
        String lines = String.join(newline, wanted.stream().map(this::line).toList());
        if (!others.isEmpty() && ofMembers) {
            return new Splice(source.start(others.get(0)), lines + newline + newline);
        }
        if (!others.isEmpty()) {
            return new Splice(behind(others.get(others.size() - 1)), newline + newline + lines);
        }
        return declared == null
                ? new Splice(source.start(first), lines + newline + newline)
                : new Splice(behind(declared), newline + newline + lines);
    }

    private String line(String name) {
        return (ofMembers ? "import static " : "import ") + name + ";";
    }

    private int behind(Tree tree) {
        return source.layout().afterComments(source.end(tree));
    }

    private List<? extends ImportTree> present() {
        return source.unit().getImports().stream()
                .filter(each -> each.isStatic() == ofMembers)
                .toList();
    }
}
