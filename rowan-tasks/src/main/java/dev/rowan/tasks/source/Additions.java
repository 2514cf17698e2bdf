package dev.rowan.tasks.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an edit adds to a file, and whether the edited file reads as it did with just that more; used by one thread. */
final class Additions {
    private final JavaSource source;
    private final List<Member> members = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private @Nullable String hindrance;

    private record Member(@Nullable ClassTree type, String declared, String initialiser) {
        String name() {
            return declared.substring(declared.lastIndexOf(' ') + 1);
        }

        String line() {
            return declared + " = " + initialiser + ";";
        }
    }

    Additions(JavaSource source) {
        this.source = source;
    }

    void member(@Nullable ClassTree type, String declared, String initialiser) {
        members.add(new Member(type, declared, initialiser));
    }

    void argument(String written) {
        arguments.add(written);
    }

    /** Nothing can be added, whatever the text would be. */
    void hindered(String why) {
        hindrance = why;
    }

    /** Refuses with what to paste. */
    void check(String after, Collection<String> imports) {
        if (hindrance != null) {
            throw declined(hindrance, imports);
        }
        JavaSource edited = parsed(after, imports);
        if (!whole(edited, imports)) {
            throw declined("it would not be what it was, with these more", imports);
        }
    }

    private JavaSource parsed(String after, Collection<String> imports) {
        try {
            return Parsing.parse(source.path(), source.shown(), after);
        } catch (Declined unread) {
            throw declined("it could not be read as Java afterwards", imports);
        }
    }

    private boolean whole(JavaSource edited, Collection<String> imports) {
        Set<String> known = new HashSet<>();
        for (ImportTree each : edited.unit().getImports()) {
            known.add(Spelling.of(each.getQualifiedIdentifier()));
        }
        boolean same = edited.unit().getTypeDecls().size()
                        == source.unit().getTypeDecls().size()
                && edited.unit().getImports().size()
                        == source.unit().getImports().size() + imports.size()
                && count(edited) == count(source) + members.size();
        return same
                && known.containsAll(imports)
                && members.stream().allMatch(each -> declares(edited, each))
                && arguments.stream().allMatch(each -> times(edited, each) > times(source, each));
    }

    private static boolean declares(JavaSource edited, Member member) {
        String type = member.type() == null ? "" : member.type().getSimpleName().toString();
        return edited.type(type)
                .filter(found -> JavaSource.fields(found).stream()
                        .anyMatch(field -> field.getName().contentEquals(member.name())))
                .isPresent();
    }

    /** How many members all classes have together. */
    private static int count(JavaSource source) {
        int[] members = {0};
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                members[0] += type.getMembers().size();
                return super.visitClass(type, null);
            }
        }.scan(source.unit(), null);
        return members[0];
    }

    /** How often something is an argument of a call. */
    private static int times(JavaSource source, String written) {
        int[] times = {0};
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                for (ExpressionTree argument : call.getArguments()) {
                    times[0] += Spelling.of(argument).equals(written) ? 1 : 0;
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(source.unit(), null);
        return times[0];
    }

    private Declined declined(String why, Collection<String> imports) {
        StringBuilder lines = new StringBuilder();
        imports.forEach(each -> lines.append("\nimport ").append(each).append(';'));
        members.forEach(each -> lines.append('\n').append(each.line()));
        arguments.forEach(each -> lines.append("\n…, ").append(each).append(')'));
        return Declined.source(source.shown() + ": cannot be edited safely, since " + why
                + "; nothing was changed. Add by hand what follows, then run this again:\n" + lines);
    }
}
