package dev.rowan.tasks;

import dev.rowan.Rowan;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Domain;
import dev.rowan.tasks.TaskException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the project's compiled classes declare. They are on the class path of this program. */
final class Declared {
    private Declared() {}

    /** Needs no database: a store connects when it is first used. */
    static List<ResourceModel> models(Project project) {
        Domain[] domains = domains(project);
        try (Rowan rowan = Rowan.open(Postgres.connect("jdbc:postgresql://localhost/unused", "", ""), domains)) {
            return rowan.models();
        }
    }

    static Domain[] domains(Project project) {
        String name = project.domains();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return Domain.allIn(Class.forName(name, true, loader));
        } catch (ClassNotFoundException none) {
            throw new TaskException(Reason.MISUNDERSTOOD, notThere(project), none);
        } catch (IllegalArgumentException wrong) {
            throw new TaskException(Reason.REFUSED, place(project) + wrong.getMessage(), wrong);
        } catch (LinkageError broken) {
            throw new TaskException(Reason.REFUSED, place(project) + broken(name, broken), broken);
        }
    }

    private static String place(Project project) {
        return Project.FILE + ": domains = " + project.domains() + ": ";
    }

    private static String notThere(Project project) {
        Path source = project.sources().resolve(project.domains().replace('.', '/') + ".java");
        Path shown = project.folder().relativize(source);
        return place(project)
                + (Files.exists(source)
                        ? shown + " is there, but not compiled; compile it, for example with ./mvnw compile"
                        : "there is no such class, and no " + shown + "; mend the name, or write the class");
    }

    /** The cause at the bottom is what somebody wrote; the first line of the project's own code is where. */
    private static String broken(String name, LinkageError broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String where = firstOwn(cause).map(frame -> ", at " + frame).orElse("");
        return "the classes cannot be loaded: " + cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + cause.getMessage()) + where + "; mend that, so that " + name
                + " can be initialised";
    }

    private static Optional<String> firstOwn(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("dev.rowan.")
                        && !frame.getClassName().startsWith("java.")
                        && !frame.getClassName().startsWith("jdk."))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber());
    }
}
