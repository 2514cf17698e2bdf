package dev.rowan.conformance.harbour;

import dev.rowan.resource.Domain;

/** The domain of the resources with computed fields. */
public final class Harbour {
    /** All of them. */
    public static final Domain HARBOUR =
            Domain.of("Harbour", Captain.CAPTAIN, Ship.SHIP, Voyage.VOYAGE, Port.PORT, Mooring.MOORING, Flag.FLAG);

    private Harbour() {}
}
