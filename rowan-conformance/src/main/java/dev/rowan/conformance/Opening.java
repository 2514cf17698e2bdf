package dev.rowan.conformance;

import dev.rowan.Rowan;
import dev.rowan.resource.Domain;

/** How a store under test is opened. Every contract asks for it; one default method can answer for all of a store's tests. */
public interface Opening {
    /**
     * Opens an empty store that is ready for these domains.
     *
     * @param domains what it shall keep
     * @return the front door; closed after the test
     */
    Rowan open(Domain... domains);
}
