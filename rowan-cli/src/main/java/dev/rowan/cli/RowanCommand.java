package dev.rowan.cli;

import dev.rowan.tasks.NewProject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;

/** The command line. */
@Command(
        name = "./rowan",
        header = "Rowan: resources declared in Java, kept in PostgreSQL.",
        versionProvider = RowanCommand.Version.class,
        footerHeading = "%nFrom an empty folder to a many-to-many:%n",
        footer = {
            "  ./rowan new ../my-app && cd ../my-app",
            "  ./rowan gen resource Accounts User --attributes name:string:required",
            "  ./rowan gen domain Works",
            "  ./rowan gen resource Works Group --attributes name:string:required",
            "  ./rowan gen join Accounts.User Works.Group",
            "  ./rowan generate-migrations --name create_users_and_groups",
            "  ./rowan migrate",
            "",
            "What a command works on is said in rowan.properties, in the working folder or above it.",
            "ROWAN_PASSWORD is the database's password; NO_COLOR=1 keeps colours away; ROWAN_DEBUG=1 shows stack traces."
        })
public final class RowanCommand implements Runnable {
    private static final Logger ALL_LOGS = Logger.getLogger("");
    private static final int WIDTH = 110;

    private final Console console;

    private RowanCommand(Console console) {
        this.console = console;
    }

    /** Reads the version that was packed. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Rowan " + NewProject.rowanVersion()};
        }
    }

    /**
     * Runs one command and ends the program with its exit code.
     *
     * @param words what was typed after {@code rowan}
     */
    public static void main(String[] words) {
        ALL_LOGS.setLevel(Level.OFF);
        System.exit(run(Console.ofThisProgram(), words));
    }

    /**
     * Runs one command inside another program. The project's classes are found by the thread's context class loader.
     *
     * @param folder where it works, as if it was typed there
     * @param out hears reports
     * @param err hears what went wrong
     * @param words what would be typed after {@code rowan}
     * @return the exit code that it would have
     */
    public static int run(Path folder, PrintWriter out, PrintWriter err, String... words) {
        return run(folder, Map.of(), out, err, words);
    }

    /**
     * Runs one command inside another program, such as a build, which has settings of its own.
     *
     * @param folder where it works, as if it was typed there
     * @param settings instead of lines of {@code rowan.properties}, by their keys; with {@code domains} among them, there
     *     need not be such a file
     * @param out hears reports
     * @param err hears what went wrong
     * @param words what would be typed after {@code rowan}
     * @return the exit code that it would have
     */
    public static int run(
            Path folder, Map<String, String> settings, PrintWriter out, PrintWriter err, String... words) {
        Path here = folder.toAbsolutePath().normalize();
        return run(new Console(here, settings, Optional.empty(), out, err, false, false), words);
    }

    static int run(Console console, String... words) {
        int code = commandLine(console)
                .execute(Arrays.stream(words).filter(word -> !word.isBlank()).toArray(String[]::new));
        console.out().flush();
        console.err().flush();
        return code;
    }

    static CommandLine commandLine(Console console) {
        CommandLine all = new CommandLine(new RowanCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new CommandLine(new GenCommand(console))
                        .addSubcommand(new GenDomainCommand(console))
                        .addSubcommand(new GenResourceCommand(console))
                        .addSubcommand(new GenResourcesCommand(console))
                        .addSubcommand(new GenJoinCommand(console)))
                .addSubcommand(new GenerateMigrationsCommand(console))
                .addSubcommand(new MigrateCommand(console))
                .addSubcommand(new BaselineCommand(console))
                .addSubcommand(new RollbackCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new DriftCommand(console))
                .addSubcommand(new DoctorCommand(console))
                .addSubcommand(new StatusCommand(console))
                .addSubcommand(new DiagramCommand(console))
                .addSubcommand(new SyncCommand(console))
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new HelpCommand(console));
        all.setOut(console.out());
        all.setErr(console.err());
        all.setColorScheme(CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF));
        all.setUsageHelpWidth(WIDTH);
        all.setUsageHelpLongOptionsMaxWidth(WIDTH / 2);
        Refusals refusals = new Refusals(console);
        all.setParameterExceptionHandler(refusals);
        all.setExecutionExceptionHandler(refusals);
        all.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        describe(all);
        return all;
    }

    /** What every command's page has in common. */
    private static void describe(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show what a command does, by example.")
                        .build());
        CommandLine.Model.UsageMessageSpec page = command.getCommandSpec().usageMessage();
        page.synopsisHeading("%nUsage: ");
        page.commandListHeading("%nCommands:%n");
        page.parameterListHeading("%n");
        page.optionListHeading("%n");
        page.sortOptions(false);
        page.abbreviateSynopsis(true);
        page.exitCodeListHeading("%nExit codes:%n");
        page.exitCodeList(exitCodes());
        command.getSubcommands().values().forEach(RowanCommand::describe);
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "done, or there was nothing to do");
        codes.put("1", "refused: what is there forbids it; where two things are compared: they differ");
        codes.put("2", "the words or the settings were not understood");
        codes.put("3", "something outside failed: a database, a folder, a build");
        return codes;
    }

    @Override
    public void run() {
        commandLine(console).usage(console.out());
    }
}
