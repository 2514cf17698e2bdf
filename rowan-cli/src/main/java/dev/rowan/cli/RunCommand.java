package dev.rowan.cli;

import dev.rowan.tasks.TaskException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** For help and completion: the script runs the program itself, on the program's own class path. */
@Command(
        name = "run",
        header = "Compile the project, and run its program: the class that main names in rowan.properties.",
        footerHeading = "%nExamples:%n",
        footer = {"  ./rowan run", "  ./rowan run some words for the program"})
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "What the program is given.")
    private List<String> words = new ArrayList<>();

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new TaskException(
                TaskException.Reason.MISUNDERSTOOD,
                "run is done by the script ./rowan of a project; call that one in " + console.folder()
                        + (words.isEmpty() ? "" : ", with the same words"));
    }
}
