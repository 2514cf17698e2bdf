package dev.rowan.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

@Command(
        name = "completion",
        header = "Print a script that completes commands and options in bash and zsh.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(./rowan completion)                   # in this shell",
            "  ./rowan completion >~/.rowan-completion        # then, in ~/.bashrc or ~/.zshrc: source ~/.rowan-completion"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("rowan", RowanCommand.commandLine(console)));
        return 0;
    }
}
