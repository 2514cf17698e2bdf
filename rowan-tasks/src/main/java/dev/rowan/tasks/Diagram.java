package dev.rowan.tasks;

import dev.rowan.tasks.TaskException.Reason;
import dev.rowan.tasks.diagram.Chart;
import dev.rowan.tasks.diagram.MermaidText;
import dev.rowan.tasks.diagram.SvgText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws a project's resources and relationships. */
public final class Diagram {
    private Diagram() {}

    /** How it is written. */
    public enum Format {
        /** Mermaid's {@code erDiagram}. */
        MERMAID,
        /** A picture. */
        SVG
    }

    /**
     * Draws. Needs no database; the same resources give the same text.
     *
     * @param project whose classes are compiled and on this program's class path
     * @param format how it is written
     * @return the text
     * @throws TaskException when the project is not understood
     * @throws dev.rowan.problem.DefinitionException when declarations are at fault
     */
    public static String of(Project project, Format format) {
        Chart chart = Chart.of(Declared.models(project));
        return switch (format) {
            case MERMAID -> MermaidText.of(chart);
            case SVG -> SvgText.of(chart);
        };
    }

    /**
     * Draws into a file, whose folder is made where it is missing.
     *
     * @param project whose classes are compiled and on this program's class path
     * @param format how it is written
     * @param file is written anew
     * @return whether it holds anything else now
     * @throws TaskException when the project is not understood, or the file cannot be written
     */
    public static boolean write(Project project, Format format, Path file) {
        String text = of(project, format);
        try {
            if (Files.isRegularFile(file) && Files.readString(file).equals(text)) {
                return false;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            return true;
        } catch (IOException closed) {
            throw new TaskException(Reason.FAILED, file + " cannot be written (" + closed.getMessage() + ")", closed);
        }
    }
}
