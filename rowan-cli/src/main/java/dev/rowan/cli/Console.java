package dev.rowan.cli;

import dev.rowan.tasks.Project;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a command works and speaks.
 *
 * @param folder the working folder, absolute; files are told relative to it
 * @param settings what is said instead of lines of {@code rowan.properties}, by their keys
 * @param home the folder of the script that was called, where a project is looked for when the working folder is in none
 * @param out for reports
 * @param err for what went wrong
 * @param terminal whether a person watches, so that lines in the making are of use
 * @param colours whether they are wanted
 */
record Console(
        Path folder,
        Map<String, String> settings,
        Optional<Path> home,
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        boolean colours) {
    static Console ofThisProgram() {
        boolean terminal = "true".equals(System.getProperty("rowan.terminal"));
        return new Console(
                Path.of("").toAbsolutePath(),
                Map.of(),
                Optional.ofNullable(System.getProperty("rowan.home")).map(Path::of),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                terminal,
                terminal && System.getenv().getOrDefault("NO_COLOR", "").isEmpty());
    }

    Project project() {
        boolean elsewhere = home.filter(folder -> Files.isRegularFile(folder.resolve(Project.FILE)))
                .isPresent();
        for (Path at = folder; elsewhere && at != null; at = at.getParent()) {
            elsewhere = !Files.isRegularFile(at.resolve(Project.FILE));
        }
        return elsewhere ? Project.at(home.orElse(folder)) : Project.find(folder, settings);
    }

    /** As a person who stands in the working folder would write it. */
    String shown(Path path) {
        Path relative = folder.relativize(path);
        return relative.toString().isEmpty() ? "." : relative.toString();
    }

    void say(String line) {
        out.println(line);
    }

    /** Does work that takes its time, and tells each step of it. */
    <T> T watching(Function<Progress, T> work) {
        try (Progress progress = new Progress(this)) {
            return work.apply(progress);
        }
    }
}
