package dev.rowan.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Which folders have a program that owns their server, from before its first start until after its end. A lock on the disk
 * tells other programs; this one remembers its own, since to look at the lock and close it again would give it away.
 */
final class Owners {
    private static final String LOCK = "owner.lock";
    private static final Map<Path, FileChannel> HERE = new HashMap<>();

    private Owners() {}

    /** Claims a folder, unless a program, this one or another, has claimed it and lives. */
    static synchronized boolean enter(Folder folder) throws IOException {
        if (HERE.containsKey(folder.root())) {
            return false;
        }
        FileChannel file =
                FileChannel.open(folder.root().resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (file.tryLock() == null) {
            file.close();
            return false;
        }
        HERE.put(folder.root(), file);
        return true;
    }

    static synchronized void leave(Folder folder) {
        FileChannel file = HERE.remove(folder.root());
        if (file != null) {
            try {
                file.close();
            } catch (IOException gone) {
                // the lock is given back all the same
            }
        }
    }

    /** Whether a program, this one or another, owns the folder and lives. */
    static synchronized boolean own(Folder folder) {
        try {
            boolean free = enter(folder);
            if (free) {
                leave(folder);
            }
            return !free;
        } catch (IOException unwritable) {
            return false;
        }
    }
}
