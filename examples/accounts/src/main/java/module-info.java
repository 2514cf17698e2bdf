import org.jspecify.annotations.NullMarked;

/** The relations of five guides, declared, written and loaded, and the users and groups of this machine. */
@NullMarked
module dev.rowan.examples.accounts {
    exports accounts.narration;

    requires dev.rowan.cli;
    requires dev.rowan.core;
    requires dev.rowan.embedded;
    requires dev.rowan.migrate;
    requires dev.rowan.postgres;
    requires java.compiler;
    requires java.logging;
    requires java.sql;
    requires static org.jspecify;

    opens accounts.domain to
            dev.rowan.core;
    opens accounts.usage;
}
