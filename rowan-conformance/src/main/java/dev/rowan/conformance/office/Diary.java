package dev.rowan.conformance.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the hooks of the office's actions note down, in the order in which they ran. For all threads. */
public final class Diary {
    private static final Queue<String> NOTES = new ConcurrentLinkedQueue<>();

    private Diary() {}

    static void note(String what) {
        NOTES.add(what);
    }

    /**
     * Takes what was noted, and begins anew.
     *
     * @return in the order in which it was noted
     */
    public static List<String> read() {
        List<String> notes = new ArrayList<>();
        for (String note = NOTES.poll(); note != null; note = NOTES.poll()) {
            notes.add(note);
        }
        return notes;
    }
}
