package dev.rowan.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells each step as it begins; on a terminal also how long it took. */
final class Progress implements Consumer<String>, AutoCloseable {
    private final Console console;
    private boolean open;
    private long begin;

    Progress(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void accept(String step) {
        end();
        if (console.terminal()) {
            console.out().print("  " + step + " …");
            console.out().flush();
            open = true;
            begin = System.nanoTime();
        } else {
            console.say("  " + step);
        }
    }

    /** Tells something more of the step, in a line of its own. */
    synchronized void more(String line) {
        if (open) {
            open = false;
            console.say("");
        }
        console.say("    " + line);
    }

    @Override
    public synchronized void close() {
        end();
    }

    private void end() {
        if (open) {
            open = false;
            double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
            console.say(String.format(Locale.ROOT, " %.1f s", seconds));
        }
    }
}
