package dev.rowan.migrate.generate;

import java.util.List;

/**
 * What a migration will do.
 *
 * @param files its files in order; more than one where a step cannot be done at once
 * @param refused differences that it does not make, each a sentence
 * @param unmanaged what others made, and is left alone
 */
record Plan(List<Draft> files, List<String> refused, List<String> unmanaged) {
    Plan {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
        unmanaged = List.copyOf(unmanaged);
    }

    /** What it does, in order, each in a few words. */
    List<String> words() {
        return files.stream()
                .flatMap(file -> file.moves().stream())
                .map(Move::words)
                .toList();
    }
}
