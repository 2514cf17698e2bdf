package dev.rowan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "gen",
        header = "Write domains, resources and many-to-many relationships into the project's sources.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan gen domain Works",
            "  ./rowan gen resource Accounts User --attributes name:string:required",
            "  ./rowan gen join Accounts.User Works.Group",
            "",
            "Classes that are there keep every other line; what is not understood is refused, with the lines to paste."
        })
final class GenCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    GenCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }
}
