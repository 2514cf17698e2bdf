package dev.rowan.conformance;

import dev.rowan.Rowan;
import dev.rowan.memory.Memory;
import dev.rowan.resource.Domain;

/** A new memory store for each test. */
interface OnMemory extends Opening {
    @Override
    default Rowan open(Domain... domains) {
        return Rowan.open(Memory.store(), domains);
    }
}
