package dev.rowan.tasks.generate;

import java.util.Set;
import java.util.TreeSet;

/** The imports of a class that is being drafted; used by one thread. */
final class ImportSet {
    private final String inPackage;
    private final Set<String> names = new TreeSet<>();

    ImportSet(String inPackage) {
        this.inPackage = inPackage;
    }

    /** How the class writes another: by its simple name, or in full where that means a third. */
    String name(String qualified) {
        String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
        boolean rowans = qualified.startsWith("dev.rowan.") || qualified.startsWith("java.");
        boolean taken = names.stream().anyMatch(each -> !each.equals(qualified) && each.endsWith("." + simple));
        if (taken || (!rowans && Names.OWN_CLASSES.contains(simple))) {
            return qualified;
        }
        if (!qualified.equals(inPackage + "." + simple)) {
            names.add(qualified);
        }
        return simple;
    }

    String lines() {
        StringBuilder lines = new StringBuilder();
        names.forEach(name -> lines.append("import ").append(name).append(";\n"));
        return lines.toString();
    }
}
