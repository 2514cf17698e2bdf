package dev.rowan.tasks.generate;

import dev.rowan.tasks.source.JavaSource;
import dev.rowan.tasks.source.Rewrite;
import dev.rowan.tasks.source.SourceEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a generator is going to do; used by one thread. */
public final class Draft {
    private final Map<Path, String> created = new LinkedHashMap<>();
    private final Map<JavaSource, SourceEdit> edits = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    Draft() {}

    void create(Path path, String text) {
        created.put(path, text);
    }

    SourceEdit edit(JavaSource source) {
        return edits.computeIfAbsent(source, SourceEdit::new);
    }

    /**
     * Tells something.
     *
     * @param note a sentence
     */
    public void note(String note) {
        notes.add(note);
    }

    /**
     * The files to write.
     *
     * @return not written yet
     */
    public Rewrite rewrite() {
        Rewrite rewrite = new Rewrite();
        created.forEach(rewrite::create);
        edits.forEach((source, edit) -> rewrite.change(source, edit.result()));
        return rewrite;
    }

    /**
     * What is good to know.
     *
     * @return a sentence each
     */
    public List<String> notes() {
        return List.copyOf(notes);
    }
}
