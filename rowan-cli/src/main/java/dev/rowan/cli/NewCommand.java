package dev.rowan.cli;

import dev.rowan.tasks.NewProject;
import dev.rowan.tasks.NewReport;
import dev.rowan.tasks.TaskException;
import dev.rowan.tasks.order.NewOrder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        header = "Make a project: a domain, a program on an embedded PostgreSQL, a test, and its own ./rowan.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan new ../my-app",
            "  ./rowan new ../shop --domain Sales --package com.example.shop",
            "",
            "The folder must be empty, or not be there yet: nothing is overwritten."
        })
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "Where the project goes.")
    private String folder = "";

    @Option(names = "--name", paramLabel = "NAME", description = "The project's name; without it, the folder's.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--domain", paramLabel = "NAME", description = "Its first domain; without it, Accounts.")
    private Optional<String> domain = Optional.empty();

    @Option(names = "--package", paramLabel = "NAME", description = "The package of its classes; without it, app.")
    private Optional<String> inPackage = Optional.empty();

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NewReport report = NewProject.run(target(), new NewOrder(name, domain, inPackage));
        report.created().forEach(file -> console.say("  created " + console.shown(file)));
        console.say("A new project is in " + console.shown(report.folder()) + ". Next:");
        String shown = console.shown(report.folder());
        console.say("  cd " + (shown.contains(" ") ? "'" + shown + "'" : shown));
        console.say("  ./rowan run");
        console.say("  ./rowan gen resource " + domain.orElse("Accounts") + " User --attributes name:string:required");
        console.say("Its README.md goes on from there.");
        return 0;
    }

    private Path target() {
        try {
            return console.folder().resolve(folder);
        } catch (InvalidPathException nonsense) {
            throw new TaskException(
                    TaskException.Reason.MISUNDERSTOOD,
                    "FOLDER must be the path of a folder, such as ../my-app",
                    nonsense);
        }
    }
}
