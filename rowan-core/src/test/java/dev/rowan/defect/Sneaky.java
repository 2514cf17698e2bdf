package dev.rowan.defect;

/** Throws what no signature tells, as code in other languages of the JVM does. */
final class Sneaky {
    private Sneaky() {}

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is what hides it
    static <T extends Throwable> RuntimeException sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
