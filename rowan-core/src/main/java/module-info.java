import org.jspecify.annotations.NullMarked;

/** Declare resources, ask for rows, write rows: everything that needs no database. */
@NullMarked
module dev.rowan.core {
    requires transitive dev.rowan.model;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports dev.rowan;
    exports dev.rowan.action;
    exports dev.rowan.changeset;
    exports dev.rowan.expression;
    exports dev.rowan.expression.form;
    exports dev.rowan.expression.function;
    exports dev.rowan.query;
    exports dev.rowan.relationship;
    exports dev.rowan.resource;
    exports dev.rowan.resource.computed;
    exports dev.rowan.resource.field;
    exports dev.rowan.resource.storage;
    exports dev.rowan.row;
}
