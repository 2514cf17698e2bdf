package dev.rowan.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Nothing is so large that it cannot be read in one go. There is no list of exemptions. */
final class Sizes {
    static final int MAIN_LINES = 400;
    static final int TEST_LINES = 500;
    static final int PARAMETERS = 5;
    static final int PACKAGE_FILES = 30;
    static final int LOOK_TWICE_FILE = 200;
    static final int LOOK_TWICE_METHOD = 40;
    static final int LOOK_TWICE_PACKAGE = 25;

    private static final String RULE = "sizes";

    private Sizes() {}

    static List<Finding> longFiles(House house) {
        List<Finding> findings = new ArrayList<>();
        for (Source source : house.sources()) {
            int most = source.main() ? MAIN_LINES : TEST_LINES;
            if (source.lines() > most) {
                findings.add(new Finding(
                        source.place(),
                        RULE,
                        "%d lines, at most %d".formatted(source.lines(), most),
                        "find the two things it does, and give each a file"));
            }
        }
        return findings;
    }

    static List<Finding> longParameterLists(House house) {
        List<Finding> findings = new ArrayList<>();
        for (Source source : house.sources()) {
            methods(source, (owner, method) -> {
                int parameters = method.getParameters().size();
                if (parameters > PARAMETERS && !Members.isCanonical(owner, method, source)) {
                    findings.add(new Finding(
                            source.place(method),
                            RULE,
                            "%s.%s has %d parameters, at most %d"
                                    .formatted(owner.getSimpleName(), method.getName(), parameters, PARAMETERS),
                            "what travels together is a record"));
                }
            });
        }
        return findings;
    }

    static List<Finding> fullPackages(House house) {
        return packagesOver(house, PACKAGE_FILES, "find the second thought in it, and give it a package");
    }

    /** What no build fails for, and a reviewer should see. */
    static List<Finding> toLookAtTwice(House house) {
        List<Finding> findings = new ArrayList<>(packagesOver(house, LOOK_TWICE_PACKAGE, "look twice"));
        for (Source source : house.mainSources()) {
            if (source.lines() > LOOK_TWICE_FILE) {
                findings.add(new Finding(source.place(), RULE, source.lines() + " lines", "look twice"));
            }
            methods(source, (owner, method) -> {
                if (source.lines(method) > LOOK_TWICE_METHOD) {
                    String found = "%s() has %d lines".formatted(method.getName(), source.lines(method));
                    findings.add(new Finding(source.place(method), RULE, found, "look twice"));
                }
            });
        }
        return findings;
    }

    private static List<Finding> packagesOver(House house, int most, String wayOut) {
        Map<String, Integer> files = new TreeMap<>();
        for (Source source : house.mainSources()) {
            files.merge(source.place().replaceFirst("/[^/]*$", ""), 1, Integer::sum);
        }
        List<Finding> findings = new ArrayList<>();
        files.forEach((folder, count) -> {
            if (count > most) {
                findings.add(new Finding(folder, RULE, "%d files, at most %d".formatted(count, most), wayOut));
            }
        });
        return findings;
    }

    private static void methods(Source source, BiConsumer<ClassTree, MethodTree> use) {
        new TreeScanner<Void, ClassTree>() {
            @Override
            public Void visitClass(ClassTree type, ClassTree outer) {
                return super.visitClass(type, type);
            }

            @Override
            public Void visitMethod(MethodTree method, ClassTree owner) {
                use.accept(owner, method);
                return super.visitMethod(method, owner);
            }
        }.scan(source.tree(), null);
    }
}
