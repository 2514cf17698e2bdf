package dev.rowan.tasks.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Files to be written, all or none; used by one thread. */
public final class Rewrite {
    private final Map<Path, String> created = new LinkedHashMap<>();
    private final Map<Path, String> changed = new LinkedHashMap<>();
    private final Undo undo = new Undo();

    /**
     * A file that is to be there.
     *
     * @param path where
     * @param text all of it
     */
    public void create(Path path, String text) {
        created.put(path, text);
    }

    /**
     * A file that is to have another text.
     *
     * @param source the file as it is
     * @param text all of the new text; the same one changes nothing
     */
    public void change(JavaSource source, String text) {
        if (!text.equals(source.text())) {
            changed.put(source.path(), text);
        }
    }

    /**
     * The new files.
     *
     * @return in the order in which they were named
     */
    public List<Path> created() {
        return List.copyOf(created.keySet());
    }

    /**
     * The edited files.
     *
     * @return in the order in which they were named
     */
    public List<Path> changed() {
        return List.copyOf(changed.keySet());
    }

    /**
     * Writes all files.
     *
     * @throws Declined when one cannot be written; then all are as they were
     */
    public void write() {
        Map<Path, Path> ready = new LinkedHashMap<>();
        Path at = null;
        try {
            for (Map.Entry<Path, String> file : all()) {
                at = file.getKey();
                ready.put(beside(at, file.getValue()), at);
            }
            for (Map.Entry<Path, Path> file : ready.entrySet()) {
                at = file.getValue();
                undo.remember(at);
                move(file.getKey(), at);
            }
        } catch (IOException | RuntimeException failed) {
            undo.all(failed);
            throw Declined.disk(
                    at + " cannot be written: " + failed + "; nothing was changed: see to the folder's rights and space"
                            + ", then run it again",
                    failed);
        }
    }

    private List<Map.Entry<Path, String>> all() {
        List<Map.Entry<Path, String>> all = new ArrayList<>(created.entrySet());
        all.addAll(changed.entrySet());
        return all;
    }

    private Path beside(Path path, String text) throws IOException {
        Path real = Files.exists(path) ? path.toRealPath() : path;
        Path folder = Objects.requireNonNull(real.toAbsolutePath().getParent());
        undo.makeFolders(folder);
        Path temporary = folder.resolve("." + real.getFileName() + ".rowan");
        undo.forget(temporary);
        Files.writeString(temporary, text, StandardCharsets.UTF_8);
        PosixFileAttributeView rights = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (rights != null && Files.exists(real)) {
            rights.setPermissions(Files.getPosixFilePermissions(real));
        }
        return temporary;
    }

    private static void move(Path from, Path path) throws IOException {
        Path to = Files.exists(path) ? path.toRealPath() : path;
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
