import org.jspecify.annotations.NullMarked;

/** The command line: words in, a task's report out. */
@NullMarked
module dev.rowan.cli {
    requires static org.jspecify;
    requires dev.rowan.tasks;
    requires info.picocli;
    requires java.logging;

    exports dev.rowan.cli;

    opens dev.rowan.cli to
            info.picocli;
}
