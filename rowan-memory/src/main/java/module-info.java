import org.jspecify.annotations.NullMarked;

/** A store in memory: the plainest reading of what a store does. */
@NullMarked
module dev.rowan.memory {
    requires transitive dev.rowan.model;
    requires static org.jspecify;

    exports dev.rowan.memory;
}
