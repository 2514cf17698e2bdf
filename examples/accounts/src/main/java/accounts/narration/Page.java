package accounts.narration;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Where the text goes: wrapped, indented, and in colours if wanted. */
final class Page {
    private static final int WIDTH = 118;
    private static final String MARGIN = " ".repeat(8);

    private final PrintStream out;
    private final boolean colours;

    Page(PrintStream out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    void line(String text) {
        out.println(text);
    }

    void styled(Style style, String text) {
        out.println(in(style, text));
    }

    /** A word in the margin, and beside it the text, wrapped between words. */
    void beside(Style style, String word, String text) {
        String margin = "  " + word + MARGIN.substring(Math.min(word.length(), MARGIN.length() - 2) + 2);
        for (String line : wrapped(text)) {
            out.println(margin + in(style, line));
            margin = MARGIN;
        }
    }

    private String in(Style style, String text) {
        return colours ? style.code() + text + Style.END : text;
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        int room = WIDTH - MARGIN.length();
        while (rest.length() > room) {
            int space = rest.lastIndexOf(' ', room);
            int cut = space > room / 2 ? space : room;
            lines.add(rest.substring(0, cut));
            rest = "  " + rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
