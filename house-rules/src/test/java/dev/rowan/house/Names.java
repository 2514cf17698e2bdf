package dev.rowan.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Types are nouns of the trade, and a value is asked by its noun: {@code name()}, not {@code getName()}. */
final class Names {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "Util", "Utils", "Helper", "Manager", "Service", "Impl", "Abstract", "Base", "Info", "Data", "Context");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");
    private static final Pattern GETTER = Pattern.compile("get[A-Z].*");

    private Names() {}

    /** Types, nested and local ones too, whose name holds a word that says nothing. */
    static List<Finding> empty(House house) {
        List<Finding> findings = new ArrayList<>();
        for (Source source : house.sources()) {
            scan(source, new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    words(type.getSimpleName().toString())
                            .filter(EMPTY_WORDS::contains)
                            .forEach(word -> findings.add(new Finding(
                                    source.place(type),
                                    "names",
                                    "'%s' in %s says nothing".formatted(word, type.getSimpleName()),
                                    "name it by what it is or does in the trade")));
                    return super.visitClass(type, nothing);
                }
            });
        }
        return findings;
    }

    /** Public {@code get…} methods without parameters, unless someone else's interface asks for them. */
    static List<Finding> getters(House house) {
        List<Finding> findings = new ArrayList<>();
        for (Source source : house.mainSources()) {
            scan(source, new TreeScanner<Void, Void>() {
                private ClassTree owner;

                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    ClassTree outer = owner;
                    owner = type;
                    super.visitClass(type, nothing);
                    owner = outer;
                    return null;
                }

                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (Members.seen(owner, method.getModifiers(), Modifier.PUBLIC)
                            && GETTER.matcher(method.getName()).matches()
                            && method.getParameters().isEmpty()
                            && !Members.overrides(method)) {
                        findings.add(new Finding(
                                source.place(method),
                                "names",
                                "%s.%s() is a getter".formatted(owner.getSimpleName(), method.getName()),
                                "name it by its noun, without 'get'"));
                    }
                    return super.visitMethod(method, nothing);
                }
            });
        }
        return findings;
    }

    private static void scan(Source source, TreeScanner<Void, Void> scanner) {
        for (Tree type : source.tree().getTypeDecls()) {
            scanner.scan(type, null);
        }
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(name));
    }
}
