package accounts.scratch;

import accounts.narration.Narrator;
import accounts.scratch.Scratch.Done;
import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Domain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** Plays the five guides from the first step to the last: generate, compile, generate the migration, migrate, use. */
public final class FirstSteps {
    private static final List<Guide> GUIDES = List.of(
            new Guide("Works", "Group"),
            new Guide("Accounts", "Organization"),
            new Guide("Works", "Aim"),
            new Guide("Works", "Event"),
            new Guide("Works", "Plan"));

    private final Scratch scratch;
    private final Narrator tell;
    private ScratchLoader loader;

    private FirstSteps(Scratch scratch, Narrator tell) {
        this.scratch = scratch;
        this.tell = tell;
        this.loader = new ScratchLoader(scratch.server(), FirstSteps.class.getClassLoader());
    }

    /**
     * Plays them in an empty project, on a PostgreSQL of its own, and takes all away in the end.
     *
     * @param tell hears of each step
     */
    public static void play(Narrator tell) {
        try (Scratch scratch = Scratch.begin();
                EmbeddedPostgres server = EmbeddedPostgres.start(scratch.server())) {
            tell.chapter("An empty project, on a PostgreSQL of its own (" + server.url() + ")");
            FirstSteps steps = new FirstSteps(scratch, tell);
            steps.command("gen domain Accounts");
            steps.command("gen domain Works");
            steps.command(
                    "gen resource Accounts User --attributes handle:string:required:unique --attributes name:string:required");
            GUIDES.forEach(guide -> steps.play(guide, server));
        }
    }

    private void play(Guide guide, EmbeddedPostgres server) {
        tell.chapter("User – " + guide.other() + ", from the first step");
        command(guide.resource());
        command(guide.join());
        command(guide.sides());
        compile();
        command(guide.migration());
        command("migrate");
        Done again = command(guide.migration());
        tell.check("migrations and resources agree", again.lines().isEmpty());
        use(guide, server);
    }

    private Done command(String line) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Done done = scratch.rowan(line.split(" "));
            tell.command("./rowan " + line, done.told(), done.lines());
            if (done.code() != 0) {
                tell.check("the command succeeds", false);
            }
            return done;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void compile() {
        try {
            loader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        loader = scratch.compiled();
        tell.check("what was generated compiles without a warning", true);
    }

    /** The guide's code was compiled against this example's resources; here it runs on the generated ones. */
    private void use(Guide guide, EmbeddedPostgres server) {
        try (Rowan rowan = Rowan.open(
                Postgres.connect(server.url(), server.user(), server.password()),
                Domain.allIn(loader.loadClass("accounts.domain.Domains")))) {
            Method play = loader.loadClass(guide.usage()).getDeclaredMethod("play", Rowan.class, Narrator.class);
            play.setAccessible(true);
            play.invoke(null, rowan, tell);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException told
                    ? told
                    : new IllegalStateException(thrown.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
