package shelf;

import dev.rowan.resource.Domain;

/** Domains of somebody whose code fails when the class is loaded. */
public final class Broken {
    public static final Domain STOCK = Domain.of(name());

    private Broken() {}

    private static String name() {
        throw new IllegalStateException("the name is lost");
    }
}
