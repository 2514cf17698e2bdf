import org.jspecify.annotations.NullMarked;

/** What Rowan is made of: value types, compiled models, problems, and the contract of a store. */
@NullMarked
module dev.rowan.model {
    requires static com.ibm.icu;
    requires static transitive org.jspecify;

    exports dev.rowan.evaluate;
    exports dev.rowan.model;
    exports dev.rowan.model.naming;
    exports dev.rowan.model.operation;
    exports dev.rowan.problem;
    exports dev.rowan.store;
    exports dev.rowan.store.compiled;
    exports dev.rowan.type;
}
