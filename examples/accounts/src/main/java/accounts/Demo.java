package accounts;

import static accounts.domain.Domains.ACCOUNTS;
import static accounts.domain.Domains.WORKS;

import accounts.machine.MachineChapter;
import accounts.machine.MachineFiles;
import accounts.narration.Narrator;
import accounts.scratch.FirstSteps;
import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.migrate.MigrationFolder;
import dev.rowan.postgres.Postgres;
import dev.rowan.problem.RowanException;
import dev.rowan.store.Store;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The demo: the guides on a real PostgreSQL, and then this machine's own users and groups. */
public final class Demo {
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    private final PrintStream out;
    private final MachineFiles files;
    private final boolean colours;
    private final Consumer<Narrator> guides;

    Demo(PrintStream out, MachineFiles files, boolean colours, Consumer<Narrator> guides) {
        this.out = out;
        this.files = files;
        this.colours = colours;
        this.guides = guides;
    }

    /**
     * Plays the demo, and ends the program: with 0 when every check held, 1 when one did not or something else failed, 2
     * when the arguments cannot be understood.
     *
     * @param arguments {@code --url}, {@code --user} with their values
     */
    public static void main(String[] arguments) {
        // what goes wrong is said once, by the demo; the SQL has a listener of its own
        Logger.getLogger("").setLevel(Level.OFF);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new Demo(out, MachineFiles.here(), Boolean.getBoolean("rowan.colours"), FirstSteps::play)
                .run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            return run(Options.of(arguments, System.getenv()));
        } catch (Options.Misunderstood words) {
            out.println(words.getMessage());
            return MISUNDERSTOOD;
        } catch (RowanException failure) {
            out.println();
            out.println("The demo stopped: " + failure.getMessage());
            return FAILED;
        }
    }

    private int run(Options options) {
        try (Narrator tell = new Narrator(out, colours);
                Rowan rowan = open(options)) {
            Optional<String> objection = OwnDatabase.findObjection(rowan);
            if (objection.isPresent()) {
                out.println(objection.get());
                return FAILED;
            }
            guides.accept(tell);
            migrate(rowan, tell);
            MachineChapter.play(rowan, files, tell);
            return tell.verdict();
        }
    }

    private static Rowan open(Options options) {
        Store store = options.url()
                .<Store>map(url -> Postgres.connect(url, options.user(), options.password()))
                .orElseGet(EmbeddedPostgres::start);
        return Rowan.open(store, ACCOUNTS, WORKS);
    }

    /** The same resources as shipped, each join with what it carries; their migrations are the generator's, too. */
    private static void migrate(Rowan rowan, Narrator tell) {
        tell.chapter("The example as it is shipped");
        tell.step("Bring its database to its migrations");
        Postgres database = rowan.unwrap(Postgres.class);
        MigrationFolder folder = MigrationFolder.at(Shipped.migrations());
        var applied = folder.migrate(database, tell::says);
        tell.came(applied.done());
        tell.check(
                "a second time there is nothing to do",
                folder.migrate(database, tell::says).done().isEmpty());
    }
}
