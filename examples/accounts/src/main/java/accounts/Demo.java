package accounts;

import static accounts.domain.Domains.ACCOUNTS;
import static accounts.domain.Domains.WORKS;

import accounts.machine.MachineChapter;
import accounts.machine.MachineFiles;
import accounts.narration.Narrator;
import accounts.usage.Guides;
import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.migrate.Migrations;
import dev.rowan.migrate.report.SyncReport;
import dev.rowan.postgres.Postgres;
import dev.rowan.problem.RowanException;
import dev.rowan.store.Store;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The demo: the guides on a real PostgreSQL, and then this machine's own users and groups. */
public final class Demo {
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    private final PrintStream out;
    private final MachineFiles files;
    private final boolean colours;

    Demo(PrintStream out, MachineFiles files, boolean colours) {
        this.out = out;
        this.files = files;
        this.colours = colours;
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
        System.exit(new Demo(out, MachineFiles.here(), Boolean.getBoolean("rowan.colours")).run(List.of(arguments)));
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
                Rowan rowan = open(options, tell)) {
            Optional<String> objection = OwnDatabase.findObjection(rowan);
            if (objection.isPresent()) {
                out.println(objection.get());
                return FAILED;
            }
            bringToTheModel(rowan, tell);
            Guides.play(rowan, tell);
            MachineChapter.play(rowan, files, tell);
            return tell.verdict();
        }
    }

    private static Rowan open(Options options, Narrator tell) {
        tell.chapter(options.url().map(url -> "On the server that is there").orElse("On a PostgreSQL of its own"));
        tell.step("Open it");
        Store store = options.url()
                .<Store>map(url -> Postgres.connect(url, options.user(), options.password()))
                .orElseGet(EmbeddedPostgres::start);
        Rowan rowan = Rowan.open(store, ACCOUNTS, WORKS);
        tell.came();
        return rowan;
    }

    private static void bringToTheModel(Rowan rowan, Narrator tell) {
        tell.step("Bring the database to the model");
        SyncReport report = Migrations.sync(rowan);
        tell.came();
        report.steps().forEach(step -> tell.ran(step.sql()));
        tell.says(
                report.steps().isEmpty()
                        ? "it was there already"
                        : report.steps().size() + " steps");
        tell.check(
                "a second time there is nothing to do", !Migrations.sync(rowan).changed());
    }
}
