package dev.rowan.cli;

import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.problem.RowanException;
import dev.rowan.problem.StoreException;
import dev.rowan.tasks.TaskException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong, and gives the exit code of its kind. */
record Refusals(Console console) implements IParameterExceptionHandler, IExecutionExceptionHandler {
    static final int REFUSED = 1;
    static final int MISUNDERSTOOD = 2;
    static final int FAILED = 3;

    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        String sentence = sentence(wrong, command);
        say(sentence + (sentence.endsWith("?") ? " " : "; ") + command.qualifiedName() + " --help shows how");
        return MISUNDERSTOOD;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult words) {
        if (System.getenv("ROWAN_DEBUG") != null) {
            failure.printStackTrace(console.err());
        }
        if (failure instanceof TaskException told) {
            say(told.getMessage());
            return switch (told.reason()) {
                case MISUNDERSTOOD -> MISUNDERSTOOD;
                case REFUSED -> REFUSED;
                case FAILED -> FAILED;
            };
        }
        if (failure instanceof RowanException told) {
            say(told.getMessage());
            return told instanceof StoreException ? FAILED : REFUSED;
        }
        say("this is a fault of Rowan's own; please report it with the lines below");
        failure.printStackTrace(console.err());
        return FAILED;
    }

    private void say(@Nullable String words) {
        console.err().println("rowan: " + words);
    }

    private static String sentence(ParameterException wrong, CommandSpec command) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing()) + example(command);
        }
        if (wrong instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return option.longestName() + " is said twice";
        }
        String said = String.valueOf(wrong.getMessage());
        return said.isEmpty()
                ? "these words were not understood"
                : said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }

    private static String unknown(String word, CommandSpec command) {
        String shown = Printable.of(word);
        if (word.startsWith("-")) {
            String name = word.replaceFirst("=.*", "");
            List<String> options = command.options().stream()
                    .filter(option -> !option.hidden())
                    .map(OptionSpec::longestName)
                    .toList();
            return "no such option: " + shown + Nearest.offer(name, options);
        }
        if (command.subcommands().isEmpty()) {
            return "one word too many: " + shown;
        }
        return "no such command: " + shown
                + Nearest.offer(word, new ArrayList<>(command.subcommands().keySet()));
    }

    /** The first one of the command's page. */
    private static String example(CommandSpec command) {
        String[] footer = command.usageMessage().footer();
        return footer.length == 0 ? "" : "; such as " + footer[0].strip().replaceFirst("\\s*\\\\$", " …");
    }

    private static String missing(List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        if (first instanceof OptionSpec option && !option.required()) {
            return option.longestName() + " needs a value";
        }
        String names = missing.stream()
                .map(arg -> arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel())
                .collect(Collectors.joining(" and "));
        return names + (missing.size() == 1 ? " is missing" : " are missing");
    }
}
