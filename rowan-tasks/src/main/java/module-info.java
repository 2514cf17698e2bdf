import org.jspecify.annotations.NullMarked;

/** What the command line does for a project: each task is a function that returns a report. */
@NullMarked
module dev.rowan.tasks {
    requires static transitive org.jspecify;
    requires transitive dev.rowan.migrate;
    requires dev.rowan.core;
    requires dev.rowan.embedded;
    requires dev.rowan.postgres;
    requires java.compiler;
    requires java.sql;
    requires jdk.compiler;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.emf.common;
    requires org.eclipse.emf.ecore;

    exports dev.rowan.tasks;
    exports dev.rowan.tasks.report;
    exports dev.rowan.tasks.order;
}
