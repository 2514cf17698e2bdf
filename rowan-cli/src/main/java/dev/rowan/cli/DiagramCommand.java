package dev.rowan.cli;

import dev.rowan.tasks.Diagram;
import dev.rowan.tasks.Diagram.Format;
import dev.rowan.tasks.Project;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "diagram",
        header = "Draw the resources and relationships, as Mermaid or as a picture.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./rowan diagram                           # Mermaid, on the screen",
            "  ./rowan diagram --out docs/resources.svg",
            "  ./rowan diagram --out docs/resources.mmd",
            "",
            "Needs no database. The same resources give the same bytes, so that the file can be committed."
        })
final class DiagramCommand implements Callable<Integer> {
    private static final String PICTURE = ".svg";

    private final Console console;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; without it, on the screen.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Formats.class,
            description = "mermaid or svg; without it, by the file's name.")
    private Optional<Format> format = Optional.empty();

    DiagramCommand(Console console) {
        this.console = console;
    }

    /** Words are in lower case. */
    static final class Formats implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "mermaid" -> Format.MERMAID;
                case "svg" -> Format.SVG;
                default -> throw new TypeConversionException("'" + word + "' is no format; it is mermaid or svg");
            };
        }
    }

    @Override
    public Integer call() {
        Project project = console.project();
        Format wanted = format.orElseGet(() -> out.map(DiagramCommand::named).orElse(Format.MERMAID));
        if (out.isEmpty()) {
            console.out().print(Diagram.of(project, wanted));
            return 0;
        }
        Path file = console.folder().resolve(out.get()).normalize();
        boolean written = Diagram.write(project, wanted, file);
        console.say((written ? "  wrote " : "  unchanged ") + console.shown(file));
        return 0;
    }

    private static Format named(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(PICTURE) ? Format.SVG : Format.MERMAID;
    }
}
