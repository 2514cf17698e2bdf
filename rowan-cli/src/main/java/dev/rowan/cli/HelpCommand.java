package dev.rowan.cli;

import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.TaskException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "help",
        header = "Show what a command does, by example.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./rowan help", "  ./rowan help gen resource"})
final class HelpCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "Such as gen resource; without it, all of them.")
    private List<String> words = new ArrayList<>();

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine command = RowanCommand.commandLine(console);
        for (String word : words) {
            CommandLine inside = command.getSubcommands().get(word);
            if (inside == null) {
                throw new TaskException(
                        TaskException.Reason.MISUNDERSTOOD,
                        "no such command: " + Printable.of(word)
                                + Nearest.offer(word, command.getSubcommands().keySet()));
            }
            command = inside;
        }
        command.usage(console.out());
        return 0;
    }
}
