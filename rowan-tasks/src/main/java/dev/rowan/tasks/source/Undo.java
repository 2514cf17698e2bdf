package dev.rowan.tasks.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** How to bring a folder back to where it was, last step first. */
final class Undo {
    private interface Step {
        void run() throws IOException;
    }

    private final Deque<Step> steps = new ArrayDeque<>();

    /** Makes a folder and those above it. */
    void makeFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.getParent();
        if (above != null) {
            makeFolders(above);
        }
        Files.createDirectory(folder);
        steps.push(() -> Files.deleteIfExists(folder));
    }

    /** A temporary file goes. */
    void forget(Path temporary) {
        steps.push(() -> Files.deleteIfExists(temporary));
    }

    /** A file becomes what it is now. */
    void remember(Path path) throws IOException {
        if (Files.exists(path)) {
            byte[] now = Files.readAllBytes(path);
            steps.push(() -> Files.write(path, now));
        } else {
            steps.push(() -> Files.deleteIfExists(path));
        }
    }

    void all(Exception reason) {
        while (!steps.isEmpty()) {
            try {
                steps.pop().run();
            } catch (IOException again) {
                reason.addSuppressed(again);
            }
        }
    }
}
