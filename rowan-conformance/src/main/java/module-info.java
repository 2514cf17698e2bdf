import org.jspecify.annotations.NullMarked;

/** The contract that every store keeps, as tests to be inherited. */
@NullMarked
module dev.rowan.conformance {
    requires transitive dev.rowan.core;
    requires static transitive org.jspecify;
    requires transitive org.junit.jupiter.api;
    requires org.junit.jupiter.params;
    requires org.assertj.core;

    exports dev.rowan.conformance;
    exports dev.rowan.conformance.action;
    exports dev.rowan.conformance.bulk;
    exports dev.rowan.conformance.club;
    exports dev.rowan.conformance.computed;
    exports dev.rowan.conformance.door;
    exports dev.rowan.conformance.expression;
    exports dev.rowan.conformance.graph;
    exports dev.rowan.conformance.harbour;
    exports dev.rowan.conformance.language;
    exports dev.rowan.conformance.library;
    exports dev.rowan.conformance.limit;
    exports dev.rowan.conformance.loading;
    exports dev.rowan.conformance.measure;
    exports dev.rowan.conformance.office;
    exports dev.rowan.conformance.page;
    exports dev.rowan.conformance.reading;
    exports dev.rowan.conformance.shop;
    exports dev.rowan.conformance.step;
    exports dev.rowan.conformance.storage;
    exports dev.rowan.conformance.writing;

    opens dev.rowan.conformance;
    opens dev.rowan.conformance.action;
    opens dev.rowan.conformance.bulk;
    opens dev.rowan.conformance.club;
    opens dev.rowan.conformance.computed;
    opens dev.rowan.conformance.door;
    opens dev.rowan.conformance.expression;
    opens dev.rowan.conformance.graph;
    opens dev.rowan.conformance.harbour;
    opens dev.rowan.conformance.language;
    opens dev.rowan.conformance.library;
    opens dev.rowan.conformance.limit;
    opens dev.rowan.conformance.loading;
    opens dev.rowan.conformance.measure;
    opens dev.rowan.conformance.office;
    opens dev.rowan.conformance.page;
    opens dev.rowan.conformance.reading;
    opens dev.rowan.conformance.shop;
    opens dev.rowan.conformance.step;
    opens dev.rowan.conformance.storage;
    opens dev.rowan.conformance.writing;
}
