package accounts.narration;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells each step: the Java lines between {@link #step} and {@link #came} as the source has them, the SQL that was sent
 * meanwhile, and what came back; and counts the checks that did not hold. Mutable, for one thread; one at a time listens.
 */
public final class Narrator implements AutoCloseable {
    private static final int MOST_LINES = 12;

    private final Page page;
    private final SentSql sent = SentSql.listening();
    private Excerpt begin = new Excerpt(Narrator.class, 0);
    private List<String> messages = List.of();
    private int held;
    private int broken;

    /**
     * Begins to listen.
     *
     * @param out where the story goes
     * @param colours for terminals
     */
    public Narrator(PrintStream out, boolean colours) {
        this.page = new Page(out, colours);
    }

    /**
     * Begins a chapter.
     *
     * @param title in a few words
     */
    public void chapter(String title) {
        page.line("");
        page.styled(Style.TITLE, "━━ " + title + " " + "━".repeat(Math.max(0, 100 - title.length())));
    }

    /**
     * Begins a step. The call stands on a line of its own.
     *
     * @param words what is about to be done
     */
    public void step(String words) {
        page.line("");
        page.styled(Style.STEP, "▸ " + words);
        sent.take();
        begin = Excerpt.here();
    }

    /**
     * Ends a step: shows its Java, its SQL, and what came back.
     *
     * @param results a line for each; the first dozen is shown
     */
    public void came(Collection<?> results) {
        messages = sent.take();
        String word = "java";
        for (String line : begin.until(Excerpt.here())) {
            page.beside(Style.JAVA, word, line);
            word = "";
        }
        Repeats.of(messages).forEach(message -> page.beside(Style.SQL, "sql", message));
        results.stream().limit(MOST_LINES).forEach(result -> page.beside(Style.PLAIN, "→", result.toString()));
        if (results.size() > MOST_LINES) {
            page.beside(Style.PLAIN, "→", "… and " + (results.size() - MOST_LINES) + " more");
        }
    }

    /**
     * Ends a step; see {@link #came(Collection)}.
     *
     * @param results a line for each
     */
    public void came(Object... results) {
        came(List.of(results));
    }

    /**
     * Tells of a command: what was typed, what it printed, and the declarations and statements that it wrote.
     *
     * @param typed the line
     * @param printed what it printed
     * @param written the lines that it wrote, by the file's name
     */
    public void command(String typed, List<String> printed, Map<String, List<String>> written) {
        page.line("");
        page.styled(Style.STEP, "$ " + typed);
        printed.forEach(line -> page.beside(Style.PLAIN, "", line.strip()));
        written.forEach(this::wrote);
    }

    private void wrote(String file, List<String> lines) {
        boolean sql = file.endsWith(".sql");
        String word = sql ? "sql" : "java";
        for (String line : lines) {
            if (sql ? !line.startsWith("--") && !line.isBlank() : line.startsWith("    public final ")) {
                page.beside(sql ? Style.SQL : Style.JAVA, word, sql ? line : line.strip());
                word = "";
            }
        }
    }

    /**
     * Says something beside the steps.
     *
     * @param words a line
     */
    public void says(String words) {
        page.beside(Style.PLAIN, "", words);
    }

    /**
     * Says what was run beside the logger.
     *
     * @param sql a statement; its lines are joined
     */
    public void ran(String sql) {
        page.beside(Style.SQL, "sql", sql.replaceAll("\\s+", " "));
    }

    /**
     * Checks something, and says how it turned out.
     *
     * @param what the claim
     * @param holds whether it is true
     */
    public void check(String what, boolean holds) {
        if (holds) {
            held++;
        } else {
            broken++;
        }
        page.beside(holds ? Style.GOOD : Style.BAD, holds ? "✓" : "✗", what);
    }

    /**
     * Checks what a claim is about against what it should be, and says both where they differ.
     *
     * @param what the claim
     * @param found what is
     * @param expected what should be
     */
    public void check(String what, Object found, Object expected) {
        boolean holds = found.equals(expected);
        check(holds ? what : what + ": found " + found + ", expected " + expected, holds);
    }

    /**
     * Checks how many statements the last step took. A store without SQL takes none.
     *
     * @param most so many, BEGIN and COMMIT not counted
     */
    public void checkStatements(int most) {
        long taken = messages.stream().filter(SentSql::isStatement).count();
        check("sent " + taken + (taken == 1 ? " statement" : " statements") + " (at most " + most + ")", taken <= most);
    }

    /**
     * Says how all turned out.
     *
     * @return 0 when every check held and there was one, else 1
     */
    public int verdict() {
        page.line("");
        boolean well = broken == 0 && held > 0;
        String all =
                broken == 0 ? "All " + held + " checks held." : broken + " of " + (held + broken) + " checks FAILED.";
        page.styled(well ? Style.GOOD : Style.BAD, all);
        return well ? 0 : 1;
    }

    /** Stops listening. */
    @Override
    public void close() {
        sent.close();
    }
}
