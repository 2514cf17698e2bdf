package accounts.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what Rowan tells the logger {@code dev.rowan.sql}: each statement as it was sent. Thread-safe. */
final class SentSql extends Handler {
    /** Held here, since the log manager forgets loggers that nobody holds. */
    private static final Logger LOGGER = Logger.getLogger("dev.rowan.sql");

    private static final Set<String> BRACKETS = Set.of("begin", "commit", "rollback");

    private final List<String> messages = new ArrayList<>();

    private SentSql() {}

    static SentSql listening() {
        SentSql sent = new SentSql();
        LOGGER.setLevel(Level.FINE);
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(sent);
        return sent;
    }

    @Override
    public synchronized void publish(LogRecord told) {
        messages.add(told.getMessage());
    }

    /** What was told since the last call. */
    synchronized List<String> take() {
        List<String> taken = List.copyOf(messages);
        messages.clear();
        return taken;
    }

    static boolean isStatement(String message) {
        return !BRACKETS.contains(message);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        LOGGER.removeHandler(this);
    }
}
