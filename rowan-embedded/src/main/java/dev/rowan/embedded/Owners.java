package dev.rowan.embedded;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folders whose servers this program owns. The lock on the disk tells other programs only: to look at it from the
 * owning program, and to close it again, would give it away.
 */
final class Owners {
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    private Owners() {}

    static boolean here(Folder folder) {
        return HERE.contains(folder.root());
    }

    static void enter(Folder folder) {
        HERE.add(folder.root());
    }

    static void leave(Folder folder) {
        HERE.remove(folder.root());
    }
}
