package dev.rowan.conformance;

import dev.rowan.Rowan;
import dev.rowan.conformance.reading.RecurrenceContract;
import dev.rowan.memory.Memory;
import dev.rowan.resource.Domain;

/** PostgreSQL and the memory store agree on questions that come again with other values. */
class PostgresRecurrenceTest extends RecurrenceContract implements OnPostgres {
    @Override
    protected Rowan oracle(Domain... domains) {
        return Rowan.open(Memory.store(), domains);
    }
}
