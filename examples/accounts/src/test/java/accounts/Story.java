package accounts;

import accounts.narration.Narrator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What a narrator told, and its verdict. */
public record Story(String text, int verdict) {
    /** Tells something to nobody but the test. */
    public static Story of(Consumer<Narrator> tale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        try (Narrator tell = new Narrator(out, false)) {
            tale.accept(tell);
            int verdict = tell.verdict();
            return new Story(bytes.toString(StandardCharsets.UTF_8), verdict);
        }
    }
}
