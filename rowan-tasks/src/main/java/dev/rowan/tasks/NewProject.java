package dev.rowan.tasks;

import dev.rowan.problem.Printable;
import dev.rowan.tasks.TaskException.Reason;
import dev.rowan.tasks.fresh.FreshFile;
import dev.rowan.tasks.fresh.Skeleton;
import dev.rowan.tasks.order.NewOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Makes projects. */
public final class NewProject {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final Pattern DOMAIN = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern PACKAGE = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*");
    private static final List<String> TAKEN = List.of("Domains", "Main", "DomainsTest", "Domain");

    private NewProject() {}

    /**
     * Makes a Maven project with one empty domain, a program and a test.
     *
     * @param target its folder: empty, or not there yet
     * @param order its names
     * @return the files
     * @throws TaskException when a name is not understood, the folder holds something already, or cannot be written
     */
    public static NewReport run(Path target, NewOrder order) {
        Path folder = target.toAbsolutePath().normalize();
        List<FreshFile> files = Skeleton.files(
                name(folder, order),
                domain(order.domain().orElse("Accounts")),
                inPackage(order.inPackage().orElse("app")));
        refuseWhatIsThere(folder);
        List<Path> created = new ArrayList<>();
        for (FreshFile file : files) {
            created.add(write(folder, file));
        }
        return new NewReport(folder, created);
    }

    /**
     * The version of Rowan that makes the projects.
     *
     * @return such as {@code 0.1.0}
     */
    public static String rowanVersion() {
        return Skeleton.version();
    }

    private static String name(Path folder, NewOrder order) {
        String name = order.name().orElse(String.valueOf(folder.getFileName()));
        if (!NAME.matcher(name).matches()) {
            throw misunderstood("a project's name has letters A to Z, digits, '-', '_' and '.'", name, "--name my-app");
        }
        return name;
    }

    private static String domain(String domain) {
        if (!DOMAIN.matcher(domain).matches() || TAKEN.contains(domain)) {
            throw misunderstood(
                    "a domain's name begins with a capital letter and has letters A to Z and digits; "
                            + String.join(", ", TAKEN) + " are names of other classes",
                    domain,
                    "--domain Accounts");
        }
        return domain;
    }

    private static String inPackage(String name) {
        if (!PACKAGE.matcher(name).matches()
                || !SourceVersion.isName(name, SourceVersion.RELEASE_17)
                || name.equals("java")
                || name.startsWith("java.")) {
            throw misunderstood(
                    "a package's name has small letters and digits between dots, and no words of the language",
                    name,
                    "--package com.example.app");
        }
        return name;
    }

    private static TaskException misunderstood(String rule, String found, String example) {
        return new TaskException(
                Reason.MISUNDERSTOOD, rule + "; found '" + Printable.of(found) + "'; say, for example, " + example);
    }

    private static void refuseWhatIsThere(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new TaskException(
                    Reason.REFUSED,
                    folder + " is a file; a new project needs an empty folder, or one that is not there");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> found = inside.map(path -> path.getFileName().toString())
                    .sorted()
                    .limit(3)
                    .toList();
            if (!found.isEmpty()) {
                throw new TaskException(
                        Reason.REFUSED,
                        folder + " is not empty (" + Printable.of(String.join(", ", found))
                                + "), and nothing is overwritten; name an empty folder, or one that is not there");
            }
        } catch (IOException unreadable) {
            throw failed(folder, unreadable);
        }
    }

    private static Path write(Path folder, FreshFile file) {
        Path path = folder.resolve(file.path());
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text(), StandardOpenOption.CREATE_NEW);
            if (file.executable() && Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            return path;
        } catch (IOException failure) {
            throw failed(path, failure);
        }
    }

    private static TaskException failed(Path path, IOException failure) {
        return new TaskException(
                Reason.FAILED,
                path + " cannot be written (" + failure.getClass().getSimpleName() + "); choose a folder that you may"
                        + " write, and delete what was begun",
                failure);
    }
}
